import type { MessageDetail } from '#libs/contract';
import { isSameName } from '../../lib/same-name.ts';

/**
 * The name that a message bears, where it is another than the page has for its person: they are called so since, share
 * the address, or a system wrote for them. Null where it tells nothing.
 */
export function otherNameOf({
  direction,
  from,
  candidate,
}: Pick<MessageDetail, 'direction' | 'from' | 'candidate'>): string | null {
  if (direction === 'out' || candidate === null || from.name.trim() === '') return null;
  return isSameName(from.name, candidate.name) ? null : from.name;
}
