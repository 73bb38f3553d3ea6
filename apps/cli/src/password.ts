import { randomInt } from 'node:crypto';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { Writable } from 'node:stream';
import { Interrupted, WrongUsage } from './endings.ts';
import type { Terminal } from './terminal.ts';

/** Without vowels and look-alikes: no words by chance, nothing to read wrong. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';

/** @returns 95 random bits in groups that a person can type */
export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

/**
 * Asks for a secret without showing what is typed.
 *
 * @throws `Interrupted` on Ctrl-C and Ctrl-D
 */
export async function askSecret(terminal: Terminal, question: string): Promise<string> {
  // readline echoes by writing to its output: this one swallows it.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: terminal.stdin, output: nowhere, terminal: true });
  const progress = terminal.progress(question);
  try {
    return await new Promise<string>((resolve, reject) => {
      asking.once('close', () => reject(new Interrupted('SIGINT')));
      asking.question('', resolve);
    });
  } finally {
    asking.close();
    progress.undo();
  }
}

/** Reads a secret that a script hands over: the whole of stdin without its last newline. */
export async function readSecret(terminal: Terminal): Promise<string> {
  const secret = (await readAll(terminal.stdin)).replace(/\r?\n$/, '');
  if (secret === '') throw new WrongUsage('Nothing came on standard input.');
  return secret;
}
