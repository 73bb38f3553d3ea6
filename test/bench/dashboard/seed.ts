import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import { buildAssessment } from '../../factories/assessment.ts';

/** Sentences as candidates write them, from the phrases that the model is trained on. */
function sentences(): string[] {
  return ['substance', 'asking', 'said-softly', 'told-sideways'].flatMap((file) =>
    readFileSync(new URL(`../../../libs/training/phrases/${file}.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .flatMap((line) => line.split('\t')[1] ?? [])
      .filter((sentence) => sentence.length > 20),
  );
}

const FIRST_NAMES =
  'Amara Tomasz Janella Gus Yuki Leila Dale Rosa Bruno Ines Karim Zoë Oluwaseun Priya Mateo Saoirse Björn Chiara'.split(
    ' ',
  );
const LAST_NAMES =
  'Osei Zieliński Kohn Ferrante Tanabe Rahimi Holt Nuñez Okafor Lindqvist Moreau Haddad Novák Petrov Brennan Silva'.split(
    ' ',
  );
const ROLES = [
  ['Registered Nurse', 'healthcare'],
  ['Night Team Lead', 'operations'],
  ['Account Executive', 'sales'],
  ['Facilities Technician', 'trades'],
  ['Finance Coordinator', 'finance'],
  ['Program Manager', 'operations'],
] as const;

const RESULT = buildAssessment({
  lane: 'value_added',
  section: 'worth',
  reasons: [
    {
      code: 'new_experience',
      text: '3 years at a similar nonprofit',
      quote: '',
      range: { start: 10, end: 50 },
    },
    { code: 'specific', text: 'Adds to what we discussed on 12 Nov', quote: null, range: null },
  ],
});

const PROMISE = {
  because: 'promise_passed',
  promisedBy: '2026-11-13',
  quote: 'You will hear from us by the end of next week.',
};

/** Rows of each section out of a hundred, in reading order, and the lane that puts them there. */
const SECTIONS = [
  ['today', 'value_added', 1],
  ['owed', 'empty', 10],
  ['worth', 'value_added', 22],
  ['decide', 'value_added', 5],
  ['steps', 'other', 10],
  ['other', 'other', 26],
  ['nothing_new', 'empty', 24],
  ['care', 'excessive', 2],
] as const;

/**
 * Fills the tables up to so many messages, two for each open row of the queue, as intake and classify would write them.
 *
 * @param client on an empty database, or one that this filled with fewer
 */
export async function seed(client: Client, messages: number): Promise<void> {
  await client.query('begin');
  await client.query('set local synchronous_commit = off');
  const { rows } = await client.query<{ entries: number }>(
    'select count(*)::int as entries from foyer.inbox_entry',
  );
  const from = rows[0]?.entries ?? 0;
  if (from === 0) {
    await client.query(
      `insert into foyer.role (title, function) select title, function
         from unnest($1::text[], $2::text[]) as role(title, function)`,
      [ROLES.map(([title]) => title), ROLES.map(([, work]) => work)],
    );
    await client.query(
      `insert into foyer.mailbox (name, sealed_url, fingerprint, address, state)
       values ('jobs', '', 'jobs', 'jobs@harbourlight.example', 'paused');
       insert into foyer.folder (mailbox_id, path, use, uid_validity) select id, 'INBOX', 'inbox', 1 from foyer.mailbox`,
    );
  }
  const said = sentences();
  await client.query('create temporary table sentence (n int primary key, words text) on commit drop');
  await client.query(
    `insert into sentence select n - 1, words from unnest($1::text[]) with ordinality as given(words, n)`,
    [said],
  );
  await client.query(
    `create temporary table person on commit drop as
     select n, ($3::text[])[1 + n % $5] || ' ' || ($4::text[])[1 + (n / $5) % $6] as name,
            'person' || n || '@post' || n % 40 || '.example' as address,
            (select array_agg(id order by id) from foyer.role) as roles
       from generate_series($1::int + 1, $2::int) as n`,
    [from, messages / 2, FIRST_NAMES, LAST_NAMES, FIRST_NAMES.length, LAST_NAMES.length],
  );
  await client.query(`
    with made as (insert into foyer.candidate (name) select name from person order by n returning id)
    select 1 from made limit 1`);
  await client.query('alter table person add candidate_id bigint');
  await client.query(`
    update person set candidate_id = c.id
      from (select id, row_number() over (order by id) as n from foyer.candidate) c where c.n = person.n`);
  await client.query(`
    insert into foyer.candidate_address (address, candidate_id) select address, candidate_id from person`);
  await client.query(
    `insert into foyer.message (identity, message_id, direction, candidate_id, role_id, from_name, from_address, "to", cc,
                               subject, received_at, text, new_text, headers, is_automatic, size_bytes)
    select sha256(convert_to(n || ' ' || turn, 'UTF8')), '<' || n || '.' || turn || '@post.example>', 'in', candidate_id,
           roles[1 + n % 6], name, address, '{jobs@harbourlight.example}', '{}',
           case turn when 1 then 'My application' else 'Re: My application, a word more' end,
           now() - make_interval(secs => n * 600 + 86400 * (3 - turn)), said, said, '{}', false, length(said)
      from person
     cross join generate_series(1, 2) as turn
     cross join lateral (
       select 'Dear all,' || chr(10) || string_agg(s.words, ' ' order by part) || chr(10) || name as said
         from generate_series(1, 6 + person.n % 6) as part
         join sentence s on s.n = (person.n * 7919 + turn * 104729 + part * 15485863::bigint) % $1) text`,
    [said.length],
  );
  await client.query(
    `insert into foyer.assessment (message_id, revision, lane, kind, urgent, result, policy_version, model_version, assessed_at)
     select m.id, 1, s.lane, case s.lane when 'other' then 'application' end, s.section = 'today',
            jsonb_set($1::jsonb, '{reasons,0,quote}', to_jsonb(substr(m.new_text, 11, 40)))
              || jsonb_build_object('section', s.section, 'lane', s.lane, 'urgent', s.section = 'today',
                   'waitingSince', at.iso, 'owed', case when s.section = 'owed' then $2::jsonb || jsonb_build_object('since', at.iso) end),
            1, 'bench', now()
       from person p join foyer.message m on m.candidate_id = p.candidate_id
       join (${sectionsAsValues()}) s on p.n % 100 >= s.low and p.n % 100 < s.high
      cross join lateral (select to_char(m.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as iso) at`,
    [JSON.stringify(RESULT), JSON.stringify(PROMISE)],
  );
  await client.query(`
    insert into foyer.contact (candidate_id, message_id, at, by, channel)
    select m.candidate_id, m.id, m.received_at, 'candidate', 'email' from foyer.message m join person p using (candidate_id)`);
  await client.query(`
    insert into foyer.message_place (folder_id, uid_validity, uid, message_id)
    select (select id from foyer.folder limit 1), 1, m.id, m.id from foyer.message m join person p using (candidate_id)`);
  await client.query(`
    insert into foyer.inbox_entry (candidate_id, role_key, role_id, strand, message_id, message_ids, lane, section,
                                   priority, reading_seconds, state, changed_at)
    select p.candidate_id, m.role_id, m.role_id, case s.lane when 'other' then 'other' else 'follow_up' end,
           max(m.id), array_agg(m.id order by m.id desc), s.lane, s.section,
           s.turn * 1000000 + (p.n * 7919) % 999983, 40 + p.n % 90, 'open', now()
      from person p join foyer.message m using (candidate_id)
      join (${sectionsAsValues()}) s on p.n % 100 >= s.low and p.n % 100 < s.high
     group by p.candidate_id, p.n, m.role_id, s.lane, s.section, s.turn`);
  await client.query(`
    update foyer.inbox_entry e
       set waits_since = (a.result ->> 'waitingSince')::timestamptz, debt = nullif(a.result -> 'owed', 'null')
      from foyer.assessment a, person p
     where a.message_id = e.message_id and p.candidate_id = e.candidate_id and e.section <> 'care'`);
  await client.query(`
    insert into foyer.entry_words
    select d.* from person p join foyer.inbox_entry e using (candidate_id) join foyer.entry_document d on d.entry_id = e.id`);
  await client.query('commit');
  // What autovacuum does within minutes on a service that lives.
  await client.query('vacuum analyze');
}

/** Leaves so many open rows on which somebody waits, those with a debt among them, and settles all others. */
export async function settleAllBut(client: Client, waiting: number): Promise<void> {
  await client.query(
    `update foyer.inbox_entry set state = 'done', waits_since = null, debt = null
      where waits_since is null or id not in (
        select id from foyer.inbox_entry where waits_since is not null order by within_aim, (id * 7919) % 999983 limit $1)`,
    [waiting],
  );
  await client.query('vacuum analyze foyer.inbox_entry');
}

function sectionsAsValues(): string {
  let low = 0;
  const rows = SECTIONS.map(([section, lane, share], index) => {
    const row = `('${section}', '${lane}', ${SECTIONS.length - index}, ${low}, ${low + share})`;
    low += share;
    return row;
  });
  return `select * from (values ${rows.join(', ')}) as section(section, lane, turn, low, high)`;
}
