import { expect, test } from 'vitest';
import { ledgerLine } from './words.ts';

test('the account of the mail tells what is missing from what is still to be read', () => {
  const ledger = { onServer: 629, accounted: 629, missing: 0 };
  expect(ledgerLine({ ledger })).toBe('629 of 629 accounted for, none missing.');
  expect(ledgerLine({ ledger: { ...ledger, accounted: 229, toReadBack: 400 } })).toBe(
    '229 of 629 accounted for, none missing, 400 older still to be read.',
  );
});
