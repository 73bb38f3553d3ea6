/**
 * What somebody may look at. Enforced in the query of everything that gives mail or people, so that lists, search,
 * counts, events and exports agree.
 */
export interface Sight {
  /** Whether *Handle with care* may be opened. */
  readonly care: boolean;
  /** Row numbers of the roles that may be seen; null for every role, known or not. */
  readonly roleIds: readonly number[] | null;
}

/** Of whoever looks after everything: administrators, and work that no person looks at. */
export const EVERYTHING: Sight = { care: true, roleIds: null };
