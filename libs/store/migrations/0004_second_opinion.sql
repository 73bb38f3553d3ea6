CREATE TABLE "foyer"."second_opinion" (
	"message_id" bigint PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"outcome" text NOT NULL,
	"attempts" smallint NOT NULL,
	"try_after" timestamp (3) with time zone NOT NULL,
	"source" text NOT NULL,
	"answer" jsonb,
	"asked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."second_opinion_day" (
	"day" text PRIMARY KEY NOT NULL,
	"asked" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."second_opinion_switch" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."second_opinion_switch_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"allowed" boolean NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "foyer"."decision" ADD COLUMN "second_opinion" text;--> statement-breakpoint
ALTER TABLE "foyer"."second_opinion" ADD CONSTRAINT "second_opinion_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_unsure" ON "foyer"."assessment" USING btree ("message_id") WHERE (result ->> 'unsure') = 'true';