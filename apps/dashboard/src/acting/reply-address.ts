import type { InboxEntry } from '#libs/contract';

/**
 * A new message to the candidate in the reader's own mail program. The copy in our Sent folder is what tells the
 * queue that the person heard from us.
 */
export function replyAddress(entry: Pick<InboxEntry, 'candidate' | 'subject'>): string {
  const subject = /^re:/i.test(entry.subject) ? entry.subject : `Re: ${entry.subject}`;
  return `mailto:${encodeURIComponent(entry.candidate.address)}?subject=${encodeURIComponent(subject)}`;
}
