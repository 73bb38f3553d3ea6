import type { InboxEntry } from '#libs/contract';
import { UNKNOWN_SENDER } from '#libs/domain';

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
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}${body}`;
}

/** The name that a letter begins with; empty where the sender gave none. */
export function greetingFor(name: string): string {
  const trimmed = name.trim();
  if (trimmed === UNKNOWN_SENDER || trimmed.includes('@')) return '';
  const [first = ''] = trimmed.split(/\s+/);
  return first.length < 3 || first.endsWith('.') ? trimmed : first;
}
