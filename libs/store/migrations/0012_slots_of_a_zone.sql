DROP INDEX "foyer"."digest_slot";--> statement-breakpoint
CREATE INDEX "message_automatic" ON "foyer"."message" USING btree ("stored_at") WHERE "foyer"."message"."is_automatic";--> statement-breakpoint
CREATE UNIQUE INDEX "digest_slot" ON "foyer"."digest" USING btree ("user_id","slot","time_zone");