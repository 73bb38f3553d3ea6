import type { ContactView } from '#libs/contract';
import { messageWords } from '../../lib/wording.ts';

/** What a mail of ours, or in our name, counts for. */
export function ourNote({ automatic, unproven }: Pick<ContactView, 'automatic' | 'unproven'>): string {
  if (automatic) return messageWords.receiptNote;
  return unproven ? messageWords.unprovenNote : messageWords.ourReply;
}
