CREATE TABLE `action` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`turn` integer NOT NULL,
	`words` text NOT NULL,
	`from_kind` text NOT NULL,
	`from_ref` text,
	`owner_side` text NOT NULL,
	`owner_staff` text,
	`owner_partner` text,
	`supporter_staff` text,
	`supporter_partner` text,
	`means` text NOT NULL,
	`due` text NOT NULL,
	`sign` text NOT NULL,
	`status` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supporter_staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`supporter_partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "action_from" CHECK(from_kind in ('indicator', 'wish', 'strength', 'signal', 'input', 'proposal', 'decision')),
	CONSTRAINT "action_status" CHECK(status in ('planned', 'under-way', 'done', 'partly', 'not-done', 'dropped')),
	CONSTRAINT "action_sides" CHECK((owner_side = 'office' and owner_partner is null and supporter_staff is null)
        or (owner_side = 'partner' and owner_partner is not null
          and owner_staff is null and supporter_partner is null))
);
--> statement-breakpoint
CREATE INDEX `action_round` ON `action` (`round`);--> statement-breakpoint
CREATE TABLE `cleaned_text` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`instrument` text NOT NULL,
	`question` text NOT NULL,
	`turn` integer NOT NULL,
	`words` text NOT NULL,
	`consent` text,
	`decision` text NOT NULL,
	`cleaned_by` text,
	`confirmed_by` text,
	`confirmed_on` text,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`instrument`) REFERENCES `instrument`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cleaned_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`confirmed_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "cleaned_text_decision" CHECK(decision in ('kept', 'left-out')),
	CONSTRAINT "cleaned_text_two_readers" CHECK(confirmed_by is null or cleaned_by is null or confirmed_by <> cleaned_by),
	CONSTRAINT "cleaned_text_confirmed" CHECK(confirmed_by is null or confirmed_on is not null)
);
--> statement-breakpoint
CREATE INDEX `cleaned_text_round` ON `cleaned_text` (`round`);--> statement-breakpoint
CREATE TABLE `elected` (
	`round` text PRIMARY KEY NOT NULL,
	`contact` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reader` (
	`round` text NOT NULL,
	`staff` text NOT NULL,
	PRIMARY KEY(`round`, `staff`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `round_step` (
	`round` text NOT NULL,
	`step` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`settled_by` text,
	`settled_at` integer NOT NULL,
	PRIMARY KEY(`round`, `step`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`settled_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "round_step_state" CHECK(state in ('ticked', 'waived')),
	CONSTRAINT "round_step_reason" CHECK((reason is null) = (state = 'ticked'))
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
	`archived_at` integer,
	`cancelled_at` integer,
	`sealed_at` integer,
	CONSTRAINT "round_state" CHECK(state in ('draft', 'consulting', 'open', 'closed', 'shared', 'published', 'archived', 'cancelled')),
	CONSTRAINT "round_k" CHECK(k between 5 and 10),
	CONSTRAINT "round_facts_of_state" CHECK((instruments is null) = (state in ('draft', 'consulting'))
        and (opened_at is null) = (state in ('draft', 'consulting'))
        and (consulting_at is null) = (consulted_until is null)
        and (state <> 'draft' or consulting_at is null)
        and (state <> 'consulting' or consulting_at is not null)
        and (consulting_at is null or unconsulted is null)
        and (closed_at is null) = (state in ('draft', 'consulting', 'open', 'cancelled'))
        and (shared_at is null) = (state not in ('shared', 'published', 'archived'))
        and (published_at is null) = (state not in ('published', 'archived'))
        and (archived_at is null) = (state <> 'archived')
        and (cancelled_at is null) = (state <> 'cancelled')
        and (state not in ('shared', 'published', 'archived') or results_at is not null))
);
--> statement-breakpoint
INSERT INTO `__new_round`("id", "state", "year", "title", "surveys", "mode", "breakdown", "closes", "zone", "k", "several_respondents", "instruments", "promise", "consulting_at", "consulted_until", "unconsulted", "opened_at", "closed_at", "results_at", "shared_at", "published_at", "cancelled_at", "sealed_at") SELECT "id", "state", "year", "title", "surveys", "mode", "breakdown", "closes", "zone", "k", "several_respondents", "instruments", "promise", "consulting_at", "consulted_until", "unconsulted", "opened_at", "closed_at", "results_at", "shared_at", "published_at", "cancelled_at", "sealed_at" FROM `round`;--> statement-breakpoint
DROP TABLE `round`;--> statement-breakpoint
ALTER TABLE `__new_round` RENAME TO `round`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`partner` text,
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
INSERT INTO `__new_proposal`("id", "round", "partner", "language", "words", "why", "commitment", "decision", "reason", "merged_into", "code", "indicator") SELECT "id", "round", "partner", "language", "words", "why", "commitment", "decision", "reason", "merged_into", "code", "indicator" FROM `proposal`;--> statement-breakpoint
DROP TABLE `proposal`;--> statement-breakpoint
ALTER TABLE `__new_proposal` RENAME TO `proposal`;--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_code_unique` ON `proposal` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_once` ON `proposal` (`round`,`partner`,`words`);