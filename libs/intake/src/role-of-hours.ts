import type { KnownRoles } from './role-names.ts';
import type { RoleMention } from './role-words.ts';
import { stemOf } from './role-vocabulary.ts';

const HOURS = '(nights?|evenings?|weekends?|senior|junior|principal|trainee|graduate|apprentice)';
const POST = '(?:job|post|position|vacancy|role|opening|one)';
/** "The job on your site for nights", "your evening job", "the senior one"; "my night job" is another. */
const POST_OF_HOURS = new RegExp(
  `\\b(?:the|your|this|that) (?:${HOURS}[ -](?:shift )?${POST}|${POST}\\b[^.,;:!?\\n]{0,40}? (?:for|on|at|of) ${HOURS})\\b`,
  'i',
);

/** The only role with such hours or rank where a text names its post by these alone; for where no other words tell a role. */
export function roleOfHours(
  text: string,
  { roles }: KnownRoles,
): Pick<RoleMention, 'roleId' | 'quote'> | null {
  const [quote, before, behind] = POST_OF_HOURS.exec(text) ?? [];
  if (quote === undefined) return null;
  const stem = stemOf((before ?? behind ?? '').toLowerCase());
  const [role, ...others] = roles.filter(({ stems }) => stems.has(stem));
  return role === undefined || others.length > 0 ? null : { roleId: role.id, quote };
}
