CREATE TABLE `action_report` (
	`id` text PRIMARY KEY NOT NULL,
	`action` text NOT NULL,
	`place` integer NOT NULL,
	`side` text NOT NULL,
	`staff` text,
	`contact` text,
	`status` text NOT NULL,
	`words` text NOT NULL,
	`reported_on` text NOT NULL,
	FOREIGN KEY (`action`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`contact`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "action_report_side" CHECK(side in ('office', 'partner')),
	CONSTRAINT "action_report_status" CHECK(status in ('planned', 'under-way', 'done', 'partly', 'not-done', 'dropped'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_report_place` ON `action_report` (`action`,`place`);--> statement-breakpoint
CREATE TABLE `joint_plan` (
	`round` text PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `plan_signature` (
	`round` text NOT NULL,
	`turn` integer NOT NULL,
	`side` text NOT NULL,
	`staff` text,
	`contact` text,
	`name` text NOT NULL,
	`signed_at` integer NOT NULL,
	PRIMARY KEY(`round`, `turn`, `side`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`contact`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "plan_signature_side" CHECK(side in ('office', 'partner'))
);
