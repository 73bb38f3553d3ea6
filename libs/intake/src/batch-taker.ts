import type { ListedMessage, MailboxSession } from '#libs/mailbox';
import type { Clock, Log } from '#libs/platform';
import type { Database } from '#libs/store';
import type { ToAssess } from './draft.ts';
import type { RangeMove } from './folder-range.repository.ts';
import type { Incoming } from './incoming.ts';
import { noteRead } from './mailbox.repository.ts';
import type { MessageReader } from './message-reader.ts';
import { storeBatch } from './message.repository.ts';
import type { Employer } from './own-addresses.ts';
import type { FolderPosition } from './place.repository.ts';
import type { Withheld } from './withheld.ts';

export interface BatchTakerParts {
  readonly database: Database;
  readonly reader: MessageReader;
  readonly clock: Clock;
  readonly log: Log;
}

/** Takes in the messages of a folder, a batch at a time. */
export class BatchTaker {
  private readonly parts: BatchTakerParts;
  private readonly mailboxId: number;
  private readonly withheld: Withheld;

  constructor(parts: BatchTakerParts, mailboxId: number, withheld: Withheld) {
    this.parts = parts;
    this.mailboxId = mailboxId;
    this.withheld = withheld;
  }

  /** Whether a message has a batch to itself. */
  readonly isAlone = ({ uid }: ListedMessage): boolean => this.withheld.isSuspect(uid);

  /** Fetches and reads; what was expunged meanwhile, and what is passed over, is left out. */
  async read(session: MailboxSession, batch: readonly ListedMessage[]): Promise<Incoming[]> {
    const { reading } = await this.fetch(session, batch);
    return reading;
  }

  /** The same, and is done when everything is fetched: the session is free then, while messages are still being read. */
  async fetch(
    session: MailboxSession,
    batch: readonly ListedMessage[],
  ): Promise<{ readonly reading: Promise<Incoming[]> }> {
    const reading: Promise<Incoming>[] = [];
    const wanted = batch.filter(({ uid }) => !this.withheld.isPassedOver(uid));
    const open = new Set(wanted.map(({ uid }) => uid));
    try {
      for await (const fetched of session.fetchMessages(wanted)) {
        open.delete(fetched.uid);
        this.withheld.given(fetched.uid);
        const incoming = this.parts.reader.read(fetched);
        // Awaited below, together; until then a rejection must not count as unhandled.
        incoming.catch(() => {});
        reading.push(incoming);
      }
    } finally {
      // Also of those that the answer leaves out without a word; where they are gone, the next comparison knows.
      this.withheld.failed([...open]);
    }
    const all = Promise.all(reading);
    all.catch(() => {});
    return { reading: all };
  }

  /** @returns what is to be assessed; ring after this returns */
  async store(
    position: FolderPosition,
    incoming: readonly Incoming[],
    move: RangeMove | null,
    employer: Employer,
  ): Promise<ToAssess[]> {
    const { database, clock, log } = this.parts;
    const started = performance.now();
    const toAssess = await storeBatch(database, position, incoming, move, employer);
    await noteRead(database, this.mailboxId, clock.now());
    log.debug('batch-stored', {
      mailboxId: String(this.mailboxId),
      folderId: String(position.folderId),
      count: incoming.length,
      durationMs: Math.round(performance.now() - started),
    });
    return toAssess;
  }
}
