CREATE TABLE `codebook_change` (
	`version` integer PRIMARY KEY NOT NULL,
	`act` text NOT NULL,
	`year` integer NOT NULL,
	`changed_by` text,
	`changed_on` text NOT NULL,
	FOREIGN KEY (`changed_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `coded_answer` (
	`round` text NOT NULL,
	`text` text NOT NULL,
	`coder` text NOT NULL,
	PRIMARY KEY(`text`, `coder`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coder`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `coded_answer_round` ON `coded_answer` (`round`);--> statement-breakpoint
CREATE TABLE `coding_discussion` (
	`round` text PRIMARY KEY NOT NULL,
	`before` text NOT NULL,
	`begun_by` text,
	`begun_on` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`begun_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `segment` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`text` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`valence` text NOT NULL,
	`theme` text NOT NULL,
	`codebook_version` integer NOT NULL,
	`coder` text,
	`coded_on` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coder`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "segment_valence" CHECK(valence in ('strength', 'wish', 'concern')),
	CONSTRAINT "segment_part" CHECK(starts_at >= 0 and starts_at < ends_at)
);
--> statement-breakpoint
CREATE INDEX `segment_round` ON `segment` (`round`);--> statement-breakpoint
CREATE UNIQUE INDEX `segment_once` ON `segment` (`text`,`coder`,`starts_at`,`ends_at`,`theme`,`valence`);