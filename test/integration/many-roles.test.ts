import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silentLog } from '#libs/platform';
import { type Database, createDatabase, createPool, tables } from '#libs/store';
import { type MailAboutRole, rolesFor } from '../../libs/intake/src/role-of-mail.repository.ts';
import { type TestDatabase, openDatabase, skipReason } from '../servers/index.ts';

const ROLES = 100;
const MAILS = 200;
const at = new Date('2026-11-24T09:00:00Z');

function mail(key: string): MailAboutRole {
  return {
    key,
    candidateIds: [],
    messageId: null,
    receivedAt: at,
    sentTo: [],
    subject: `Hello ${key}`,
    text: `I worked as a waiter in town ${key} and I like to be with people. `.repeat(30),
    quotedText: () => '',
    senderName: 'Ada Crane',
    thread: [],
  };
}

/** Watches for how long nobody else is heard. */
function watchHolds(): { readonly longestMs: () => number } {
  let [longest, last, isOver] = [0, performance.now(), false];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  return {
    longestMs: () => {
      isOver = true;
      look();
      return longest;
    },
  };
}

describe.skipIf(skipReason('postgres'))('many roles and much mail of unknown role', () => {
  let opened: TestDatabase;
  let pool: Pool;
  let database: Database;

  beforeAll(async () => {
    opened = await openDatabase();
    pool = createPool({ kind: 'url', url: opened.url }, { max: 2, applicationName: 'test' }, silentLog);
    database = createDatabase(pool);
    const titles = Array.from({ length: ROLES }, (_, id) => `Night Nurse, ward ${id}`);
    await database
      .insert(tables.role)
      .values(titles.map((title) => ({ title, function: 'healthcare' as const, createdAt: at })));
  });
  afterAll(async () => {
    await pool?.end();
    await opened?.drop();
  });

  test('are looked through with others being heard in between', async () => {
    const mails = Array.from({ length: MAILS }, (_, id) => mail(String(id)));
    // What is made once does not count.
    await rolesFor(database, mails.slice(0, 2));
    const watch = watchHolds();
    const from = performance.now();
    await rolesFor(database, mails);
    const tookMs = performance.now() - from;
    expect(watch.longestMs()).toBeLessThan(tookMs / 3);
  });
});
