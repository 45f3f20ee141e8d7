CREATE TABLE `capacity_assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`partner` text NOT NULL,
	`instrument` text NOT NULL,
	`way` text NOT NULL,
	`contact` text,
	`link_version` integer NOT NULL,
	`started_by` text,
	`begun_on` text NOT NULL,
	`turn` integer NOT NULL,
	`state` text NOT NULL,
	`open_for` text,
	`draft` text,
	`answers` text,
	`sent_on` text,
	`year` integer,
	`withdrawn_on` text,
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`instrument`) REFERENCES `capacity_instrument`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`started_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "capacity_assessment_way" CHECK(way in ('conversation', 'link')),
	CONSTRAINT "capacity_assessment_state" CHECK(state in ('begun', 'sent', 'withdrawn')),
	CONSTRAINT "capacity_assessment_facts" CHECK((draft is null) = (state = 'withdrawn')
        and (answers is null) = (state <> 'sent')
        and (withdrawn_on is null) = (state <> 'withdrawn')
        and (sent_on is null) = (year is null)
        and (open_for is null) = (state <> 'begun')
        and (state <> 'begun' or sent_on is null)
        and (state <> 'sent' or sent_on is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `capacity_assessment_open_for_unique` ON `capacity_assessment` (`open_for`);--> statement-breakpoint
CREATE INDEX `capacity_assessment_partner` ON `capacity_assessment` (`partner`);--> statement-breakpoint
CREATE TABLE `capacity_instrument` (
	`id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `capacity_link` (
	`hash` text PRIMARY KEY NOT NULL,
	`assessment` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`assessment`) REFERENCES `capacity_assessment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `capacity_link_assessment` ON `capacity_link` (`assessment`);--> statement-breakpoint
CREATE TABLE `capacity_reader` (
	`assessment` text NOT NULL,
	`staff` text NOT NULL,
	PRIMARY KEY(`assessment`, `staff`),
	FOREIGN KEY (`assessment`) REFERENCES `capacity_assessment`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `capacity_year` (
	`year` integer PRIMARY KEY NOT NULL,
	`completed_on` text NOT NULL,
	`completed_by` text,
	FOREIGN KEY (`completed_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `message` ADD `assessment` text REFERENCES capacity_assessment(id) ON DELETE set null;