import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { runCommandLine } from '../../apps/cli/src/command-line.ts';
import { openTerminal } from '../../apps/cli/src/terminal.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Where relative paths begin. */
  readonly folder?: string;
  /** What a script hands over on standard input. */
  readonly stdin?: string;
  readonly now?: Date;
  /** Where SIGINT comes from. */
  readonly signals?: EventEmitter;
}

class Captured extends EventEmitter {
  text = '';
  write(text: string | Uint8Array): void {
    this.text += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
  }
}

/** Runs one `foyer` command in this process, away from any terminal. */
export async function foyer(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { environment = {}, folder = tmpdir(), stdin = '', now, signals = new EventEmitter() } = options;
  const [stdout, stderr] = [new Captured(), new Captured()];
  const terminal = openTerminal({ stdin: Readable.from(stdin === '' ? [] : [stdin]), stdout, stderr });
  const clock = { now: () => now ?? new Date() };
  const code = await runCommandLine(argv, { environment, folder, terminal, clock, signals });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** A folder that is gone after the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What comes from a command for machines: one JSON value a line. */
export function jsonLines<T>(text: string): T[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
