import type { InboxEntry } from '#libs/contract';

/** The page of the message that a row shows. */
export function messageAddress(entry: InboxEntry): string {
  // What is to be handled with care has a page of its own, plainer than the others.
  if (entry.section === 'care') return `/care/${encodeURIComponent(entry.messageId)}`;
  return `/m/${encodeURIComponent(entry.messageId)}`;
}

/** The page from which everybody who waits on the same role is answered. */
export function answerAddress(entry: InboxEntry | null): string {
  return entry?.role == null ? '/waiting' : `/waiting/${encodeURIComponent(entry.role.id)}/answer`;
}
