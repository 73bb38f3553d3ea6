CREATE TABLE "foyer"."to_assess" (
	"message_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "to_assess_message_id_revision_pk" PRIMARY KEY("message_id","revision")
);
--> statement-breakpoint
ALTER TABLE "foyer"."to_assess" ADD CONSTRAINT "to_assess_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- New messages, a statement at a time.
CREATE FUNCTION "foyer"."note_new_message"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO foyer.to_assess (message_id, revision)
    SELECT id, revision FROM stored
     WHERE direction = 'in' AND quarantine_code IS NULL AND candidate_id IS NOT NULL;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "to_assess_new" AFTER INSERT ON "foyer"."message" REFERENCING NEW TABLE AS stored
  FOR EACH STATEMENT EXECUTE FUNCTION "foyer"."note_new_message"();--> statement-breakpoint
-- A message that another contact puts out of date, or that can be assessed now and could not before.
CREATE FUNCTION "foyer"."note_changed_message"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO foyer.to_assess (message_id, revision) VALUES (NEW.id, NEW.revision) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "to_assess_changed" AFTER UPDATE OF "direction", "quarantine_code", "candidate_id", "revision" ON "foyer"."message"
  FOR EACH ROW
  WHEN (NEW.direction = 'in' AND NEW.quarantine_code IS NULL AND NEW.candidate_id IS NOT NULL
    AND (NEW.revision <> OLD.revision
      OR OLD.direction <> 'in' OR OLD.quarantine_code IS NOT NULL OR OLD.candidate_id IS NULL))
  EXECUTE FUNCTION "foyer"."note_changed_message"();--> statement-breakpoint
-- What is assessed waits no more, except where it is out of date already.
CREATE FUNCTION "foyer"."note_assessed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM foyer.to_assess t USING assessed a WHERE t.message_id = a.message_id AND t.revision <= a.revision;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "to_assess_assessed" AFTER INSERT ON "foyer"."assessment" REFERENCING NEW TABLE AS assessed
  FOR EACH STATEMENT EXECUTE FUNCTION "foyer"."note_assessed"();--> statement-breakpoint
CREATE TRIGGER "to_assess_assessed_again" AFTER UPDATE ON "foyer"."assessment" REFERENCING NEW TABLE AS assessed
  FOR EACH STATEMENT EXECUTE FUNCTION "foyer"."note_assessed"();--> statement-breakpoint
-- A message whose assessment is gone waits for another one.
CREATE FUNCTION "foyer"."note_unassessed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO foyer.to_assess (message_id, revision)
    SELECT m.id, m.revision FROM gone JOIN foyer.message m ON m.id = gone.message_id
     WHERE m.direction = 'in' AND m.quarantine_code IS NULL AND m.candidate_id IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "to_assess_unassessed" AFTER DELETE ON "foyer"."assessment" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION "foyer"."note_unassessed"();--> statement-breakpoint
-- What waits at this moment; nobody writes to either table until this is committed.
INSERT INTO "foyer"."to_assess" ("message_id", "revision")
  SELECT m.id, m.revision FROM "foyer"."message" m LEFT JOIN "foyer"."assessment" a ON a.message_id = m.id
   WHERE m.direction = 'in' AND m.quarantine_code IS NULL AND m.candidate_id IS NOT NULL
     AND (a.message_id IS NULL OR a.revision < m.revision);
