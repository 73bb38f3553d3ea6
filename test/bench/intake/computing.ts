import { readFileSync, readdirSync } from 'node:fs';
import type { Row } from '../bench.ts';

/** Milliseconds of one processor, by what computed for so long. */
export type Computing = ReadonlyMap<string, number>;

/** `/proc` counts in hundredths of a second on every Linux that Node runs on. */
const TICK_MS = 10;

/** By what a command line has in it; the first that fits. */
const PARTS: readonly (readonly [mark: string, part: string])[] = [
  ['parse-worker', 'its reader'],
  ['dist/apps/server', 'Node'],
  ['postgres', 'PostgreSQL'],
  ['dovecot', 'Dovecot'],
  ['redis-server', 'Redis'],
];

/** What all processes below this one have computed until now; nothing where there is no /proc. */
export function computedSoFar(): Computing {
  const sums = new Map<string, number>();
  const add = (part: string, ms: number) => sums.set(part, (sums.get(part) ?? 0) + ms);
  const open = childrenOf(process.pid);
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    open.push(...childrenOf(pid));
    const line = read(`${pid}/cmdline`);
    const part = PARTS.find(([mark]) => line.includes(mark))?.[1];
    if (part === undefined) continue;
    const { own, ended } = timesOf(`${pid}/stat`);
    if (part !== 'Node') add(part, own + ended);
    else for (const thread of threadsOf(pid)) add(thread.name, thread.ms);
  }
  return sums;
}

/** What was computed between two looks. */
export function computedBetween(before: Computing, after: Computing): Computing {
  return new Map([...after].map(([part, ms]) => [part, ms - (before.get(part) ?? 0)]));
}

/** Milliseconds for each of `count` messages, by part and of all together. */
export function computingOfEach(computing: Computing, count: number): Row {
  const all = [...computing.values()].reduce((sum, ms) => sum + ms, 0);
  const parts: [string, number][] = [['all', all], ...computing];
  return Object.fromEntries(parts.map(([part, ms]) => [part, (ms / count).toFixed(2)]));
}

/** Of the Node process: what it does itself, its thread that assesses, and all that V8 and libuv do beside them. */
function threadsOf(pid: number): { name: string; ms: number }[] {
  return namesIn(`${pid}/task`).map((thread) => {
    const { own } = timesOf(`${pid}/task/${thread}/stat`);
    if (thread === `${pid}`) return { name: 'Node, main thread', ms: own };
    const isAssess = read(`${pid}/task/${thread}/comm`).trim() === 'assess';
    return { name: isAssess ? 'Node, assessing thread' : 'Node, other threads', ms: own };
  });
}

/** The fields behind the name, which may have anything in it: `utime stime cutime cstime` are 14 to 17 of all. */
function timesOf(stat: string): { own: number; ended: number } {
  const text = read(stat);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = (at: number) => Number(fields[at] ?? 0);
  return { own: TICK_MS * (ticks(11) + ticks(12)), ended: TICK_MS * (ticks(13) + ticks(14)) };
}

function childrenOf(pid: number): number[] {
  return namesIn(`${pid}/task`)
    .flatMap((thread) => read(`${pid}/task/${thread}/children`).split(' '))
    .filter((child) => child !== '')
    .map(Number);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(`/proc/${folder}`);
  } catch {
    return [];
  }
}

/** Nothing of a process that ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
}
