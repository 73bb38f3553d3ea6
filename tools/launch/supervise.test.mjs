import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { scratchFolder } from './scratch.mjs';

const supervise = new URL('supervise.mjs', import.meta.url).href;

/** A target that names itself, tells each signal, and ends as a service would: on a stop, with the code 7. */
const TARGET = `
  const stop = (why) => { console.log(why); process.exit(7); };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('disconnect'));
  setInterval(() => {}, 1000);
  console.log(process.pid);
`;

/**
 * Starts a launcher of `target` and waits for the target's process id.
 *
 * @param {{ target?: string, parent?: boolean }} [options] `parent`: below a process that plays npm
 */
async function startLauncher({ target = TARGET, parent = false } = {}) {
  const folder = scratchFolder({
    'target.mjs': target,
    'launcher.mjs': `
      import { runTarget } from ${JSON.stringify(supervise)};
      process.exit(await runTarget({ node: process.execPath, args: [process.argv[2]], cwd: '.', ipc: true }));`,
    'npm.mjs': `
      import { spawn } from 'node:child_process';
      spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
      setInterval(() => {}, 1000);`,
  });
  const args = [join(folder, 'launcher.mjs'), join(folder, 'target.mjs')];
  const launcher = spawn(process.execPath, parent ? [join(folder, 'npm.mjs'), ...args] : args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  const lines = createInterface({ input: launcher.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => (await lines.next()).value;
  const pid = Number(await nextLine());
  onTestFinished(() => {
    launcher.kill('SIGKILL');
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });
  return { launcher, nextLine, pid };
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test.each(/** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))(
  '%s stops the target first, and its code is ours',
  async (signal) => {
    const { launcher, nextLine } = await startLauncher();
    const ended = once(launcher, 'exit');
    launcher.kill(signal);
    expect(await nextLine()).toBe(signal);
    expect((await ended)[0]).toBe(7);
  },
);

test('a target that a signal ended gives 128 + signal', async () => {
  const { launcher, pid } = await startLauncher();
  const ended = once(launcher, 'exit');
  process.kill(pid, 'SIGKILL');
  expect((await ended)[0]).toBe(137);
});

test('when the launcher is killed, the target learns it', async () => {
  const { launcher, nextLine } = await startLauncher();
  launcher.kill('SIGKILL');
  expect(await nextLine()).toBe('disconnect');
});

test('when npm is killed, the target is stopped', async () => {
  const { launcher: npm, nextLine } = await startLauncher({ parent: true });
  npm.kill('SIGKILL');
  expect(await nextLine()).toBe('SIGTERM');
});
