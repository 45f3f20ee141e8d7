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
CREATE TABLE `extra_recipient` (
	`round` text NOT NULL,
	`contact` text NOT NULL,
	PRIMARY KEY(`round`, `contact`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
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
CREATE UNIQUE INDEX `imported_round_year_unique` ON `imported_round` (`year`);--> statement-breakpoint
CREATE TABLE `input_line` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`agreed` text NOT NULL,
	`due` text NOT NULL,
	`status` text NOT NULL,
	`done` text NOT NULL,
	`done_on` text,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "input_line_status" CHECK(status in ('not-done', 'under-way', 'partly', 'done')),
	CONSTRAINT "input_line_done" CHECK(status <> 'done' or done_on is not null)
);
--> statement-breakpoint
CREATE INDEX `input_line_round` ON `input_line` (`round`);--> statement-breakpoint
CREATE TABLE `learning_event` (
	`round` text PRIMARY KEY NOT NULL,
	`starts` text NOT NULL,
	`hours` integer NOT NULL,
	`place` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "learning_event_hours" CHECK(hours between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE `logo` (
	`office` text PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`type` text NOT NULL,
	`base64` text NOT NULL,
	FOREIGN KEY (`office`) REFERENCES `office`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `loose_text` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`instrument` text NOT NULL,
	`question` text NOT NULL,
	`words` text NOT NULL,
	`consent` text,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument`) REFERENCES `instrument`(`id`) ON UPDATE no action ON DELETE no action
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
CREATE TABLE `named_grades` (
	`round` text PRIMARY KEY NOT NULL,
	`grades` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`partner` text NOT NULL,
	`language` text NOT NULL,
	`words` text NOT NULL,
	`why` text NOT NULL,
	`commitment` text,
	`decision` text NOT NULL,
	`reason` text,
	`merged_into` text,
	`code` text,
	`indicator` text,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "proposal_decision" CHECK(decision in ('none', 'accepted', 'merged', 'refused')),
	CONSTRAINT "proposal_facts_of_decision" CHECK((reason is null) = (decision <> 'refused')
        and (merged_into is null) = (decision <> 'merged')
        and (code is null) = (decision <> 'accepted')
        and (indicator is null) = (decision <> 'accepted'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_code_unique` ON `proposal` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_once` ON `proposal` (`round`,`partner`,`words`);--> statement-breakpoint
CREATE TABLE `proposal_support` (
	`proposal` text NOT NULL,
	`partner` text NOT NULL,
	PRIMARY KEY(`proposal`, `partner`),
	FOREIGN KEY (`proposal`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`hash` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `recovery_code_staff` ON `recovery_code` (`staff`);--> statement-breakpoint
CREATE TABLE `report` (
	`round` text PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	`texts` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `second_factor` (
	`staff` text PRIMARY KEY NOT NULL,
	`seed` text NOT NULL,
	`begun_at` integer NOT NULL,
	`turned_on` integer DEFAULT false NOT NULL,
	`last_step` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `self_score` (
	`round` text NOT NULL,
	`instrument` text NOT NULL,
	`turn` integer NOT NULL,
	`draft` text NOT NULL,
	`saved_by` text,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`round`, `instrument`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument`) REFERENCES `instrument`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
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
--> statement-breakpoint
CREATE TABLE `wording` (
	`round` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`round`, `kind`, `language`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_round` (
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
	`promise` text,
	`consulting_at` integer,
	`consulted_until` text,
	`unconsulted` text,
	`opened_at` integer,
	`closed_at` integer,
	`results_at` integer,
	`shared_at` integer,
	`published_at` integer,
	`cancelled_at` integer,
	`sealed_at` integer,
	CONSTRAINT "round_state" CHECK(state in ('draft', 'consulting', 'open', 'closed', 'shared', 'published', 'cancelled')),
	CONSTRAINT "round_k" CHECK(k between 5 and 10),
	CONSTRAINT "round_facts_of_state" CHECK((instruments is null) = (state in ('draft', 'consulting'))
        and (opened_at is null) = (state in ('draft', 'consulting'))
        and (consulting_at is null) = (consulted_until is null)
        and (state <> 'draft' or consulting_at is null)
        and (state <> 'consulting' or consulting_at is not null)
        and (consulting_at is null or unconsulted is null)
        and (closed_at is null) = (state in ('draft', 'consulting', 'open', 'cancelled'))
        and (shared_at is null) = (state not in ('shared', 'published'))
        and (published_at is null) = (state <> 'published')
        and (cancelled_at is null) = (state <> 'cancelled')
        and (state not in ('shared', 'published') or results_at is not null))
);
--> statement-breakpoint
INSERT INTO `__new_round`("id", "state", "year", "title", "surveys", "mode", "breakdown", "closes", "zone", "k", "several_respondents", "instruments", "promise", "opened_at", "closed_at", "results_at") SELECT "id", "state", "year", "title", "surveys", "mode", "breakdown", "closes", "zone", "k", "several_respondents", "instruments", "promise", "opened_at", "closed_at", "results_at" FROM `round`;--> statement-breakpoint
DROP TABLE `round`;--> statement-breakpoint
ALTER TABLE `__new_round` RENAME TO `round`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `contact` ADD `erased_on` text;--> statement-breakpoint
ALTER TABLE `invitation` ADD `sealed_as` text;--> statement-breakpoint
ALTER TABLE `message` ADD `letter` text;--> statement-breakpoint
ALTER TABLE `office` ADD `colour` text;--> statement-breakpoint
ALTER TABLE `office` ADD `k` integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE `office` ADD `threshold` text DEFAULT '[2,3]' NOT NULL;--> statement-breakpoint
ALTER TABLE `office` ADD `texts` text DEFAULT '{"questions":{"en":"","fr":""},"trust":{"en":"","fr":""}}' NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `browser` text;