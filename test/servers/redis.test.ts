import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type RedisServer, skipReason, startRedis } from './index.ts';

describe.skipIf(skipReason('redis'))('a private Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.remove());
  beforeEach(() => server.flushAll());

  function connect(): Redis {
    const redis = new Redis(server.url, {
      retryStrategy: (tries) => Math.min(20 * tries, 200),
      maxRetriesPerRequest: null,
    });
    redis.on('error', () => {});
    onTestFinished(() => redis.disconnect());
    return redis;
  }

  test('is emptied on demand', async () => {
    const redis = connect();
    await redis.set('key', 'value');
    await server.flushAll();
    expect(await redis.get('key')).toBeNull();
  });

  test('forgets everything when killed, and clients find it again on the same port', async () => {
    const redis = connect();
    await redis.set('key', 'value');
    await server.kill();
    const answer = redis.get('key');
    await server.restart();
    expect(await answer).toBeNull();
  });
});
