import { nameKey } from './name-key.ts';

/** Somebody who is told by something that a message has: its Message-ID, or a file. */
export interface Known {
  readonly key: string;
  readonly candidateId: number;
  readonly name: string | null;
}

export function known(
  key: string,
  people: ReadonlyMap<string, number>,
  address: string,
  name: string,
): Known[] {
  const candidateId = people.get(address.toLowerCase());
  return candidateId === undefined ? [] : [{ key, candidateId, name: nameKey(name) }];
}

/** The one person among these; null where there are several, or none. */
export const only = (ids: readonly number[]) => (new Set(ids).size === 1 ? (ids[0] ?? null) : null);
