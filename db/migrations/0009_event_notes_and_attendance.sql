CREATE TABLE `attendance` (
	`round` text PRIMARY KEY NOT NULL,
	`women` integer NOT NULL,
	`men` integer NOT NULL,
	`organisations` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "attendance_counts" CHECK(women between 0 and 999 and men between 0 and 999 and organisations between 0 and 999)
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_event_note` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`slide` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`author` text,
	`noted_at` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "event_note_kind" CHECK(kind in ('note', 'decision', 'draft-action', 'best-practice', 'challenge'))
);
--> statement-breakpoint
INSERT INTO `__new_event_note`("id", "round", "slide", "kind", "words", "author", "noted_at") SELECT "id", "round", "slide", "kind", "words", "author", "noted_at" FROM `event_note`;--> statement-breakpoint
DROP TABLE `event_note`;--> statement-breakpoint
ALTER TABLE `__new_event_note` RENAME TO `event_note`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `event_note_round` ON `event_note` (`round`);