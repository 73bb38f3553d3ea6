import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { switchOpinion } from '#libs/classify';
import type { MessageDetail } from '#libs/contract';
import { assess, inputFromRecord } from '#libs/domain';
import { systemClock } from '#libs/platform';
import { lockPeople, tables } from '#libs/store';
import { loadJudgement, readCorpus } from '#libs/training';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { claimQuestion, settleQuestion } from '../../libs/classify/src/opinion.repository.ts';
import { eventually } from '../e2e/service.ts';
import { type ChatServer, says, startChatServer } from '../servers/chat-server.ts';
import { QueueWorld } from './queue-world.ts';

/** Yesterday: to mail that has waited for days we owe an answer, and it is read elsewhere. */
const AT = new Date(Date.now() - 24 * 60 * 60_000);
const judgement = loadJudgement();

const NAMES = ['Ada Quill', 'Bea Quill', 'Cid Quill'] as const;

/** A text for each name, of which the present model is not sure when it comes from nobody we know. */
function unsureTexts(): string[] {
  const texts: string[] = [];
  for (const { message } of readCorpus().records) {
    const name = NAMES[texts.length];
    if (name === undefined) break;
    if (isUnsure(name, message.text)) texts.push(message.text);
  }
  return texts;
}

/** Whether the service will ask the reader about such a message, and its words are all its sender's. */
function isUnsure(name: string, text: string): boolean {
  const message = {
    at: AT.toISOString(),
    channel: 'email' as const,
    from: { name, address: `${name.toLowerCase().replace(' ', '.')}@post.example` },
    to: ['jobs@harbourlight.example'],
    cc: [],
    subject: `Following up, ${name}`,
    text,
    attachments: [],
  };
  const input = inputFromRecord(
    { role: null, history: [], message },
    { ...judgement, repliesVisible: false, now: new Date().toISOString() },
  );
  const { section, lane } = assess(input.message, input.history, input.context);
  const isPlain = input.message.newText === text && /^[\x20-\x7e\n]{60,}$/.test(text);
  // Another strand would be another row than the one that is followed here.
  return section === 'decide' && (lane === 'empty' || lane === 'value_added') && isPlain;
}

const TEXTS = unsureTexts();
const unsure = { unsure: true, section: 'decide', priority: 45_000_000_000_000 } as const;
/** It looks for questions every five seconds, and what it heard is assessed behind whatever else is to do. */
const PATIENCE = { timeout: 45_000, interval: 100 };

let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer();
});
afterAll(() => server.close());

const opinion = (parts: object) =>
  says(JSON.stringify({ lane: 'value_added', kind: null, urgent: false, quote: null, ...parts }));

describe('a service with a second opinion', () => {
  let world: QueueWorld;
  beforeAll(async () => {
    world = await QueueWorld.open('web,classify', systemClock, {
      SECOND_OPINION_URL: server.url,
      SECOND_OPINION_MODEL: 'qwen3',
    });
  });
  afterAll(() => world.close());

  const write = (number: number) =>
    world.write({ name: NAMES[number] ?? '', at: AT, text: TEXTS[number] ?? '', assessment: unsure });
  const asked = async (messageId: number) => {
    const { secondOpinion } = tables;
    const rows = await world.database
      .select()
      .from(secondOpinion)
      .where(eq(secondOpinion.messageId, messageId));
    return rows[0];
  };

  it('asks nobody until an administrator allows it, and then moves up what the opinion shows to be of value', async () => {
    const quote = (TEXTS[0] ?? '').slice(0, 40);
    server.answerWith(opinion({ quote }));
    const { messageId, entryId } = await write(0);
    expect(await claimQuestion(world.database, { perDay: 5, source: 'x' }, new Date())).toBeNull();
    await switchOpinion(world.database, { allowed: true, byName: 'Dale', at: new Date() });
    const dale = await world.person('Dale', 'administrator');
    await vi.waitFor(async () => {
      const { body } = await dale.get(`/api/v1/inbox?limit=50`);
      const { entries } = body as { entries: { id: string; section: string }[] };
      expect(entries.find(({ id }) => id === String(entryId))?.section).toBe('worth');
    }, PATIENCE);
    const { body } = await dale.get(`/api/v1/messages/${messageId}`);
    const { assessment } = body as MessageDetail;
    expect(assessment).toMatchObject({
      lane: 'value_added',
      unsure: false,
      secondOpinion: { source: 'qwen3 at 127.0.0.1', quote, moved: true },
    });
    expect(assessment?.notices.join(' ')).toContain('A second opinion (qwen3 at 127.0.0.1)');
    expect(assessment?.reasons[0]).toMatchObject({ code: 'second_opinion', quote });
    const decisions = await world.database
      .select()
      .from(tables.decision)
      .where(eq(tables.decision.messageId, messageId));
    expect(decisions.at(-1)).toMatchObject({
      lane: 'value_added',
      section: 'worth',
      secondOpinion: 'qwen3 at 127.0.0.1',
    });
  });

  it('leaves a message where it is when the answer cannot be used, and does not ask again', async () => {
    server.answerWith(opinion({ quote: 'words that nobody wrote in this message' }));
    const before = server.requests.length;
    const { messageId } = await write(1);
    await vi.waitFor(
      async () => expect(await asked(messageId)).toMatchObject({ outcome: 'unusable', attempts: 1 }),
      PATIENCE,
    );
    expect(server.requests).toHaveLength(before + 1);
    expect(await claimQuestion(world.database, { perDay: 50, source: 'x' }, new Date())).toBeNull();
  });

  it('moves nothing down by an answer that it is empty, and shows what was said', async () => {
    server.answerWith(opinion({ lane: 'empty' }));
    const { messageId, entryId } = await write(2);
    const dale = await world.person('Dale', 'administrator');
    await vi.waitFor(async () => {
      const { body } = await dale.get(`/api/v1/messages/${messageId}`);
      expect((body as MessageDetail).assessment?.secondOpinion).toMatchObject({
        lane: 'empty',
        moved: false,
      });
    }, PATIENCE);
    const { body } = await dale.get(`/api/v1/inbox?limit=50`);
    const { entries } = body as { entries: { id: string; section: string }[] };
    expect(entries.find(({ id }) => id === String(entryId))?.section).toBe('decide');
  });
});

describe('the budget of a day', () => {
  let world: QueueWorld;
  beforeAll(async () => {
    world = await QueueWorld.open('web');
    await switchOpinion(world.database, { allowed: true, byName: 'Dale', at: AT });
    for (const name of ['First', 'Second', 'Third']) await world.write({ name, at: AT, assessment: unsure });
  });
  afterAll(() => world.close());

  const MINUTE = 60_000;
  const limits = { perDay: 2, source: 'qwen3 at 127.0.0.1' };
  const claim = (after: number, perDay = limits.perDay) =>
    claimQuestion(world.database, { ...limits, perDay }, new Date(AT.getTime() + after));

  it('is kept by rows: processes share it, a restart keeps it, and the next day begins anew', async () => {
    const claims = await Promise.all([claim(0), claim(0), claim(0), claim(0)]);
    const given = claims.filter((one) => one !== null);
    expect(given).toHaveLength(2);
    expect(new Set(given.map(({ messageId }) => messageId)).size).toBe(2);
    expect(await claim(MINUTE)).toBeNull();
    expect(await claim(24 * 60 * MINUTE)).not.toBeNull();
  });

  it('is spent on one message three times at most, ten minutes apart, and not at all once it is forbidden', async () => {
    const day = 48 * 60 * MINUTE;
    const seen: number[] = [];
    for (let step = 0; step < 12; step += 1) {
      const question = await claim(day + step * 11 * MINUTE, 100);
      if (question === null) continue;
      seen.push(question.messageId);
      await settleQuestion(world.database, question, { outcome: 'unavailable' }, AT);
    }
    // Each was claimed once before.
    expect(seen).toHaveLength(6);
    await switchOpinion(world.database, { allowed: false, byName: 'Dale', at: AT });
    await world.write({ name: 'Fourth', at: AT, assessment: unsure });
    expect(await claim(3 * day, 100)).toBeNull();
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)(
    'buys an answer that is not lost where it comes while the message is assessed, %s that',
    async (order, number) => {
      const handler = new AssessHandler(world.database, judgement, systemClock);
      const { messageId, candidateId } = await world.write({
        name: NAMES[number],
        at: AT,
        text: TEXTS[number] ?? '',
        assessment: unsure,
      });
      const question = { messageId, revision: 1 };
      const { assessment, secondOpinion } = tables;
      const ofMessage = eq(assessment.messageId, messageId);
      await world.database.update(assessment).set({ nextReviewAt: AT }).where(ofMessage);
      await world.database
        .insert(secondOpinion)
        .values({ ...question, outcome: 'asked', attempts: 1, tryAfter: AT, source: 'qwen3', askedAt: AT });
      const answer = {
        source: 'qwen3',
        lane: 'empty' as const,
        kind: null,
        urgent: false,
        quote: null,
      };
      const settle = () =>
        settleQuestion(world.database, question, { outcome: 'answered', answer }, new Date());
      const assessAgain = () => handler.handle([messageId]);
      const both: Promise<unknown>[] = [];
      let done = 0;
      await world.database.transaction(async (tx) => {
        await lockPeople(tx, [candidateId]);
        for (const step of order === 'before' ? [settle, assessAgain] : [assessAgain, settle]) {
          both.push(step().then(() => (done += 1)));
          await eventually(
            () => world.waitingForLocks(),
            (waiting) => waiting + done >= both.length,
            30_000,
          );
        }
      });
      await Promise.all(both);
      // As the answer rings for it.
      await assessAgain();
      const [stored] = await world.database
        .select({ result: assessment.result })
        .from(assessment)
        .where(ofMessage);
      expect(stored?.result).toMatchObject({ secondOpinion: { lane: 'empty' } });
      await handler.onApplicationShutdown();
    },
  );
});
