import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WaitingPeoplePage, WaitingPerson, WaitingView } from '#libs/contract';
import type { Assessment } from '#libs/domain';
import { tables } from '#libs/store';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const owes = (days: number): Partial<Assessment> => ({
  section: 'owed',
  owed: { since: ago(days).toISOString(), because: 'no_word', promisedBy: null, quote: null },
});

describe.skipIf(skipReason('postgres'))('who waits, page by page', () => {
  let world: QueueWorld;
  let nursing: number;
  let sales: number;
  let ada: Visitor;
  const rows = new Map<string, Row>();

  const write = async (
    name: string,
    roleId: number | null,
    parts: Parameters<QueueWorld['write']>[0] | object,
  ) => {
    rows.set(name, await world.write({ name, roleId, ...parts }));
  };
  const page = async (query: string, visitor = ada) => {
    const { body } = await visitor.get(`/api/v1/waiting/people?${query}`);
    return body as WaitingPeoplePage;
  };
  const names = (people: readonly WaitingPerson[]) => people.map(({ candidate }) => candidate.name);
  const ledger = async (query = '', visitor = ada) =>
    (await visitor.get(`/api/v1/waiting${query}`)).body as WaitingView;
  /** The whole list by its cursors; what is done between two pages is done. */
  async function walk(first: string, between: (turn: number) => Promise<void> = async () => {}) {
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let turn = 0; turn < 20; turn += 1) {
      const answer = await page(cursor === null ? first : `${first}&cursor=${cursor}`);
      seen.push(...names(answer.people));
      ({ nextCursor: cursor } = answer);
      if (cursor === null) break;
      await between(turn);
    }
    return seen;
  }
  const change = (name: string, values: Partial<typeof tables.inboxEntry.$inferInsert>) =>
    world.database
      .update(tables.inboxEntry)
      .set(values)
      .where(eq(tables.inboxEntry.id, rows.get(name)?.entryId ?? 0));

  const ORDER = ['Owed 20', 'Owed 9', 'Tie one', 'Tie two', 'Tie three', 'Calm 30', 'Calm 3', 'Calm 1'];

  beforeAll(async () => {
    world = await QueueWorld.open('web', { now: () => NOW });
    nursing = await world.role('Registered Nurse', 'healthcare');
    sales = await world.role('Account Executive', 'sales');
    // Written in another order than they are read in; a longer wait within our aim comes behind every debt.
    await write('Calm 1', nursing, { at: ago(1) });
    await write('Tie one', nursing, { at: ago(5), assessment: owes(8) });
    await write('Owed 9', nursing, { at: ago(5), assessment: owes(9) });
    await write('Tie two', nursing, { at: ago(5), assessment: owes(8) });
    await write('Calm 30', nursing, { at: ago(30) });
    await write('Owed 20', nursing, { at: ago(5), assessment: owes(20) });
    await write('Tie three', nursing, { at: ago(5), assessment: owes(8) });
    await write('Calm 3', nursing, { at: ago(3) });
    await write('Salesperson', sales, { at: ago(25), assessment: owes(25) });
    await write('Nobody knows', null, { at: ago(4) });
    await write('Threatening', nursing, { at: ago(90), assessment: { lane: 'excessive', section: 'care' } });
    await write('Settled', nursing, { at: ago(91), state: 'done' });
    ada = await world.person('Ada', 'administrator');
  });
  afterAll(() => world?.close());

  test('debts come first, of both the longest wait, ties as they came; pages of any size say the same', async () => {
    for (const limit of [1, 2, 3, 7, 8, 200])
      expect([limit, await walk(`role=${nursing}&limit=${limit}`)]).toEqual([limit, ORDER]);
    expect(await walk('role=none')).toEqual(['Nobody knows']);
  });

  test('who asks without a page gets all counted, as many as fit listed, and is told where there are more', async () => {
    const whole = await ledger();
    expect(whole).toMatchObject({ people: 10, pastAim: 6, longestDays: 30 });
    expect(whole.longestSince).toBe(ago(30).toISOString());
    expect(whole.roles.map((role) => [role.role?.title ?? null, role.nextCursor])).toEqual([
      ['Registered Nurse', null],
      ['Account Executive', null],
      [null, null],
    ]);
    const short = await ledger('?limit=3');
    const [first, second] = short.roles;
    expect(short).toMatchObject({ people: 10, pastAim: 6 });
    expect(names(first?.people ?? [])).toEqual(ORDER.slice(0, 3));
    expect(first).toMatchObject({
      owed: { people: 5, toAnswer: 5, undated: 5 },
      within: { people: 3, toAnswer: 3, undated: 3 },
      withinAim: [],
    });
    expect(first?.first.candidate.name).toBe('Owed 20');
    const rest = await page(`role=${nursing}&cursor=${first?.nextCursor}`);
    expect(names(rest.people)).toEqual(ORDER.slice(3));
    // Of whom nobody is listed, the cursor begins at the beginning.
    expect([second?.people, second?.first.candidate.name]).toEqual([[], 'Salesperson']);
    expect(names((await page(`role=${sales}&cursor=${second?.nextCursor}`)).people)).toEqual(['Salesperson']);
    expect(names((await ledger(`?role=${sales}&limit=1`)).roles[1]?.people ?? [])).toEqual(['Salesperson']);
  });

  test('who comes or goes between two pages neither hides anybody else nor doubles them', async () => {
    const seen = await walk(`role=${nursing}&limit=2`, async (turn) => {
      if (turn !== 0) return;
      await change('Owed 20', { state: 'done', waitsSince: null, debt: null });
      await change('Tie two', { state: 'done', waitsSince: null, debt: null });
      await write('New in front', nursing, { at: ago(5), assessment: owes(40) });
      await write('New behind', nursing, { at: ago(5), assessment: owes(7) });
    });
    expect(seen).toEqual([
      'Owed 20',
      'Owed 9',
      'Tie one',
      'Tie three',
      'New behind',
      'Calm 30',
      'Calm 3',
      'Calm 1',
    ]);
  });

  test('the stamp of a role is another one when somebody comes, goes or changes, and no other role’s is', async () => {
    const stamps = async () => (await ledger()).roles.map(({ role, stamp }) => [role?.title ?? '', stamp]);
    const before = new Map((await stamps()) as [string, string][]);
    expect(new Map((await stamps()) as [string, string][])).toEqual(before);
    await change('Calm 1', { version: 2 });
    const after = new Map((await stamps()) as [string, string][]);
    expect(after.get('Registered Nurse')).not.toBe(before.get('Registered Nurse'));
    expect(after.get('Account Executive')).toBe(before.get('Account Executive'));
  });

  test('an update is counted without those who withdrew or heard from us, and says who has no date', async () => {
    const there = rows.get('Salesperson');
    const counts = async () => (await ledger()).roles.find(({ role }) => role?.id === String(sales))?.owed;
    const debt = {
      since: ago(25).toISOString(),
      because: 'promise_passed',
      promisedBy: '2026-11-13',
      quote: 'Soon.',
    };
    await change('Salesperson', { debt });
    expect(await counts()).toEqual({ people: 1, toAnswer: 1, undated: 0 });
    const heard = async (at: Date) =>
      world.message({
        candidateId: there?.candidateId ?? 0,
        roleId: sales,
        direction: 'out',
        fromName: 'Dale',
        fromAddress: 'jobs@harbourlight.example',
        subject: 'Hello',
        text: 'Soon.',
        at,
      });
    await heard(ago(7));
    expect(await counts()).toEqual({ people: 1, toAnswer: 1, undated: 0 });
    await heard(ago(6.9));
    expect(await counts()).toEqual({ people: 1, toAnswer: 0, undated: 0 });
    const [person] = (await page(`role=${sales}`)).people;
    expect(person?.leftOut).toBe('written_recently');
    await change('Salesperson', { withdrew: true });
    expect(await counts()).toEqual({ people: 1, toAnswer: 0, undated: 0 });
  });

  test('nobody sees a role that is not theirs, and nobody here what is handled with care', async () => {
    const gus = await world.person('Gus', 'recruiter', { roleIds: [sales], opensCare: true });
    const mine = await ledger('', gus);
    expect(mine).toMatchObject({ people: 1, pastAim: 1 });
    expect(mine.roles.map(({ role }) => role?.title)).toEqual(['Account Executive']);
    expect(await page(`role=${nursing}`, gus)).toEqual({ people: [], nextCursor: null });
    expect(await page('role=none', gus)).toEqual({ people: [], nextCursor: null });
    // A cursor that somebody else was given opens nothing.
    const { nextCursor } = await page(`role=${nursing}&limit=1`);
    expect((await page(`role=${nursing}&cursor=${nextCursor}`, gus)).people).toEqual([]);
    const none = await world.person('Nina', 'viewer', { roleIds: [] });
    expect(await ledger('', none)).toMatchObject({
      people: 0,
      longestDays: 0,
      longestSince: null,
      roles: [],
    });
    const vera = await world.person('Vera', 'viewer', { opensCare: false });
    for (const visitor of [ada, vera])
      expect(
        JSON.stringify([await ledger('', visitor), await page(`role=${nursing}`, visitor)]),
      ).not.toContain('Threat');
  });

  test('a cursor or a role that is none is refused in words', async () => {
    const wrong = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    for (const cursor of ['x', wrong([2, 0, 1]), wrong([0, 1e17, 1]), wrong([0, 0, -1])]) {
      const { status, body } = await ada.get(`/api/v1/waiting/people?role=${nursing}&cursor=${cursor}`);
      expect([cursor, status, body.code]).toEqual([cursor, 400, 'request-invalid']);
    }
    expect((await ada.get('/api/v1/waiting/people')).status).toBe(400);
    expect((await ada.get('/api/v1/waiting/people?role=nurse')).status).toBe(404);
    expect((await ada.get('/api/v1/waiting?limit=201')).status).toBe(400);
  });
});
