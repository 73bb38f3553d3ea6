import { and, eq } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { type Draft, hex } from './draft.ts';

const MOST_ANSWERED = 3;

/**
 * Our words that messages of a batch answer, as far as they are here or in the batch itself: what stands between them in a
 * quote without marks is new.
 *
 * @returns by identity in hex, the nearest mail first
 */
export async function wordsThatAreAnswered(
  tx: Handle,
  drafts: readonly Draft[],
): Promise<Map<string, string[]>> {
  const asked = drafts.flatMap((draft) => {
    const { content } = draft.incoming;
    if (content.kind !== 'mail' || draft.direction.direction !== 'in') return [];
    const { inReplyTo, references } = content.mail;
    const ids = [...(inReplyTo === null ? [] : [inReplyTo]), ...references.toReversed()].slice(
      0,
      MOST_ANSWERED,
    );
    return ids.length === 0 ? [] : [{ key: hex(draft.incoming), ids }];
  });
  if (asked.length === 0) return new Map();
  const ours = new Map(
    drafts.flatMap(({ incoming: { content }, direction }) =>
      content.kind === 'mail' &&
      direction.direction === 'out' &&
      direction.unproven !== true &&
      content.mail.messageId !== null
        ? [[content.mail.messageId, content.mail.newText] as const]
        : [],
    ),
  );
  const { message } = tables;
  const rows = await tx
    .select({ messageId: message.messageId, newText: message.newText })
    .from(message)
    .where(
      and(
        anyOf(message.messageId, [...new Set(asked.flatMap(({ ids }) => ids))]),
        eq(message.direction, 'out'),
      ),
    );
  for (const { messageId, newText } of rows) if (messageId !== null) ours.set(messageId, newText);
  return new Map(
    asked.map(({ key, ids }) => [
      key,
      [...new Set(ids)].map((id) => ours.get(id)).filter((words) => words !== undefined),
    ]),
  );
}
