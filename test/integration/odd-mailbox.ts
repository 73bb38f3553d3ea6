import { type SessionTimes, connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { Letters } from '../factories/letters.ts';
import type { MailboxReaderParts } from '../../libs/intake/src/mailbox-reader.ts';
import { type OddAnswer, OddImapServer } from '../servers/odd-imap.ts';
import type { IntakeWorld } from './intake-world.ts';
import type { MailboxWatch } from './mailbox-watch.ts';
import type { Said } from './said.ts';

/** So short that a test need not wait for a minute, and so long that a busy machine keeps them. */
const TIMES: Partial<SessionTimes> = {
  connect: 3_000,
  command: 3_000,
  listing: 3_000,
  fetch: 3_000,
  silence: 1_500,
  idle: 500,
  answer: 2_000,
};

/** A busy machine may look only when a message is passed over already: a minute more would be over its time. */
const WITHHELD_MS = 2_000;
/** Seventy servers answer at once: alone they take half a minute, and beside other work as much again and more. */
export const TOGETHER_MS = 240_000;

/** A mailbox of its own on a server of its own, watched beside others; no message is like one of another. */
export class OddMailbox {
  readonly server = new OddImapServer();
  readonly id: number;
  private readonly letters: Letters;
  private readonly world: IntakeWorld;
  private readonly watch: MailboxWatch;

  private constructor(world: IntakeWorld, watch: MailboxWatch, id: number) {
    this.world = world;
    this.watch = watch;
    this.id = id;
    this.letters = new Letters(id);
  }

  static async open(world: IntakeWorld, watch: MailboxWatch): Promise<OddMailbox> {
    openedSoFar += 1;
    const mailbox = new OddMailbox(world, watch, await watch.add(`odd ${openedSoFar}`));
    await mailbox.server.start();
    return mailbox;
  }

  /** Its messages and answers from now on; those who are connected are told. */
  become(uids: readonly number[], odd: Readonly<Record<string, OddAnswer>> = {}): void {
    this.server.become(this.letters.of(uids), odd);
  }

  /** @param times those that are given up sooner than a service gives up; none of them where one connection must last */
  read(times = TIMES, limits: Pick<MailboxReaderParts, 'folders' | 'stillHereMs'> = {}): void {
    const url = `imap://jobs:secret@127.0.0.1:${this.server.port}?tls=none`;
    const open = (_: unknown, options: Parameters<typeof connectMailbox>[1]) =>
      connectMailbox(parseMailboxUrl(url), { ...options, times });
    this.watch.read({ id: this.id, url }, { open }, { withheldMs: WITHHELD_MS, ...limits });
  }

  until(hoped: (said: Said) => boolean): Promise<Said> {
    return this.watch.until(hoped, this.id, TOGETHER_MS);
  }

  /** Until both endpoints say that all is well, with so many messages; that there is no Sent folder is said all the time. */
  untilWell(count: number): Promise<Said> {
    return this.until(
      ({ state, isNamed, ledger }) =>
        state === 'live' && !isNamed && ledger.stored === count && ledger.missing === 0,
    );
  }

  /** The UIDs by which its stored letters were sent, one for each row. */
  async storedUids(): Promise<number[]> {
    const { rows } = await this.world.pool.query<{ subject: string }>('select subject from foyer.message');
    return this.letters.uidsIn(rows.map(({ subject }) => subject));
  }

  close(): Promise<void> {
    return this.server.stop();
  }
}

let openedSoFar = 0;
