import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboxEntry, WaitingView } from '#libs/contract';
import type { Assessment } from '#libs/domain';
import { migrationsFolder, tables } from '#libs/store';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);
const APPLICATION: Partial<Assessment> = { lane: 'other', kind: 'application', section: 'other' };

/** What the migration does to rows that were there before it. */
function backfill(): string[] {
  const file =
    readdirSync(migrationsFolder()).find((name) => name.endsWith('_the_ledger_of_what_we_owe.sql')) ?? '';
  return readFileSync(join(migrationsFolder(), file), 'utf8')
    .split('--> statement-breakpoint')
    .filter((statement) => statement.includes('UPDATE'));
}

describe.skipIf(skipReason('postgres'))('the ledger that rows of the queue keep', () => {
  let world: QueueWorld;
  let ada: Visitor;
  let twice: Row;
  const written: Row[] = [];

  const ledger = async () => {
    const { rows } = await world.database.execute<{
      id: string;
      since: string;
      debt: unknown;
      withdrew: boolean;
    }>(
      sql`select id, extract(epoch from waits_since) as since, debt, withdrew from ${tables.inboxEntry} order by id`,
    );
    return rows;
  };
  const read = async (row: Row) => (await ada.get(`/api/v1/inbox/${row.entryId}`)).body as InboxEntry;
  const act = async (row: Row, change: object) => {
    const { version } = await read(row);
    expect((await ada.send('PATCH', `/api/v1/inbox/${row.entryId}`, { ...change, version })).status).toBe(
      200,
    );
  };
  const names = async () => {
    const { roles } = (await ada.get('/api/v1/waiting')).body as WaitingView;
    return roles.flatMap(({ people, withinAim }) =>
      [...people, ...withinAim].map(({ candidate }) => candidate.name),
    );
  };

  beforeAll(async () => {
    world = await QueueWorld.open('web,classify');
    const owed = {
      since: ago(20).toISOString(),
      because: 'promise_passed',
      promisedBy: '2026-11-13',
      quote: 'You will hear from us by Friday.',
    } as const;
    const write = async (name: string, assessment: Partial<Assessment>, days = 3, more: object = {}) => {
      const row = await world.write({ name, at: ago(days), assessment, ...more });
      written.push(row);
      return row;
    };
    const reasons = [
      { code: 'owed_promise_passed', text: 'We promised news by 13 Nov', quote: null, range: null },
      { code: 'asks_news', text: 'Asks for an update', quote: null, range: null },
    ];
    await write('Owed', { section: 'owed', owed, reasons });
    await write('Calm', {});
    await write('Withdrawn', {
      lane: 'other',
      kind: 'process',
      section: 'steps',
      reasons: [{ code: 'withdrawal', text: 'Withdraws the application', quote: null, range: null }],
    });
    await write('Council', { lane: 'other', kind: 'not_candidate', section: 'other' });
    await write('Careful', { lane: 'excessive', section: 'care' });
    twice = await write('Twice', { section: 'owed', owed: { ...owed, since: ago(9).toISOString() } }, 2);
    await write('Twice', APPLICATION, 12, { candidateId: twice.candidateId });
    ada = await world.person('Ada', 'administrator');
  });
  afterAll(() => world?.close());

  test('is the same whether the worker wrote it or the migration, which finds rows without it', async () => {
    await world.database.update(tables.inboxEntry).set({ waitsSince: null, debt: null, withdrew: false });
    for (const statement of backfill()) await world.database.execute(sql.raw(statement));
    const migrated = await ledger();
    expect(migrated.filter(({ since }) => since !== null)).toHaveLength(4);
    expect(await names()).toEqual(['Owed', 'Twice', 'Calm', 'Withdrawn']);
    await world.database.update(tables.inboxEntry).set({ waitsSince: null, debt: null, withdrew: false });
    for (const row of written) await act(row, { note: 'Looked at.' });
    await expect.poll(ledger).toEqual(migrated);
  });

  test('who is settled in the row that spoke for them waits by their other one, and back again', async () => {
    await act(twice, { state: 'done' });
    const daysOf = async (name: string) => {
      const { roles } = (await ada.get('/api/v1/waiting')).body as WaitingView;
      const people = roles.flatMap(({ withinAim }) => withinAim);
      return people.find(({ candidate }) => candidate.name === name)?.days;
    };
    await expect.poll(() => daysOf('Twice')).toBe(12);
    await act(twice, { state: 'open' });
    await expect.poll(names).toEqual(['Owed', 'Twice', 'Calm', 'Withdrawn']);
  });

  test('a dismissed promise makes no debt, and the wait goes on within our aim', async () => {
    const [owedRow] = written;
    if (owedRow === undefined) throw new Error('nothing was written');
    await act(owedRow, { debt: 'dismissed' });
    await expect.poll(names).toEqual(['Twice', 'Owed', 'Calm', 'Withdrawn']);
    const { owed, reasons } = await read(owedRow);
    expect({ owed, reasons: reasons.map(({ text }) => text) }).toEqual({
      owed: null,
      reasons: ['Asks for an update'],
    });
    const { roles } = (await ada.get('/api/v1/waiting')).body as WaitingView;
    const person = roles
      .flatMap(({ withinAim }) => withinAim)
      .find(({ candidate }) => candidate.name === 'Owed');
    expect(person?.reason).toBe('Asks for an update');
  });
});
