import { areTwoNames } from '#libs/domain';
import type { OnePerson } from './one-person.ts';
import type { AddressBecause, KnownPerson } from './people.repository.ts';

/** Candidate ids by an address that they have under another form. */
export type Owners = ReadonlyMap<string, readonly number[]>;

/** Whether people share what they are known by: two whole names among them have other first names. */
export const isShared = (called: readonly string[]): boolean =>
  called.some((one, at) => called.slice(at + 1).some((other) => areTwoNames(one, other)));

/** Whose an address is that nobody has yet: where it has one owner. */
export function knownByOwners(owners: Owners, because: AddressBecause): Map<string, KnownPerson> {
  return new Map(
    [...owners].flatMap(([address, [candidateId, second]]) =>
      candidateId === undefined || second !== undefined ? [] : [[address, { candidateId, because }] as const],
    ),
  );
}

/**
 * Whoever turns out to be one person with the owners of an address.
 *
 * @param people candidate ids by address
 */
export function onePeopleOf(
  owners: Owners,
  people: ReadonlyMap<string, number>,
  because: OnePerson['because'],
): OnePerson[] {
  return [...owners].flatMap(([address, theirs]) => {
    const one = people.get(address);
    return one === undefined
      ? []
      : theirs.filter((id) => id !== one).map((other) => ({ one, other, because }));
  });
}
