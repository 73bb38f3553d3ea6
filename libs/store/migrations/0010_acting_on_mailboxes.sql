CREATE TABLE "foyer"."mailbox_act" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."mailbox_act_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mailbox_id" bigint NOT NULL,
	"act" text NOT NULL,
	"by_user_id" bigint,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "foyer"."mailbox" ADD COLUMN "asked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."mailbox" ADD COLUMN "disconnected_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "foyer"."mailbox_act" ADD CONSTRAINT "mailbox_act_mailbox_id_mailbox_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "foyer"."mailbox"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."mailbox_act" ADD CONSTRAINT "mailbox_act_by_user_id_user_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "foyer"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mailbox_act_mailbox" ON "foyer"."mailbox_act" USING btree ("mailbox_id","id");