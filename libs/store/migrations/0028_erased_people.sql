CREATE TABLE "foyer"."erased_address" (
	"mark" "bytea" PRIMARY KEY NOT NULL,
	"erased_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "foyer"."message" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "message_erased" ON "foyer"."message" USING btree ("id") WHERE "foyer"."message"."erased_at" is not null;