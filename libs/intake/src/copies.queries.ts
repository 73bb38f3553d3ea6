import { and, eq } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { type Draft, type Stored, hex } from './draft.ts';
import { isWithin } from './same-words.ts';

interface Written {
  readonly id: number;
  readonly messageId: string | null;
  readonly address: string;
  readonly text: string;
}

/**
 * Which new messages are copies of others: a mail that went to an address and to a list comes by both ways, the second
 * time with the footer of the list, and is one contact. A Message-ID alone says nothing, since anybody can use it again:
 * the sender is the same, and the words of one are in the other.
 *
 * @returns ids of the messages that are not the first of theirs
 */
export async function findCopies(tx: Handle, drafts: readonly Draft[], stored: Stored): Promise<Set<number>> {
  const fresh = drafts.flatMap(({ incoming, direction }): Written[] => {
    const id = stored.ids.get(hex(incoming)) ?? 0;
    const { content } = incoming;
    if (content.kind !== 'mail' || direction.sender?.via !== 'from' || !stored.isNew.has(id)) return [];
    const { messageId, from, newText } = content.mail;
    return messageId === null ? [] : [{ id, messageId, address: from.address.toLowerCase(), text: newText }];
  });
  if (fresh.length === 0) return new Set();
  const { message } = tables;
  const known: Written[] = await tx
    .select({
      id: message.id,
      messageId: message.messageId,
      address: message.personAddress,
      text: message.newText,
    })
    .from(message)
    .where(
      and(
        anyOf(message.messageId, [...new Set(fresh.map((one) => one.messageId ?? ''))]),
        eq(message.direction, 'in'),
      ),
    )
    .then((rows) => rows.flatMap(({ address, ...row }) => (address === null ? [] : [{ ...row, address }])));
  const isCopy = (one: Written) =>
    known.some(
      (other) =>
        other.id < one.id &&
        other.messageId === one.messageId &&
        other.address === one.address &&
        isWithin(one.text, other.text),
    );
  return new Set(fresh.filter(isCopy).map(({ id }) => id));
}
