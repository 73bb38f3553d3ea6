CREATE TABLE "foyer"."break_through" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."break_through_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"entry_id" bigint NOT NULL,
	"danger" boolean NOT NULL,
	"reason" text NOT NULL,
	"day" text NOT NULL,
	"in_focus" boolean NOT NULL,
	"held" text,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"verdict" text,
	"verdict_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "foyer"."delivery" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."delivery_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" bigint NOT NULL,
	"digest_id" bigint,
	"break_through_id" bigint,
	"channel" text NOT NULL,
	"state" text DEFAULT 'due' NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"claim" text,
	"message_id" text,
	"problem" text,
	"made_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "foyer"."digest" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."digest_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" bigint NOT NULL,
	"slot" text NOT NULL,
	"time_zone" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'due' NOT NULL,
	"facts" jsonb,
	"made_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "foyer"."digest_check" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."digest_check_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"digest_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"entry_id" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"words" text NOT NULL,
	"role_title" text,
	"verdict" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "foyer"."digest_item" (
	"digest_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"entry_id" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"section" text NOT NULL,
	"name" text NOT NULL,
	"role_title" text,
	"reason" text NOT NULL,
	"quote" text,
	"waiting_since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "digest_item_digest_id_position_pk" PRIMARY KEY("digest_id","position")
);
--> statement-breakpoint
CREATE TABLE "foyer"."digest_settings" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"time_zone" text NOT NULL,
	"times" text[] NOT NULL,
	"working_days" smallint[] NOT NULL,
	"region" text,
	"days_off" text[] NOT NULL,
	"focus" jsonb NOT NULL,
	"budget" smallint NOT NULL,
	"by_mail" boolean DEFAULT true NOT NULL,
	"show_names" boolean DEFAULT true NOT NULL,
	"webhook_format" text,
	"sealed_webhook_url" text,
	"sealed_webhook_key" text,
	"calendar_token_hash" "bytea",
	"planned_until" timestamp (3) with time zone,
	CONSTRAINT "digest_settings_calendar_token_hash_unique" UNIQUE("calendar_token_hash")
);
--> statement-breakpoint
CREATE TABLE "foyer"."digest_told" (
	"user_id" bigint NOT NULL,
	"entry_id" bigint NOT NULL,
	"state_key" text NOT NULL,
	CONSTRAINT "digest_told_user_id_entry_id_pk" PRIMARY KEY("user_id","entry_id")
);
--> statement-breakpoint
ALTER TABLE "foyer"."break_through" ADD CONSTRAINT "break_through_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."break_through" ADD CONSTRAINT "break_through_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."break_through" ADD CONSTRAINT "break_through_entry_id_inbox_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "foyer"."inbox_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."delivery" ADD CONSTRAINT "delivery_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."delivery" ADD CONSTRAINT "delivery_digest_id_digest_id_fk" FOREIGN KEY ("digest_id") REFERENCES "foyer"."digest"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."delivery" ADD CONSTRAINT "delivery_break_through_id_break_through_id_fk" FOREIGN KEY ("break_through_id") REFERENCES "foyer"."break_through"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest" ADD CONSTRAINT "digest_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_check" ADD CONSTRAINT "digest_check_digest_id_digest_id_fk" FOREIGN KEY ("digest_id") REFERENCES "foyer"."digest"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_check" ADD CONSTRAINT "digest_check_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_check" ADD CONSTRAINT "digest_check_entry_id_inbox_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "foyer"."inbox_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_check" ADD CONSTRAINT "digest_check_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_item" ADD CONSTRAINT "digest_item_digest_id_digest_id_fk" FOREIGN KEY ("digest_id") REFERENCES "foyer"."digest"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_item" ADD CONSTRAINT "digest_item_entry_id_inbox_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "foyer"."inbox_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_item" ADD CONSTRAINT "digest_item_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_settings" ADD CONSTRAINT "digest_settings_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_told" ADD CONSTRAINT "digest_told_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."digest_told" ADD CONSTRAINT "digest_told_entry_id_inbox_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "foyer"."inbox_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "break_through_once" ON "foyer"."break_through" USING btree ("user_id","message_id");--> statement-breakpoint
CREATE INDEX "break_through_day" ON "foyer"."break_through" USING btree ("user_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "delivery_digest" ON "foyer"."delivery" USING btree ("digest_id","channel");--> statement-breakpoint
CREATE UNIQUE INDEX "delivery_break_through" ON "foyer"."delivery" USING btree ("break_through_id","channel");--> statement-breakpoint
CREATE INDEX "delivery_next" ON "foyer"."delivery" USING btree ("state","next_try_at");--> statement-breakpoint
CREATE INDEX "delivery_message" ON "foyer"."delivery" USING btree ("message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "digest_slot" ON "foyer"."digest" USING btree ("user_id","slot");--> statement-breakpoint
CREATE INDEX "digest_due" ON "foyer"."digest" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "digest_user" ON "foyer"."digest" USING btree ("user_id","due_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "digest_check_once" ON "foyer"."digest_check" USING btree ("user_id","message_id");--> statement-breakpoint
CREATE INDEX "digest_check_digest" ON "foyer"."digest_check" USING btree ("digest_id");--> statement-breakpoint
CREATE INDEX "digest_item_entry" ON "foyer"."digest_item" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "digest_told_entry" ON "foyer"."digest_told" USING btree ("entry_id");