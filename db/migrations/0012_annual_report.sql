CREATE TABLE `report` (
	`round` text PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	`texts` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
