CREATE TABLE `context_note` (
	`round` text PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	`strengths_inside` text NOT NULL,
	`challenges_inside` text NOT NULL,
	`strengths_outside` text NOT NULL,
	`challenges_outside` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `meeting_check` (
	`invitation` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`grade` integer NOT NULL,
	FOREIGN KEY (`invitation`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "meeting_check_grade" CHECK(grade between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `meeting_check_round` ON `meeting_check` (`round`);--> statement-breakpoint
CREATE TABLE `meeting_count` (
	`round` text PRIMARY KEY NOT NULL,
	`counts` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `office_check` (
	`id` text PRIMARY KEY NOT NULL,
	`checked_on` text NOT NULL,
	`checked_by` text,
	`survey` text NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`checked_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `pulse_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`quarter` text NOT NULL,
	`invitation` text NOT NULL,
	`k` integer NOT NULL,
	`grade` integer,
	`well` text NOT NULL,
	`better` text NOT NULL,
	FOREIGN KEY (`invitation`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "pulse_answer_grade" CHECK(grade between 1 and 5),
	CONSTRAINT "pulse_answer_k" CHECK(k between 5 and 10)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pulse_answer_once` ON `pulse_answer` (`quarter`,`invitation`);--> statement-breakpoint
CREATE TABLE `review_member` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`staff` text,
	`contact` text,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "review_member_side" CHECK((staff is null) <> (contact is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `review_member_staff` ON `review_member` (`round`,`staff`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_member_contact` ON `review_member` (`round`,`contact`);--> statement-breakpoint
ALTER TABLE `invitation` ADD `decline_choice` text;--> statement-breakpoint
ALTER TABLE `story` ADD `indicators` text;