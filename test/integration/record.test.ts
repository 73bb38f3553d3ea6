import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordLine, RecordPage, ServerView } from '#libs/contract';
import { switchOpinion } from '#libs/classify';
import { defaultPolicy } from '#libs/domain';
import { tables } from '#libs/store';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

const HOSTILE = '=cmd|" /C calc"!A0 <script>alert(1)</script>';

describe.skipIf(skipReason('postgres'))('the record and the dossier', () => {
  let world: QueueWorld;
  let ada: Visitor;
  let dale: Visitor;
  let row: Row;
  let role: number;

  beforeAll(async () => {
    world = await QueueWorld.open('web', undefined, {
      SECOND_OPINION_URL: 'https://opinions.example/v1',
      SECOND_OPINION_MODEL: 'large-9b',
      SECOND_OPINION_KEY: 'a key that nobody may read',
    });
    role = await world.role('Program Manager');
    row = await world.write({
      name: HOSTILE,
      roleId: role,
      text: `Dear all,\n\n<b>I finished the certificate</b> & more.\n${HOSTILE}`,
      at: new Date('2026-11-20T10:00:00Z'),
      assessment: { lane: 'value_added', section: 'worth' },
    });
    await world.message({
      candidateId: row.candidateId,
      roleId: role,
      direction: 'out',
      fromName: 'Jobs',
      fromAddress: 'jobs@harbourlight.example',
      subject: 'Re: Following up',
      text: 'We will write by Friday.',
      at: new Date('2026-11-21T10:00:00Z'),
    });
    ada = await world.person('Ada', 'administrator');
    dale = await world.person('Dale', 'recruiter');
    // Three at one moment, so that the page's end falls among them.
    for (const section of ['worth', 'owed', 'nothing_new'])
      await world.decided(row.messageId, section, new Date('2026-11-20T10:01:00.123Z'));
    await world.database.insert(tables.policyVersion).values({
      version: defaultPolicy.version + 1,
      policy: { ...defaultPolicy, version: defaultPolicy.version + 1 },
      because: 'Fewer is enough.',
      byName: 'Ada',
      publishedAt: new Date('2026-11-20T10:01:00.123Z'),
    });
    const path = `/api/v1/inbox/${row.entryId}`;
    await dale.send('PATCH', path, { note: 'Called on Monday.', version: 1 });
    await dale.send('PATCH', path, { lane: 'empty', because: 'We knew this', version: 2 });
    await dale.send('POST', `/api/v1/candidates/${row.candidateId}/contacts`, {
      note: 'Told them the date.',
    });
    await dale.send('PATCH', `/api/v1/candidates/${row.candidateId}`, { roleId: String(role) });
    await ada.send('POST', '/api/v1/tokens', { name: 'export', access: 'viewer' });
  });
  afterAll(() => world?.close());

  const all = async (visitor: Visitor, query = '', limit = 200) => {
    const lines: RecordLine[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const after = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: RecordPage = (await visitor.get(`/api/v1/record?limit=${limit}${query}${after}`)).body;
      lines.push(...page.lines);
      cursor = page.nextCursor;
    }
    return lines;
  };
  const told = (lines: readonly RecordLine[]) => lines.map(({ by, text }) => `${by ?? 'Foyer'} ${text}`);

  test('has what was decided and what people did, newest first, with versions and reasons', async () => {
    const lines = await all(ada);
    expect(told(lines)).toEqual([
      'Ada made the API token export (viewer)',
      'Dale chose the role Program Manager',
      'Dale wrote down a call from us',
      'Dale moved it from Worth reading to Nothing new',
      'Dale wrote a note',
      'Foyer Sorted as Worth reading, shown under Nothing new.',
      'Foyer Sorted as Worth reading, shown under We owe a reply.',
      'Foyer Sorted as Worth reading.',
      `Ada published version ${defaultPolicy.version + 1} of the policy`,
    ]);
    expect(lines[3]).toMatchObject({ because: 'We knew this', candidate: { name: HOSTILE } });
    expect(lines[4]).toMatchObject({ quote: 'Called on Monday.', messageId: String(row.messageId) });
    expect(lines[5]).toMatchObject({
      kind: 'sorting',
      by: null,
      policyVersion: defaultPolicy.version,
      modelVersion: 'model of this test',
    });
    expect(
      lines
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    ).toEqual(lines.map(({ at }) => at));
  });

  test('pages without losing or repeating a line, whatever the size', async () => {
    const whole = (await all(ada)).map(({ id }) => id);
    for (const limit of [1, 2, 3, 4]) expect((await all(ada, '', limit)).map(({ id }) => id)).toEqual(whole);
  });

  test('is asked by kind, by person, by name and by day', async () => {
    expect((await all(ada, '&kind=sorting')).map(({ kind }) => kind)).toEqual(Array(3).fill('sorting'));
    expect(told(await all(ada, '&kind=rules'))).toHaveLength(2);
    expect(await all(ada, '&kind=people')).toHaveLength(4);
    expect(await all(ada, `&candidate=${row.candidateId}`)).toHaveLength(7);
    expect(await all(ada, '&candidate=999')).toEqual([]);
    expect(await all(ada, '&q=dale')).toHaveLength(4);
    expect(await all(ada, '&q=%25')).toEqual([]);
    expect(await all(ada, '&from=2026-11-20&until=2026-11-20')).toHaveLength(4);
    expect(await all(ada, '&until=2026-11-19')).toEqual([]);
    expect((await ada.get('/api/v1/record?kind=other')).status).toBe(400);
    expect((await ada.get('/api/v1/record?until=9999-12-31')).status).toBe(200);
    expect((await ada.get('/api/v1/record?from=0000-01-01')).status).toBe(400);
    const until = { state: 'later', until: '9999-12-31T23:00:00-05:00', version: 1 };
    expect((await ada.send('PATCH', `/api/v1/inbox/${row.entryId}`, until)).status).toBe(400);
    expect((await ada.get('/api/v1/record?cursor=made-up')).status).toBe(400);
  });

  test('tells team and tokens to administrators only; policies are everybody’s', async () => {
    const lines = told(await all(dale));
    expect(lines.join()).not.toContain('token');
    expect(lines.join()).toContain('published version');
    expect((await dale.get('/api/v1/record/export')).body).not.toContain('token');
  });

  test('goes out as a file of which nothing runs, line by line the same', async () => {
    const csv = await ada.get('/api/v1/record/export');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toContain('attachment; filename="foyer-record.csv"');
    expect(csv.body).toContain(`"'=cmd|"" /C calc""!A0`);
    const answer = await fetch(`${world.url}/api/v1/record/export?format=jsonl&kind=people`, {
      headers: { cookie: ada.cookie ?? '' },
    });
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as RecordLine);
    expect(lines).toEqual(await all(ada, '&kind=people'));
  });

  test('a dossier is a page that the person can read: every message, why, and what was done', async () => {
    const answer = await ada.get(`/api/v1/candidates/${row.candidateId}/dossier`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    const html = answer.body as string;
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>I finished');
    expect(html).toContain('&lt;b&gt;I finished the certificate&lt;/b&gt; &amp; more.');
    const text = (await ada.get(`/api/v1/candidates/${row.candidateId}/dossier?format=text`)).body as string;
    for (const words of [
      'What we hold about',
      'mail came from it',
      'Role for everything from this person, chosen by a person here: Program Manager',
      'About the role Program Manager',
      '<b>I finished the certificate</b> & more.',
      'It is sorted as Worth reading. That means: Something new and concrete since their last message.',
      'Written by us.',
      'We will write by Friday.',
      'Dale moved it from Worth reading to Nothing new (because: We knew this)',
      'Dale wrote a note: “Called on Monday.”',
      'Dale wrote down a call from us: “Told them the date.”',
      'Sorted as Worth reading, shown under We owe a reply.',
      'That is everything.',
    ])
      expect(text).toContain(words);
    expect((await ada.get('/api/v1/candidates/999/dossier')).status).toBe(404);
    expect((await ada.get(`/api/v1/candidates/${row.candidateId}/dossier?format=pdf`)).status).toBe(400);
  });

  test('this server says by what it sorts, and when somebody else is asked', async () => {
    const read = async () => (await dale.get('/api/v1/server')).body as ServerView;
    const before = await read();
    expect(before).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      modelVersion: expect.stringMatching(/./),
      policyVersion: defaultPolicy.version + 1,
      secondOpinion: { model: 'large-9b', host: 'opinions.example', onThisMachine: false, allowed: false },
      mailsDigests: false,
    });
    await switchOpinion(world.database, { allowed: true, byName: 'Ada', at: new Date() });
    expect((await read()).secondOpinion?.allowed).toBe(true);
    expect(JSON.stringify(await read())).not.toContain('a key that nobody may read');
    expect(told(await all(dale, '&kind=rules'))).toContain('Ada allowed the second opinion');
  });

  test('nothing is done that cannot be written into it', async () => {
    const other = await world.write({ name: 'Second Writer' });
    const logged = await ada.send('POST', `/api/v1/candidates/${other.candidateId}/contacts`, {});
    await world.database.insert(tables.candidateAddress).values({
      address: 'second@elsewhere.example',
      candidateId: other.candidateId,
    });
    const stored = async () => {
      const { rows } = await world.database.$client.query(`
        select (select count(*)::int from foyer.candidate) as people, (select count(*)::int from foyer.contact) as contacts,
               (select string_agg(title, ', ' order by id) from foyer.role) as roles,
               (select string_agg(coalesce(role_id, 0)::text, ' ' order by id) from foyer.message) as about`);
      return rows[0];
    };
    const before = await stored();
    await world.database.$client.query(`
      create function foyer.refuse_line() returns trigger language plpgsql as $$ begin raise 'no room for a line'; end $$;
      create trigger refuse_line before insert on foyer.record_line execute function foyer.refuse_line()`);
    const person = `/api/v1/candidates/${other.candidateId}`;
    for (const [method, path, body] of [
      ['POST', '/api/v1/roles', { title: 'Cook', function: 'hospitality' }],
      ['PATCH', `/api/v1/roles/${role}`, { title: 'Another' }],
      ['PATCH', person, { roleId: String(role) }],
      ['PATCH', `/api/v1/messages/${other.messageId}`, { roleId: String(role) }],
      ['POST', `${person}/separate`, { address: 'second@elsewhere.example' }],
      ['POST', `${person}/join`, { candidateId: String(row.candidateId) }],
      ['DELETE', `${person}/contacts/${logged.body.id}`, undefined],
    ] as const)
      expect([path, (await ada.send(method, path, body)).status]).toEqual([path, 500]);
    expect(await stored()).toEqual(before);
    await world.database.$client.query('drop trigger refuse_line on foyer.record_line');
    expect((await ada.send('DELETE', `${person}/contacts/${logged.body.id}`)).status).toBe(204);
  });
});
