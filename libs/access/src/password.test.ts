import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

/** CPU time of all threads in microseconds: unlike a clock it does not see what else the machine does. */
async function workOf(task: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let run = 0; run < 7; run += 1) await task();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe('a password', () => {
  it('is stored as argon2id at the cost that OWASP names, with its own salt', async () => {
    const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('fits only itself', async () => {
    const stored = await hashPassword('correct horse');
    expect(await verifyPassword(stored, 'correct horse')).toBe(true);
    expect(await verifyPassword(stored, 'correct horse ')).toBe(false);
    expect(await verifyPassword(stored, '')).toBe(false);
  });

  it('is the same however the keyboard composed its letters', async () => {
    const stored = await hashPassword('caf\u00e9 au lait');
    expect(await verifyPassword(stored, 'cafe\u0301 au lait')).toBe(true);
  });

  it('costs as much work to check where there is no user', async () => {
    const stored = await hashPassword('correct horse');
    await verifyPassword(null, 'first use makes the decoy');
    const known = await workOf(() => verifyPassword(stored, 'wrong'));
    const unknown = await workOf(() => verifyPassword(null, 'wrong'));
    expect(unknown).toBeGreaterThan(known / 2);
    expect(await verifyPassword(null, 'wrong')).toBe(false);
  });
});
