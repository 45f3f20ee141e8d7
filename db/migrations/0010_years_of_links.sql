ALTER TABLE `office` ADD `link_years` integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE `round` ADD `link_years` integer DEFAULT 5 NOT NULL;