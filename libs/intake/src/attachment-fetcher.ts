import { type MailParser, type MailboxSession, connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { FoyerError, type Log, type SecretBox } from '#libs/platform';
import type { Database } from '#libs/store';
import type { StoredAttachment } from './attachment.queries.ts';
import { readMailboxes } from './mailbox.repository.ts';

/** Somebody waits for the file. */
const TIMES = { connect: 15_000, command: 20_000 };

/**
 * Gets the bytes of attachments from the mailbox, one after the other: they are not stored, and a mailbox allows few
 * connections.
 */
export class AttachmentFetcher {
  private readonly database: Database;
  private readonly secrets: SecretBox;
  private readonly parser: MailParser;
  private readonly log: Log;
  private before: Promise<unknown> = Promise.resolve();

  constructor(database: Database, secrets: SecretBox, parser: MailParser, log: Log) {
    this.database = database;
    this.secrets = secrets;
    this.parser = parser;
    this.log = log;
  }

  /**
   * @returns the decoded bytes, which have the stored hash
   * @throws `attachment-gone` where the message is in no mailbox any more; what the mailbox throws
   */
  async fetch(stored: StoredAttachment): Promise<Buffer> {
    const turn = this.before.then(() => this.search(stored));
    this.before = turn.catch(() => {});
    return turn;
  }

  private async search(stored: StoredAttachment): Promise<Buffer> {
    const mailboxes = await readMailboxes(this.database, this.secrets);
    let failure: FoyerError | null = null;
    for (const mailbox of mailboxes) {
      const places = stored.places.filter((place) => place.mailboxId === mailbox.id);
      if (places.length === 0) continue;
      try {
        const session = await connectMailbox(parseMailboxUrl(mailbox.url), { log: this.log, times: TIMES });
        try {
          for (const place of places) {
            const source = await sourceAt(session, place, stored.messageBytes);
            const file = source === null ? null : await this.parser.findFile(source, stored.sha256);
            if (file !== null) return file;
          }
        } finally {
          await session.close();
        }
      } catch (error) {
        if (!(error instanceof FoyerError)) throw error;
        failure ??= error;
      }
    }
    throw (
      failure ??
      new FoyerError(
        'attachment-gone',
        'The message is not in the mailbox any more, and its files went with it.',
      )
    );
  }
}

async function sourceAt(
  session: MailboxSession,
  place: StoredAttachment['places'][number],
  size: number,
): Promise<Buffer | null> {
  const { uidValidity } = await session.openFolder(place.folder);
  if (uidValidity !== place.uidValidity) return null;
  let source: Buffer | null = null;
  for await (const fetched of session.fetchMessages([{ uid: place.uid, size }])) source = fetched.source;
  return source;
}
