import type { FetchedMessage, ListedMessage, MailboxSession } from '#libs/mailbox';
import type { Clock, Log } from '#libs/platform';
import type { Rank } from '#libs/queue';
import type { Database } from '#libs/store';
import type { ToAssess } from './draft.ts';
import type { ErasedMarks } from './erased-marks.ts';
import type { RangeMove } from './folder-range.repository.ts';
import { type Incoming, letGoOf, notAhead } from './incoming.ts';
import { noteRead } from './mailbox.repository.ts';
import type { MessageReader } from './message-reader.ts';
import { storeBatch } from './message.repository.ts';
import type { Employer } from './own-addresses.ts';
import type { FolderPosition } from './place.repository.ts';
import { type ReadingRoom, type Turn, roomOf } from './reading-room.ts';
import type { Withheld } from './withheld.ts';

export interface BatchTakerParts {
  readonly database: Database;
  readonly reader: MessageReader;
  /** Of all mailboxes that are read in this process. */
  readonly room: ReadingRoom;
  readonly marks: ErasedMarks;
  readonly clock: Clock;
  readonly log: Log;
  /** Told whenever messages were stored. */
  readonly onStored?: () => void;
}

/** What came of a batch that was asked for. */
export interface FetchedBatch {
  readonly reading: Promise<Incoming[]>;
  /** Up to this one nothing is left to be asked for, in the order of the batch; null where that is none of them. */
  readonly throughUid: number | null;
  /** Why the rest did not come. */
  readonly failure: { readonly error: unknown } | null;
  /** To be called when it is stored: others wait for the room. May be called more than once. */
  readonly leave: () => void;
  /** To be called when nobody stores it: the same, and what was read of it is let go of. */
  readonly drop: () => void;
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

  /** Who is asked for together. */
  readonly groupOf = ({ uid }: ListedMessage): number | null => this.withheld.groupOf(uid);

  /** The turn to fetch a batch, as soon as it comes. */
  turn(rank: Rank, batch: readonly ListedMessage[] = []): Promise<Turn> {
    return this.parts.room.turn(rank, roomOf(batch));
  }

  /**
   * Fetches a batch whose turn has come. It is done when everything is fetched: the session is free then, while messages
   * wait to be read or are read. What was expunged meanwhile, and what is passed over, is left out.
   *
   * @param batch ascending
   * @param turn is left here
   */
  async fetch(
    session: MailboxSession,
    batch: readonly ListedMessage[],
    rank: Rank,
    turn: Turn,
  ): Promise<FetchedBatch> {
    const started = performance.now();
    const wanted = batch.filter(({ uid }) => !this.withheld.isPassedOver(uid));
    const open = new Set(wanted.map(({ uid }) => uid));
    const unread: FetchedMessage[] = [];
    let failure: FetchedBatch['failure'] = null;
    try {
      for await (const fetched of session.fetchMessages(wanted)) {
        open.delete(fetched.uid);
        this.withheld.given(fetched.uid);
        unread.push(fetched);
      }
    } catch (error) {
      failure = { error };
    }
    // Of those that the answer leaves out without a word some may be gone: the next comparison knows.
    if (failure === null) this.withheld.leftOut([...open]);
    else this.withheld.cutOff([...open]);
    this.parts.log.debug('batch-fetched', {
      mailboxId: String(this.mailboxId),
      count: unread.length,
      durationMs: Math.round(performance.now() - started),
    });
    let leaveRoom = () => {};
    const all = (async () => {
      await turn.fetched();
      if (unread.length > 0) leaveRoom = await this.parts.room.enter(roomOf(unread), rank);
      turn.leave();
      const how = { behindNews: rank !== 'new' };
      return allOrNone(
        await Promise.allSettled(unread.splice(0).map((fetched) => this.parts.reader.read(fetched, how))),
      );
    })();
    all.catch(() => {});
    const end = failure === null ? batch.length : batch.findIndex(({ uid }) => open.has(uid));
    // Where the end alone failed, everything was there by then.
    const through = end < 0 ? batch.at(-1) : batch[end - 1];
    const leave = () => void all.catch(() => {}).then(() => leaveRoom());
    const drop = () => {
      // What is not read yet is not read any more, and others have the turn.
      for (const { source } of unread.splice(0))
        if (source !== null && !Buffer.isBuffer(source)) source.close();
      turn.leave();
      all.then(letGoOf).catch(() => {});
      leave();
    };
    return { reading: all, throughUid: through?.uid ?? null, failure, leave, drop };
  }

  /** @returns what is to be assessed; ring after this returns */
  async store(
    position: FolderPosition,
    incoming: readonly Incoming[],
    move: RangeMove | null,
    employer: Employer,
  ): Promise<ToAssess[]> {
    const { database, marks, clock, log } = this.parts;
    const started = performance.now();
    const dated = notAhead(incoming, position, clock.now());
    let toAssess: ToAssess[];
    try {
      toAssess = await storeBatch(database, position, dated, move, employer, marks);
    } finally {
      letGoOf(incoming);
    }
    await noteRead(database, this.mailboxId);
    if (incoming.length > 0) this.parts.onStored?.();
    log.debug('batch-stored', {
      mailboxId: String(this.mailboxId),
      folderId: String(position.folderId),
      count: incoming.length,
      durationMs: Math.round(performance.now() - started),
    });
    return toAssess;
  }
}

/** What was read of a batch, once nothing of it is being read any more. @throws why one of it could not be read */
function allOrNone(read: readonly PromiseSettledResult<Incoming>[]): Incoming[] {
  const incoming = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = read.find((one) => one.status === 'rejected');
  if (failed === undefined) return incoming;
  letGoOf(incoming);
  throw failed.reason;
}
