import type { PolicyRules } from '#libs/contract';
import { JOB_FUNCTIONS, type Policy } from '#libs/domain';

/** The numbers of a policy, without its version and sources. */
export function rulesOf(policy: Policy): PolicyRules {
  const { contactsIn14Days, contactsIn14DaysUnknownRole, contactsIn24Hours, aims } = policy;
  return {
    contactsIn14Days: { ...contactsIn14Days },
    contactsIn14DaysUnknownRole,
    contactsIn24Hours,
    aims: { ...aims },
  };
}

/** The paths under which a policy names the source of a number, of those numbers that differ. */
export function changedPaths(before: PolicyRules, after: PolicyRules): string[] {
  const paths: string[] = [];
  if (JOB_FUNCTIONS.some((name) => before.contactsIn14Days[name] !== after.contactsIn14Days[name]))
    paths.push('contactsIn14Days');
  for (const name of ['contactsIn14DaysUnknownRole', 'contactsIn24Hours'] as const)
    if (before[name] !== after[name]) paths.push(name);
  for (const name of ['silenceDays', 'questionWorkingDays', 'afterInterviewDays'] as const)
    if (before.aims[name] !== after.aims[name]) paths.push(`aims.${name}`);
  return paths;
}
