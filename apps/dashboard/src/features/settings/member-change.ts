import type { MemberPatch, TeamMember } from '#libs/contract';

type Editable = Pick<TeamMember, 'name' | 'access' | 'opensCare' | 'roleIds'>;

/**
 * What somebody changed about a colleague, and nothing else: what is left as it was may be another administrator's change
 * of a minute ago.
 *
 * @param before as it stood when the change began
 */
export function memberChange(before: Editable, after: Editable): MemberPatch {
  return {
    ...(after.name === before.name ? {} : { name: after.name }),
    ...(after.access === before.access ? {} : { access: after.access }),
    ...(after.opensCare === before.opensCare ? {} : { opensCare: after.opensCare }),
    ...(areSame(after.roleIds, before.roleIds) ? {} : { roleIds: after.roleIds }),
  };
}

function areSame(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((id) => other.includes(id));
}
