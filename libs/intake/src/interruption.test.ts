import { describe, expect, it } from 'vitest';
import { FoyerError } from '#libs/platform';
import { interruption } from './interruption.ts';

/** As Drizzle wraps what pg throws. */
const failed = (code: string) =>
  new Error('Failed query', { cause: Object.assign(new Error('pg'), { code }) });

describe('what interrupts the reading of a mailbox', () => {
  it('is the trouble of the mail server as it came', () => {
    const error = new FoyerError('mailbox-refused', 'The password is refused.');
    expect(interruption(error)).toBe(error);
  });

  it.each([
    ['57P01', /does not answer/],
    ['53100', /no room left.*\(53100\)/],
  ])('is the trouble of the database by its name: %s', (code, detail) => {
    const error = interruption(failed(code));
    expect(error).toMatchObject({ code: 'database-unavailable', retry: 'later' });
    expect(error.detail).toMatch(detail);
  });

  it.each([
    ['a statement that is wrong', failed('42703'), /fault on our side \(42703\), which the log/],
    ['a mistake in the program', new TypeError('x is not a function'), /fault on our side, which the log/],
  ])('is our own fault where it is: %s', (_what, cause, detail) => {
    const error = interruption(cause);
    expect(error).toMatchObject({ code: 'invariant-broken', retry: 'later', cause });
    expect(error.detail).toMatch(detail);
  });
});
