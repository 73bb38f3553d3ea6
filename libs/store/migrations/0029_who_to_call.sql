CREATE TABLE "foyer"."safety_contact" (
	"position" smallint PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"reach" text NOT NULL,
	"about" text NOT NULL
);
