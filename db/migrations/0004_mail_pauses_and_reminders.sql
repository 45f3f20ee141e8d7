CREATE TABLE `bounce` (
	`message` text PRIMARY KEY NOT NULL,
	`contact` text NOT NULL,
	`words` text NOT NULL,
	`marked_at` integer NOT NULL,
	`marked_by` text,
	FOREIGN KEY (`message`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`marked_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `extension` (
	`round` text PRIMARY KEY NOT NULL,
	`closed_before` text NOT NULL,
	`extended_at` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mail_pause` (
	`reason` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`paused_by` text,
	FOREIGN KEY (`paused_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "mail_pause_reason" CHECK(reason in ('by-hand', 'restored', 'clock-jump'))
);
--> statement-breakpoint
CREATE TABLE `set_reminder` (
	`round` text NOT NULL,
	`kind` text NOT NULL,
	`days` integer NOT NULL,
	`spent_at` integer,
	`reminded` integer,
	PRIMARY KEY(`round`, `kind`, `days`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "set_reminder_kind" CHECK(kind in ('after-opening', 'before-closing')),
	CONSTRAINT "set_reminder_days" CHECK(days between 1 and 90)
);
