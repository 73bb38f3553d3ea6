import { expect, it } from 'vitest';
import { roleChoices } from './role-choices.ts';

it('closed roles are told from open ones of the same title', () => {
  const open = { id: '1', title: 'Night nurse', closedAt: null };
  const closed = { id: '2', title: 'Night nurse', closedAt: '2026-11-20T09:00:00Z' };
  expect(roleChoices([open, closed])).toEqual([
    ['1', 'Night nurse'],
    ['2', 'Night nurse, closed'],
  ]);
});
