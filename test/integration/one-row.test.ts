import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboxEntry, InboxPage } from '#libs/contract';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

const DAY_MS = 24 * 60 * 60_000;

describe.skipIf(skipReason('postgres'))('a follow-up and other mail that are one row', () => {
  let world: QueueWorld;
  let ada: Visitor;
  let followUp: Row;
  let answer: Row;

  const rows = async (state: InboxEntry['state']): Promise<InboxEntry[]> => {
    const { entries } = (await ada.get(`/api/v1/inbox?state=${state}`)).body as InboxPage;
    return entries;
  };
  const act = async (change: object) => {
    const [open] = [...(await rows('open')), ...(await rows('done'))].filter(
      ({ id }) => id === String(followUp.entryId),
    );
    const answered = await ada.send('PATCH', `/api/v1/inbox/${followUp.entryId}`, {
      ...change,
      version: open?.version,
    });
    expect(answered.status).toBe(200);
  };
  const messageIds = async () => (await rows('open')).map(({ messageIds: ids }) => ids);

  beforeAll(async () => {
    world = await QueueWorld.open('web,classify');
    ada = await world.person('Ada', 'administrator');
    const owed = { section: 'owed', priority: 700 } as const;
    answer = await world.write({
      name: 'Amara Cole',
      at: new Date(Date.now() - 3 * DAY_MS),
      assessment: { ...owed, lane: 'other', kind: 'process' },
    });
    followUp = await world.write({
      name: 'Amara Cole',
      candidateId: answer.candidateId,
      at: new Date(Date.now() - DAY_MS),
      assessment: owed,
    });
  });
  afterAll(() => world?.close());

  test('become one when a worker has seen them together', async () => {
    await act({ note: 'Called her.' });
    await expect.poll(messageIds).toEqual([[String(followUp.messageId), String(answer.messageId)]]);
  });

  test('leave nothing to decide about in the row that is empty by then', async () => {
    const path = `/api/v1/inbox/${answer.entryId}`;
    const empty = (await ada.get(path)).body as InboxEntry;
    expect(empty.messageIds).toEqual([]);
    const acted = await ada.send('PATCH', path, { state: 'open', version: empty.version });
    expect([acted.status, acted.body.code, acted.body.entry.id]).toEqual([409, 'conflict', empty.id]);
  });

  test('are done together, and stay so when that was worked in', async () => {
    await act({ state: 'done' });
    await expect.poll(async () => (await rows('done')).length).toBe(2);
    expect(await rows('open')).toEqual([]);
  });

  test('are one open row again when it is taken back', async () => {
    await act({ state: 'open' });
    await expect.poll(messageIds).toEqual([[String(followUp.messageId), String(answer.messageId)]]);
  });
});
