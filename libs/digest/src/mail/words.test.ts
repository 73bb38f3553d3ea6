import { expect, test } from 'vitest';
import { headlineOf, headlineParts, ledgerLine } from './words.ts';

test('the account of the mail tells what is missing from what is still to be read', () => {
  const ledger = { onServer: 629, accounted: 629, missing: 0 };
  expect(ledgerLine({ ledger })).toBe('629 of 629 accounted for, none missing.');
  expect(ledgerLine({ ledger: { ...ledger, accounted: 229, toReadBack: 400 } })).toBe(
    '229 of 629 accounted for, none missing, 400 older still to be read.',
  );
});

test('the headline leaves room for the time of the digest before, and is whole in the mail', () => {
  const counts = { today: 1, owed: 2, worth: 4, decide: 1, steps: 3, other: 0, nothing_new: 0, care: 0 };
  const facts = { counts, arrived: 21, since: '2026-11-26T23:27:00Z', readingSeconds: 620 };
  expect(headlineParts(facts)).toEqual({
    before: '21 new since ',
    since: facts.since,
    after: '. 8 need reading, about 10 minutes.',
  });
  expect(headlineOf(facts, 'Europe/Berlin')).toBe('21 new since 00:27. 8 need reading, about 10 minutes.');
  expect(headlineOf({ ...facts, arrived: 0, since: null }, 'Europe/Berlin')).toBe(
    'Your first digest. 8 need reading, about 10 minutes.',
  );
});
