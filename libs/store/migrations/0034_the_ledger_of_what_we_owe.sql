ALTER TABLE "foyer"."inbox_entry" ADD COLUMN "waits_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD COLUMN "debt" jsonb;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD COLUMN "within_aim" boolean GENERATED ALWAYS AS (debt is null) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD COLUMN "withdrew" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "contact_from_us" ON "foyer"."contact" USING btree ("at","candidate_id") WHERE "foyer"."contact"."by" = 'employer' and not "foyer"."contact"."automatic" and not "foyer"."contact"."unproven";--> statement-breakpoint
CREATE INDEX "assessment_empty" ON "foyer"."assessment" USING btree ("message_id") WHERE lane = 'empty';--> statement-breakpoint
CREATE INDEX "inbox_entry_waits" ON "foyer"."inbox_entry" USING btree ("role_key","within_aim","waits_since","id","candidate_id","version","withdrew") WHERE "foyer"."inbox_entry"."waits_since" is not null;--> statement-breakpoint
-- Rows from before: as they are written from now on, and as the ledger counted them until now.
UPDATE "foyer"."inbox_entry" e
   SET "debt" = CASE WHEN e."debt_dismissed" THEN NULL ELSE nullif(a."result" -> 'owed', 'null') END,
       "waits_since" = coalesce(CASE WHEN e."debt_dismissed" THEN NULL ELSE a."result" -> 'owed' ->> 'since' END, a."result" ->> 'waitingSince')::timestamptz,
       "withdrew" = a."result" @> '{"reasons": [{"code": "withdrawal"}]}'
  FROM "foyer"."assessment" a
 WHERE a."message_id" = e."message_id" AND e."state" <> 'done' AND e."section" <> 'care'
   AND cardinality(e."message_ids") > 0 AND NOT (e."lane" = 'other' AND a."kind" IS NOT DISTINCT FROM 'not_candidate');
--> statement-breakpoint
-- One person waits once for one role: the debt speaks, else the longer wait.
UPDATE "foyer"."inbox_entry" e
   SET "debt" = NULL, "waits_since" = NULL, "withdrew" = false
  FROM "foyer"."inbox_entry" first
 WHERE first."candidate_id" = e."candidate_id" AND first."role_key" = e."role_key" AND first."strand" <> e."strand"
   AND e."waits_since" IS NOT NULL
   AND (first."debt" IS NULL, first."waits_since", first."strand") < (e."debt" IS NULL, e."waits_since", e."strand");
