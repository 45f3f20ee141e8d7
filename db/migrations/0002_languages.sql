ALTER TABLE `office` ADD `languages` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `round` ADD `promise` text;