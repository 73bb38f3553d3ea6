import type { Clock, Log } from '#libs/platform';
import { type ListedMessage, type MailboxSession, type OpenFolder, UNKNOWN_UID_NEXT } from '#libs/mailbox';
import type { AssessBell, Rank } from '#libs/queue';
import { BackReader } from './back-reader.ts';
import { BatchTaker, type BatchTakerParts } from './batch-taker.ts';
import { MOST_MESSAGES } from './batches.ts';
import type { FolderListing } from './folder-listing.ts';
import type { FolderRecognition } from './folder-recognition.ts';
import { type FolderRange, beginRange, carryRange, lastRange, readRange } from './folder-range.repository.ts';
import { type Folder, recordCheck, recordSize } from './folder.repository.ts';
import type { Employer } from './own-addresses.ts';
import { type FolderPosition, countStored, lyingLetters, markGone, storedUids } from './place.repository.ts';
import { compareUids } from './reconciliation.ts';
import { stillThere } from './still-there.ts';
import { UpReader } from './up-reader.ts';
import { wentBack, whereToBegin } from './where-to-begin.ts';
import type { Withheld } from './withheld.ts';

/** All UIDs are compared this often even where the counts agree. */
const RECONCILE_EVERY_MS = 60 * 60_000;
/** While older mail is read back, the counts are compared no more often than this. */
const COUNT_EVERY_MS = 20_000;

export interface FolderReaderParts extends BatchTakerParts {
  readonly bell: Pick<AssessBell, 'ringFor'>;
  readonly clock: Clock;
  readonly log: Log;
  /** How often is said that a mailbox is read, in milliseconds; at least every minute unless it is said. */
  readonly stillHereMs?: number;
}

/** What is kept of a folder for longer than a connection. */
export interface KnownOfFolder {
  readonly withheld: Withheld;
  readonly listing: FolderListing;
  readonly recognition: FolderRecognition;
  /** When it was numbered anew the last two times, on the clock of `performance`. */
  readonly numbering: { changedAt: readonly number[] };
  /** Whether all was taken in once that lay above what is read: what comes since is new, and goes before all else. */
  readonly caught: { up: boolean };
}

/** What one look into the folder found. */
interface Visit {
  readonly opened: OpenFolder;
  readonly position: FolderPosition;
  readonly lastUid: number;
  readonly back: BackReader;
}

/**
 * Reads one folder of one mailbox over one connection: new messages above what is read, whatever a comparison finds
 * missing within it, and a batch of older messages below it whenever the mailbox has time for that.
 */
export class FolderReader {
  private readonly parts: FolderReaderParts;
  private readonly mailboxId: number;
  private readonly folder: Folder;
  private readonly taker: BatchTaker;
  private readonly upwards: UpReader;
  private readonly withheld: Withheld;
  private readonly listing: FolderListing;
  private readonly recognition: FolderRecognition;
  private readonly numbering: KnownOfFolder['numbering'];
  private readonly caught: KnownOfFolder['caught'];
  private back: { readonly uidValidity: number; readonly reader: BackReader } | null = null;
  private countedAt = Number.NEGATIVE_INFINITY;
  private recognisedAt = Number.NEGATIVE_INFINITY;
  private reconciledAt = Number.NEGATIVE_INFINITY;

  /** @param known what earlier connections found out about the folder */
  constructor(parts: FolderReaderParts, mailboxId: number, folder: Folder, known: KnownOfFolder) {
    this.parts = parts;
    this.mailboxId = mailboxId;
    this.folder = folder;
    this.withheld = known.withheld;
    this.listing = known.listing;
    this.recognition = known.recognition;
    this.numbering = known.numbering;
    this.caught = known.caught;
    this.taker = new BatchTaker(parts, mailboxId, known.withheld);
    this.upwards = new UpReader(parts, this.taker, mailboxId);
  }

  private get ids() {
    return { mailboxId: String(this.mailboxId), folderId: String(this.folder.id) };
  }

  get use(): Folder['use'] {
    return this.folder.use;
  }

  /** Whether all was taken in once that lay above what is read. */
  get isCaughtUp(): boolean {
    return this.caught.up;
  }

  /** Whether older mail is still to be read back. */
  get isReadingBack(): boolean {
    return this.back !== null && !this.back.reader.isDone;
  }

  /** Takes note of how much there is to read, so that a first synchronisation can say how far it is. */
  async measure(session: MailboxSession): Promise<void> {
    const { opened } = await this.visit(session);
    await recordSize(this.parts.database, this.folder.id, opened.exists);
  }

  /**
   * Takes in everything that has come since, and compares what is read with the server.
   *
   * @returns the number of messages that were taken in
   * @throws what the session throws; nothing is lost by it, the range covers only what is stored
   */
  async catchUp(session: MailboxSession, employer: Employer): Promise<number> {
    const visit = await this.visit(session);
    const { opened, lastUid } = visit;
    const isNew = opened.uidNext > lastUid + 1;
    const listing = isNew ? await this.listing.list(session, { from: lastUid + 1 }) : [];
    const taken = await this.upwards.read(session, visit.position, listing, employer, {
      movesCursor: true,
      rank: this.rankOf(listing),
    });
    this.caught.up = true;
    // What waits to be read would keep new mail waiting: whoever reads back waits for it first.
    if (this.isToCompare && visit.back.isSettled) {
      // What could not be stored is counted as read already.
      await visit.back.settled();
      await this.compare(session, visit, employer);
    }
    return taken;
  }

  /** Whether the next look compares what is read with the server. */
  get isToCompare(): boolean {
    return !this.isReadingBack || performance.now() - this.countedAt > COUNT_EVERY_MS;
  }

  /** Resolves when the next batch of older mail may be fetched, or all is stored that is to be compared. @throws as `readBack` */
  async nextTurn(): Promise<void> {
    const back = this.back?.reader;
    if (back === undefined) return;
    await (this.isToCompare ? back.settled() : back.nextTurn());
  }

  /**
   * Takes in a batch of older mail. A folder that is open is not opened again: in one of 100,000 messages that, and the
   * first FETCH after it, cost Dovecot 0.4 s for each batch, and the batch itself a hundredth of a second.
   *
   * @returns the number of messages in it
   */
  async readBack(session: MailboxSession, employer: Employer): Promise<number> {
    const back = this.back?.reader;
    // Of a folder that is begun anew the turn is still to come, and whoever waits for it here would hear no news.
    if (session.openPath !== this.folder.path && (await this.visit(session)).back !== back) return 0;
    return back === undefined || back.isDone ? 0 : back.readOn(session, employer);
  }

  /** Resolves when nothing is being stored any more, whatever became of it, and the bell has rung for what was. */
  async settled(): Promise<void> {
    await this.back?.reader.leave();
  }

  /** More than a batch is what came while nobody looked. */
  private rankOf(listing: readonly ListedMessage[]): Rank {
    return this.caught.up && listing.length <= MOST_MESSAGES ? 'new' : 'recent';
  }

  /** Opens the folder, and begins it where it is new or numbered anew. */
  private async visit(session: MailboxSession): Promise<Visit> {
    const { database, clock, bell, log } = this.parts;
    const opened = await session.openFolder(this.folder.path);
    const { uidValidity } = opened;
    const position = { folderId: this.folder.id, inSent: this.folder.use === 'sent', uidValidity };
    let range = await readRange(database, this.folder.id, uidValidity);
    if (range === null || (await this.isRestored(session, opened, position, range))) {
      await this.settled();
      if (range !== null) log.warn('folder-restored', this.ids);
      this.withheld.keepOnly([]);
      this.listing.forget();
      this.caught.up = false;
      const carried = await this.carryOn(session, opened, range === null);
      range = carried ?? (await whereToBegin(session, opened, clock.now()));
      if (carried === null) await beginRange(database, this.folder.id, uidValidity, range, clock.now());
      this.back = null;
    }
    if (this.back?.uidValidity !== uidValidity)
      this.back = { uidValidity, reader: new BackReader(this.taker, this.listing, bell, position, range) };
    return { opened, position, lastUid: range.lastUid, back: this.back.reader };
  }

  /**
   * Goes on where numbers do not last, without reading again at each look what lies where it lay. Courier numbers a folder
   * anew at every EXAMINE until somebody has written to it, and mailutils always.
   *
   * @returns what of the folder is read; null where it is to begin anew: the first two times, as after a move to another
   *   server or a restored backup, and where nothing lies where it lay
   */
  private async carryOn(
    session: MailboxSession,
    { uidValidity: to, uidNext }: OpenFolder,
    isNumberedAnew: boolean,
  ): Promise<FolderRange | null> {
    const { database, clock } = this.parts;
    const { id: folderId, use } = this.folder;
    const before = await lastRange(database, folderId);
    if (before === null) return null;
    const now = performance.now();
    const changedAt = this.numbering.changedAt.filter((at) => now - at < RECONCILE_EVERY_MS);
    if (isNumberedAnew) this.numbering.changedAt = [...changedAt, now].slice(-2);
    if (isNumberedAnew ? changedAt.length < 2 : uidNext !== UNKNOWN_UID_NEXT) return null;
    const { uidValidity: from, ...range } = before;
    const position = { folderId, inSent: use === 'sent', uidValidity: from };
    const kept = await stillThere(session, await lyingLetters(database, position));
    const lastUid = kept.at(-1);
    if (lastUid === undefined) return null;
    const { gone } = compareUids(kept, await storedUids(database, position));
    await carryRange(database, folderId, { from, to }, { ...range, lastUid }, gone, clock.now());
    this.reconciledAt = Number.NEGATIVE_INFINITY;
    return { ...range, lastUid };
  }

  /**
   * Asked once for each connection, since nobody restores a folder that is open, and with each comparison of all UIDs. A
   * server that gives no UIDNEXT is asked each time: Courier lets the numbers of new mail move on as long as nobody has
   * written to the folder, and what was delivered late is below what was read.
   */
  private async isRestored(
    session: MailboxSession,
    opened: OpenFolder,
    position: FolderPosition,
    range: FolderRange,
  ): Promise<boolean> {
    if (await wentBack(session, opened, range)) return true;
    const isLasting = opened.uidNext !== UNKNOWN_UID_NEXT;
    if (isLasting && performance.now() - this.recognisedAt < RECONCILE_EVERY_MS) return false;
    this.recognisedAt = performance.now();
    return this.recognition.isOther(session, position, this.parts);
  }

  /** Compares the counts, and where they differ or it is time every UID. */
  private async compare(session: MailboxSession, visit: Visit, employer: Employer): Promise<void> {
    const { opened, position, back } = visit;
    const stored = await countStored(this.parts.database, position, opened.uidNext);
    // Of older mail as much may have gone as new mail came.
    if (stored + back.toGo !== opened.exists) await back.recount(session);
    if (stored + back.toGo !== opened.exists || performance.now() - this.reconciledAt > RECONCILE_EVERY_MS) {
      await this.reconcile(session, visit, employer);
    } else {
      this.withheld.keepOnly([]);
      await this.record(opened.exists, 0, back.toGo);
    }
    this.countedAt = performance.now();
  }

  /** Compares every UID of what is read and repairs what is missing. */
  private async reconcile(session: MailboxSession, visit: Visit, employer: Employer): Promise<void> {
    const { database, clock, log } = this.parts;
    const { opened, position, lastUid, back } = visit;
    const uids = await session.uidsIn({ from: back.readFrom });
    const before = compareUids(uids, await storedUids(database, position));
    if (before.gone.length > 0) await markGone(database, position, before.gone, clock.now());
    // What came since the folder was opened is new, not missing.
    const uidNext = opened.uidNext === UNKNOWN_UID_NEXT ? lastUid + 1 : opened.uidNext;
    const lost = before.missing.filter((uid) => uid < uidNext).length;
    // Written down before it is repaired: the repair may fail, and a day on which something was missing says so.
    if (lost > 0) await this.record(uids.length - before.missing.length + lost + back.toGo, lost, back.toGo);
    if (before.missing.length > 0) {
      log.info('messages-missing', { ...this.ids, missing: before.missing.length });
      const items = await this.listing.sized(session, before.missing);
      await this.upwards.read(session, position, items, employer, {
        movesCursor: false,
        rank: this.rankOf(items),
      });
    }
    const after =
      before.missing.length === 0 ? before : compareUids(uids, await storedUids(database, position));
    this.withheld.keepOnly(after.missing);
    await this.record(uids.length + back.toGo, after.missing.length, back.toGo);
    this.reconciledAt = performance.now();
  }

  private record(onServer: number, missing: number, toReadBack: number): Promise<void> {
    const now = this.parts.clock.now();
    return recordCheck(this.parts.database, this.mailboxId, this.folder.id, {
      onServer,
      missing,
      toReadBack,
      now,
    });
  }
}
