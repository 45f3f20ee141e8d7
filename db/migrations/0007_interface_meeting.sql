CREATE TABLE `agenda` (
	`round` text PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	`places` text NOT NULL,
	`own` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `meeting` (
	`round` text PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	`starts` text NOT NULL,
	`hours` integer NOT NULL,
	`place` text NOT NULL,
	`facilitator` text NOT NULL,
	`facilitator_staff` text,
	`languages` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`facilitator_staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "meeting_hours" CHECK(hours between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE `minutes` (
	`round` text PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	`facts` text NOT NULL,
	`sent_at` integer,
	`sent` text,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "minutes_sent" CHECK((sent_at is null) = (sent is null))
);
--> statement-breakpoint
CREATE TABLE `minutes_addition` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`words` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `minutes_addition_round` ON `minutes_addition` (`round`);--> statement-breakpoint
CREATE TABLE `no_change` (
	`round` text NOT NULL,
	`code` text NOT NULL,
	`turn` integer NOT NULL,
	`reason` text NOT NULL,
	`said_by` text,
	PRIMARY KEY(`round`, `code`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`said_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `talk` (
	`round` text NOT NULL,
	`item` text NOT NULL,
	`turn` integer NOT NULL,
	`partners` text NOT NULL,
	`office` text NOT NULL,
	`agreed` integer,
	`note` text NOT NULL,
	PRIMARY KEY(`round`, `item`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "talk_agreed" CHECK(agreed between 1 and 5)
);
