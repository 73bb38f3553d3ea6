import { verbose } from '#libs/domain';
import { phrase } from './post-words.ts';
import type { KnownRoles } from './role-names.ts';
import type { RoleMention } from './role-words.ts';
import { stemOf } from './role-vocabulary.ts';
import { KEY } from './trade-table.ts';

const HOURS = '(nights?|evenings?|weekends?|senior|junior|principal|trainee|graduate|apprentice)';
const POST = '(?:job|post|position|vacancy|role|opening|one)';
/** "The job on your site for nights", "your evening job", "the senior one"; "my night job" is another. */
const POST_OF_HOURS = new RegExp(
  `\\b(?:the|your|this|that) (?:${HOURS}[ -](?:shift )?${POST}|${POST}\\b[^.,;:!?\\n]{0,40}? (?:for|on|at|of) ${HOURS})\\b`,
  'i',
);

/** "Do you still want an apprentice?": who learns a trade is called so without it. */
const LEARNERS = phrase(
  'ap{1,2}rentic\\p{L}*|trainee(?:ship)?s?|azubis?|auszubildende\\p{L}*|ausbildung(?:splatz)?|lehrling|lehrstelle|apprenti(?:e|ssage)?|alternan\\p{L}*|aprendiz\\p{L}*|apprendista\\p{L}*|leerling|uczeń|stażyst\\p{L}*',
);
const LEARNER_STEMS = ['apprentice', 'trainee', 'apprenticeship'].map(stemOf).concat(`${KEY}apprentice`);

/** Whoever has learnt it is none. */
const LEARNT = verbose('iu')`
  \b(?:finish\p{L}*|complet\p{L}*|did|done|served?|after|as an?|was an?|been an?|since|from) (?:(?:my|the|an?) )?
  (?:\p{L}+ )?$
`;

/** The only role of somebody who learns it, where a text speaks of a learner and of no other rank. */
export function roleOfLearner(
  text: string,
  { roles }: KnownRoles,
): Pick<RoleMention, 'roleId' | 'quote'> | null {
  const [found] = text.matchAll(LEARNERS);
  if (found === undefined || LEARNT.test(text.slice(0, found.index))) return null;
  const [quote] = found;
  const [role, ...others] = roles.filter(({ stems }) => LEARNER_STEMS.some((stem) => stems.has(stem)));
  return role === undefined || others.length > 0 ? null : { roleId: role.id, quote };
}

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
