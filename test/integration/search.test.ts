import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboxPage } from '#libs/contract';
import { systemClock } from '#libs/platform';
import { tables } from '#libs/store';
import { loadJudgement } from '#libs/training';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import { Visitor } from './web-server.ts';
import { makeToken } from './api-token.ts';

describe.skipIf(skipReason('postgres'))('searching and filtering the queue', () => {
  let world: QueueWorld;
  let ada: Visitor;
  let nurse: number;
  let sales: number;
  let tomasz: Row;

  const ask = async (filter: Record<string, string>) => {
    const answer = await ada.get(`/api/v1/inbox?${new URLSearchParams(filter).toString()}`);
    expect([filter, answer.status]).toEqual([filter, 200]);
    return answer.body as InboxPage;
  };
  const names = async (filter: Record<string, string>) =>
    (await ask(filter)).entries.map(({ candidate }) => candidate.name);
  const found = (q: string, more: Record<string, string> = {}) => names({ q, ...more });
  const folderOf = async (name: string) => {
    const [mailbox] = await world.database
      .insert(tables.mailbox)
      .values({ name, address: `${name}@harbourlight.example`, sealedUrl: '', fingerprint: name })
      .returning({ id: tables.mailbox.id });
    const [folder] = await world.database
      .insert(tables.folder)
      .values({ mailboxId: mailbox?.id ?? 0, path: 'INBOX', use: 'inbox', uidValidity: 1 })
      .returning({ id: tables.folder.id });
    return { mailboxId: String(mailbox?.id), folderId: folder?.id ?? 0 };
  };

  beforeAll(async () => {
    world = await QueueWorld.open();
    ada = await world.person('Ada', 'administrator');
    nurse = await world.role('Registered Nurse', 'healthcare');
    sales = await world.role('Account Executive', 'sales');
    tomasz = await world.write({
      name: 'Tomasz Zieliński',
      roleId: nurse,
      text: 'I finished the wound care certificate. 50% of it was on the ward.',
      assessment: { lane: 'value_added', section: 'worth', priority: 700 },
    });
    await world.write({
      name: "Aoife O'Brien",
      roleId: sales,
      subject: 'Ångström results_2026',
      text: 'Quarterly figures are in the appendix.',
      assessment: { lane: 'empty', section: 'nothing_new', priority: 20 },
    });
    await world.write({ name: 'Йоханна Ёлкина', text: 'Привет из Москвы', state: 'done' });
    await world.write({ name: '山田 太郎', text: '東京タワーで働いています。', state: 'later' });
    await world.write({ name: 'Jürgen Groß', text: 'Ich wohne in der Königstraße.' });
  });
  afterAll(() => world?.close());

  test('finds names, addresses, roles, subjects and words, whatever their case and accents', async () => {
    for (const q of [
      'zielinski',
      'ZIELIŃSKI',
      'Tomasz',
      'zielinski post.example',
      'registered nurse',
      'WOUND',
    ])
      expect([q, await found(q)]).toEqual([q, ['Tomasz Zieliński']]);
    for (const q of ["o'brien", 'angstrom', 'results_2026', 'aoife.o.brien@post.example', 'account'])
      expect([q, await found(q)]).toEqual([q, ["Aoife O'Brien"]]);
    for (const q of ['konigstrasse', 'Königstraße', 'gross']) expect(await found(q)).toEqual(['Jürgen Groß']);
    for (const q of ['привет', 'елкина', 'ПРИВЕТ МОСКВЫ']) expect(await found(q)).toEqual(['Йоханна Ёлкина']);
    for (const q of ['東京', 'タワー', '太郎']) expect(await found(q)).toEqual(['山田 太郎']);
  });

  test('of the last word its beginning is enough, of the others it is not', async () => {
    expect(await found('certif')).toEqual(['Tomasz Zieliński']);
    expect(await found('wound certif')).toEqual(['Tomasz Zieliński']);
    expect(await found('certif wound')).toEqual([]);
    expect(await found('ertificate')).toEqual([]);
  });

  test('every word has to stand somewhere; words in quotes stand together', async () => {
    expect(await found('tomasz nurse ward')).toEqual(['Tomasz Zieliński']);
    expect(await found('tomasz appendix')).toEqual([]);
    expect(await found('"wound care"')).toEqual(['Tomasz Zieliński']);
    expect(await found('"care wound"')).toEqual([]);
    expect(await found('"wound care" tomasz')).toEqual(['Tomasz Zieliński']);
  });

  test('goes over settled and folded rows too, and each says where it is', async () => {
    const { entries, counts } = await ask({ q: 'post.example' });
    expect(entries.map(({ state }) => state).sort()).toEqual(['done', 'later', 'open', 'open', 'open']);
    expect(counts.total).toBe(5);
    expect(await found('post.example', { state: 'open' })).toHaveLength(3);
    expect(await found('post.example', { state: 'later' })).toEqual(['山田 太郎']);
    expect(await found('post.example', { section: 'worth' })).toEqual(['Tomasz Zieliński']);
  });

  test('nothing found is an empty list with nothing in its counts', async () => {
    expect(await ask({ q: 'unicycle' })).toMatchObject({
      entries: [],
      nextCursor: null,
      counts: { total: 0 },
    });
  });

  test('hostile characters are only characters', async () => {
    const everything = (await ask({ state: 'any' })).counts.total;
    for (const q of [
      "'; drop table foyer.message; --",
      '%',
      '_',
      '\\',
      "'''",
      '"',
      '&|!():*<->',
      'a & !b | (c <-> d):*',
      "role:1 'role:2'",
      '\0',
      'a\0b',
      '\u202e\u200b\ufeff',
      '\ud800',
      '😀',
      '﷽﷽﷽',
      '\\u0000',
      '${1}',
    ])
      expect([q, (await ask({ q })).counts.total < everything]).toEqual([q, true]);
    expect(await found('50%')).toEqual(['Tomasz Zieliński']);
  });

  test('what is too long is refused with a reason, not answered with an empty list', async () => {
    const refused = await ada.get(`/api/v1/inbox?q=${'word '.repeat(2_000)}`);
    expect([refused.status, refused.body.code]).toEqual([400, 'request-invalid']);
    expect((await ask({ q: 'é'.repeat(200) })).entries).toEqual([]);
    expect((await ask({ q: `${'a '.repeat(99)}b` })).entries).toEqual([]);
  });

  test('a role is found by its new title at once', async () => {
    await world.database.update(tables.role).set({ title: 'Ward Sister' }).where(eq(tables.role.id, nurse));
    expect(await found('ward sister')).toEqual(['Tomasz Zieliński']);
    expect(await found('registered')).toEqual([]);
    await world.database
      .update(tables.role)
      .set({ title: 'Registered Nurse' })
      .where(eq(tables.role.id, nurse));
  });

  test('lane, role and mailbox narrow the list, also together, and what is no id names nothing', async () => {
    expect(await names({ lane: 'value_added' })).toEqual(['Tomasz Zieliński']);
    expect(await names({ role: String(sales) })).toEqual(["Aoife O'Brien"]);
    expect(await names({ role: String(sales), lane: 'value_added' })).toEqual([]);
    const [jobs, press] = [await folderOf('jobs'), await folderOf('press')];
    const place = (folderId: number, uid: number, messageId: number, goneAt: Date | null = null) =>
      world.database.insert(tables.messagePlace).values({ folderId, uidValidity: 1, uid, messageId, goneAt });
    await place(jobs.folderId, 1, tomasz.messageId);
    expect(await names({ mailbox: jobs.mailboxId })).toEqual(['Tomasz Zieliński']);
    expect(await names({ mailbox: press.mailboxId })).toEqual([]);
    await place(press.folderId, 1, tomasz.messageId, new Date());
    expect(await names({ mailbox: press.mailboxId, q: 'ward' })).toEqual(['Tomasz Zieliński']);
    for (const id of ['0', '-1', '1 or 1=1', '9007199254740993']) {
      expect(await names({ role: id })).toEqual([]);
      expect(await names({ mailbox: id })).toEqual([]);
    }
    expect((await ada.get('/api/v1/inbox?lane=everything')).status).toBe(400);
    expect((await ada.get('/api/v1/inbox?state=lost')).status).toBe(400);
  });

  test('state is open unless told otherwise; mine are the rows passed to whoever asks', async () => {
    expect(await names({})).toHaveLength(3);
    expect(await names({ state: 'done' })).toEqual(['Йоханна Ёлкина']);
    expect(await names({ state: 'later' })).toEqual(['山田 太郎']);
    expect(await names({ state: 'any' })).toHaveLength(5);
    expect(await names({ state: 'mine' })).toEqual([]);
    const [user] = await world.database.select().from(tables.user);
    const mine = (assigneeId: number | null) =>
      world.database
        .update(tables.inboxEntry)
        .set({ assigneeId })
        .where(eq(tables.inboxEntry.id, tomasz.entryId));
    await mine(user?.id ?? 0);
    expect(await names({ state: 'mine' })).toEqual(['Tomasz Zieliński']);
    expect(await names({ state: 'mine', role: String(sales) })).toEqual([]);
    await mine(null);
    const token = await makeToken(world.database, { name: 'script', access: 'viewer' });
    const script = new Visitor(world.url, { authorization: `Bearer ${token}` });
    expect((await script.get('/api/v1/inbox?state=mine')).body).toMatchObject({ code: 'request-invalid' });
  });

  test('pages of rows that come equally early give each row once, oldest row first', async () => {
    const written: string[] = [];
    for (let count = 0; count < 25; count += 1) {
      const row = await world.write({
        name: `Twin ${count}`,
        roleId: sales,
        assessment: { priority: 50.5, lane: 'other', kind: 'application', section: 'other' },
      });
      written.push(String(row.entryId));
    }
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: InboxPage = await ask({
        q: 'twin',
        role: String(sales),
        limit: '7',
        ...(cursor === '' ? {} : { cursor }),
      });
      seen.push(...page.entries.map(({ id }) => id));
      expect(page.counts.total).toBe(25);
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(written);
  });

  describe('of what a worker has assessed', () => {
    const write = (candidateId: number, text: string, at: Date) =>
      world.message({
        candidateId,
        roleId: nurse,
        direction: 'in',
        fromName: 'Pilar Nuñez',
        fromAddress: 'pilar@post.example',
        subject: 'My application',
        text,
        at,
      });

    test('every message of a row is looked through, answered ones too, and each word may stand in another', async () => {
      const handler = new AssessHandler(world.database, loadJudgement(), systemClock);
      const candidateId = await world.candidate('Pilar Nuñez', 'pilar@post.example');
      const first = await write(candidateId, 'I worked on a lighthouse.', new Date('2026-03-02T09:00:00Z'));
      await world.message({
        candidateId,
        roleId: null,
        direction: 'out',
        fromName: 'Jobs',
        fromAddress: 'jobs@harbourlight.example',
        subject: 'Re: My application',
        text: 'Thank you, we will be in touch.',
        at: new Date('2026-03-03T09:00:00Z'),
      });
      const second = await write(candidateId, 'Any news? I can juggle.', new Date('2026-03-05T09:00:00Z'));
      await handler.handle([first, second]);
      expect(await found('nunez lighthouse')).toEqual(['Pilar Nuñez']);
      expect(await found('lighthouse juggle')).toEqual(['Pilar Nuñez']);
      expect(await found('pilar registered')).toEqual(['Pilar Nuñez']);
      const third = await write(candidateId, 'A trombone as well.', new Date('2026-03-06T09:00:00Z'));
      await handler.handle([third]);
      expect(await found('lighthouse trombone')).toEqual(['Pilar Nuñez']);
    });

    test('words are what the view says, for every row there is', async () => {
      const { rows } = await world.database.execute<{ rows: number }>(sql`
        select count(*)::int as rows from ${tables.entryWords} w
          full join foyer.entry_document d on d.entry_id = w.entry_id and d.reader = w.reader
         where w.words is distinct from d.words`);
      expect(rows).toEqual([{ rows: 0 }]);
    });

    test('a flood of words neither breaks the index nor hides the newest', async () => {
      const candidateId = await world.candidate('Flo Ode', 'flo@post.example');
      const ids: number[] = [];
      for (let count = 0; count < 6; count += 1) {
        const words = Array.from({ length: 9_000 }, (_, index) => `w${count}x${index}`).join(' ');
        ids.push(
          await write(candidateId, `first${count} ${words} ﷽`, new Date(Date.UTC(2026, 2, 2 + count, 9))),
        );
      }
      const handler = new AssessHandler(world.database, loadJudgement(), systemClock);
      await handler.handle(ids);
      expect(await found('first5')).toHaveLength(1);
      await write(candidateId, '﷽'.repeat(60_000), new Date());
      await write(candidateId, 'long'.repeat(60_000), new Date());
    });
  });
});
