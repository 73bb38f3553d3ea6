import type { Draft } from '../draft.ts';
import { isOwner } from './form-mail.ts';
import { isMachine } from './machine-address.ts';
import { isCalledAsPerson } from './relay.ts';
import { nameKey } from '../name-key.ts';
import type { Employer } from '../own-addresses.ts';

/** An address that somebody wants answers at. */
export interface ReplyAddress {
  /** Lower case. */
  readonly address: string;
  readonly candidateId: number;
  /** Whether it is theirs by that alone. */
  readonly isTheirs: boolean;
}

/**
 * Addresses that people want answers at, besides the one that they write from. One is theirs by a Reply-To of the same name,
 * or of none where either address is made of their name, or they write as one person does: from "info@" an agency or the form
 * of a website names somebody else each time, and all of them would be one person.
 *
 * @param people candidate ids by lower-case address
 */
export function replyAddresses(
  drafts: readonly Draft[],
  people: ReadonlyMap<string, number>,
  employer: Employer,
): ReplyAddress[] {
  return drafts.flatMap(({ incoming: { content }, direction: { sender } }) => {
    if (content.kind !== 'mail' || sender?.via !== 'from') return [];
    const { from, replyTo, headers } = content.mail;
    if (replyTo === null || headers['list-id'] !== undefined) return [];
    const address = replyTo.address.toLowerCase();
    if (replyTo.name !== '' && !isOneName(replyTo.name, from.name)) return [];
    const isTheirs =
      replyTo.name !== '' ||
      isOwner(from.name, from.address) ||
      isOwner(from.name, address) ||
      isCalledAsPerson(from);
    const candidateId = people.get(from.address.toLowerCase());
    if (!address.includes('@') || employer.isOurs(address) || isMachine(replyTo)) return [];
    return candidateId === undefined ? [] : [{ address, candidateId, isTheirs }];
  });
}

const isOneName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() || (nameKey(one) !== null && nameKey(one) === nameKey(other));
