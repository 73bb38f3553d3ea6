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

  it('gives nobody the letter of somebody else, as after a restored backup in a mailbox that is paused', async () => {
    const account = dovecot.account('jobs');
    const date = new Date('2026-11-20T12:00:00Z');
    account.deliver(
      buildMail({ from: 'Bo <bo@mail.example.com>', subject: 'Mine', text: 'Words of Bo.', date }),
    );
    const session = await connectMailbox(parseMailboxUrl(account.url()), { log: silentLog });
    const { uidValidity } = await session.openFolder('INBOX');
    await session.close();
    const secrets = createSecretBox('a secret of this test alone');
    const { id: mailboxId } = await addMailbox(world.database, secrets, account.url(), { paused: true });
    const [folder] = await world.database
      .insert(tables.folder)
      .values({ mailboxId, path: 'INBOX', use: 'inbox', uidValidity })
      .returning({ id: tables.folder.id });
    const { messageId } = await world.write({ name: 'Ada' });
    const ofMessage = eq(tables.message.id, messageId);
    await world.database.update(tables.message).set({ messageId: '<ada.1@post.example>' }).where(ofMessage);
    await world.database
      .insert(tables.messagePlace)
      .values({ folderId: folder?.id ?? 0, uidValidity, uid: 1, messageId });
    const ada = await world.person('Ada', 'administrator');
    for (const path of ['original', 'source']) {
      const answer = await ada.get(`/api/v1/messages/${messageId}/${path}`);
      expect(JSON.stringify(answer.body)).not.toContain('Words of Bo');
      expect([answer.status, answer.body.code]).toEqual([410, 'original-gone']);
    }
  });
});
