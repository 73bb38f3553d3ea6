import type { ListedMessage, MailboxSession } from '#libs/mailbox';
import { type AssessBell, readBackRoundMs } from '#libs/queue';
import type { BatchTaker, FetchedBatch } from './batch-taker.ts';
import { MOST_MESSAGES, lastBatchOf } from './batches.ts';
import type { ToAssess } from './draft.ts';
import type { FolderListing } from './folder-listing.ts';
import type { FolderRange } from './folder-range.repository.ts';
import { type Incoming, letGoOf } from './incoming.ts';
import type { Employer } from './own-addresses.ts';
import type { FolderPosition } from './place.repository.ts';
import type { Turn } from './reading-room.ts';
import { UnreadList } from './unread-list.ts';

/** Once nothing is left to be fetched. */
const NO_TURN: Turn = { fetched: async () => {}, leave: () => {} };

/**
 * Reads a folder downwards from where its reading began, the newest of the older mail first. While one batch is stored
 * and the next is read, the caller looks for new mail and one more is fetched: the process that reads waits for neither.
 * Where other mailboxes are read as well, the caller looks for new mail until the turn of the next batch comes.
 */
export class BackReader {
  private readonly taker: BatchTaker;
  private readonly listing: FolderListing;
  private readonly bell: Pick<AssessBell, 'ringFor'>;
  private readonly position: FolderPosition;
  private firstUid: number;
  private left: number;
  /** What is below `firstUid`, ascending; null until it was listed over this connection. */
  private unread: UnreadList | null = null;
  /** Of the last batch. */
  private reading: Promise<void> = Promise.resolve();
  /** What has to be over before one more is fetched: of the last batch but one the reading, and the storing before that. */
  private before: Promise<void> = Promise.resolve();
  /** Of the next batch; null before anybody waits for it. */
  private turn: Promise<Turn> | null = null;
  private isOver: boolean;
  /** Batches that are fetched and not stored. */
  private underWay = 0;
  /** Of the last batch and of all before it. */
  private storing: Promise<void> = Promise.resolve();
  private storingBefore: Promise<void> = Promise.resolve();
  /** Why a batch could not be read or stored: after it none may be. */
  private failure: { readonly error: unknown } | null = null;
  private readonly toAssess = new Map<number, ToAssess>();
  private readonly beganAt = performance.now();
  private rangAt = this.beganAt;

  constructor(
    taker: BatchTaker,
    listing: FolderListing,
    bell: Pick<AssessBell, 'ringFor'>,
    position: FolderPosition,
    range: FolderRange,
  ) {
    this.taker = taker;
    this.listing = listing;
    this.bell = bell;
    this.position = position;
    this.firstUid = range.firstUid;
    this.isOver = range.firstUid === 1;
    this.left = range.toReadBack;
  }

  /** Whether all of it is stored, and rung for. */
  get isDone(): boolean {
    return this.isOver;
  }

  private get isFetched(): boolean {
    return this.firstUid === 1;
  }

  /** The lowest UID that is taken in, all of them from there on are. */
  get readFrom(): number {
    return this.firstUid;
  }

  /** How many messages are still below that, as far as is known. */
  get toGo(): number {
    return this.left;
  }

  /** Whether all is stored that was fetched, so that what is there can be compared. */
  get isSettled(): boolean {
    return this.underWay === 0;
  }

  /** Resolves when nothing is being stored any more. @throws why it could not be stored */
  async settled(): Promise<void> {
    await this.storing;
  }

  /** When nothing more is read: rings for what was, whatever became of the last batch. */
  async leave(): Promise<void> {
    this.leaveTurn();
    await this.storing.catch(() => {});
    await this.ring();
  }

  /**
   * Resolves when the next batch may be fetched: those before are read and stored so far that no more than three are in
   * memory, and it is the turn of this mailbox, which keeps it until it is used or left. Once all is fetched, when all is
   * stored.
   *
   * @throws why a batch before could not be read or stored
   */
  nextTurn(): Promise<Turn> {
    this.turn ??= this.isFetched
      ? this.storing.then(() => NO_TURN)
      : this.before.then(() => this.taker.turn('older'));
    // Whoever waits for it hears of it; until then a rejection must not count as unhandled.
    this.turn.catch(() => {});
    return this.turn;
  }

  private leaveTurn(): void {
    this.turn?.then(({ leave }) => leave()).catch(() => {});
    this.turn = null;
  }

  /** Counts what is below, since messages go from there as well. The folder is open. */
  async recount(session: MailboxSession): Promise<void> {
    if (this.isFetched) return;
    this.unread = new UnreadList(await this.listing.list(session, { from: 1, to: this.firstUid - 1 }));
    this.left = this.unread.length;
  }

  /**
   * Takes in the next batch downwards, and after the last one ends it. The folder is open.
   *
   * @returns the number of messages in it
   * @throws what the session throws, or why a batch before could not be read or stored; nothing is lost by it
   */
  async readOn(session: MailboxSession, employer: Employer): Promise<number> {
    if (this.failure !== null) throw this.failure.error;
    const turn = await this.nextTurn();
    this.turn = null;
    if (this.isFetched) {
      await this.ring();
      this.isOver = true;
      return 0;
    }
    const { batch, reading, leave } = await this.fetchNext(session, turn).catch((error: unknown) => {
      turn.leave();
      throw error;
    });
    this.before = both(this.reading, this.storingBefore);
    this.before.catch(() => {});
    // Of what it resolves to nothing is kept: while many wait for their turn, each would keep a batch.
    this.reading = reading.then(() => {});
    this.reading.catch(() => {});
    this.storingBefore = this.storing;
    this.underWay += 1;
    this.storing = this.store(reading, this.storingBefore, employer).finally(() => {
      this.underWay -= 1;
      leave();
    });
    // Awaited with a later batch or below, too.
    this.storing.catch((error: unknown) => (this.failure ??= { error }));
    const roundMs = readBackRoundMs(this.rangAt - this.beganAt);
    if (performance.now() - this.rangAt > roundMs) await this.ring();
    return batch.length;
  }

  private async fetchNext(
    session: MailboxSession,
    turn: Turn,
  ): Promise<Pick<FetchedBatch, 'reading' | 'leave'> & { readonly batch: readonly ListedMessage[] }> {
    if (this.unread === null) await this.recount(session);
    const unread = this.unread ?? new UnreadList([]);
    const batch = lastBatchOf(unread.last(MOST_MESSAGES), { groupOf: this.taker.groupOf });
    const { reading, failure, leave, drop } = await this.taker.fetch(session, batch, 'older', turn);
    if (failure !== null) {
      drop();
      // What came of it is asked for once more: downwards it is the wrong end.
      throw failure.error;
    }
    unread.drop(batch.length);
    this.left = unread.length;
    this.firstUid = unread.length === 0 ? 1 : (batch[0]?.uid ?? 1);
    return { batch, reading, leave };
  }

  /** Has assessed what was read back; what is not rung for is found by the sweep. */
  private async ring(): Promise<void> {
    const toAssess = [...this.toAssess.values()];
    this.toAssess.clear();
    this.rangAt = performance.now();
    await this.bell.ringFor(toAssess, { rank: 'older' });
  }

  private async store(
    reading: Promise<readonly Incoming[]>,
    before: Promise<void>,
    employer: Employer,
  ): Promise<void> {
    const move = { firstUid: this.firstUid, toReadBack: this.left };
    const incoming = await reading;
    try {
      // The end of what is read moves downwards, batch by batch.
      await before;
    } catch (error) {
      letGoOf(incoming);
      throw error;
    }
    for (const one of await this.taker.store(this.position, incoming, move, employer))
      this.toAssess.set(one.messageId, one);
  }
}

async function both(one: Promise<void>, other: Promise<void>): Promise<void> {
  await one;
  await other;
}
