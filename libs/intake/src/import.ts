import { readMailOnDisk } from '#libs/mailbox';
import type { Database } from '#libs/store';
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
}

/**
 * Takes in mail from files, by the same way as mail from a mailbox: the same message is stored once, wherever it comes
 * from. Can be stopped at any time and begun again.
 *
 * @param own our addresses besides those of the mailboxes, to tell our answers
 * @param onProgress told after every batch
 * @throws `request-invalid` where something cannot be read; what came before it is stored
 */
export async function importMail(
  database: Database,
  reader: MessageReader,
  path: string,
  own: readonly string[],
  onProgress: (counts: ImportCounts) => void,
): Promise<ImportCounts> {
  const employer = employerOf([...own, ...(await ownAddresses(database))]);
  let counts: ImportCounts = { read: 0, added: 0, quarantined: 0 };
  let batch: Incoming[] = [];
  let bytes = 0;
  const store = async () => {
    const added = await storeImported(database, batch, employer);
    counts = {
      read: counts.read + batch.length,
      added: counts.added + added,
      quarantined: counts.quarantined + batch.filter(({ content }) => content.kind === 'quarantined').length,
    };
    batch = [];
    bytes = 0;
    onProgress(counts);
  };
  for await (const { source, head, size, receivedAt } of readMailOnDisk(path)) {
    const base = { uid: 0, size, internalDate: receivedAt };
    batch.push(
      await reader.read(
        source === null ? { ...base, source, headers: head, parts: [] } : { ...base, source },
      ),
    );
    bytes += size;
    if (batch.length === MOST_MESSAGES || bytes > MOST_BYTES) await store();
  }
  if (batch.length > 0) await store();
  return counts;
}
