import { expect, test } from 'vitest';
import { COMMANDS } from './keys.ts';
import { mayOf, mayPress } from './may.ts';

test('a viewer reads, a recruiter changes, an administrator governs; nobody signed in does neither', () => {
  expect(mayOf(null)).toEqual({ change: false, govern: false });
  expect(mayOf('viewer')).toEqual({ change: false, govern: false });
  expect(mayOf('recruiter')).toEqual({ change: true, govern: false });
  expect(mayOf('administrator')).toEqual({ change: true, govern: true });
});

test('the keys of a viewer go and show, and none of them acts', () => {
  const left = COMMANDS.filter((command) => mayPress(mayOf('viewer'), command));
  expect(left).toEqual(
    'next previous open back toggle words nothing-new care queue waiting mailboxes policy digests settings search sheet palette'.split(
      ' ',
    ),
  );
  expect(COMMANDS.every((command) => mayPress(mayOf('recruiter'), command))).toBe(true);
});
