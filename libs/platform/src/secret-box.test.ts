import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSecretBox, readOrCreateSecretFile } from './secret-box.ts';

describe('the secret box', () => {
  const box = createSecretBox('a secret that is long enough');

  it('opens what it sealed, and seals the same words differently each time', () => {
    const [one, two] = [box.seal('pässword', 'mailbox-url'), box.seal('pässword', 'mailbox-url')];
    expect(one).not.toBe(two);
    expect(one).not.toContain('ssword');
    expect(box.open(one, 'mailbox-url')).toBe('pässword');
  });

  it.each([
    ['another secret', () => createSecretBox('another secret entirely').open(box.seal('x', 'a'), 'a')],
    ['another purpose', () => box.open(box.seal('x', 'a'), 'b')],
    ['a changed byte', () => box.open(`${box.seal('x', 'a').slice(0, -2)}AA`, 'a')],
    ['no sealed text at all', () => box.open('password', 'a')],
  ])('refuses %s', (_, open) => {
    expect(open).toThrow(expect.objectContaining({ code: 'secret-unreadable' }));
  });
});

describe('the key file', () => {
  it('is made once, for its owner only, and read from then on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'foyer-secret-'));
    const secret = readOrCreateSecretFile(folder);
    expect(secret.length).toBeGreaterThan(40);
    expect(readOrCreateSecretFile(folder)).toBe(secret);
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'secret.key'), 'utf8').trim()).toBe(secret);
  });

  it('says what to do where the data directory is a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'foyer-secret-')), 'data');
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    expect(() => readOrCreateSecretFile(file)).toThrow(
      expect.objectContaining({ code: 'data-directory-unusable' }),
    );
  });

  it.each(['', '\n', 'cut'])('is not taken for a key when all that it holds is %j', (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'foyer-secret-'));
    writeFileSync(join(folder, 'secret.key'), text);
    expect(() => readOrCreateSecretFile(folder)).toThrow(
      expect.objectContaining({
        code: 'data-directory-unusable',
        message: expect.stringContaining('holds no key'),
      }),
    );
    expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toBe(text);
  });
});
