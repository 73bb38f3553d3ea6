import { expect, test, vi } from 'vitest';
import { PROGRAMS, missingPrograms, remedyFor, skipReason } from './programs.ts';

test('what is there is not skipped, and what is missing is named with its remedy', () => {
  for (const name of Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[]) {
    const found = PROGRAMS[name].find() !== undefined;
    expect(missingPrograms().includes(name)).toBe(!found);
    if (found) expect(skipReason(name)).toBeUndefined();
  }
  expect(remedyFor('dovecot')).toContain('apt-get install dovecot-imapd');
});

test('a missing program fails in CI and is a reason to skip elsewhere', () => {
  const find = vi.spyOn(PROGRAMS.redis, 'find').mockReturnValue(undefined);
  vi.stubEnv('CI', 'true');
  expect(() => skipReason('redis')).toThrow('In CI that is a failure');
  vi.stubEnv('CI', '');
  expect(skipReason('postgres', 'redis')).toBe(remedyFor('redis'));
  find.mockRestore();
  vi.unstubAllEnvs();
});
