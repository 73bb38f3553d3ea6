import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '#libs/store';
import { mangledMails } from '../factories/mangled-mail.ts';
import { moreMangledMails } from '../factories/more-mangled-mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const receivedAt = new Date('2026-11-26T06:00:00Z');

describe.skipIf(skipReason('postgres') !== undefined)('mangled mail', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());

  it('is stored, each message once, with its words, its sender and whether a machine sent it', async () => {
    const folder = await world.folder();
    const mails = [...mangledMails(), ...moreMangledMails()];
    // One at a time: whatever cannot be stored would take its neighbours with it.
    for (const { raw } of mails) await world.takeIn(folder, [{ raw, receivedAt }]);
    const messages = await world.database.select().from(tables.message).orderBy(tables.message.id);
    const files = await world.database.select().from(tables.attachment);
    expect(messages).toHaveLength(60);
    for (const [index, mail] of mails.entries()) {
      const message = messages[index];
      const { name, from = message?.fromAddress, subject = message?.subject } = mail;
      const { shows = [], hides = [], person = message?.personAddress } = mail;
      expect(message, name).toMatchObject({
        fromAddress: from,
        personAddress: person,
        subject,
        receivedAt,
        quarantineCode: null,
        isAutomatic: mail.machine,
      });
      for (const words of shows) expect(message?.text, name).toContain(words);
      for (const words of hides) expect(message?.newText, name).not.toContain(words);
      const named = files.filter((file) => file.messageId === message?.id).map((file) => file.name);
      expect(named, name).toEqual(expect.arrayContaining([...(mail.files ?? [])]));
    }
  });
});
