import type { MailboxSession } from '#libs/mailbox';

/** What we know of a message that lay in a folder. */
export interface LyingLetter {
  readonly messageId: string;
  /** Of its source, as the server counted. */
  readonly sizeBytes: number;
}

/**
 * The UIDs by which a server still names what we read by them, whatever it says of its numbering. Message-ID and size
 * have to be the same; whoever has none, or another one, is read again, which loses nothing.
 *
 * @param letters by UID; those without a Message-ID are not among them
 */
export async function stillThere(
  session: Pick<MailboxSession, 'messageIdsOf' | 'sizesOf'>,
  letters: ReadonlyMap<number, LyingLetter>,
): Promise<number[]> {
  const ascending = [...letters.keys()].sort((a, b) => a - b);
  const onServer = await session.messageIdsOf(ascending);
  const called = ascending.filter((uid) => onServer.get(uid) === letters.get(uid)?.messageId);
  const kept: number[] = [];
  for await (const { uid, size } of session.sizesOf(called))
    if (size === letters.get(uid)?.sizeBytes) kept.push(uid);
  return kept.sort((a, b) => a - b);
}
