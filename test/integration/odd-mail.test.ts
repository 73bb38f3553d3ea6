import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '#libs/store';
import { oddities } from '../factories/oddities.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

describe.skipIf(skipReason('postgres') !== undefined)('odd mail', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());

  it('is stored, each message once, and shows what it says or why it cannot be read', async () => {
    const folder = await world.folder();
    const mails = oddities();
    // One at a time: whatever cannot be stored would take its neighbours with it.
    for (const { raw } of mails)
      await world.takeIn(folder, [{ raw, receivedAt: new Date('2026-11-26T06:00:00Z') }]);
    const messages = await world.database.select().from(tables.message).orderBy(tables.message.id);
    const files = await world.database.select().from(tables.attachment);
    expect(messages).toHaveLength(mails.length);
    const found = mails.map(({ name, shows = '' }, index) => {
      const message = messages[index];
      if (message === undefined) return [name, 'lost'];
      if (message.quarantineCode !== null) return [name, `quarantined: ${message.quarantineCode}`];
      const names = files.filter((file) => file.messageId === message.id).map((file) => file.name);
      const all = [message.subject, message.text, ...names].join('\n');
      return [
        name,
        all.includes(shows) ? 'read' : `read without its words: ${JSON.stringify(all.slice(0, 200))}`,
      ];
    });
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        mails.map(({ name, quarantined }) => [
          name,
          quarantined === undefined ? 'read' : `quarantined: ${quarantined}`,
        ]),
      ),
    );
  });
});
