import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMailbox } from '#libs/intake';
import { connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { createSecretBox, silentLog } from '#libs/platform';
import { tables } from '#libs/store';
import { buildMail } from '../factories/mail.ts';
import { type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { QueueWorld } from './queue-world.ts';

describe.skipIf(skipReason('dovecot', 'postgres'))('a place that another message has by now', () => {
  let world: QueueWorld;
  let dovecot: DovecotServer;
  beforeAll(async () => {
    dovecot = await startDovecot();
    world = await QueueWorld.open();
  });
  afterAll(async () => {
    await world?.close();
    await dovecot?.remove();
  });

  /** What somebody gets who asks for a message of this Message-ID, where a letter of Bo lies at its place by now. */
  async function asked(messageId: string | null, mailbox: string, numberedAnew: boolean) {
    const account = dovecot.account(mailbox);
    const from = 'Bo <bo@mail.example.com>';
    const headers = { References: '<ada.1@post.example>' };
    const date = new Date('2026-11-20T12:00:00Z');
    account.deliver(
      buildMail({
        from,
        subject: 'Mine',
        text: 'Words of Bo.',
        date,
        messageId: '<bo.1@post.example>',
        headers,
      }),
    );
    const session = await connectMailbox(parseMailboxUrl(account.url()), { log: silentLog });
    const opened = await session.openFolder('INBOX');
    await session.close();
    const uidValidity = opened.uidValidity - (numberedAnew ? 1 : 0);
    const secrets = createSecretBox('a secret of this test alone');
    const { id: mailboxId } = await addMailbox(world.database, secrets, account.url(), { paused: true });
    const [folder] = await world.database
      .insert(tables.folder)
      .values({ mailboxId, path: 'INBOX', use: 'inbox', uidValidity })
      .returning({ id: tables.folder.id });
    const { messageId: id } = await world.write({ name: mailbox });
    await world.database.update(tables.message).set({ messageId }).where(eq(tables.message.id, id));
    await world.database
      .insert(tables.messagePlace)
      .values({ folderId: folder?.id ?? 0, uidValidity, uid: 1, messageId: id });
    const admin = await world.person(`admin-${mailbox}`, 'administrator');
    return Promise.all(['original', 'source'].map((path) => admin.get(`/api/v1/messages/${id}/${path}`)));
  }

  it('gives nobody the letter of somebody else, as after a restored backup in a mailbox that is paused', async () => {
    for (const answer of await asked('<ada.2@post.example>', 'restored', false)) {
      expect(JSON.stringify(answer.body)).not.toContain('Words of Bo');
      expect([answer.status, answer.body.code]).toEqual([410, 'original-gone']);
    }
  });

  it.each([
    ['another Message-ID', 'another', '<ada.1@post.example>'],
    ['none', 'none', null],
  ])('nor where the folder is numbered anew, and the message had %s', async (_, mailbox, messageId) => {
    for (const { status, body } of await asked(messageId, mailbox, true))
      expect([status, body.code]).toEqual([410, 'original-gone']);
  });

  it('gives the letter itself where the folder is numbered anew, as some servers do at every look', async () => {
    const [original, source] = await asked('<bo.1@post.example>', 'same', true);
    expect([original?.status, source?.status]).toEqual([200, 200]);
    expect(original?.body.text).toContain('Words of Bo');
  });
});
