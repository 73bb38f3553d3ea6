CREATE TABLE "foyer"."mailbox_day" (
	"mailbox_id" bigint NOT NULL,
	"day" text NOT NULL,
	"missing" integer NOT NULL,
	"still_missing" integer NOT NULL,
	"set_aside" integer NOT NULL,
	CONSTRAINT "mailbox_day_mailbox_id_day_pk" PRIMARY KEY("mailbox_id","day")
);
--> statement-breakpoint
ALTER TABLE "foyer"."mailbox_day" ADD CONSTRAINT "mailbox_day_mailbox_id_mailbox_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "foyer"."mailbox"("id") ON DELETE cascade ON UPDATE no action;