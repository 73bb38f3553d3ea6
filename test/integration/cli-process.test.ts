import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from './cli-run.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const MAIN = join(ROOT, 'dist/apps/cli/src/main.js');

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as it is built, in a process of its own. */
async function ended(
  command: readonly [string, ...string[]],
  { env = {}, onStderr }: { env?: Record<string, string>; onStderr?: (kill: () => void) => void } = {},
): Promise<Ended> {
  const [file, ...args] = command;
  const child = spawn(file, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onStderr?.(() => child.kill('SIGINT'));
  });
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, stdout, stderr };
}

const corpus = readFileSync(join(ROOT, 'libs/training/corpus/train-1.jsonl'), 'utf8').split('\n');

describe('the foyer process', () => {
  it('tells success, failure and wrong usage by its exit code', async () => {
    const help = await ended([process.execPath, MAIN, '--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Usage: foyer');
    expect(await ended([process.execPath, MAIN, 'evaluate', 'nowhere.jsonl'])).toMatchObject({
      code: 1,
      stdout: '',
    });
    expect(await ended([process.execPath, MAIN, 'frobnicate', 'list'])).toEqual({
      code: 2,
      signal: null,
      stdout: '',
      stderr: "Unknown command 'frobnicate'. Add --help to see what there is.\n",
    });
  });

  it('is quiet when its reader goes before it', async () => {
    const line = `"${process.execPath}" "${MAIN}" --help | true; echo "$PIPESTATUS"`;
    expect(await ended(['bash', '-c', line])).toMatchObject({ stdout: '0\n', stderr: '' });
  });

  it('takes paths from where npm was called', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'in.jsonl'), corpus.slice(0, 3).join('\n'));
    const env = { INIT_CWD: folder, npm_lifecycle_event: 'foyer' };
    const argv = ['evaluate', 'in.jsonl', '--predictions', 'out.jsonl', '--json'];
    const run = await ended([process.execPath, MAIN, ...argv], { env });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ records: 3 });
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8').trim().split('\n')).toHaveLength(3);
  });

  it('stops at once in the middle of long work, and leaves no file', async () => {
    const file = join(scratchFolder(), 'model.br');
    const run = await ended([process.execPath, MAIN, 'train', '--output', file], {
      onStderr: (kill) => kill(),
    });
    expect(run).toMatchObject({ code: null, signal: 'SIGINT', stdout: '' });
    expect(existsSync(file)).toBe(false);
  });
});
