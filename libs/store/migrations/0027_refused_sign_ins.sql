ALTER TABLE "foyer"."mailbox" ADD COLUMN "refusals" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."mailbox" ADD COLUMN "try_again_at" timestamp (3) with time zone;