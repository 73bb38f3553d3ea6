import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { type Child, startChild, waitUntilReady } from './child.ts';
import { freePort } from './free-port.ts';
import { programPath } from './programs.ts';

export interface RedisServer {
  readonly url: string;
  /** Removes everything, as an operator's FLUSHALL would. */
  flushAll(): Promise<void>;
  /** SIGKILL: nothing is saved. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty; also after `kill` or `stop`. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** A Redis that keeps everything in memory; `skipReason('redis')` tells beforehand whether there is one. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'foyer-redis-'));
  const ask = async <T>(question: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis({ port, host: '127.0.0.1', lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => {});
    try {
      await redis.connect();
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  };
  const start = async (): Promise<Child> => {
    const settings = ['--save', '', '--appendonly', 'no', '--dir', folder, '--daemonize', 'no'];
    const child = startChild(programPath('redis'), ['--port', `${port}`, '--bind', '127.0.0.1', ...settings]);
    await waitUntilReady(child, () => ask(async (redis) => (await redis.ping()) === 'PONG'));
    return child;
  };
  let child = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    flushAll: () => ask(async (redis) => void (await redis.flushall())),
    kill: () => child.kill('SIGKILL'),
    restart: async () => {
      await child.kill('SIGTERM');
      child = await start();
    },
    stop: () => child.kill('SIGTERM'),
    remove: async () => {
      await child.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
