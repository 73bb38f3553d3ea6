import { describe, expect, it } from 'vitest';
import { newSetupCode, newToken, sameToken, setupCodeHash } from './secret-token.ts';

describe('a secret that Foyer draws', () => {
  it('has 32 bytes and never comes twice', () => {
    const tokens = new Set(Array.from({ length: 100 }, newToken));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('equals only itself, whatever the length of the other', () => {
    expect(sameToken('abc', 'abc')).toBe(true);
    expect(sameToken('abc', 'abd')).toBe(false);
    expect(sameToken('abc', 'ab')).toBe(false);
  });

  it('is a code that a person can type in any case, without dashes and with look-alikes', () => {
    const code = newSetupCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const sloppy = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(setupCodeHash(sloppy)).toEqual(setupCodeHash(code));
    expect(setupCodeHash(newSetupCode())).not.toEqual(setupCodeHash(code));
  });
});
