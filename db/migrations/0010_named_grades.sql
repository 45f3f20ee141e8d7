CREATE TABLE `named_grades` (
	`round` text PRIMARY KEY NOT NULL,
	`grades` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
