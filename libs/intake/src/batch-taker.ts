import type { FetchedMessage, HowToParse, ListedMessage, MailboxSession } from '#libs/mailbox';
import type { Clock, Log } from '#libs/platform';
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
import { type ReadingRoom, roomOf } from './reading-room.ts';
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
interface FetchedBatch {
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

  /**
   * Fetches a batch. It is done when everything is fetched: the session is free then, while messages are still being read,
   * or wait for that while those of many mailboxes are. What was expunged meanwhile, and what is passed over, is left out.
   *
   * @param batch ascending
   * @param how whether what is new is read before it
   */
  async fetch(
    session: MailboxSession,
    batch: readonly ListedMessage[],
    how: HowToParse = {},
  ): Promise<FetchedBatch> {
    const started = performance.now();
    const wanted = batch.filter(({ uid }) => !this.withheld.isPassedOver(uid));
    const open = new Set(wanted.map(({ uid }) => uid));
    const reading: Promise<Incoming>[] = [];
    const read = (fetched: FetchedMessage) => {
      const incoming = this.parts.reader.read(fetched, how);
      // Awaited below, together; until then a rejection must not count as unhandled.
      incoming.catch(() => {});
      reading.push(incoming);
    };
    const bytes = roomOf(wanted);
    let taken = this.parts.room.tryEnter(bytes, how);
    const unread: FetchedMessage[] = [];
    let failure: FetchedBatch['failure'] = null;
    try {
      for await (const fetched of session.fetchMessages(wanted)) {
        open.delete(fetched.uid);
        this.withheld.given(fetched.uid);
        if (taken === null) unread.push(fetched);
        else read(fetched);
      }
    } catch (error) {
      failure = { error };
    }
    taken?.fetched();
    // Of those that the answer leaves out without a word some may be gone: the next comparison knows.
    if (failure === null) this.withheld.leftOut([...open]);
    else this.withheld.cutOff([...open]);
    this.parts.log.debug('batch-fetched', {
      mailboxId: String(this.mailboxId),
      count: reading.length + unread.length,
      durationMs: Math.round(performance.now() - started),
    });
    const all = (async () => {
      if (unread.length > 0) taken = await this.parts.room.enter(bytes, how);
      for (const fetched of unread.splice(0)) read(fetched);
      return allOrNone(await Promise.allSettled(reading));
    })();
    all.catch(() => {});
    const end = failure === null ? batch.length : batch.findIndex(({ uid }) => open.has(uid));
    // Where the end alone failed, everything was there by then.
    const through = end < 0 ? batch.at(-1) : batch[end - 1];
    const leave = () => void all.catch(() => {}).then(() => taken?.leave());
    const drop = () => {
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
