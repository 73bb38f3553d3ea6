import type { PolicyRules } from '#libs/contract';
import { JOB_FUNCTIONS, type JobFunction } from '#libs/domain';
import { policyWords } from '../../lib/wording.ts';

/** Functions that are changed together, as long as they have one number. */
export interface FunctionGroup {
  readonly key: string;
  readonly title: string;
  readonly about: string | null;
  readonly functions: readonly JobFunction[];
}

const { groups, functions: names } = policyWords;
const SALES: readonly JobFunction[] = ['sales', 'business_development'];
const PR: readonly JobFunction[] = ['pr', 'recruiting'];
const PATIENT: readonly JobFunction[] = [...SALES, 'fundraising', ...PR];

export const GROUPS: readonly FunctionGroup[] = [
  {
    key: 'most',
    title: groups.most,
    about: groups.mostAbout,
    functions: JOB_FUNCTIONS.filter((name) => !PATIENT.includes(name)),
  },
  { key: 'sales', title: groups.sales, about: groups.persistence, functions: SALES },
  { key: 'fundraising', title: groups.fundraising, about: groups.persistence, functions: ['fundraising'] },
  { key: 'pr', title: groups.pr, about: groups.persistence, functions: PR },
];

export const EACH: readonly FunctionGroup[] = JOB_FUNCTIONS.map((name) => ({
  key: name,
  title: names[name],
  about: null,
  functions: [name],
}));

/** The lowest and the highest limit of a group; the same where its functions have one. */
export function limitsOf(rules: PolicyRules, { functions }: FunctionGroup): readonly [number, number] {
  const limits = functions.map((name) => rules.contactsIn14Days[name]);
  return [Math.min(...limits), Math.max(...limits)];
}

export function withLimit(rules: PolicyRules, { functions }: FunctionGroup, limit: number): PolicyRules {
  const changed = Object.fromEntries(functions.map((name) => [name, limit]));
  return { ...rules, contactsIn14Days: { ...rules.contactsIn14Days, ...changed } };
}

export const AIMS = ['silenceDays', 'questionWorkingDays', 'afterInterviewDays'] as const;
export type Aim = (typeof AIMS)[number];

export function withAim(rules: PolicyRules, aim: Aim, days: number): PolicyRules {
  return { ...rules, aims: { ...rules.aims, [aim]: days } };
}

/** What differs, in words: "Fundraising: 7 becomes 6." */
export function changesOf(before: PolicyRules, after: PolicyRules): string[] {
  const { becomes } = policyWords.change;
  const lines: string[] = [];
  for (const group of GROUPS) {
    const [from, fromMost] = limitsOf(before, group);
    const [to, toMost] = limitsOf(after, group);
    const together = from === fromMost && to === toMost;
    if (together && from !== to) lines.push(becomes(group.title, from, to));
    if (together) continue;
    for (const name of group.functions) {
      const [was, is] = [before.contactsIn14Days[name], after.contactsIn14Days[name]];
      if (was !== is) lines.push(becomes(names[name], was, is));
    }
  }
  const single = [
    [groups.unknown, before.contactsIn14DaysUnknownRole, after.contactsIn14DaysUnknownRole],
    [policyWords.aim.contactsIn24Hours, before.contactsIn24Hours, after.contactsIn24Hours],
    ...AIMS.map((aim) => [policyWords.aim[aim], before.aims[aim], after.aims[aim]] as const),
  ] as const;
  for (const [what, was, is] of single) if (was !== is) lines.push(becomes(what, was, is));
  return lines;
}

/** The rules out of a text that somebody edited; the server says whether the numbers can be used. */
export function rulesFromText(text: string): PolicyRules | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'contactsIn14Days' in value && 'aims' in value
      ? (value as PolicyRules)
      : null;
  } catch {
    return null;
  }
}

export function textOf(rules: PolicyRules): string {
  return `${JSON.stringify(rules, null, 2)}\n`;
}
