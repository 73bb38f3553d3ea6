-- The mailbox that a provider delivers an address to, by rules of its own: Gmail leaves out dots, and Apple's three domains
-- are one. Nobody can register a plus at any of these, so that what stands behind one is a tag.
CREATE FUNCTION "foyer"."mailbox_of"("address" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN name = '' THEN NULL
    WHEN domain IN ('gmail.com', 'googlemail.com') THEN replace(name, '.', '') || '@gmail.com'
    WHEN domain IN ('icloud.com', 'me.com', 'mac.com') THEN name || '@icloud.com'
    WHEN domain IN ('proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me') THEN translate(name, '._-', '') || '@' || domain
    WHEN domain IN ('fastmail.com', 'fastmail.fm', 'msn.com') OR domain ~ '^(outlook|hotmail|live)\.(com|[a-z]{2}|com?\.[a-z]{2})$'
      THEN name || '@' || domain
  END FROM (SELECT split_part(split_part(address, '@', 1), '+', 1) AS name, split_part(address, '@', 2) AS domain) AS parts
$$;--> statement-breakpoint
CREATE INDEX "candidate_address_mailbox" ON "foyer"."candidate_address" USING btree (foyer.mailbox_of("address")) WHERE foyer.mailbox_of("foyer"."candidate_address"."address") is not null;
