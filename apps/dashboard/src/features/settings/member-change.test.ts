import { expect, test } from 'vitest';
import { memberChange } from './member-change.ts';

const vera = { name: 'Vera', access: 'recruiter' as const, opensCare: false, roleIds: ['1', '2'] };

test('a change of a colleague is what was changed alone', () => {
  expect(memberChange(vera, { ...vera, name: 'Vera Lund' })).toEqual({ name: 'Vera Lund' });
  expect(memberChange(vera, { ...vera, access: 'viewer', opensCare: true })).toEqual({
    access: 'viewer',
    opensCare: true,
  });
});

test('roles that were taken off and ticked again are the same roles; all of them are others', () => {
  expect(memberChange(vera, { ...vera, roleIds: ['2', '1'] })).toEqual({});
  expect(memberChange(vera, { ...vera, roleIds: ['2'] })).toEqual({ roleIds: ['2'] });
  expect(memberChange(vera, { ...vera, roleIds: ['2', '3'] })).toEqual({ roleIds: ['2', '3'] });
  expect(memberChange(vera, { ...vera, roleIds: null })).toEqual({ roleIds: null });
});
