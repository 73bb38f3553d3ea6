import type { ListedMessage, MailboxSession } from '#libs/mailbox';
import type { AssessBell, Rank } from '#libs/queue';
import type { Database } from '#libs/store';
import type { BatchTaker, FetchedBatch } from './batch-taker.ts';
import { batchesOf } from './batches.ts';
import type { Incoming } from './incoming.ts';
import { comesWithin } from './listening.ts';
import { noteRead } from './mailbox.repository.ts';
import type { Employer } from './own-addresses.ts';
import type { FolderPosition } from './place.repository.ts';
import type { Turn } from './reading-room.ts';

/** How often is said to the server, and of the mailbox, that somebody is there while its turn has not come. */
const STILL_HERE_MS = 20_000;
/** How soon it is seen that the connection is gone meanwhile. */
const LOOK_MS = 1_000;

interface UpReaderParts {
  readonly database: Database;
  readonly bell: Pick<AssessBell, 'ringFor'>;
  /** How often is said that a mailbox is read, in milliseconds. */
  readonly stillHereMs?: number;
}

interface HowToReadUp {
  /** Whether all up to what is read counts as read then. */
  readonly movesCursor: boolean;
  readonly rank: Rank;
}

/** Reads a folder upwards: what lies above what is read, or is missing in it. */
export class UpReader {
  private readonly parts: UpReaderParts;
  private readonly taker: BatchTaker;
  private readonly mailboxId: number;

  constructor(parts: UpReaderParts, taker: BatchTaker, mailboxId: number) {
    this.parts = parts;
    this.taker = taker;
    this.mailboxId = mailboxId;
  }

  /**
   * Takes in messages batch by batch; while one is stored, the next is fetched and read. The folder is open.
   *
   * @returns the number of messages that were taken in
   * @throws what the session throws, or why something could not be read or stored; nothing is lost by it
   */
  async read(
    session: MailboxSession,
    position: FolderPosition,
    listing: readonly ListedMessage[],
    employer: Employer,
    how: HowToReadUp,
  ): Promise<number> {
    let taken = 0;
    let storing: Promise<void> = Promise.resolve();
    try {
      for (const batch of batchesOf(listing, { groupOf: this.taker.groupOf })) {
        const turn = await this.turn(session, how.rank, batch);
        const next = await this.take(session, position, batch, employer, how, { turn, before: storing });
        storing = next.storing;
        taken += next.count;
        if (next.failure !== null) throw next.failure.error;
      }
    } finally {
      await storing;
    }
    return taken;
  }

  /**
   * Takes in one batch, in a call of its own: a loop that waits for the next turn would keep what was read of the last
   * batch, and thirty mailboxes that were added at once ended a service by that.
   *
   * @returns once it is read; `storing` goes on
   */
  private async take(
    session: MailboxSession,
    position: FolderPosition,
    batch: readonly ListedMessage[],
    employer: Employer,
    { movesCursor, rank }: HowToReadUp,
    { turn, before }: { readonly turn: Turn; readonly before: Promise<void> },
  ): Promise<{ readonly count: number; readonly storing: Promise<void> } & Pick<FetchedBatch, 'failure'>> {
    const fetched = await this.taker.fetch(session, batch, rank, turn);
    const { reading, throughUid, failure, leave, drop } = fetched;
    const store = async (incoming: readonly Incoming[]) => {
      if (throughUid === null && incoming.length === 0) return;
      const move = movesCursor && throughUid !== null ? { lastUid: throughUid } : null;
      await this.parts.bell.ringFor(await this.taker.store(position, incoming, move, employer), { rank });
    };
    let incoming: readonly Incoming[];
    try {
      incoming = await this.whileHere(session, reading);
      await before;
    } catch (error) {
      drop();
      throw error;
    }
    const storing = store(incoming).finally(leave);
    // Awaited after the next batch or at the end; until then a rejection must not count as unhandled.
    storing.catch(() => {});
    return { count: incoming.length, storing, failure };
  }

  private async turn(session: MailboxSession, rank: Rank, batch: readonly ListedMessage[]): Promise<Turn> {
    const turn = this.taker.turn(rank, batch);
    try {
      return await this.whileHere(session, turn);
    } catch (error) {
      void turn.then(({ leave }) => leave());
      throw error;
    }
  }

  /**
   * Waits for what others have to make room for; a connection over which nothing goes meanwhile would be cut.
   *
   * @throws what that throws, or the session, as soon as it is closed
   */
  private async whileHere<T>(session: MailboxSession, awaited: Promise<T>): Promise<T> {
    const { database, stillHereMs = STILL_HERE_MS } = this.parts;
    let saidAt = performance.now();
    while (!(await comesWithin(awaited, Math.min(LOOK_MS, stillHereMs)))) {
      if (!session.closed && performance.now() - saidAt < stillHereMs) continue;
      await session.noop();
      await noteRead(database, this.mailboxId);
      saidAt = performance.now();
    }
    return awaited;
  }
}
