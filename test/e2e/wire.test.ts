import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { preparedDataDir } from './prepared-data.ts';
import { type Service, eventually, startService } from './service.ts';

async function readiness({ url }: Service): Promise<{ status: number; body: string }> {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: await response.text() };
}

describe.skipIf(skipReason('dovecot') !== undefined)(
  'however the wire breaks, nothing is lost or read twice',
  () => {
    let dovecot: DovecotServer;
    let account: DovecotAccount;
    let service: Service;
    let number = 0;

    const mail = () => {
      number += 1;
      return buildMail({
        from: `Person ${number} <person${number}@mail.example.com>`,
        subject: `Application ${number}`,
        text: `Hello, I would like to apply for the post. This is letter ${number}.`,
        date: new Date(),
      });
    };
    const deliver = (count: number) => account.deliver(Array.from({ length: count }, mail));
    const settled = (count: number, limitMs = 30_000) =>
      eventually(
        () => service.api.messages(),
        (all) => all.length === count && all.every((message) => message.status === 'assessed'),
        limitMs,
      );
    const ledger = async () => (await service.api.mailboxes())[0]?.ledger;
    const ready = () => readiness(service);

    beforeEach(async () => {
      dovecot = await startDovecot();
      account = dovecot.account('jobs');
      deliver(12);
      service = await startService({
        env: { DATA_DIR: await preparedDataDir(), MAILBOX_URL: account.url() },
      });
      await settled(number);
    });
    afterEach(async () => {
      await service?.stop();
      await dovecot.remove();
      number = 0;
    });

    it('a folder that is renumbered, with the same UIDs and with new ones', async () => {
      const before = await service.api.messages();
      await account.setUidValidity(1_999_999_999);
      // Where the server cuts nobody off, it is met by the next look, up to twenty seconds later.
      await eventually(ledger, (now) => now?.onServer === 12 && now.stored === 12 && now.gone === 12, 60_000);
      deliver(1);
      await settled(13);
      await dovecot.stop();
      account.renumber();
      await dovecot.restart();
      // The places of both numberings before are gone: until then everything is as it was.
      await eventually(
        ledger,
        (now) => now?.gone === 25 && now.onServer === 13 && now.stored === 13 && now.missing === 0,
        60_000,
      );
      const after = await settled(13);
      expect(after.slice(0, 12).map((message) => message.id)).toEqual(before.map((message) => message.id));
      for (const message of after) expect(message.locations).toHaveLength(1);
    });

    it('a message that is deleted on the server stays, and one that lies there twice is one with two places', async () => {
      const [first] = await account.messages();
      await account.expunge(first?.uid ?? 0);
      await eventually(ledger, (now) => now?.onServer === 11 && now.gone === 1 && now.missing === 0, 30_000);
      const twice = mail();
      account.deliver([twice, twice]);
      await settled(13);
      // The second place may be found a moment after the first.
      await eventually(
        () => service.api.messages(),
        (all) => all.length === 13 && all.at(-1)?.locations.length === 2,
        30_000,
      );
      await eventually(ledger, (now) => now?.onServer === 13 && now.stored === 13, 30_000);
    });

    it('a connection that is cut, and a server that restarts', async () => {
      await account.kick();
      deliver(1);
      await settled(13);
      await dovecot.stop();
      await eventually(ready, ({ status, body }) => status === 503 && /stuck/.test(body), 60_000);
      await dovecot.restart();
      deliver(1);
      await settled(14, 60_000);
      await eventually(ready, ({ status }) => status === 200, 30_000);
    });

    it('a server that holds the line and says nothing is noticed within a minute', async () => {
      // It listens by then: a first reading that stands still has another deadline.
      await eventually(
        () => service.api.mailboxes(),
        ([mailbox]) => mailbox?.state === 'live',
        30_000,
      );
      expect(await account.freeze()).toBeGreaterThan(0);
      await eventually(
        () => service.api.mailboxes(),
        ([mailbox]) => mailbox?.state !== 'live' && mailbox?.problem !== null,
        60_000,
      );
      await account.thaw();
      deliver(1);
      await settled(13, 60_000);
    });
  },
);

describe.skipIf(skipReason('dovecot') !== undefined)('a mailbox that cannot be opened as it is set', () => {
  let dovecot: DovecotServer;
  let account: DovecotAccount;
  let service: Service;

  beforeAll(async () => {
    dovecot = await startDovecot();
    account = dovecot.account('jobs');
  });
  afterEach(() => service?.stop());
  afterAll(() => dovecot?.remove());

  it.each([
    [
      'a certificate that nobody vouches for',
      () => `imaps://jobs:secret@127.0.0.1:${dovecot.tlsPort}`,
      /certificate is signed by itself/,
    ],
    ['a folder that is not there', () => account.url('Nowhere'), /no folder Nowhere/],
  ])('%s is told at once, and no password is sent', async (_, url, reason) => {
    service = await startService({ env: { DATA_DIR: await preparedDataDir(), MAILBOX_URL: url() } });
    await eventually(
      () => service.api.mailboxes(),
      ([mailbox]) => mailbox?.state === 'stuck' && reason.test(mailbox.problem ?? ''),
      20_000,
    );
    expect(await readiness(service)).toMatchObject({ status: 503, body: expect.stringMatching(reason) });
  });

  it('a password that is refused is tried no second time', async () => {
    const wrong = account.url().replace(account.password, 'not-this-one');
    service = await startService({ env: { DATA_DIR: await preparedDataDir(), MAILBOX_URL: wrong } });
    await eventually(
      () => service.api.mailboxes(),
      ([mailbox]) => mailbox?.state === 'refused' && /password/i.test(mailbox.problem ?? ''),
      20_000,
    );
    expect(await readiness(service)).toMatchObject({ status: 503, body: expect.stringContaining('refused') });
    // What it writes comes by another way than what it answers.
    const failures = () => service.log().match(/"event":"mailbox-failed"/g) ?? [];
    await expect.poll(failures).not.toEqual([]);
    expect(failures()).toHaveLength(1);
    expect(service.log()).not.toContain('not-this-one');
  });
});
