import { type LeftOut, type Unread, readMailOnDisk } from '#libs/mailbox';
import type { Database } from '#libs/store';
import type { ErasedMarks } from './erased-marks.ts';
import type { Incoming } from './incoming.ts';
import { ownAddresses } from './mailbox.repository.ts';
import { storeImported } from './message.repository.ts';
import type { MessageReader } from './message-reader.ts';
import { employerOf } from './own-addresses.ts';

const MOST_MESSAGES = 200;
const MOST_BYTES = 10_000_000;

export interface ImportCounts {
  readonly read: number;
  /** New here; the others were here already, from a mailbox or an earlier import. */
  readonly added: number;
  readonly quarantined: number;
  /** Whether any address of ours is known: otherwise what we wrote is told by a folder of Sent alone. */
  readonly knowsUs: boolean;
  /** Drafts, what was thrown away and what is no mail: not read. */
  readonly left: readonly LeftOut[];
  /** What in a folder could not be read, or not to its end. */
  readonly unread: readonly Unread[];
}

/**
 * Takes in mail from files, by the same way as mail from a mailbox: the same message is stored once, wherever it comes
 * from. Can be stopped at any time and begun again.
 *
 * @param own our addresses besides those of the mailboxes, to tell our answers
 * @param now no message came later, whatever its headers say
 * @param onProgress told after every batch
 * @throws `request-invalid` where the path itself cannot be read; what came before it is stored
 */
export async function importMail(
  database: Database,
  reader: MessageReader,
  marks: ErasedMarks,
  path: string,
  own: readonly string[],
  now: Date,
  onProgress: (counts: ImportCounts) => void,
): Promise<ImportCounts> {
  const ours = [...own, ...(await ownAddresses(database))];
  const employer = employerOf(ours);
  // Grown in place: an export may have a hundred thousand drafts and deleted messages.
  const [left, unread]: [LeftOut[], Unread[]] = [[], []];
  let counts: ImportCounts = { read: 0, added: 0, quarantined: 0, knowsUs: ours.length > 0, left, unread };
  let batch: { incoming: Incoming; inSent: boolean }[] = [];
  let bytes = 0;
  const store = async () => {
    const added = await storeImported(database, batch, employer, marks);
    const set = batch.filter(({ incoming: { content } }) => content.kind === 'quarantined').length;
    counts = {
      ...counts,
      read: counts.read + batch.length,
      added: counts.added + added,
      quarantined: counts.quarantined + set,
    };
    batch = [];
    bytes = 0;
    onProgress(counts);
  };
  let failure: Error | null = null;
  /** Ends where the path itself cannot be read: what came before it is stored first. */
  async function* readable() {
    try {
      yield* readMailOnDisk(path);
    } catch (error) {
      failure = error as Error;
    }
  }
  for await (const found of readable()) {
    if ('left' in found) {
      left.push(found);
      continue;
    }
    if ('unread' in found) {
      unread.push(found);
      continue;
    }
    const { source, head, size, receivedAt, inSent } = found;
    const base = { uid: 0, size, internalDate: receivedAt > now ? now : receivedAt };
    const incoming = await reader.read(
      source === null ? { ...base, source, headers: head, parts: [] } : { ...base, source },
    );
    batch.push({ incoming, inSent });
    bytes += size;
    if (batch.length === MOST_MESSAGES || bytes > MOST_BYTES) await store();
  }
  if (batch.length > 0) await store();
  if (failure !== null) throw failure;
  return counts;
}
