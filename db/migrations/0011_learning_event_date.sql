CREATE TABLE `learning_event` (
	`round` text PRIMARY KEY NOT NULL,
	`starts` text NOT NULL,
	`hours` integer NOT NULL,
	`place` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "learning_event_hours" CHECK(hours between 1 and 12)
);
