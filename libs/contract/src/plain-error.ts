import { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const A_KIND: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const WRITTEN_AS: Readonly<Record<string, string>> = {
  date: 'must be a day such as 2026-11-30',
  datetime: 'must be a time such as 2026-11-30T09:00:00Z',
  email: 'must be an email address',
  url: 'must be an address such as https://example.org',
};

const characters = (count: number | bigint) => `${count} ${count === 1 ? 'character' : 'characters'}`;
const entries = (count: number | bigint) => `${count} ${count === 1 ? 'entry' : 'entries'}`;

/** "have at most 12 entries", "be at least 5". */
function amount(origin: string, bound: 'at most' | 'at least', count: number | bigint): string {
  if (origin === 'string') return `have ${bound} ${characters(count)}`;
  return origin === 'array' ? `have ${bound} ${entries(count)}` : `be ${bound} ${count}`;
}

/**
 * What is wrong with a part of a request, in words that end in the page of whoever filled it in: the library's own are
 * "Too big: expected array to have <=12 items".
 *
 * @returns undefined for what has no words of ours; then the library's stand
 */
export function plainError(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'too_big':
      return `must ${amount(issue.origin, 'at most', issue.maximum)}`;
    case 'too_small':
      return issue.minimum === 1 && issue.origin !== 'number'
        ? 'must not be empty'
        : `must ${amount(issue.origin, 'at least', issue.minimum)}`;
    case 'invalid_type': {
      if (issue.input === undefined) return 'is missing';
      const kind = A_KIND[issue.expected];
      return kind === undefined ? undefined : `must be ${kind}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return WRITTEN_AS[issue.format];
    case 'unrecognized_keys':
      return `must not have ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'is none of what it may be';
    default:
      return undefined;
  }
}

/** From now on every schema of this process says what is wrong in plain words, where it has none of its own. */
export function speakPlainly(): void {
  z.config({ localeError: plainError });
}
