import type { Draft } from '../draft.ts';
import { isMachine } from './machine-address.ts';
import type { Employer } from '../own-addresses.ts';

/**
 * Addresses that people want answers at, besides the one that they write from: a Reply-To of the same name.
 *
 * @param people candidate ids by lower-case address
 */
export function replyAddresses(
  drafts: readonly Draft[],
  people: ReadonlyMap<string, number>,
  employer: Employer,
): { address: string; candidateId: number; because: 'reply_to' }[] {
  return drafts.flatMap(({ incoming: { content }, direction: { sender } }) => {
    if (content.kind !== 'mail' || sender?.via !== 'from') return [];
    const { from, replyTo, headers } = content.mail;
    if (replyTo === null || headers['list-id'] !== undefined) return [];
    const address = replyTo.address.toLowerCase();
    const isTheirs = replyTo.name === '' || replyTo.name.toLowerCase() === from.name.toLowerCase();
    const candidateId = people.get(from.address.toLowerCase());
    if (!isTheirs || !address.includes('@') || employer.isOurs(address) || isMachine(address)) return [];
    return candidateId === undefined ? [] : [{ address, candidateId, because: 'reply_to' as const }];
  });
}
