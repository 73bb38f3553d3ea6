import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDigest, planSlots } from '#libs/digest';
import { skipReason } from '../servers/index.ts';
import { DigestWorld } from './digest-world.ts';

const HOUR_MS = 3_600_000;
/**
 * The weeks of the year in which the clocks of a place change, all of them: between, each day is like the one before. The
 * days that are counted begin and end inside, since a day begins and ends elsewhere at another time.
 */
const SPANS = [
  { start: '2026-02-05T00:00:00Z', first: '2026-02-09', after: '2026-04-11', end: '2026-04-12T00:00:00Z' },
  { start: '2026-09-17T00:00:00Z', first: '2026-09-21', after: '2026-11-07', end: '2026-11-08T00:00:00Z' },
];
const COUNTED = SPANS.map(({ first, after }) => `(slot >= '${first}' and slot < '${after}')`).join(' or ');
/** Both hemispheres, half and three-quarter hours, both sides of the date line, and one that never changes its clocks. */
const ZONES = [
  'America/New_York',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Pacific/Honolulu',
  'Africa/Casablanca',
];
const TIMES = ['09:00', '12:30', '16:00'];
const DAY_OFF = '2026-10-14';
/** Monday to Friday of nine weeks and of seven, without the day off. */
const WORKING_DAYS = 9 * 5 + 7 * 5 - 1;

interface Slot {
  readonly user_id: string;
  readonly slot: string;
  readonly due_at: Date;
}

describe.skipIf(skipReason('postgres'))('the digests of a year in eight time zones', () => {
  let world: DigestWorld;
  /** What each person alone sees: an entry of a role that only they look after. */
  const entryOf = new Map<number, number>();
  /** Slots that came due while the service was away. */
  const missed = new Set<string>();
  /** What is to become of each other slot: its state, and how many rows it tells. */
  const expected = new Map<string, 'made 1' | 'nothing_new 0'>();
  /** People to whom something is left to tell from an absence. */
  const untold = new Set<number>();

  beforeAll(async () => {
    world = await DigestWorld.open(SPANS[0]!.start);
    for (const timeZone of ZONES) {
      const name = timeZone.replace(/\W/g, '-');
      const roleId = await world.addRole(`Role of ${name}`);
      const userId = await world.addUser(name, { timeZone, daysOff: [DAY_OFF] });
      await world.pool.query('update foyer."user" set role_ids = $1 where id = $2', [[roleId], userId]);
      entryOf.set(userId, (await world.arrive({ roleId })).entryId);
    }
    for (const { start, end } of SPANS) {
      await beginAt(start);
      for (let round = 0; world.now.getTime() < Date.parse(end); round += 1) {
        const isAway = round % 25 === 24;
        // Mostly every few hours; sometimes the service is away for days.
        world.pass(isAway ? 90 * HOUR_MS : (9 + (round % 8)) * HOUR_MS);
        await (isAway ? comeBack() : goOn());
      }
    }
  }, 300_000);
  afterAll(() => world?.close());

  const plan = () => planSlots(world.database, world.now, 'Europe/Berlin');
  const dueSlots = () =>
    world.rows<Slot>(
      `select user_id, slot, due_at from foyer.digest where state = 'due' and due_at <= $1 order by due_at`,
      [world.now],
    );
  /** One slot of each day has news, each in its turn. */
  const hasNews = (slot: string) =>
    TIMES.indexOf(slot.slice(11)) === (Date.parse(slot.slice(0, 10)) / 86_400_000) % 3;
  const change = (userId: number) =>
    world.pool.query('update foyer.inbox_entry set applied_action_id = applied_action_id + 1 where id = $1', [
      entryOf.get(userId),
    ]);

  /** As if everybody had been planned for until then. */
  async function beginAt(start: string): Promise<void> {
    world.at(start);
    await world.pool.query(`delete from foyer.digest where state = 'due'`);
    await world.pool.query('update foyer.digest_settings set planned_until = $1', [world.now]);
  }

  /** The service runs: each slot is made at its time. */
  async function goOn(): Promise<void> {
    const slots = Map.groupBy(await dueSlots(), (row) => Number(row.user_id));
    await Promise.all(
      [...slots].map(async ([userId, rows]) => {
        for (const { slot, due_at: at } of rows) {
          const isNews = untold.delete(userId) || hasNews(slot);
          expected.set(`${userId} ${slot}`, isNews ? 'made 1' : 'nothing_new 0');
          if (isNews) await change(userId);
          await makeDigest(world.database, userId, at, { canMail: false });
        }
      }),
    );
    await plan();
  }

  /** It was away and comes back. */
  async function comeBack(): Promise<void> {
    await plan();
    for (const { user_id: userId, slot } of await dueSlots()) missed.add(`${userId} ${slot}`);
    await Promise.all(
      [...entryOf.keys()].map(async (userId) => {
        await change(userId);
        const made = await Promise.all([
          makeDigest(world.database, userId, world.now, { canMail: false }),
          makeDigest(world.database, userId, world.now, { canMail: false }),
        ]);
        if (made.every((one) => one === null)) untold.add(userId);
      }),
    );
  }

  const perPerson = (what: string) =>
    world.rows<{ count: number }>(
      `select user_id, ${what}::int as count from foyer.digest
        where ${COUNTED} group by user_id order by user_id`,
    );
  const each = (count: number) => Array.from({ length: ZONES.length }, () => count);
  const counts = async (what: string) => (await perPerson(what)).map(({ count }) => count);

  it('has one row for each slot of each working day, and none on a day off', async () => {
    expect(await counts('count(*)')).toEqual(each(WORKING_DAYS * 3));
    expect(await counts('count(distinct slot)')).toEqual(each(WORKING_DAYS * 3));
    expect(
      await counts(
        `count(*) filter (where slot like '${DAY_OFF}%' or extract(isodow from left(slot, 10)::date) > 5)`,
      ),
    ).toEqual(each(0));
    expect(await counts(`count(distinct due_at)`)).toEqual(each(WORKING_DAYS * 3));
  });

  it('rings each when the clock of the place shows its time, before and after clocks change', async () => {
    const rows = await world.rows<{ time_zone: string; slot: string; due_at: Date }>(
      'select time_zone, slot, due_at from foyer.digest',
    );
    for (const timeZone of ZONES) {
      // By another way than the code under test, and by the same table of time zones.
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
      const own = rows.filter((row) => row.time_zone === timeZone);
      const shown = own.map((row) => clock.format(row.due_at).replace(' ', 'T'));
      expect(shown).toEqual(own.map(({ slot }) => slot));
    }
  });

  it('makes a digest for each slot with news, none that is empty, and none where nothing is new', async () => {
    const rows = await world.rows<{ user_id: string; slot: string; state: string; rows: number }>(
      `select user_id, slot, state,
              (select count(*)::int from foyer.digest_item i where i.digest_id = d.id) as rows
         from foyer.digest d where ${COUNTED}`,
    );
    const attended = rows.filter((row) => !missed.has(`${row.user_id} ${row.slot}`));
    const wrong = attended.filter(
      (row) => `${row.state} ${row.rows}` !== expected.get(`${row.user_id} ${row.slot}`),
    );
    expect(wrong).toEqual([]);
    expect(attended.length).toBeGreaterThan(1_230);
    expect(attended.filter(({ state }) => state === 'made').length).toBeGreaterThan(460);
  });

  it('after an absence makes good with one digest on the day itself, and never one of another day', async () => {
    const rows = await world.rows<{ user_id: string; slot: string; state: string; made_at: Date }>(
      `select user_id, slot, state, made_at from foyer.digest`,
    );
    const late = rows.filter((row) => missed.has(`${row.user_id} ${row.slot}`));
    expect(late.length).toBeGreaterThan(150);
    expect(new Set(late.map(({ state }) => state))).toEqual(new Set(['merged', 'made']));
    const made = late
      .filter(({ state }) => state === 'made')
      .map((row) => `${row.user_id} ${row.made_at.toISOString()}`);
    expect(new Set(made).size).toBe(made.length);
    const [strange] = await world.rows<{ count: number }>(
      `select count(*)::int as count from foyer.digest
        where state = 'made' and left(slot, 10) <> to_char(made_at at time zone time_zone, 'YYYY-MM-DD')`,
    );
    expect(strange?.count).toBe(0);
  });
});
