CREATE TABLE `proposition` (
	`text` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`support` integer,
	`in_mou` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "proposition_support" CHECK(support is null or support between 0 and 9999)
);
--> statement-breakpoint
CREATE INDEX `proposition_round` ON `proposition` (`round`);--> statement-breakpoint
CREATE TABLE `story` (
	`text` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`turn` integer NOT NULL,
	`theme` text,
	`place` text NOT NULL,
	`group_words` text NOT NULL,
	`checked_by` text,
	`checked_on` text,
	FOREIGN KEY (`text`) REFERENCES `cleaned_text`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`checked_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "story_checked" CHECK(checked_by is null or checked_on is not null)
);
--> statement-breakpoint
CREATE INDEX `story_round` ON `story` (`round`);--> statement-breakpoint
CREATE TABLE `story_of_the_year` (
	`round` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`chosen_by` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `wish` (
	`text` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`turn` integer NOT NULL,
	`theme` text,
	`answer` text NOT NULL,
	`reason` text,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "wish_answer" CHECK(answer in ('open', 'already-done', 'not-possible')),
	CONSTRAINT "wish_reason" CHECK((reason is null) = (answer <> 'not-possible'))
);
--> statement-breakpoint
CREATE INDEX `wish_round` ON `wish` (`round`);