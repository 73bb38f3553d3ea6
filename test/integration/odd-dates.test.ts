import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';
import { OddMailbox } from './odd-mailbox.ts';

const SENT = new Date('2026-11-20T08:00:00Z');
const DELIVERED = 'Fri, 20 Nov 2026 09:00:10 +0100';
const KNOWN = new Map([
  [SENT.getTime(), 'sent'],
  [Date.parse(DELIVERED), 'delivered'],
]);

describe.skipIf(skipReason('postgres'))('a date of arrival that cannot be', () => {
  let world: IntakeWorld;
  let watch: MailboxWatch;
  let mailbox: OddMailbox;
  beforeAll(async () => {
    world = await IntakeWorld.open();
    watch = await MailboxWatch.open(world);
    mailbox = await OddMailbox.open(world, watch);
  });
  afterEach(() => watch.rest());
  afterAll(async () => {
    await mailbox?.close();
    await watch?.close();
    await world?.close();
  });

  const letter = (subject: string, headers: Record<string, string> = {}) =>
    buildMail({ from: 'ines@post.example', subject, text: 'I would like to apply.', date: SENT, headers });
  /** By its subject: what the server says, the message, and when it came. */
  const odd: readonly (readonly [dates: string, raw: string, came: string])[] = [
    ['"01-Jan-1970 00:00:00 +0000"', letter('epoch', { Received: `by mx; ${DELIVERED}` }), 'delivered'],
    ['"01-Jan-1904 00:00:00 +0000"', letter('before it', { Received: `by mx; ${DELIVERED}` }), 'delivered'],
    ['"31-Dec-1969 23:59:59 -0000"', letter('no trace'), 'sent'],
    ['"01-Jan-1970 00:00:00 +0000"', letter('neither', { Date: 'some day' }), 'now'],
    ['"01-Jan-1970 00:00:00 +0000"', letter('absurd', { Date: 'Mon, 1 Jan 2125 08:00:00 +0000' }), 'now'],
    ['"26-Nov-2196 09:00:00 +0000"', letter('far ahead'), 'now'],
    ['"99-Foo-20261 99:00:00 +0000"', letter('no date'), 'sent'],
  ];

  it('stops no folder, and the message is of the day that it tells itself, or of now', async () => {
    mailbox.server.become(
      odd.map(([, raw], index) => ({ uid: index + 1, raw })),
      {
        'UID FETCH': (request) =>
          request
            .well()
            .replaceAll(
              /(?<=UID (\d+).*INTERNALDATE )"[^"]+"/g,
              (_, uid: string) => odd[Number(uid) - 1]?.[0] ?? '',
            ),
      },
    );
    const began = Date.now();
    mailbox.read();
    await mailbox.untilWell(odd.length);
    const { rows } = await world.pool.query<{ subject: string; received_at: Date }>(
      'select subject, received_at from foyer.message order by id',
    );
    const nameOf = (at: number) =>
      KNOWN.get(at) ?? (at >= began && at <= Date.now() ? 'now' : new Date(at).toISOString());
    expect(rows.map(({ subject, received_at: at }) => [subject, nameOf(at.getTime())])).toEqual(
      odd.map(([, raw, came]) => [/^Subject: (.*)\r$/m.exec(raw)?.[1], came]),
    );
  }, 120_000);
});
