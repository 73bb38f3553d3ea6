import { sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { OnePerson } from './one-person.ts';
import { isShared, knownByOwners, onePeopleOf } from './owners.ts';
import type { KnownPerson } from './people.repository.ts';

const { candidate, candidateAddress } = tables;

/**
 * Finds known people behind new addresses that their provider delivers to a mailbox of theirs: `a.crane+jobs@gmail.com` is
 * `acrane@gmail.com`. Where two whole names with other first names write from a mailbox, people share it, and nobody is
 * taken for anybody.
 *
 * @param names by lower-case address; of addresses that nobody has yet
 */
export async function findByMailbox(
  tx: Handle,
  names: ReadonlyMap<string, string>,
): Promise<Map<string, KnownPerson>> {
  return knownByOwners(await ownersOf(tx, names), 'same_mailbox');
}

/**
 * Finds people who turn out to be one because they have one mailbox: both of a batch, or known before this was looked at.
 *
 * @param names by lower-case address
 * @param people candidate ids by lower-case address
 */
export async function findOneMailboxes(
  tx: Handle,
  names: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, number>,
): Promise<OnePerson[]> {
  return onePeopleOf(await ownersOf(tx, names), people, 'same_mailbox');
}

/** Who has the mailbox of each address under another one; nobody where people share it. */
async function ownersOf(tx: Handle, names: ReadonlyMap<string, string>): Promise<Map<string, number[]>> {
  const addresses = [...names.keys()].filter((address) => address.includes('@'));
  if (addresses.length === 0) return new Map();
  // As a join all people would be read: how few share a mailbox, the database does not expect.
  const { rows } = await tx.execute<{ address: string; candidate_id: string; name: string }>(sql`
    select asked.address, other.candidate_id,
           (select c.name from ${candidate} c where c.id = other.candidate_id) as name
      from json_array_elements_text(${JSON.stringify(addresses)}::json) as asked(address)
      join ${candidateAddress} other on foyer.mailbox_of(other.address) = foyer.mailbox_of(asked.address)
       and other.address <> asked.address`);
  const owners = Map.groupBy(rows, ({ address }) => address);
  return new Map(
    [...owners]
      .filter(([address, others]) => {
        const called = [names.get(address) ?? '', ...new Set(others.map(({ name }) => name))];
        return !isShared(called);
      })
      .map(([address, others]) => [address, [...new Set(others.map((row) => Number(row.candidate_id)))]]),
  );
}
