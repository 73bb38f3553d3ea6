CREATE TABLE "foyer"."policy_version" (
	"version" integer PRIMARY KEY NOT NULL,
	"policy" jsonb NOT NULL,
	"because" text NOT NULL,
	"user_id" bigint,
	"by_name" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD COLUMN "lane_taken_back" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD COLUMN "lane_before" text;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD COLUMN "quote" text;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD COLUMN "debt" text;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD COLUMN "assignee_id" bigint;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD COLUMN "passes_on" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD COLUMN "assignee_id" bigint;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD COLUMN "lane_set_by" text;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD COLUMN "debt_dismissed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."user" ADD COLUMN "opens_care" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."user" ADD COLUMN "role_ids" bigint[];--> statement-breakpoint
ALTER TABLE "foyer"."policy_version" ADD CONSTRAINT "policy_version_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD CONSTRAINT "inbox_action_assignee_id_user_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "foyer"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD CONSTRAINT "inbox_entry_assignee_id_user_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "foyer"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
UPDATE "foyer"."user" SET "opens_care" = true WHERE "access" = 'administrator';
