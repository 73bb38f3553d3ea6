import type { Language } from './trade-table.ts';

export interface NamedRole {
  readonly id: number;
  readonly title: string;
  /** What else it is called. */
  readonly words: readonly string[];
}

/** One of the names of a role: its title, its initials, its number, another word for it. */
export interface RoleName {
  /** Weight of each stem within this name. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Stem of the last word before a comma, a bracket or a complement. */
  readonly last: string;
  /** Less than the whole names nothing: a number is no number without its letters, and "site" is no SRE. */
  readonly isIndivisible: boolean;
  /** Stems of what says where and when. */
  readonly qualifiers?: ReadonlySet<string>;
  /** Stems without which nothing is named: an advertiser's agent is no part of a "call centre agent". */
  readonly needed?: ReadonlySet<string>;
  /** Where it is of trades instead of the words themselves: of what languages its title may be, none for English. */
  readonly languages?: readonly Language[];
}

/** A name whose words do not know yet what other roles are called. */
export type Weighed = Omit<RoleName, 'total'>;
