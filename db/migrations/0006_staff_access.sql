CREATE TABLE `audit_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text,
	`actor_name` text,
	`act` text NOT NULL,
	`about` text,
	`about_id` text,
	`about_name` text
);
--> statement-breakpoint
CREATE INDEX `audit_entry_at` ON `audit_entry` (`at`);--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`hash` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `recovery_code_staff` ON `recovery_code` (`staff`);--> statement-breakpoint
CREATE TABLE `second_factor` (
	`staff` text PRIMARY KEY NOT NULL,
	`seed` text NOT NULL,
	`begun_at` integer NOT NULL,
	`turned_on` integer DEFAULT false NOT NULL,
	`last_step` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `contact` ADD `erased_on` text;--> statement-breakpoint
ALTER TABLE `session` ADD `browser` text;