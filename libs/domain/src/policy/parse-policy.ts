import { JOB_FUNCTIONS } from './functions.ts';
import type { JobFunction } from './functions.ts';
import type { Policy } from './policy.ts';
import shipped from './policy.json' with { type: 'json' };

/** A policy that cannot be used; `path` names the value at fault, for example `aims.silenceDays`. */
export class PolicyError extends Error {
  readonly path: string;

  constructor(path: string, problem: string) {
    super(path === '' ? `The policy ${problem}.` : `The policy's ${path} ${problem}.`);
    this.name = 'PolicyError';
    this.path = path;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsAt(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PolicyError(path, value === undefined ? 'is missing' : 'must be an object');
  }
  return value as Fields;
}

function wholeNumberAt(value: unknown, path: string, lowest: number, highest: number): number {
  if (value === undefined) throw new PolicyError(path, 'is missing');
  if (typeof value !== 'number' || !Number.isInteger(value) || value < lowest || value > highest) {
    throw new PolicyError(path, `must be a whole number from ${lowest} to ${highest}`);
  }
  return value;
}

function isoDateAt(value: unknown, path: string): string {
  if (value === undefined) throw new PolicyError(path, 'is missing');
  const valid =
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);
  if (!valid) throw new PolicyError(path, 'must be a date such as 2026-11-23');
  return value;
}

function refuseUnknown(fields: Fields, known: readonly string[], path: string): void {
  for (const name of Object.keys(fields)) {
    if (!known.includes(name)) throw new PolicyError(path === '' ? name : `${path}.${name}`, 'is not known');
  }
}

function sourcesAt(value: unknown): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  const sources: Record<string, string> = {};
  for (const [path, source] of Object.entries(fieldsAt(value, 'sources'))) {
    if (typeof source !== 'string') throw new PolicyError(`sources.${path}`, 'must be text');
    sources[path] = source;
  }
  return sources;
}

/**
 * Reads a policy from data that somebody edited.
 *
 * A name that is not known is refused rather than passed over, so that a typing error never silently keeps a default.
 *
 * @param value parsed JSON; `sources` may be left out, everything else is needed
 * @returns a policy that holds nothing but what was read
 * @throws PolicyError with the path of the first value at fault
 */
export function parsePolicy(value: unknown): Policy {
  const fields = fieldsAt(value, '');
  refuseUnknown(
    fields,
    [
      'version',
      'since',
      'contactsIn14Days',
      'contactsIn14DaysUnknownRole',
      'contactsIn24Hours',
      'aims',
      'sources',
    ],
    '',
  );
  const version = wholeNumberAt(fields['version'], 'version', 1, Number.MAX_SAFE_INTEGER);
  const since = isoDateAt(fields['since'], 'since');
  const limits = fieldsAt(fields['contactsIn14Days'], 'contactsIn14Days');
  refuseUnknown(limits, JOB_FUNCTIONS, 'contactsIn14Days');
  const contactsIn14Days = Object.fromEntries(
    JOB_FUNCTIONS.map((name) => [name, wholeNumberAt(limits[name], `contactsIn14Days.${name}`, 2, 1000)]),
  ) as Record<JobFunction, number>;
  const aims = fieldsAt(fields['aims'], 'aims');
  refuseUnknown(aims, ['silenceDays', 'questionWorkingDays', 'afterInterviewDays'], 'aims');
  return {
    version,
    since,
    contactsIn14Days,
    contactsIn14DaysUnknownRole: wholeNumberAt(
      fields['contactsIn14DaysUnknownRole'],
      'contactsIn14DaysUnknownRole',
      2,
      1000,
    ),
    contactsIn24Hours: wholeNumberAt(fields['contactsIn24Hours'], 'contactsIn24Hours', 2, 1000),
    aims: {
      silenceDays: wholeNumberAt(aims['silenceDays'], 'aims.silenceDays', 1, 365),
      questionWorkingDays: wholeNumberAt(aims['questionWorkingDays'], 'aims.questionWorkingDays', 1, 260),
      afterInterviewDays: wholeNumberAt(aims['afterInterviewDays'], 'aims.afterInterviewDays', 1, 365),
    },
    sources: sourcesAt(fields['sources']),
  };
}

/** The policy that is shipped and holds until an administrator publishes another: `policy.json` beside this file. */
export const defaultPolicy: Policy = parsePolicy(shipped);

/**
 * The policy that holds.
 *
 * @param published what an administrator published last, as it was stored; null where nothing was
 * @throws PolicyError when what is stored is no policy
 */
export function policyInForce(published: unknown): Policy {
  return published === null ? defaultPolicy : parsePolicy(published);
}
