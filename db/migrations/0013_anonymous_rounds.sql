CREATE TABLE `loose_text` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`instrument` text NOT NULL,
	`question` text NOT NULL,
	`words` text NOT NULL,
	`consent` text,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument`) REFERENCES `instrument`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `invitation` ADD `sealed_as` text;--> statement-breakpoint
ALTER TABLE `round` ADD `sealed_at` integer;