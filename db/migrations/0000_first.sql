CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`partner` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`language` text NOT NULL,
	`main` integer NOT NULL,
	`opted_out` integer DEFAULT false NOT NULL,
	`refusal` text,
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_email` ON `contact` (`partner`,`email_key`);--> statement-breakpoint
CREATE TABLE `exclusion` (
	`round` text NOT NULL,
	`partner` text NOT NULL,
	PRIMARY KEY(`round`, `partner`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `instrument` (
	`id` text PRIMARY KEY NOT NULL,
	`survey` text NOT NULL,
	`version` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`partner` text NOT NULL,
	`contact` text NOT NULL,
	`seat` integer NOT NULL,
	`language` text NOT NULL,
	`group_value` text,
	`link_version` integer NOT NULL,
	`declined_on` text,
	`decline_reason` text,
	`wants_reminders` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitation_seats" CHECK(seat between 0 and 4)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_once` ON `invitation` (`round`,`contact`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_seat` ON `invitation` (`round`,`partner`,`seat`);--> statement-breakpoint
CREATE TABLE `invitation_link` (
	`hash` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`invitation` text NOT NULL,
	`version` integer NOT NULL,
	`printed_on` text,
	FOREIGN KEY (`invitation`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_link_code_hash_unique` ON `invitation_link` (`code_hash`);--> statement-breakpoint
CREATE INDEX `invitation_link_invitation` ON `invitation_link` (`invitation`);--> statement-breakpoint
CREATE TABLE `message` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`occasion` text NOT NULL,
	`invitation` text,
	`staff` text,
	`one_time_link` text,
	`round` text,
	`to_name` text NOT NULL,
	`to_address` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`queued_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`reply` text,
	`settled_at` integer,
	`doubted_at` integer,
	FOREIGN KEY (`invitation`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`one_time_link`) REFERENCES `one_time_link`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "message_state" CHECK(state in ('waiting', 'sending', 'sent', 'unsure', 'failed', 'stopped'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_occasion_unique` ON `message` (`occasion`);--> statement-breakpoint
CREATE INDEX `message_due` ON `message` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `message_invitation` ON `message` (`invitation`);--> statement-breakpoint
CREATE TABLE `office` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`de_name` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `one_time_link` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`purpose` text NOT NULL,
	`staff` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_link_hash_unique` ON `one_time_link` (`hash`);--> statement-breakpoint
CREATE TABLE `partner` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`sector` text NOT NULL,
	`relationship` text NOT NULL,
	`place` text NOT NULL,
	`language` text NOT NULL,
	`focal_point` text,
	FOREIGN KEY (`focal_point`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "partner_sector" CHECK(sector in ('civil-society', 'public', 'private', 'research', 'media', 'community-group', 'international-ngo', 'donor', 'network')),
	CONSTRAINT "partner_relationship" CHECK(relationship in ('strategic', 'operational', 'vendor', 'donation'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partner_name_key_unique` ON `partner` (`name_key`);--> statement-breakpoint
CREATE TABLE `response` (
	`id` text PRIMARY KEY NOT NULL,
	`invitation` text NOT NULL,
	`instrument` text NOT NULL,
	`turn` integer NOT NULL,
	`channel` text NOT NULL,
	`entered_by` text,
	`entered_on` text,
	`draft` text,
	`answers` text,
	`sent_on` text,
	`late` text,
	`late_on` text,
	FOREIGN KEY (`invitation`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`instrument`) REFERENCES `instrument`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "response_sent" CHECK((answers is null) = (sent_on is null)),
	CONSTRAINT "response_channel" CHECK(channel in ('link', 'paper', 'phone')),
	CONSTRAINT "response_entered" CHECK(channel = 'link' or entered_on is not null),
	CONSTRAINT "response_late" CHECK((late is null) = (late_on is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `response_once` ON `response` (`invitation`,`instrument`);--> statement-breakpoint
CREATE TABLE `results` (
	`round` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `round` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`year` integer NOT NULL,
	`title` text NOT NULL,
	`surveys` text NOT NULL,
	`mode` text NOT NULL,
	`breakdown` text NOT NULL,
	`closes` text NOT NULL,
	`zone` text NOT NULL,
	`k` integer NOT NULL,
	`several_respondents` integer DEFAULT false NOT NULL,
	`instruments` text,
	`opened_at` integer,
	`closed_at` integer,
	`results_at` integer,
	CONSTRAINT "round_state" CHECK(state in ('draft', 'open', 'closed')),
	CONSTRAINT "round_k" CHECK(k between 5 and 10),
	CONSTRAINT "round_facts_of_state" CHECK((state = 'draft' and instruments is null and opened_at is null and closed_at is null)
        or (state = 'open' and instruments is not null and opened_at is not null and closed_at is null)
        or (state = 'closed' and instruments is not null and opened_at is not null and closed_at is not null))
);
--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_staff` ON `session` (`staff`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`role` text NOT NULL,
	`language` text NOT NULL,
	`password_hash` text,
	CONSTRAINT "staff_role" CHECK(role in ('coordinator', 'reviewer', 'focal-point', 'direction', 'observer', 'finance', 'security', 'person-of-trust'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email_key_unique` ON `staff` (`email_key`);