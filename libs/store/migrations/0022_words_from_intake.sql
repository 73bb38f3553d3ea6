-- Capital letters of ASCII are the same in every locale, where "I" of a Turkish one was not.
CREATE OR REPLACE FUNCTION "foyer"."folded"("words" text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  plain text := words;
BEGIN
  IF octet_length(plain) = char_length(plain) THEN
    RETURN regexp_replace(lower(plain COLLATE "C"), '[\u0001-\u001f!-/:-@\[-`{-\u007f]+', ' ', 'g');
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
  RETURN regexp_replace(lower(plain COLLATE "C"),
    '[\u0001-\u001f!-/:-@\[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u0964\u0965\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\ue000-\uf8ff\U0001f000-\U0001faff]+',
    ' ', 'g');
END $$;--> statement-breakpoint
-- So much of the text, because a longer vector than one megabyte is an error.
CREATE FUNCTION "foyer"."words_of_message"("from_name" text, "from_address" text, "person_address" text, "subject" text, "new_text" text)
  RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple'::regconfig, left(foyer.folded(left(
    from_name || ' ' || from_address || ' ' || coalesce(person_address, '') || ' ' || subject || ' ' || new_text, 50000)), 50000))
$$;--> statement-breakpoint
ALTER TABLE "foyer"."message" ALTER COLUMN "words" DROP EXPRESSION;--> statement-breakpoint
CREATE FUNCTION "foyer"."make_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := foyer.words_of_message(NEW.from_name, NEW.from_address, NEW.person_address, NEW.subject, NEW.new_text);
  RETURN NEW;
END $$;--> statement-breakpoint
-- Whoever inserts a message may bring its words, where it can tell what they are.
CREATE TRIGGER "message_words_new" BEFORE INSERT ON "foyer"."message"
  FOR EACH ROW WHEN (NEW.words IS NULL) EXECUTE FUNCTION "foyer"."make_words"();--> statement-breakpoint
CREATE TRIGGER "message_words_changed" BEFORE UPDATE OF "from_name", "from_address", "person_address", "subject", "new_text" ON "foyer"."message"
  FOR EACH ROW WHEN ((NEW.from_name, NEW.from_address, NEW.person_address, NEW.subject, NEW.new_text)
    IS DISTINCT FROM (OLD.from_name, OLD.from_address, OLD.person_address, OLD.subject, OLD.new_text))
  EXECUTE FUNCTION "foyer"."make_words"();--> statement-breakpoint
DO $$ BEGIN
  IF lower('I') <> 'i' THEN
    UPDATE foyer.message SET words = foyer.words_of_message(from_name, from_address, person_address, subject, new_text);
    DELETE FROM foyer.entry_words;
    INSERT INTO foyer.entry_words SELECT entry_id, reader, words FROM foyer.entry_document;
  END IF;
END $$;
