import type { JobFunction } from '#libs/domain';
import { functionOfTitle } from './function-of-title.ts';
import type { NamedRole } from './role-name.ts';
import { knownAsWritten } from './role-names.ts';
import { spelledOut } from './role-vocabulary.ts';
import { isNamed, rolesNamed } from './role-words.ts';
import { type SubjectOfMail, isPersonByWork, titleInSubject } from './title-in-subject.ts';

export interface SuggestedRole {
  /** As most subjects have it. */
  readonly title: string;
  /** As the words of the title have it. */
  readonly function: JobFunction;
  readonly messages: number;
}

interface Counted {
  readonly title: string;
  readonly messages: number;
}

const MOST_SUGGESTED = 30;
/** Spellings that are compared with each other, the most frequent ones. */
const MOST_COMPARED = 200;
const SAME = 0.9;
/** Health and Safety Officers are one role and written of more than once. */
const NAMES_TWO = / (?:and|or|und|oder|et|ou|czy|albo|eller|oppure) /i;

/**
 * Roles that subjects of applications name and that are not known yet, the most frequent first. A person confirms
 * them: nothing is added by itself.
 */
export function suggestRoles(mails: readonly SubjectOfMail[], known: readonly NamedRole[]): SuggestedRole[] {
  const spellings = new Map<string, number>();
  for (const mail of mails) {
    const title = titleInSubject(mail);
    if (title !== null) spellings.set(title, (spellings.get(title) ?? 0) + 1);
  }
  const names = knownAsWritten(known);
  const counted = [...spellings]
    .map(([title, messages]) => ({ title, messages }))
    .sort((a, b) => b.messages - a.messages || b.title.length - a.title.length)
    .slice(0, MOST_COMPARED)
    .filter(({ title, messages }) => messages > 1 || !NAMES_TWO.test(title))
    .filter(
      ({ title }) => !rolesNamed(title, names).some((mention) => isNamed(mention) && mention.quote === title),
    );
  return inOneSpelling(counted)
    .filter(({ title }, _, all) => !isEndOfAnother(title, all))
    .map(({ title, messages }) => ({ title, function: functionOfTitle(inFull(title)), messages }))
    .sort((a, b) => b.messages - a.messages || a.title.localeCompare(b.title))
    .slice(0, MOST_SUGGESTED);
}

const inFull = (title: string) => title.toLowerCase().split(' ').flatMap(spelledOut).join(' ');

/** "Sr. Account Exec" is counted with "Senior Account Executive", "Kauffrau" with "Kaufmann". */
function inOneSpelling(counted: readonly Counted[]): Counted[] {
  const kept: Counted[] = [];
  for (const one of counted) {
    const at = kept.findIndex(({ title }) => isSame(title, one.title) || isMoreExact(title, one.title));
    const before = kept[at];
    if (before === undefined) kept.push(one);
    else kept[at] = { title: before.title, messages: before.messages + one.messages };
  }
  return kept;
}

const isSame = (one: string, other: string) => holds(one, other) && holds(other, one);

/** "Pflegefachkraft ITS" says where the Pflegefachkraft is to work; a nurse practitioner is no nurse in practitioner. */
function isMoreExact(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (!longer.toLowerCase().startsWith(`${shorter.toLowerCase()} `)) return false;
  return !longer.slice(shorter.length).split(/\s+/).some(isPersonByWork);
}

/** "The planner job", where there are transport planners; "exec" among sales executives. */
const isEndOfAnother = (title: string, all: readonly Counted[]) =>
  !title.includes(' ') && all.some((other) => inFull(other.title).endsWith(` ${inFull(title)}`));

function holds(title: string, known: string): boolean {
  const [mention] = rolesNamed(title, knownAsWritten([{ id: 0, title: known, words: [] }]));
  return mention !== undefined && mention.strength >= SAME;
}
