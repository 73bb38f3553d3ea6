import type { FetchedMessage, ListedMessage, MailboxSession } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { type Incoming, letGo } from './incoming.ts';

/** So many of those that have another size are read once more. */
const MOST_COMPARED = 3;

/** What we know of a message that lay in a folder. */
export interface KnownLetter {
  readonly messageId: string | null;
  /** Of its source, as the server counted. */
  readonly size: number;
  /** What makes it the same message, read well or not; none of one that was erased. */
  readonly identities: readonly Buffer[];
}

/** Identities of others that were found, in hex by UID; null once the server is not believed any more. */
export interface FoundOtherwise {
  found: ReadonlyMap<number, string> | null;
}

/**
 * Whether other messages lie where those lay that the server does not name: one that gives a folder its old numbers when
 * it is made anew, as those do whose UIDVALIDITY is always 1, may have as many in it as before. Sizes say where to look,
 * and what the messages say is compared, since some servers count sizes anew. Where all have the sizes that the others had
 * it is not seen.
 *
 * @param stored what lay there, but for what the server calls as we do
 * @param otherwise what was found before: where that is not what was read then, each reading of a message gives another, and
 *   the folder would be read for ever
 * @param read as all mail of the folder is read
 */
export async function holdsOtherLetters(
  session: Pick<MailboxSession, 'sizesOf' | 'fetchMessages' | 'closed'>,
  stored: ReadonlyMap<number, KnownLetter>,
  otherwise: FoundOtherwise,
  read: (fetched: FetchedMessage) => Promise<Incoming>,
): Promise<boolean> {
  const uids = [...stored.keys()].filter((uid) => identitiesOf(stored, uid).length > 0);
  const before = otherwise.found;
  if (uids.length === 0 || before === null) return false;
  const hasChanged = [...before].some(
    ([uid, found]) =>
      stored.has(uid) && !identitiesOf(stored, uid).some((one) => one.toString('hex') === found),
  );
  if (hasChanged) {
    otherwise.found = null;
    return false;
  }
  try {
    const changed: ListedMessage[] = [];
    for await (const listed of session.sizesOf(uids.sort((a, b) => a - b)))
      if (listed.size !== stored.get(listed.uid)?.size) changed.push(listed);
    const compared = changed.sort((a, b) => a.uid - b.uid).slice(-MOST_COMPARED);
    const others = new Map<number, string>();
    for await (const fetched of session.fetchMessages(compared)) {
      const found = await read(fetched);
      letGo(found);
      const known = identitiesOf(stored, fetched.uid);
      const isKnown = (identity: Buffer | null) =>
        identity !== null && known.some((one) => one.equals(identity));
      if (!isKnown(found.identity) && !isKnown(found.unreadIdentity))
        others.set(fetched.uid, found.identity.toString('hex'));
    }
    otherwise.found = others;
    return others.size > 0;
  } catch (error) {
    // Whoever does not tell sizes is read as before.
    if (error instanceof FoyerError && error.code === 'mailbox-protocol' && !session.closed) return false;
    throw error;
  }
}

const identitiesOf = (stored: ReadonlyMap<number, KnownLetter>, uid: number) =>
  stored.get(uid)?.identities ?? [];
