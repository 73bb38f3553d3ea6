import type { ParsedMail } from '#libs/mailbox';
import { type Handle, anyOf, tables } from '#libs/store';
import type { Direction } from './direction.ts';
import type { Incoming } from './incoming.ts';

/** Foyer's own mail, and what a server reports of it: no word of anybody outside. */
export const OF_FOYER: Direction = { direction: 'out', people: [], sender: null };

/** As Foyer writes them; older mail servers name them in the text of a report and nowhere else. */
const IDS_IN_TEXT = /<delivery\.\d{1,15}\.\d{1,15}@[^\s<>@]{1,255}>/g;
/** A report names one mail; a text that is full of them is none. */
const MOST_IDS = 20;

/**
 * Which of a batch are mail of Foyer's own, or what a machine says of such a mail. A digest may go to a person whose
 * mailbox is read, and both quote candidates: taken for theirs, an urgent one would call again and again, each time by
 * its own words.
 */
export async function readMailOfFoyer(
  tx: Handle,
  batch: readonly Incoming[],
): Promise<ReadonlySet<Incoming>> {
  const named = new Map(batch.map((incoming) => [incoming, namedBy(incoming)]));
  const ids = [...new Set([...named.values()].flat())];
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ messageId: tables.delivery.messageId })
    .from(tables.delivery)
    .where(anyOf(tables.delivery.messageId, ids));
  const ours = new Set(rows.map(({ messageId }) => messageId));
  return new Set(batch.filter((incoming) => named.get(incoming)?.some((id) => ours.has(id))));
}

function namedBy({ content }: Incoming): string[] {
  if (content.kind !== 'mail') return [];
  const { mail } = content;
  return [
    ...(mail.messageId === null ? [] : [mail.messageId]),
    ...(mail.isAutomatic ? idsOfReport(mail) : []),
  ];
}

/** What a person answers to a digest is a person's; only a machine's answer is about the mail itself. */
function idsOfReport({ inReplyTo, references, text }: ParsedMail): string[] {
  const inText = Array.from(text.matchAll(IDS_IN_TEXT), ([id]) => id).slice(0, MOST_IDS);
  return [...(inReplyTo === null ? [] : [inReplyTo]), ...references, ...inText];
}
