import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { silentLog } from '#libs/platform';
import { LockSession } from '#libs/store';
import { eventually } from '../e2e/service.ts';
import {
  type FaultyLine,
  type TestDatabase,
  openEmptyDatabase,
  skipReason,
  startFaultyLine,
} from '../servers/index.ts';

const CLASS = 4_711;
/** Short, so that a test need not wait for a minute. */
const TIMES = { beatMs: 100, answerMs: 600, leaseMs: 1_500 };

describe.skipIf(skipReason('postgres'))('a lease', () => {
  let empty: TestDatabase;
  let line: FaultyLine;
  const sessions: LockSession[] = [];
  const session = (url: string, onLost = () => {}, times = {}) => {
    const opened = new LockSession({ kind: 'url', url }, silentLog, onLost, { ...TIMES, ...times });
    sessions.push(opened);
    return opened;
  };
  const overLine = () => {
    const url = new URL(empty.url);
    url.host = `127.0.0.1:${line.port}`;
    return url.href;
  };

  beforeAll(async () => {
    empty = await openEmptyDatabase();
    line = await startFaultyLine(Number(new URL(empty.url).port));
  });
  afterAll(async () => {
    await line?.close();
    await Promise.all(sessions.map((each) => each.close().catch(() => {})));
    await empty?.drop();
  });

  it('is kept for as long as its holder is heard of, and nobody else gets it', async () => {
    const [holder, other] = [session(empty.url), session(empty.url)];
    expect(await holder.tryLock(CLASS, 1)).toBe(true);
    let tries = 0;
    const began = performance.now();
    // Longer than the server waits for a word.
    await eventually(
      async () => {
        tries += 1;
        return other.tryLock(CLASS, 1);
      },
      (taken) => taken || performance.now() - began > 2 * TIMES.leaseMs,
      10_000,
    ).then((taken) => expect(taken).toBe(false));
    expect(tries).toBeGreaterThan(5);
    await holder.close();
    // The server hears of it a moment later, and long before it would have missed its holder.
    await eventually(() => other.tryLock(CLASS, 1), Boolean, TIMES.leaseMs / 2);
  });

  it('that cannot be had leaves no connection behind', async () => {
    const refused = session(empty.url, () => {}, { leaseMs: -1 });
    await expect(refused.tryLock(CLASS, 2)).rejects.toThrow('idle_session_timeout');
    const client = new pg.Client({ connectionString: empty.url });
    await client.connect();
    const held = () =>
      client.query(
        `select pid from pg_stat_activity
          where application_name = 'foyer-locks' and query like 'set idle_session_timeout = -1'`,
      );
    onTestFinished(() => client.end());
    await eventually(held, ({ rowCount }) => rowCount === 0, 10_000);
  });

  it('ends where its holder stands still, who is told so when it goes on', async () => {
    let isLost = false;
    const holder = session(empty.url, () => (isLost = true), { beatMs: 3_600_000 });
    const other = session(empty.url);
    expect(await holder.tryLock(CLASS, 3)).toBe(true);
    expect(await other.tryLock(CLASS, 3)).toBe(false);
    await eventually(() => other.tryLock(CLASS, 3), Boolean, 10_000);
    await eventually(async () => isLost, Boolean, 10_000);
    expect(await holder.tryLock(CLASS, 3)).toBe(false);
  });

  it('is given up by its holder where the database says nothing any more', async () => {
    let isLost = false;
    const [holder, other] = [session(overLine(), () => (isLost = true)), session(empty.url)];
    expect(await holder.tryLock(CLASS, 2)).toBe(true);
    expect(await other.tryLock(CLASS, 2)).toBe(false);
    line.become('silence');
    await eventually(async () => isLost, Boolean, 10_000);
    await eventually(() => other.tryLock(CLASS, 2), Boolean, 10_000);
    line.become('none');
    expect(await holder.tryLock(CLASS, 2)).toBe(false);
  });
});
