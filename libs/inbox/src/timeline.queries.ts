import { and, eq, notLike } from 'drizzle-orm';
import type { CandidateTimeline } from '#libs/contract';
import type { Sight } from '#libs/platform';
import { type Handle, isSomebody, tables } from '#libs/store';
import { readContacts } from './contacts.queries.ts';
import { candidatesInSight, readSharers } from './people.queries.ts';

const { candidate, candidateAddress } = tables;

/** A person's timeline over every address and channel; null where there is no such person in sight. */
export async function readTimeline(tx: Handle, id: number, sight: Sight): Promise<CandidateTimeline | null> {
  const [person] = await tx
    .select()
    .from(candidate)
    .where(and(eq(candidate.id, id), isSomebody(candidate.id), candidatesInSight(tx, candidate.id, sight)));
  if (person === undefined) return null;
  const addresses = await tx
    .select({ address: candidateAddress.address, because: candidateAddress.because })
    .from(candidateAddress)
    // What stands for an address where a message says none is nothing that a person could use.
    .where(and(eq(candidateAddress.candidateId, id), notLike(candidateAddress.address, 'unknown:%')))
    .orderBy(candidateAddress.address);
  const list = addresses.map((row) => row.address);
  return {
    candidate: { id: String(id), name: person.name, address: list[0] ?? '' },
    addresses: list,
    addressEvidence: addresses,
    sharedBy: await readSharers(tx, id, sight),
    chosenRoleId: person.chosenRoleId === null ? null : String(person.chosenRoleId),
    contacts: await readContacts(tx, id, sight),
  };
}
