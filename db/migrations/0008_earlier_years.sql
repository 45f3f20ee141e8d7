CREATE TABLE `history_mapping` (
	`office` text PRIMARY KEY NOT NULL,
	`remembered` text NOT NULL,
	FOREIGN KEY (`office`) REFERENCES `office`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `imported_round` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`document` text NOT NULL,
	`imported_on` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imported_round_year_unique` ON `imported_round` (`year`);