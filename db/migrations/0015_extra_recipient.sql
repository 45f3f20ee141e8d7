CREATE TABLE `extra_recipient` (
	`round` text NOT NULL,
	`contact` text NOT NULL,
	PRIMARY KEY(`round`, `contact`),
	FOREIGN KEY (`round`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade
);
