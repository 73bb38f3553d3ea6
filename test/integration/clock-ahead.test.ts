import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '#libs/store';
import { loadJudgement } from '#libs/training';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { skipReason } from '../servers/index.ts';
import { QueueWorld } from './queue-world.ts';

const DAY_MS = 86_400_000;
const TODAY = new Date('2026-11-20T12:00:00Z');
/** The sweep looks every five seconds. */
const SWEPT = { timeout: 20_000 };

describe.skipIf(skipReason('postgres'))('a row that was assessed while the clock had run ahead', () => {
  let world: QueueWorld;
  let handler: AssessHandler;
  let now = TODAY;
  const clock = { now: () => now };

  beforeAll(async () => {
    world = await QueueWorld.open('web,classify', clock);
    handler = new AssessHandler(world.database, loadJudgement(), clock);
  });
  afterAll(async () => {
    await handler?.onApplicationShutdown();
    await world?.close();
  });

  /** As it is stored: a session of then is over by now, or had not begun. */
  const row = () =>
    world.database
      .select({ section: tables.inboxEntry.section, debt: tables.inboxEntry.debt })
      .from(tables.inboxEntry);

  test('is right again soon after the clock is', async () => {
    const address = 'priya@post.example';
    const candidateId = await world.candidate('Priya', address);
    const letter = await world.message({
      candidateId,
      roleId: null,
      direction: 'in',
      fromName: 'Priya',
      fromAddress: address,
      subject: 'My application',
      text: 'Hello, I am just checking in on my application. Any update?',
      at: new Date(TODAY.getTime() - DAY_MS),
    });
    now = new Date(TODAY.getTime() + 40 * DAY_MS);
    await handler.handle([letter]);
    expect(await row()).toMatchObject([{ section: 'owed', debt: { because: 'no_word' } }]);
    now = TODAY;
    await expect.poll(row, SWEPT).toEqual([{ section: 'nothing_new', debt: null }]);
  });
});
