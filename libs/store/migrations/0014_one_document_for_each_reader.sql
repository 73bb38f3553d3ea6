DROP VIEW "foyer"."entry_document";--> statement-breakpoint
DROP TABLE "foyer"."entry_words";--> statement-breakpoint
CREATE TABLE "foyer"."entry_words" (
	"entry_id" bigint NOT NULL,
	"reader" text NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "entry_words_entry_id_reader_pk" PRIMARY KEY("entry_id","reader")
);--> statement-breakpoint
ALTER TABLE "foyer"."entry_words" ADD CONSTRAINT "entry_words_entry_id_inbox_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "foyer"."inbox_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inbox_entry_any" ON "foyer"."inbox_entry" USING btree ("priority" DESC NULLS FIRST,(-"id") desc);--> statement-breakpoint
-- What the rows of entry_words ought to be. Of a long correspondence the newest: a longer vector than one megabyte is
-- an error. Handled with care is what stands in such a row or, in no row, what was assessed so, as in messagesInSight.
CREATE VIEW "foyer"."entry_document" AS
SELECT e.id AS entry_id, d.reader, d.words || array_to_tsvector(ARRAY['role:' || e.role_key]) || person.words AS words
  FROM foyer.inbox_entry e
 CROSS JOIN LATERAL (
   SELECT to_tsvector('pg_catalog.simple', left(foyer.folded(left(c.name || ' ' || coalesce(string_agg(a.address, ' '), ''), 5000)), 5000)) AS words
     FROM foyer.candidate c LEFT JOIN foyer.candidate_address a ON a.candidate_id = c.id
    WHERE c.id = e.candidate_id GROUP BY c.id) person
 CROSS JOIN LATERAL (
   SELECT foyer.together(m.words) FILTER (WHERE NOT m.in_care) AS open_words,
          foyer.together(m.words) AS all_words, bool_or(m.in_care) AS some_care
     FROM (
       SELECT m.words, CASE WHEN m.id = ANY (e.message_ids) THEN e.section = 'care' ELSE a.result ->> 'section' = 'care' END AS in_care,
              sum(octet_length(m.words::text)) OVER (ORDER BY m.received_at DESC, m.id DESC) - octet_length(m.words::text) AS newer
         FROM foyer.message m JOIN foyer.assessment a ON a.message_id = m.id
        WHERE m.candidate_id = e.candidate_id AND coalesce(m.role_id, 0) = e.role_key AND m.direction = 'in'
          AND (m.id = ANY (e.message_ids) OR (
            NOT EXISTS (SELECT FROM foyer.inbox_entry other
                         WHERE other.candidate_id = e.candidate_id AND other.role_key = e.role_key
                           AND other.id <> e.id AND m.id = ANY (other.message_ids))
            AND ((a.lane = 'other') = (e.strand = 'other')
              OR NOT EXISTS (SELECT FROM foyer.inbox_entry other
                              WHERE other.candidate_id = e.candidate_id AND other.role_key = e.role_key
                                AND other.id <> e.id AND cardinality(other.message_ids) > 0))))
        ORDER BY m.received_at DESC, m.id DESC LIMIT 100) m
    WHERE m.newer < 400000) said
 CROSS JOIN LATERAL (VALUES ('everybody', said.all_words, false), ('without_care', coalesce(said.open_words, ''::tsvector), true),
                           ('with_care', said.all_words, true)) d(reader, words, of_care)
 WHERE cardinality(e.message_ids) > 0 AND d.of_care = said.some_care;--> statement-breakpoint
INSERT INTO "foyer"."entry_words" SELECT entry_id, reader, words FROM foyer.entry_document;--> statement-breakpoint
CREATE INDEX "entry_words_search" ON "foyer"."entry_words" USING gin ("words");
