ALTER TABLE "foyer"."message" ADD COLUMN "source_identity" "bytea";--> statement-breakpoint
CREATE INDEX "message_source" ON "foyer"."message" USING btree ("source_identity");