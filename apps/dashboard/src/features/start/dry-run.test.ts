import { expect, test } from 'vitest';
import type { DryRun, DryRunMessage } from '#libs/contract';
import { onboardWords } from '../../lib/wording.ts';
import { tallyOf, withAnswer } from './dry-run.ts';

const asked = (messageKey: string, said: DryRunMessage['said'] = null): DryRunMessage => ({
  messageKey,
  said,
  name: 'Bilal Aziz',
  roleTitle: null,
  subject: 'Checking in',
  receivedAt: '2026-11-20T09:00:00.000Z',
  section: 'decide',
  lane: 'empty',
  kind: null,
  reason: 'Asks for an update',
  harmAt: null,
  quote: null,
});
const ada = (lane: 'empty' | 'value_added') => ({ lane, by: 'Ada' });

test('an answer is put beside its message and no other, and can go again', () => {
  const found = {
    leastSure: [asked('a'), asked('b')],
    messages: [asked('b'), asked('a'), asked('b'), asked('c')],
  } as unknown as DryRun;
  const answered = withAnswer(found, 'b', ada('value_added'));
  expect(answered.leastSure.map(({ said }) => said)).toEqual([null, ada('value_added')]);
  // Among all messages as well, each time that it lies there.
  expect(answered.messages.map(({ said }) => said)).toEqual([
    ada('value_added'),
    null,
    ada('value_added'),
    null,
  ]);
  expect(withAnswer(answered, 'b', null)).toEqual(found);
});

test('what has come of the questions is told once there is something', () => {
  const told = (messages: DryRunMessage[]) => {
    const { right, notRight, of } = tallyOf(messages);
    return onboardWords.dryRun.tally(right, notRight, of);
  };
  expect(told([asked('a'), asked('b')])).toBe('');
  expect(told([asked('a', ada('empty')), asked('b')])).toBe('1 of 2 answered: 1 right.');
  expect(told([asked('a', ada('value_added'))])).toBe('1 of 1 answered: 1 not right.');
  expect(told([asked('a', ada('empty')), asked('b', ada('value_added')), asked('c')])).toBe(
    '2 of 3 answered: 1 right, 1 not right.',
  );
});
