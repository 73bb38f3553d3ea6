import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageDetail } from '#libs/contract';
import { loadJudgement } from '#libs/training';
import { tables } from '#libs/store';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { skipReason } from '../servers/index.ts';
import { QueueWorld } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

/** The Saturday after Thanksgiving: two working days after the Wednesday before it are over, or the next ends on Monday. */
const NOW = new Date('2026-11-28T12:00:00Z');
/** The sweep looks every five seconds. */
const SWEPT = { timeout: 20_000 };

describe.skipIf(skipReason('postgres'))('public holidays of the office', () => {
  let world: QueueWorld;
  let handler: AssessHandler;
  let [ada, ben]: Visitor[] = [];
  let [promised, asked] = [0, 0];

  beforeAll(async () => {
    world = await QueueWorld.open('web,classify', { now: () => NOW });
    handler = new AssessHandler(world.database, loadJudgement(), { now: () => NOW });
    ada = await world.person('Ada', 'administrator');
    ben = await world.person('Ben', 'recruiter');
    const letters = async (name: string, ours: string, theirs: string, ourDay: string, theirDay: string) => {
      const address = `${name.toLowerCase()}@post.example`;
      const candidateId = await world.candidate(name, address);
      const between = { candidateId, roleId: null, subject: 'Your application' };
      const office = { fromName: 'Dale', fromAddress: 'jobs@harbourlight.example' };
      const at = (day: string) => new Date(`${day}T15:00:00Z`);
      await world.message({ ...between, ...office, direction: 'out', text: ours, at: at(ourDay) });
      const person = { fromName: name, fromAddress: address };
      return world.message({ ...between, ...person, direction: 'in', text: theirs, at: at(theirDay) });
    };
    promised = await letters(
      'Priya',
      'You will hear from us within two working days.',
      'Thank you, I look forward to it.',
      '2026-11-25',
      '2026-11-26',
    );
    // Five working days, by the policy: over on the Friday, or with a holiday among them on the Monday.
    asked = await letters(
      'Yuki',
      'Thank you for your application.',
      'Could you tell me whether the post is part-time?',
      '2026-11-18',
      '2026-11-20',
    );
    await handler.handle([promised, asked]);
  });
  afterAll(async () => {
    await handler?.onApplicationShutdown();
    await world?.close();
  });

  const keeps = async (who: Visitor | undefined, region: string | null) =>
    expect((await who?.send('PATCH', '/api/v1/digest-settings', { region }))?.status).toBe(200);
  const detail = async (id: number) => (await ada?.get(`/api/v1/messages/${id}`))?.body as MessageDetail;
  const owed = async () => ({
    promised: (await detail(promised)).assessment?.owed?.because ?? null,
    asked: (await detail(asked)).assessment?.owed?.because ?? null,
  });
  const dueDay = async () =>
    (await detail(promised)).history.flatMap(({ promises }) => promises.map((promise) => promise.dueDay));

  test('are days like others where nobody has set any', async () => {
    expect(await owed()).toEqual({ promised: 'promise_passed', asked: 'question_unanswered' });
    expect(await dueDay()).toEqual(['2026-11-27']);
  });

  test('are no working days of promises and of waiting once somebody sets them', async () => {
    await keeps(ada, 'US');
    expect(await dueDay()).toEqual(['2026-11-30']);
    await expect.poll(owed, SWEPT).toEqual({ promised: null, asked: null });
  });

  test('are those of most people, and count no more when nobody has any', async () => {
    await keeps(ben, 'DE');
    expect(await dueDay()).toEqual(['2026-11-30']);
    await keeps(ada, null);
    expect(await dueDay()).toEqual(['2026-11-27']);
    await expect.poll(owed, SWEPT).toEqual({ promised: 'promise_passed', asked: 'question_unanswered' });
  });

  test('that are set and taken back before anybody looks again count no more either', async () => {
    // What is assessed in between knows them.
    await keeps(ada, 'US');
    await world.database.update(tables.message).set({ revision: sql`revision + 1` });
    await handler.handle([promised, asked]);
    await keeps(ada, null);
    await expect.poll(owed, SWEPT).toEqual({ promised: 'promise_passed', asked: 'question_unanswered' });
  });
});
