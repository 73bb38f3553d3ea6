import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#libs/platform';
import { tables } from '#libs/store';
import { loadJudgement } from '#libs/training';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { joinPeople, separateAddress } from '../../libs/intake/src/person.repository.ts';
import { chooseRoleOfMessage } from '../../libs/intake/src/role-choice.repository.ts';
import { skipReason } from '../servers/index.ts';
import { QueueWorld } from './queue-world.ts';

const { candidateAddress, inboxAction, inboxEntry, message } = tables;
const dale = { name: 'Dale', userId: null };
const NEXT_YEAR = new Date('2099-01-01T09:00:00Z');

describe.skipIf(skipReason('postgres'))('messages of one row that somebody settled', () => {
  let world: QueueWorld;
  let handler: AssessHandler;
  let day = 1;

  beforeAll(async () => {
    world = await QueueWorld.open();
    handler = new AssessHandler(world.database, loadJudgement(), systemClock);
  });
  afterAll(() => world?.close());

  const letter = async (candidateId: number, name: string) => {
    day += 1;
    return world.message({
      candidateId,
      roleId: null,
      direction: 'in',
      fromName: name,
      fromAddress: `${name.toLowerCase()}@post.example`,
      subject: 'My application',
      text: `Letter ${day}: is there any news about my application?`,
      at: new Date(Date.UTC(2026, 2, day, 9)),
    });
  };
  const person = (name: string) => world.candidate(name, `${name.toLowerCase()}@post.example`);
  const personOf = async (name: string) => {
    const address = eq(candidateAddress.address, `${name.toLowerCase()}@post.example`);
    const [row] = await world.database.select().from(candidateAddress).where(address);
    return row?.candidateId ?? 0;
  };
  /** A row that is done lists only the newest of its messages. */
  const rowOf = async (messageId: number) => {
    const [own] = await world.database.select().from(message).where(eq(message.id, messageId));
    const rows = await world.database
      .select()
      .from(inboxEntry)
      .where(eq(inboxEntry.candidateId, own?.candidateId ?? 0));
    return rows.find((row) => row.roleId === own?.roleId && row.messageIds.length > 0);
  };
  const settle = async (
    [first, second]: readonly [number, number],
    state: 'done' | 'later' | 'open',
    until: Date | null = null,
  ) => {
    const row = await rowOf(first);
    await world.database.insert(inboxAction).values({
      entryId: row?.id ?? 0,
      byName: 'Dale',
      state,
      until,
      messageId: second,
      throughMessageId: second,
      messageIds: [second, first],
      at: new Date(),
    });
  };
  const stateOf = async (messageId: number) => (await rowOf(messageId))?.state;
  const actionsOf = async (messageId: number) => {
    const rows = await world.database.select().from(inboxAction).orderBy(inboxAction.id);
    return rows.filter(({ messageIds }) => messageIds.includes(messageId)).map(({ state }) => state);
  };
  /** Two people of one row, and their messages. */
  const joined = async (one: string, two: string) => {
    const [first, second] = [await letter(await person(one), one), await letter(await person(two), two)];
    await handler.handle([first, second]);
    await joinPeople(world.database, await personOf(one), await personOf(two), dale, new Date());
    await handler.handle([first, second]);
    expect((await rowOf(first))?.messageIds.toSorted((a, b) => a - b)).toEqual([first, second]);
    return [first, second] as const;
  };
  const part = async (one: string, two: string, ids: readonly number[]) => {
    await separateAddress(
      world.database,
      await personOf(one),
      `${two.toLowerCase()}@post.example`,
      dale,
      new Date(),
    );
    await handler.handle(ids);
  };

  it('stay settled when its two people part again, once each', async () => {
    const [una, ulla] = await joined('Una', 'Ulla');
    await settle([una, ulla], 'done');
    await handler.handle([una, ulla]);
    await part('Una', 'Ulla', [una, ulla]);
    expect([await stateOf(una), await stateOf(ulla)]).toEqual(['done', 'done']);
    expect((await rowOf(una))?.candidateId).not.toBe((await rowOf(ulla))?.candidateId);
    await handler.handle([una, ulla]);
    expect([await actionsOf(una), await actionsOf(ulla)]).toEqual([['done'], ['done']]);
    const later = await letter(await personOf('Ulla'), 'Ulla');
    await handler.handle([later]);
    expect([await stateOf(una), await stateOf(later)]).toEqual(['done', 'open']);
    expect((await rowOf(later))?.messageIds).toEqual([later]);
  });

  it('stay settled where the older of the two goes', async () => {
    const [ysa, yuri] = await joined('Ysa', 'Yuri');
    await settle([ysa, yuri], 'done');
    await handler.handle([ysa, yuri]);
    await part('Yuri', 'Ysa', [ysa, yuri]);
    expect([await stateOf(ysa), await stateOf(yuri)]).toEqual(['done', 'done']);
  });

  it('stay settled where each is looked at in a job of its own', async () => {
    const [zoe, zeno] = await joined('Zoe', 'Zeno');
    await settle([zoe, zeno], 'done');
    await handler.handle([zoe, zeno]);
    await part('Zoe', 'Zeno', [zoe]);
    await handler.handle([zeno]);
    expect([await stateOf(zoe), await stateOf(zeno)]).toEqual(['done', 'done']);
    expect([await actionsOf(zoe), await actionsOf(zeno)]).toEqual([['done'], ['done']]);
  });

  it('stay put off to the same time', async () => {
    const [vera, viktor] = await joined('Vera', 'Viktor');
    await settle([vera, viktor], 'later', NEXT_YEAR);
    await handler.handle([vera, viktor]);
    await part('Vera', 'Viktor', [vera, viktor]);
    expect([await stateOf(vera), await stateOf(viktor)]).toEqual(['later', 'later']);
    expect((await rowOf(viktor))?.until).toEqual(NEXT_YEAR);
  });

  it('are open where that was taken back before', async () => {
    const [willa, wim] = await joined('Willa', 'Wim');
    await settle([willa, wim], 'done');
    await handler.handle([willa, wim]);
    await settle([willa, wim], 'open');
    await handler.handle([willa, wim]);
    await part('Willa', 'Wim', [willa, wim]);
    expect([await stateOf(willa), await stateOf(wim)]).toEqual(['open', 'open']);
  });

  it('stay settled when one of them is about another role', async () => {
    const candidateId = await person('Xenia');
    const [older, newer] = [await letter(candidateId, 'Xenia'), await letter(candidateId, 'Xenia')];
    await handler.handle([older, newer]);
    await settle([older, newer], 'done');
    await handler.handle([older, newer]);
    const [role] = await world.database
      .insert(tables.role)
      .values({ title: 'Glass Blower', function: 'other' })
      .returning({ id: tables.role.id });
    await chooseRoleOfMessage(world.database, newer, role?.id ?? 0, dale, new Date());
    await handler.handle([older, newer]);
    expect([await stateOf(older), await stateOf(newer)]).toEqual(['done', 'done']);
    expect((await rowOf(newer))?.roleId).toBe(role?.id);
  });
});
