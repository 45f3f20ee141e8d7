CREATE TABLE `logo` (
	`office` text PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`type` text NOT NULL,
	`base64` text NOT NULL,
	FOREIGN KEY (`office`) REFERENCES `office`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `office` ADD `colour` text;--> statement-breakpoint
ALTER TABLE `office` ADD `k` integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE `office` ADD `threshold` text DEFAULT '[2,3]' NOT NULL;--> statement-breakpoint
ALTER TABLE `office` ADD `texts` text DEFAULT '{"questions":{"en":"","fr":""},"trust":{"en":"","fr":""}}' NOT NULL;