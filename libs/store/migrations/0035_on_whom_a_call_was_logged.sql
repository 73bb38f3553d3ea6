ALTER TABLE "foyer"."contact" ADD COLUMN "logged_on" text;--> statement-breakpoint
-- Those from before: of whoever has one address still, it was logged on that one.
UPDATE "foyer"."contact" c
   SET "logged_on" = (SELECT min(a."address") FROM "foyer"."candidate_address" a WHERE a."candidate_id" = c."candidate_id" HAVING count(*) = 1)
 WHERE c."message_id" IS NULL;
