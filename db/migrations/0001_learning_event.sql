CREATE TABLE `deck` (
	`round` text PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	`languages` text NOT NULL,
	`places` text NOT NULL,
	`own` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deck_languages" CHECK(languages in ('en', 'fr', 'both'))
);
--> statement-breakpoint
CREATE TABLE `event_note` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`slide` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`author` text,
	`noted_at` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "event_note_kind" CHECK(kind in ('note', 'decision', 'draft-action'))
);
--> statement-breakpoint
CREATE INDEX `event_note_round` ON `event_note` (`round`);