import { sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { OnePerson } from './one-person.ts';
import { isShared, knownByOwners, onePeopleOf } from './owners.ts';
import type { KnownPerson } from './people.repository.ts';
import { PHONE, isSameNumber } from './senders/phone-number.ts';

const { candidate, candidateAddress } = tables;

/** Numbers that are the same have their last digits in common, by which the database finds them. */
const LAST_DIGITS = 8;

/**
 * Finds known people behind numbers that nobody has yet: a telephone system says +49 711 223344 of whom a colleague's note
 * says 0711 223344. Where two whole names with other first names have a number, people share it, and nobody is taken for
 * anybody.
 *
 * @param names by address; of numbers that nobody has yet
 */
export async function findByNumber(
  tx: Handle,
  names: ReadonlyMap<string, string>,
): Promise<Map<string, KnownPerson>> {
  return knownByOwners(await ownersOf(tx, names), 'same_number');
}

/**
 * Finds people who turn out to be one because they have one number: both of a batch, or known before this was looked at.
 *
 * @param names by address
 * @param people candidate ids by address
 */
export async function findOneNumbers(
  tx: Handle,
  names: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, number>,
): Promise<OnePerson[]> {
  return onePeopleOf(await ownersOf(tx, names), people, 'same_number');
}

/** Who has each number in another form; nobody where people share it, and where it is a number in several countries. */
async function ownersOf(tx: Handle, names: ReadonlyMap<string, string>): Promise<Map<string, number[]>> {
  const numbers = [...names.keys()].filter((address) => address.startsWith(PHONE));
  if (numbers.length === 0) return new Map();
  const { rows } = await tx.execute<{ asked: string; address: string; candidate_id: string; name: string }>(
    sql`select asked.address as asked, other.address, other.candidate_id, c.name
          from json_array_elements_text(${JSON.stringify(numbers)}::json) as asked(address)
          join ${candidateAddress} other on right(other.address, ${LAST_DIGITS}) = right(asked.address, ${LAST_DIGITS})
           and other.address like ${`${PHONE}%`} and other.address <> asked.address
          join ${candidate} c on c.id = other.candidate_id`,
  );
  const same = rows.filter(({ asked, address }) => isSameNumber(asked, address));
  return new Map(
    [...Map.groupBy(same, ({ asked }) => asked)]
      .filter(([asked, others]) => {
        const called = [names.get(asked) ?? '', ...new Set(others.map(({ name }) => name))];
        // +49 711 223344 and +43 711 223344 are two.
        return !isShared(called) && new Set(others.map(({ address }) => address)).size === 1;
      })
      .map(([asked, others]) => [asked, [...new Set(others.map((row) => Number(row.candidate_id)))]]),
  );
}
