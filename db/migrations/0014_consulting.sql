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
INSERT INTO `__new_round`("id", "state", "year", "title", "surveys", "mode", "breakdown", "closes", "zone", "k", "several_respondents", "instruments", "promise", "opened_at", "closed_at", "results_at", "shared_at", "published_at", "cancelled_at", "sealed_at") SELECT "id", "state", "year", "title", "surveys", "mode", "breakdown", "closes", "zone", "k", "several_respondents", "instruments", "promise", "opened_at", "closed_at", "results_at", "shared_at", "published_at", "cancelled_at", "sealed_at" FROM `round`;--> statement-breakpoint
DROP TABLE `round`;--> statement-breakpoint
ALTER TABLE `__new_round` RENAME TO `round`;--> statement-breakpoint
PRAGMA foreign_keys=ON;