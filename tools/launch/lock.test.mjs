import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from './lock.mjs';
import { scratchFolder, writeFiles } from './scratch.mjs';

const noWait = () => {
  throw new Error('nobody holds this lock');
};

/** A process id that existed and is gone. */
function deadPid() {
  return spawnSync(process.execPath, ['--version']).pid;
}

test('one at a time, and the one who waits is told who holds it', async () => {
  const lock = join(scratchFolder(), 'lock');
  /** @type {string[]} */
  const events = [];
  const { promise: firstMayEnd, resolve: endFirst } = Promise.withResolvers();
  const first = withLock(lock, {
    onWait: noWait,
    work: async () => {
      await firstMayEnd;
      events.push('first ends');
    },
  });
  const second = withLock(lock, {
    onWait: (holder) => {
      events.push(`second waits for ${holder}`);
      endFirst(undefined);
    },
    work: async () => events.push('second works'),
  });
  await Promise.all([first, second]);
  expect(events).toEqual([`second waits for ${process.pid}`, 'first ends', 'second works']);
  expect(existsSync(lock)).toBe(false);
});

test('is free again after the work has failed', async () => {
  const lock = join(scratchFolder(), 'lock');
  await expect(
    withLock(lock, { onWait: noWait, work: () => Promise.reject(new Error('no')) }),
  ).rejects.toThrow('no');
  expect(await withLock(lock, { onWait: noWait, work: async () => 'done' })).toBe('done');
});

test('a holder that was killed is taken over at once', async () => {
  const folder = scratchFolder({ 'lock/holder.json': JSON.stringify({ pid: deadPid(), host: hostname() }) });
  expect(await withLock(join(folder, 'lock'), { onWait: noWait, work: async () => 'mine' })).toBe('mine');
});

test('of many who find a killed holder, all get their turn and never two at once', async () => {
  const folder = scratchFolder({ 'lock/holder.json': JSON.stringify({ pid: deadPid(), host: hostname() }) });
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all(
    Array.from({ length: 8 }, () => withLock(join(folder, 'lock'), { onWait: () => {}, work })),
  );
  expect(most).toBe(1);
});

test('a silent holder on another machine is taken over after its beats have stopped', async () => {
  const folder = scratchFolder({ 'lock/holder.json': JSON.stringify({ pid: 1, host: 'elsewhere' }) });
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(join(folder, 'lock'), longAgo, longAgo);
  expect(await withLock(join(folder, 'lock'), { onWait: noWait, work: async () => 'mine' })).toBe('mine');
});

test('a takeover that was cut short does not block for ever', async () => {
  const folder = scratchFolder();
  writeFiles(folder, { 'lock/holder.json': JSON.stringify({ pid: deadPid(), host: hostname() }) });
  mkdirSync(join(folder, 'lock.takeover'));
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(join(folder, 'lock.takeover'), longAgo, longAgo);
  expect(await withLock(join(folder, 'lock'), { onWait: () => {}, work: async () => 'mine' })).toBe('mine');
});
