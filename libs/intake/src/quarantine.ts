import type { QuarantineRetry } from '#libs/contract';
import { PARSER_VERSION } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { type Database, isConnectionLost } from '#libs/store';
import type { ErasedMarks } from './erased-marks.ts';
import { type Incoming, letGo } from './incoming.ts';
import { ownAddresses } from './mailbox.repository.ts';
import type { MessageReader } from './message-reader.ts';
import { storeReadAgain } from './message.repository.ts';
import type { ToAssess } from './draft.ts';
import { employerOf } from './own-addresses.ts';
import { readForRetry, readOutdated } from './quarantine.queries.ts';
import { noteUnreadable } from './quarantine.repository.ts';

/** Reads again what could not be read. */
export class Quarantine {
  private readonly database: Database;
  private readonly reader: MessageReader;
  private readonly marks: ErasedMarks;
  private readonly ring: (toAssess: readonly ToAssess[]) => Promise<void>;

  /** @param ring told of what is to be assessed after it is stored */
  constructor(
    database: Database,
    reader: MessageReader,
    marks: ErasedMarks,
    ring: (toAssess: readonly ToAssess[]) => Promise<void>,
  ) {
    this.database = database;
    this.reader = reader;
    this.marks = marks;
    this.ring = ring;
  }

  /**
   * Reads one message again. One that can be read now is taken in as if it had just come, in all its places.
   *
   * @throws `not-found` where it is not in quarantine
   */
  async retry(id: number): Promise<QuarantineRetry> {
    const found = await readForRetry(this.database, id);
    if (found === null) throw notThere();
    const { kept, code, detail, inSent } = found;
    if (kept === null) return { outcome: 'quarantined', id: String(id), reason: { code, detail } };
    const incoming = await this.reader.readAgain(kept);
    try {
      return await this.take(id, incoming, inSent);
    } finally {
      letGo(incoming);
    }
  }

  private async take(id: number, incoming: Incoming, inSent: boolean): Promise<QuarantineRetry> {
    const { content } = incoming;
    if (content.kind === 'quarantined') {
      await noteUnreadable(this.database, id, content);
      const { code, detail } = content;
      return { outcome: 'quarantined', id: String(id), reason: { code, detail } };
    }
    const employer = employerOf(await ownAddresses(this.database));
    const stored = await storeReadAgain(this.database, id, incoming, inSent, employer, this.marks);
    if (stored === null) throw notThere();
    await this.ring(stored.toAssess);
    return { outcome: 'read', id: String(stored.messageId), reason: null };
  }

  /**
   * Reads what an earlier parser gave up on. One that cannot be tried, for a damaged source or whatever reason, does not
   * hold up the others, now or at the next time.
   *
   * @returns how many could be read now, and the first error
   */
  async retryOutdated(signal: AbortSignal): Promise<{ read: number; error: unknown }> {
    let read = 0;
    const errors: unknown[] = [];
    for (const id of await readOutdated(this.database, PARSER_VERSION)) {
      if (signal.aborted) break;
      try {
        if ((await this.retry(id)).outcome === 'read') read += 1;
      } catch (error) {
        if (isConnectionLost(error)) throw error;
        if (!isNotThere(error)) errors.push(error);
      }
    }
    return { read, error: errors[0] ?? null };
  }
}

/** Somebody else may have tried it meanwhile, or erased whose it is. */
function isNotThere(error: unknown): boolean {
  return error instanceof FoyerError && error.code === 'not-found';
}

function notThere(): FoyerError {
  return new FoyerError('not-found', 'There is no such message in quarantine.');
}
