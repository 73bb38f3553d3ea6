-- Lower case of any alphabet: in a database with the locale "C" only ICU knows more than ASCII.
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') THEN
    CREATE FUNCTION foyer.in_lower_case(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      AS 'SELECT lower(words COLLATE pg_catalog."und-x-icu")';
  ELSE
    CREATE FUNCTION foyer.in_lower_case(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      AS 'SELECT lower(words)';
  END IF;
END $$;--> statement-breakpoint
-- Words as the search compares them: without marks and case, punctuation as blanks, and each sign of the scripts that
-- are written without blanks as a word of its own. Independent of the server's locale. Each step is taken only for
-- text that needs it: all of them cost ten times what most mail needs.
CREATE FUNCTION "foyer"."folded"("words" text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  plain text := words;
BEGIN
  IF octet_length(plain) = char_length(plain) THEN
    RETURN regexp_replace(lower(plain), '[\u0001-\u001f!-/:-@\[-`{-\u007f]+', ' ', 'g');
  END IF;
  IF plain ~ '[^\u0001-\u00a0\u2010-\u2026]' THEN
    plain := foyer.in_lower_case(regexp_replace(normalize(plain, NFKD), '[\u0300-\u036f]+', '', 'g'));
    IF plain ~ '[łøđðıßæœ]' THEN
      plain := replace(replace(replace(translate(plain, 'łøđðı', 'loddi'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');
    END IF;
    -- Korean and Japanese put together again.
    IF plain ~ '[\u1100-\u11ff\u3099\u309a]' THEN
      plain := normalize(plain, NFC);
    END IF;
    plain := regexp_replace(plain,
      '([\u0e00-\u0eff\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', ' \1 ', 'g');
  END IF;
  RETURN regexp_replace(lower(plain),
    '[\u0001-\u001f!-/:-@\[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u0964\u0965\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\ue000-\uf8ff\U0001f000-\U0001faff]+',
    ' ', 'g');
END $$;--> statement-breakpoint
-- What a sought word, or several in quotes, asks of the words; of the last one the beginning is enough where asked so.
CREATE FUNCTION "foyer"."sought"("term" text, "begins" boolean) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(to_tsquery('pg_catalog.simple', string_agg(
      '''' || left(word, 500) || '''' || CASE WHEN begins AND place = last THEN ':*' ELSE '' END, ' <-> ' ORDER BY place)), ''::tsquery)
    FROM (SELECT word, place, max(place) OVER () AS last
            FROM regexp_split_to_table(trim(foyer.folded(term)), ' +') WITH ORDINALITY AS part(word, place)
           WHERE word <> '') AS parts
$$;--> statement-breakpoint
CREATE AGGREGATE "foyer"."together"(tsvector) (SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '', PARALLEL = SAFE);--> statement-breakpoint
CREATE TABLE "foyer"."entry_words" (
	"entry_id" bigint NOT NULL,
	"care" boolean NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "entry_words_entry_id_care_pk" PRIMARY KEY("entry_id","care")
);
--> statement-breakpoint
CREATE TABLE "foyer"."saved_view" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."saved_view_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" bigint NOT NULL,
	"name" text NOT NULL,
	"filter" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "foyer"."inbox_entry_order";--> statement-breakpoint
ALTER TABLE "foyer"."message" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('pg_catalog.simple'::regconfig, left(foyer.folded(left(from_name || ' ' || from_address || ' ' || coalesce(person_address, '') || ' ' || subject || ' ' || new_text, 50000)), 50000))) STORED;--> statement-breakpoint
ALTER TABLE "foyer"."entry_words" ADD CONSTRAINT "entry_words_entry_id_inbox_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "foyer"."inbox_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."saved_view" ADD CONSTRAINT "saved_view_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entry_words_search" ON "foyer"."entry_words" USING gin ("words");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_name" ON "foyer"."saved_view" USING btree ("user_id",lower("name"));--> statement-breakpoint
CREATE INDEX "inbox_entry_section" ON "foyer"."inbox_entry" USING btree ("state","section","priority" DESC NULLS FIRST,(-"id") desc);--> statement-breakpoint
CREATE INDEX "inbox_entry_role" ON "foyer"."inbox_entry" USING btree ("role_id","state");--> statement-breakpoint
CREATE INDEX "inbox_entry_counts" ON "foyer"."inbox_entry" USING btree ("state","section","reading_seconds");--> statement-breakpoint
CREATE INDEX "inbox_entry_assignee" ON "foyer"."inbox_entry" USING btree ("assignee_id") WHERE "foyer"."inbox_entry"."assignee_id" is not null;--> statement-breakpoint
CREATE INDEX "inbox_entry_order" ON "foyer"."inbox_entry" USING btree ("state","priority" DESC NULLS FIRST,(-"id") desc);--> statement-breakpoint
-- What the rows of entry_words ought to be. Of a long correspondence the newest: a longer vector than one megabyte is
-- an error. Handled with care is what stands in such a row or, in no row, what was assessed so, as in messagesInSight.
CREATE VIEW "foyer"."entry_document" AS
SELECT e.id AS entry_id, d.care, d.words || array_to_tsvector(ARRAY['role:' || e.role_key]) || person.words AS words
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
 CROSS JOIN LATERAL (VALUES (false, coalesce(said.open_words, ''::tsvector)), (true, said.all_words)) d(care, words)
 WHERE cardinality(e.message_ids) > 0 AND (said.some_care OR NOT d.care);--> statement-breakpoint
-- Kept outside of the row, so that finding rows reads few pages.
ALTER TABLE "foyer"."entry_words" SET (toast_tuple_target = 128);--> statement-breakpoint
INSERT INTO "foyer"."entry_words" SELECT entry_id, care, words FROM foyer.entry_document;
