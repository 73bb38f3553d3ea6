import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

/** Runs a process whose stop does this, asks it to stop as soon as it has started, and waits for its end. */
async function stopped(stop: string): Promise<{ code: number | null; log: string }> {
  const program = `
    import { runProcess } from ${JSON.stringify(new URL('process.ts', import.meta.url).href)};
    const open = setInterval(() => {}, 1_000);
    await runProcess(async () => ({ async stop() { clearInterval(open); ${stop} } }), 200);
    console.log('started');`;
  const child = spawn(process.execPath, ['--conditions=source', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
  const log = text(child.stderr);
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  child.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  return { code, log: await log };
}

describe('a process that is asked to stop', () => {
  it('ends well when it has closed everything', async () => {
    const { code, log } = await stopped('');
    expect(code).toBe(0);
    expect(log).toContain('"event":"stopped"');
  });

  it('tells that something did not close, even where nothing else keeps it', async () => {
    const { code, log } = await stopped('await new Promise(() => {});');
    expect(log).toContain('"event":"stop-took-too-long"');
    expect(code).toBe(1);
  });
});
