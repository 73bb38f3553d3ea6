import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Clock, createSecretBox, silentLog } from '#libs/platform';
import { HostGate } from '../../libs/intake/src/host-gate.ts';
import { askForCheck } from '../../libs/intake/src/mailbox-act.repository.ts';
import { MailboxReader } from '../../libs/intake/src/mailbox-reader.ts';
import { addMailbox, readMailboxes } from '../../libs/intake/src/mailbox.repository.ts';
import { MessageReader } from '../../libs/intake/src/message-reader.ts';
import { ReadingRoom } from '../../libs/intake/src/reading-room.ts';
import { MailboxOpener } from '../../libs/intake/src/open-mailbox.ts';
import { eventually } from '../e2e/service.ts';
import { erasedMarks } from '../factories/erased-marks.ts';
import { skipReason } from '../servers/index.ts';
import { OddImapServer } from '../servers/odd-imap.ts';
import { IntakeWorld } from './intake-world.ts';
import { no } from './odd-answers.ts';

const MINUTE = 60_000;
const secrets = createSecretBox('a secret of this test alone');

describe.skipIf(skipReason('postgres'))('a sign-in that was refused, and a service that starts again', () => {
  let world: IntakeWorld;
  let server: OddImapServer;
  /** Of another mailbox, whose password is right. */
  let neighbour: OddImapServer;
  let now: Date;
  const clock: Clock = { now: () => now };
  const readers: { abort: AbortController; done: Promise<void> }[] = [];

  beforeAll(async () => {
    world = await IntakeWorld.open();
    [server, neighbour] = [new OddImapServer(), new OddImapServer()];
    await Promise.all([server.start(), neighbour.start()]);
    neighbour.become([]);
  });
  afterEach(rest);
  afterAll(async () => {
    await server?.stop();
    await neighbour?.stop();
    await world?.close();
  });

  const add = (password: string, user = 'jobs', { port } = server) =>
    addMailbox(world.database, secrets, `imap://${user}:${password}@127.0.0.1:${port}?tls=none`);

  async function stored() {
    const [mailbox] = await readMailboxes(world.database, secrets);
    return mailbox ?? expect.unreachable('no mailbox is there');
  }

  /** As a service does that starts, while the one before is gone. @returns once another mailbox is read */
  async function start(): Promise<void> {
    await rest();
    const { database, parser } = world;
    const parts = {
      database,
      reader: new MessageReader(parser, { keepsSources: false }),
      room: new ReadingRoom(),
      marks: erasedMarks,
      bell: { ringFor: async () => {} },
      clock,
      log: silentLog,
      gate: new HostGate(),
      opener: new MailboxOpener({ database, secrets, clock }),
    };
    const listening = neighbour.timesOf('IDLE');
    for (const mailbox of await readMailboxes(database, secrets)) {
      const abort = new AbortController();
      readers.push({ abort, done: new MailboxReader(parts, mailbox).run(abort.signal) });
    }
    await neighbour.until('IDLE', listening + 1);
  }

  async function rest(): Promise<void> {
    for (const { abort } of readers) abort.abort();
    await Promise.all(readers.splice(0).map(({ done }) => done));
  }

  /** Minutes until the next try after so many refusals, once they are written down. */
  async function waitAfter(refusals: number): Promise<number> {
    const { tryAgainAt } = await eventually(stored, (mailbox) => mailbox.refusals === refusals, MINUTE);
    return ((tryAgainAt?.getTime() ?? 0) - now.getTime()) / MINUTE;
  }

  it('is not tried before its time however often a service starts, unless somebody asks or brings a password', async () => {
    now = new Date('2026-11-02T09:00:00Z');
    server.become([], { LOGIN: no });
    const { id } = await add('old');
    await add('right', 'sales', neighbour);
    await start();
    expect(await waitAfter(1)).toBe(15);

    // A password that stands in a file comes with each start.
    for (let starts = 0; starts < 3; starts += 1) {
      await add('old');
      await start();
      expect(server.timesOf('LOGIN')).toBe(1);
    }
    now = new Date('2026-11-02T09:15:00Z');
    await start();
    expect(await waitAfter(2)).toBe(30);
    expect(server.timesOf('LOGIN')).toBe(2);

    await askForCheck(world.database, id, { userId: null, name: 'Ada' }, now);
    await start();
    expect(await waitAfter(1)).toBe(15);
    expect(server.timesOf('LOGIN')).toBe(3);

    server.become([], {});
    await add('new');
    await start();
    await eventually(stored, (mailbox) => mailbox.refusals === 0 && mailbox.tryAgainAt === null, MINUTE);
    await server.until('LOGIN', 4);
    expect(server.timesOf('LOGIN')).toBe(4);
  });

  it('counts anew after a sign-in that was taken', async () => {
    server.become([], { LOGIN: no });
    await add('other');
    await start();
    await waitAfter(1);
    server.become([], {});
    now = new Date('2026-11-02T10:00:00Z');
    await start();
    expect((await eventually(stored, (mailbox) => mailbox.refusals === 0, MINUTE)).tryAgainAt).toBeNull();
  });
});
