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
