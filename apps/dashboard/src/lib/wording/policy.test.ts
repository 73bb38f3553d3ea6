import { describe, expect, test } from 'vitest';
import { MOST_REPLAYED } from '#libs/contract';
import { policyWords } from './policy.ts';

const { moved } = policyWords.change;

describe('what a policy that is tried would move', () => {
  test('is of all messages of the time where they are few', () => {
    expect(moved(14, 612)).toBe('With this change, 14 of the last 30 days’ 612 messages would move:');
    expect(moved(0, 612)).toBe('With this change, none of the last 30 days’ 612 messages would move.');
  });

  test('is said to be of the newest where there are more than are read', () => {
    expect(moved(3, MOST_REPLAYED)).toBe(
      'With this change, 3 of the newest 1,000 messages of the last 30 days would move:',
    );
  });
});
