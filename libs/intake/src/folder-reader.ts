import type { Clock, Log } from '#libs/platform';
import type { ListedMessage, MailboxSession } from '#libs/mailbox';
import type { AssessBell } from '#libs/queue';
import type { Database } from '#libs/store';
import { batchesOf } from './batches.ts';
import type { Incoming } from './incoming.ts';
import { type Folder, noteRead, openCursor, recordCheck, recordSize } from './mailbox.repository.ts';
import type { MessageReader } from './message-reader.ts';
import { storeBatch } from './message.repository.ts';
import type { Employer } from './own-addresses.ts';
import { type FolderPosition, countStored, markGone, storedUids } from './place.repository.ts';
import { compareUids } from './reconciliation.ts';

/** All UIDs are compared this often even where the counts agree. */
const RECONCILE_EVERY_MS = 60 * 60_000;

export interface FolderReaderParts {
  readonly database: Database;
  readonly reader: MessageReader;
  readonly bell: AssessBell;
  readonly clock: Clock;
  readonly log: Log;
}

/** Reads one folder of one mailbox: new messages behind the cursor, and whatever a comparison finds missing. */
export class FolderReader {
  private readonly parts: FolderReaderParts;
  private readonly mailboxId: number;
  private readonly folder: Folder;
  private reconciledAt = 0;

  constructor(parts: FolderReaderParts, mailboxId: number, folder: Folder) {
    this.parts = parts;
    this.mailboxId = mailboxId;
    this.folder = folder;
  }

  /** Takes note of how much there is to read, so that a first synchronisation can say how far it is. */
  async measure(session: MailboxSession): Promise<void> {
    const { exists } = await session.openFolder(this.folder.path);
    await recordSize(this.parts.database, this.folder.id, exists);
  }

  /**
   * Takes in everything that the folder holds and we do not, then compares the two.
   *
   * @returns the number of messages that were taken in
   * @throws what the session throws; nothing is lost by it, the cursor covers only what is stored
   */
  async catchUp(session: MailboxSession, employer: Employer): Promise<number> {
    const { database, clock } = this.parts;
    const opened = await session.openFolder(this.folder.path);
    const position: FolderPosition = {
      folderId: this.folder.id,
      inSent: this.folder.use === 'sent',
      uidValidity: opened.uidValidity,
    };
    const lastUid = await openCursor(database, this.folder.id, opened.uidValidity, clock.now());
    const isNew = opened.uidNext > lastUid + 1;
    const listing = isNew ? await session.listUids({ from: lastUid + 1 }) : [];
    const taken = await this.takeAll(session, position, listing, employer, { movesCursor: true });
    const agrees = (await countStored(database, position, opened.uidNext)) === opened.exists;
    if (!agrees || Date.now() - this.reconciledAt > RECONCILE_EVERY_MS) {
      await this.reconcile(session, position, employer);
    } else {
      await this.record(opened.exists, 0);
    }
    return taken;
  }

  /** Compares every UID and repairs what is missing. */
  private async reconcile(
    session: MailboxSession,
    position: FolderPosition,
    employer: Employer,
  ): Promise<void> {
    const { database, clock, log } = this.parts;
    const listing = await session.listUids({ from: 1 });
    const uids = listing.map((item) => item.uid);
    const before = compareUids(uids, await storedUids(database, position));
    if (before.gone.length > 0) await markGone(database, position, before.gone, clock.now());
    if (before.missing.length > 0) {
      const folderId = String(this.folder.id);
      log.info('messages-missing', {
        mailboxId: String(this.mailboxId),
        folderId,
        missing: before.missing.length,
      });
      const missing = new Set(before.missing);
      const items = listing.filter((item) => missing.has(item.uid));
      await this.takeAll(session, position, items, employer, { movesCursor: false });
    }
    const after =
      before.missing.length === 0 ? before : compareUids(uids, await storedUids(database, position));
    await this.record(uids.length, after.missing.length);
    this.reconciledAt = Date.now();
  }

  private record(onServer: number, missing: number): Promise<void> {
    const now = this.parts.clock.now();
    return recordCheck(this.parts.database, this.mailboxId, this.folder.id, {
      onServer,
      missing,
      complete: missing === 0,
      now,
    });
  }

  /** Takes in messages batch by batch; while one is stored, the next is fetched and read. */
  private async takeAll(
    session: MailboxSession,
    position: FolderPosition,
    listing: readonly ListedMessage[],
    employer: Employer,
    { movesCursor }: { readonly movesCursor: boolean },
  ): Promise<number> {
    let taken = 0;
    let storing: Promise<void> = Promise.resolve();
    try {
      for (const batch of batchesOf(listing)) {
        const incoming = await this.read(session, batch);
        await storing;
        const throughUid = movesCursor ? (batch.at(-1)?.uid ?? null) : null;
        storing = this.store(position, incoming, throughUid, employer);
        // Awaited in the next round or below; until then a rejection must not count as unhandled.
        storing.catch(() => {});
        taken += incoming.length;
      }
    } finally {
      await storing;
    }
    return taken;
  }

  private async read(session: MailboxSession, batch: readonly ListedMessage[]): Promise<Incoming[]> {
    const reading: Promise<Incoming>[] = [];
    for await (const fetched of session.fetchMessages(batch)) {
      const incoming = this.parts.reader.read(fetched);
      // Awaited below, together; until then a rejection must not count as unhandled.
      incoming.catch(() => {});
      reading.push(incoming);
    }
    return Promise.all(reading);
  }

  private async store(
    position: FolderPosition,
    incoming: readonly Incoming[],
    throughUid: number | null,
    employer: Employer,
  ): Promise<void> {
    const { database, clock, bell, log } = this.parts;
    const started = performance.now();
    const toAssess = await storeBatch(database, position, incoming, throughUid, employer);
    await noteRead(database, this.mailboxId, clock.now());
    await bell.ringFor(toAssess);
    log.debug('batch-stored', {
      mailboxId: String(this.mailboxId),
      folderId: String(this.folder.id),
      count: incoming.length,
      durationMs: Math.round(performance.now() - started),
    });
  }
}
