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
CREATE INDEX `input_line_round` ON `input_line` (`round`);