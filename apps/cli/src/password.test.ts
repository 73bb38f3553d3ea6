import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Interrupted } from './endings.ts';
import { askSecret, generatePassword, readSecret } from './password.ts';
import { openTerminal } from './terminal.ts';

class Output extends EventEmitter {
  readonly isTTY = true;
  text = '';
  write(text: string): void {
    this.text += text;
  }
}

function somebodyAt() {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = new Output();
  return { stdin, stderr, terminal: openTerminal({ stdin, stdout: new Output(), stderr }) };
}

describe('askSecret', () => {
  it('takes what is typed and never shows it', async () => {
    const { stdin, stderr, terminal } = somebodyAt();
    const answer = askSecret(terminal, 'Password: ');
    stdin.write('open sesami\u007fe\r');
    expect(await answer).toBe('open sesame');
    expect(stderr.text).toContain('Password: ');
    expect(stderr.text).not.toMatch(/open|sesam/);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('gives up on %s', async (_name, key) => {
    const { stdin, terminal } = somebodyAt();
    const answer = askSecret(terminal, 'Password: ');
    stdin.write(key);
    await expect(answer).rejects.toThrow(Interrupted);
  });

  it('can ask twice', async () => {
    const { stdin, terminal } = somebodyAt();
    const first = askSecret(terminal, 'Password: ');
    stdin.write('one\r');
    expect(await first).toBe('one');
    const second = askSecret(terminal, 'The same again: ');
    stdin.write('two\r');
    expect(await second).toBe('two');
  });
});

describe('readSecret', () => {
  it('drops one newline at the end and keeps every other character', async () => {
    const { stdin, terminal } = somebodyAt();
    stdin.end(' with spaces \n\n');
    expect(await readSecret(terminal)).toBe(' with spaces \n');
  });
});

describe('generatePassword', () => {
  it('is long, typeable and another one each time', () => {
    const made = new Set(Array.from({ length: 200 }, generatePassword));
    expect(made.size).toBe(200);
    for (const password of made)
      expect(password).toMatch(/^([b-df-hj-kmnp-tv-xz2-9]{5}-){3}[b-df-hj-kmnp-tv-xz2-9]{5}$/);
  });
});
