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

  constructor(parts: BatchTakerParts, mailboxId: number) {
    this.parts = parts;
    this.mailboxId = mailboxId;
  }

  /** Fetches and reads; what was expunged meanwhile is left out. */
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
    for await (const fetched of session.fetchMessages(batch)) {
      const incoming = this.parts.reader.read(fetched);
      // Awaited below, together; until then a rejection must not count as unhandled.
      incoming.catch(() => {});
      reading.push(incoming);
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
