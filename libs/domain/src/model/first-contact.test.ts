import { expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from '../signals/fixtures/seen.ts';
import type { Decided } from './decision.ts';
import { readAsFirstContact } from './first-contact.ts';

const EARLIER: Contact = { at: '2026-11-10T09:00:00Z', by: 'candidate', channel: 'email', text: 'My form.' };
const OF_VALUE: Decided = { lane: 'value_added', second: 'other', confidence: 0.6, unsure: true };
const LANES = { value_added: 0.5, empty: 0.05, excessive: 0.05, other: 0.4 };
const APPLIES = { stage: { follow_up: 0.6, application: 0.39, process: 0, not_candidate: 0.01 } };
const FOLLOWS = { stage: { follow_up: 0.8, application: 0.1, process: 0.05, not_candidate: 0.05 } };
const TEXT = 'Nineteen years of TIG and MIG, the last six at the yard.';

it('is an application where it may well be one, and a person is still asked', () => {
  expect(readAsFirstContact(OF_VALUE, APPLIES, LANES, seen(TEXT))).toEqual({
    lane: 'other',
    second: 'value_added',
    confidence: 0.4,
    unsure: true,
  });
});

it('is asked about where value is the likelier all the same, however sure that was', () => {
  const sure = { ...OF_VALUE, unsure: false };
  expect(readAsFirstContact(sure, APPLIES, LANES, seen(TEXT)).unsure).toBe(true);
  const other = { ...LANES, value_added: 0.3, other: 0.6 };
  expect(readAsFirstContact(sure, APPLIES, other, seen(TEXT)).unsure).toBe(false);
});

it('is no follow-up where it is as likely none as of value', () => {
  const even = { ...LANES, value_added: 0.45, other: 0.45 };
  expect(readAsFirstContact(OF_VALUE, FOLLOWS, even, seen(TEXT)).lane).toBe('other');
  expect(readAsFirstContact(OF_VALUE, FOLLOWS, LANES, seen(TEXT))).toBe(OF_VALUE);
});

it('is known to be a follow-up where there was a contact, and anything else stays what it is', () => {
  const empty: Decided = { ...OF_VALUE, lane: 'empty' };
  expect(readAsFirstContact(OF_VALUE, APPLIES, LANES, seen(TEXT, [EARLIER]))).toBe(OF_VALUE);
  expect(readAsFirstContact(empty, APPLIES, LANES, seen(TEXT))).toBe(empty);
});
