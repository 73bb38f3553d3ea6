import type { InboxEntry } from '#libs/contract';

/** The page of the message that a row shows. */
export function messageAddress(entry: InboxEntry): string {
  return `/m/${encodeURIComponent(entry.messageId)}`;
}
