import { Inject, Injectable } from '@nestjs/common';
import type { MailboxSession, Source } from '#libs/mailbox';
import { CLOCK, type Clock, FoyerError, LOG, type Log, SECRET_BOX, type SecretBox } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { readMailbox } from './mailbox.repository.ts';
import { MailboxOpener } from './open-mailbox.ts';
import type { StoredPlace } from './place.queries.ts';
import { isSourceOf, maySourceBeOf } from './same-source.ts';
import { Turns } from './turns.ts';

/** Somebody waits for it. */
const TIMES = { connect: 15_000, command: 20_000 };

/** Gets messages from the mailbox again, one after the other: a mailbox allows few connections. */
@Injectable()
export class SourceFetcher {
  private readonly opener: MailboxOpener;
  private readonly turns = new Turns();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SECRET_BOX) private readonly secrets: SecretBox,
    @Inject(CLOCK) clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.opener = new MailboxOpener({ database, secrets, clock });
  }

  /**
   * Offers the source of a message, wherever it lies, until one is taken. A mailbox that is paused is asked as well: it is
   * a person who wants to see the message, and nothing else is read.
   *
   * @param messageBytes of the whole message on the server
   * @param take what it is given is closed behind it; null where it is not in there; then the next place is asked
   * @param signal aborts when nobody waits for it any more: its turn is left out, or its connection closed
   * @returns what was taken; null where the message is in no mailbox any more
   * @throws what a mailbox throws, where none of the others had it
   */
  async fetch<T>(
    places: readonly StoredPlace[],
    messageBytes: number,
    take: (source: Source) => Promise<T | null>,
    signal: AbortSignal,
  ): Promise<T | null> {
    return this.turns.take(() => this.search(places, messageBytes, take, signal), signal);
  }

  private async search<T>(
    places: readonly StoredPlace[],
    messageBytes: number,
    take: (source: Source) => Promise<T | null>,
    signal: AbortSignal,
  ): Promise<T | null> {
    let failure: FoyerError | null = null;
    for (const [mailboxId, here] of Map.groupBy(places, (place) => place.mailboxId)) {
      signal.throwIfAborted();
      try {
        const mailbox = await readMailbox(this.database, this.secrets, mailboxId);
        const session = await this.opener.open(mailbox, { log: this.log, times: TIMES, signal });
        try {
          for (const place of here) {
            const { source, isOf } = await whatLiesAt(session, place, messageBytes);
            const taken = await taking(source, async (it) =>
              (await isOf(place.messageId, it)) ? take(it) : null,
            );
            if (taken !== null) return taken;
          }
        } finally {
          await session.close();
        }
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof FoyerError)) throw error;
        // Of one that was disconnected nothing can be asked any more.
        if (error.code !== 'not-found') failure ??= error;
      }
    }
    if (failure !== null) throw failure;
    return null;
  }
}

async function taking<T>(
  source: Source | null,
  take: (source: Source) => Promise<T | null>,
): Promise<T | null> {
  try {
    return source === null ? null : await take(source);
  } finally {
    if (source !== null && !Buffer.isBuffer(source)) source.close();
  }
}

/** What lies at a place. Some servers number a folder anew each time that it is opened: then it has to say itself what it is. */
async function whatLiesAt(session: MailboxSession, place: StoredPlace, size: number) {
  const { uidValidity } = await session.openFolder(place.folder);
  let source: Source | null = null;
  for await (const fetched of session.fetchMessages([{ uid: place.uid, size }])) source = fetched.source;
  return { source, isOf: uidValidity === place.uidValidity ? maySourceBeOf : isSourceOf };
}
