import { expect, test } from 'vitest';
import { proposalsOf } from './proposals.ts';

test('each title is proposed once, and none that is there', () => {
  const nurse = { title: 'Night Nurse', function: 'healthcare', messages: 3 } as const;
  const driver = { title: 'Driver', function: 'operations', messages: 1 } as const;
  const proposals = proposalsOf(
    [nurse, driver, { ...nurse, messages: 2 }],
    [
      { title: 'night nurse', function: 'other', messages: 0 },
      { title: 'Cook', function: 'other', messages: 0 },
    ],
    [{ title: 'driver' }],
  );
  expect(proposals.map(({ title, messages }) => [title, messages])).toEqual([
    ['Night Nurse', 3],
    ['Cook', 0],
  ]);
});
