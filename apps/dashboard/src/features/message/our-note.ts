import type { ContactView } from '#libs/contract';
import { messageWords } from '../../lib/wording.ts';

/** What a mail of ours, or in our name, counts for. */
export function ourNote({
  automatic,
  unproven,
  messageId,
}: Pick<ContactView, 'automatic' | 'unproven' | 'messageId'>): string {
  if (automatic) return messageWords.receiptNote;
  if (unproven && messageId === null) return messageWords.notReachedNote;
  return unproven ? messageWords.unprovenNote : messageWords.ourReply;
}
