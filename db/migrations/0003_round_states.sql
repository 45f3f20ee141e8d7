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
	`opened_at` integer,
	`closed_at` integer,
	`results_at` integer,
	`shared_at` integer,
	`published_at` integer,
	`cancelled_at` integer,
	CONSTRAINT "round_state" CHECK(state in ('draft', 'open', 'closed', 'shared', 'published', 'cancelled')),
	CONSTRAINT "round_k" CHECK(k between 5 and 10),
	CONSTRAINT "round_facts_of_state" CHECK((instruments is null) = (state = 'draft')
        and (opened_at is null) = (state = 'draft')
        and (closed_at is null) = (state in ('draft', 'open', 'cancelled'))
        and (shared_at is null) = (state not in ('shared', 'published'))
        and (published_at is null) = (state <> 'published')
        and (cancelled_at is null) = (state <> 'cancelled')
        and (state not in ('shared', 'published') or results_at is not null))
);
--> statement-breakpoint
INSERT INTO `__new_round`("id", "state", "year", "title", "surveys", "mode", "breakdown", "closes", "zone", "k", "several_respondents", "instruments", "promise", "opened_at", "closed_at", "results_at") SELECT "id", "state", "year", "title", "surveys", "mode", "breakdown", "closes", "zone", "k", "several_respondents", "instruments", "promise", "opened_at", "closed_at", "results_at" FROM `round`;--> statement-breakpoint
DROP TABLE `round`;--> statement-breakpoint
ALTER TABLE `__new_round` RENAME TO `round`;--> statement-breakpoint
PRAGMA foreign_keys=ON;