import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboxEntry } from '#libs/contract';
import { tables } from '#libs/store';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

const text = 'Hello, I am just checking in on my application. Is there any update?';

describe.skipIf(skipReason('postgres'))('the work of a role', () => {
  let world: QueueWorld;
  let ada: Visitor;
  let cook: number;
  let last: Row;
  let settled: Row;

  const change = async (patch: object) => {
    const answer = await ada.send('PATCH', `/api/v1/roles/${cook}`, patch);
    expect(answer.status).toBe(200);
  };
  const limit = async () =>
    ((await ada.get(`/api/v1/inbox/${last.entryId}`)).body as InboxEntry).rhythm.limit14Days;
  const revision = async ({ messageId }: Row) => {
    const [row] = await world.database.select().from(tables.message).where(eq(tables.message.id, messageId));
    return row?.revision;
  };

  beforeAll(async () => {
    world = await QueueWorld.open('web,classify');
    ada = await world.person('Ada', 'administrator');
    cook = await world.role('Cook', 'hospitality');
    last = await world.write({ name: 'Nora', roleId: cook, text });
    settled = await world.write({ name: 'Sol', roleId: cook, text, state: 'done' });
  });
  afterAll(() => world?.close());

  test('counts for what is still to be read as soon as it is another', async () => {
    await change({ function: 'sales' });
    await expect.poll(limit).toBe(7);
    await change({ function: 'hospitality' });
    await expect.poll(limit).toBe(4);
  });

  test('leaves what somebody settled as it was, and is no reason to assess anything again where it is the same', async () => {
    expect(await revision(settled)).toBe(1);
    const before = await revision(last);
    await change({ function: 'hospitality', ownerId: null });
    expect(await revision(last)).toBe(before);
  });
});
