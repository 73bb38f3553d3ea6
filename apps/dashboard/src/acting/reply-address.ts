import type { InboxEntry } from '#libs/contract';

/** Mail programs and browsers cut longer addresses off, some without a word. */
export const LONGEST_ADDRESS = 1_900;

/**
 * A new message to the candidate in the reader's own mail program. The copy in our Sent folder is what tells the
 * queue that the person heard from us.
 */
export function replyAddress(entry: Pick<InboxEntry, 'candidate' | 'subject'>, text = ''): string {
  const subject = /^re:/i.test(entry.subject) ? entry.subject : `Re: ${entry.subject}`;
  const body = text.trim() === '' ? '' : `&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  // A caller has a telephone number: the reader says where a mail goes.
  const to = entry.candidate.address.includes('@') ? entry.candidate.address : '';
  // The sign between name and server stands for itself (RFC 6068); some programs don't read it otherwise.
  const written = encodeURIComponent(to).replace(/%40(?!.*%40)/, '@');
  return `mailto:${written}?subject=${encodeURIComponent(subject)}${body}`;
}
