import type { RoleDetail, SuggestedRoles } from '#libs/contract';

export type Proposal = SuggestedRoles[number];

/** The titles to confirm, each once: those that subjects name, then those that somebody typed; without known roles. */
export function proposalsOf(
  found: SuggestedRoles,
  typed: readonly Proposal[],
  known: readonly Pick<RoleDetail, 'title'>[],
): Proposal[] {
  const taken = new Set(known.map(({ title }) => title.toLowerCase()));
  const proposals: Proposal[] = [];
  for (const proposal of [...found, ...typed]) {
    const key = proposal.title.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    proposals.push(proposal);
  }
  return proposals;
}
