ALTER TABLE "foyer"."folder" ADD COLUMN "first_uid" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."folder" ADD COLUMN "to_read_back" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."folder" ADD COLUMN "to_read_back_at_first" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."message" ADD COLUMN "read_back" boolean DEFAULT false NOT NULL;