ALTER TABLE "foyer"."candidate" ADD COLUMN "chosen_role_id" bigint;--> statement-breakpoint
ALTER TABLE "foyer"."candidate_address" ADD COLUMN "because" text DEFAULT 'mail' NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."contact" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "foyer"."contact" ADD COLUMN "logged_by" text;--> statement-breakpoint
ALTER TABLE "foyer"."message" ADD COLUMN "role_because" text;--> statement-breakpoint
ALTER TABLE "foyer"."message" ADD COLUMN "role_quote" text;--> statement-breakpoint
ALTER TABLE "foyer"."message" ADD COLUMN "channel" text DEFAULT 'email' NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."message" ADD COLUMN "person_address" text;--> statement-breakpoint
ALTER TABLE "foyer"."role" ADD COLUMN "words" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."role" ADD COLUMN "owner_id" bigint;--> statement-breakpoint
ALTER TABLE "foyer"."role" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "foyer"."candidate" ADD CONSTRAINT "candidate_chosen_role_id_role_id_fk" FOREIGN KEY ("chosen_role_id") REFERENCES "foyer"."role"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."role" ADD CONSTRAINT "role_owner_id_user_id_fk" FOREIGN KEY ("owner_id") REFERENCES "foyer"."user"("id") ON DELETE set null ON UPDATE no action;