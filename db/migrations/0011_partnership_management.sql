CREATE TABLE `entry_partner` (
	`entry` text NOT NULL,
	`partner` text NOT NULL,
	PRIMARY KEY(`entry`, `partner`),
	FOREIGN KEY (`entry`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `entry_partner_partner` ON `entry_partner` (`partner`);--> statement-breakpoint
CREATE TABLE `entry_version` (
	`entry` text NOT NULL,
	`turn` integer NOT NULL,
	`field_values` text NOT NULL,
	`written_by` text,
	`written_on` text NOT NULL,
	PRIMARY KEY(`entry`, `turn`),
	FOREIGN KEY (`entry`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`hash` text NOT NULL,
	`added_by` text,
	`added_on` text NOT NULL,
	FOREIGN KEY (`added_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "evidence_owner" CHECK(owner_kind in ('entry', 'sign', 'round'))
);
--> statement-breakpoint
CREATE INDEX `evidence_owner_id` ON `evidence` (`owner_kind`,`owner_id`);--> statement-breakpoint
CREATE INDEX `evidence_hash` ON `evidence` (`hash`);--> statement-breakpoint
CREATE TABLE `focal_point_change` (
	`partner` text NOT NULL,
	`place` integer NOT NULL,
	`from_staff` text,
	`to_staff` text,
	`note` text NOT NULL,
	`changed_on` text NOT NULL,
	`changed_by` text,
	PRIMARY KEY(`partner`, `place`),
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`to_staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`changed_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `framework_report` (
	`year` integer PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	`words` text NOT NULL,
	`body` text,
	`locked_by` text,
	`locked_on` text,
	FOREIGN KEY (`locked_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "framework_report_locked" CHECK((body is null) = (locked_on is null))
);
--> statement-breakpoint
CREATE TABLE `list_term` (
	`list` text NOT NULL,
	`code` text NOT NULL,
	`label` text NOT NULL,
	`place` integer NOT NULL,
	`retired` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`list`, `code`)
);
--> statement-breakpoint
CREATE TABLE `partner_section` (
	`partner` text NOT NULL,
	`section` text NOT NULL,
	`turn` integer NOT NULL,
	`field_values` text NOT NULL,
	PRIMARY KEY(`partner`, `section`),
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `register_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`register` text NOT NULL,
	`turn` integer NOT NULL,
	`field_values` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `register_entry_register` ON `register_entry` (`register`);--> statement-breakpoint
CREATE TABLE `sign_statement` (
	`year` integer NOT NULL,
	`sign` text NOT NULL,
	`turn` integer NOT NULL,
	`state` text NOT NULL,
	`words` text NOT NULL,
	`stated_by` text,
	`stated_on` text NOT NULL,
	PRIMARY KEY(`year`, `sign`),
	FOREIGN KEY (`stated_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "sign_statement_state" CHECK(state in ('met', 'progress', 'no_change', 'behind', 'no_data'))
);
--> statement-breakpoint
CREATE TABLE `sign_target` (
	`year` integer NOT NULL,
	`sign` text NOT NULL,
	`target` integer NOT NULL,
	PRIMARY KEY(`year`, `sign`)
);
--> statement-breakpoint
CREATE TABLE `stage_change` (
	`partner` text NOT NULL,
	`place` integer NOT NULL,
	`stage` text NOT NULL,
	`since_day` text NOT NULL,
	`reason` text NOT NULL,
	`changed_by` text,
	PRIMARY KEY(`partner`, `place`),
	FOREIGN KEY (`partner`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "stage_change_stage" CHECK(stage in ('scoping-building', 'managing-maintaining', 'review-revising', 'sustaining-outcome'))
);
--> statement-breakpoint
CREATE TABLE `strategy_version` (
	`version` integer PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`saved_by` text,
	`saved_on` text NOT NULL,
	FOREIGN KEY (`saved_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `action` ADD `direction` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE `action` ADD `effort` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `round` ADD `network` text;