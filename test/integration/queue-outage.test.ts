import 'reflect-metadata';
import { BullModule } from '@nestjs/bullmq';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LOG, type Log, type LogFields } from '#libs/platform';
import {
  ASSESS_MESSAGE,
  AssessBell,
  DELIVER,
  DeliverBell,
  type QueueBackend,
  RING_DIGESTS,
  redisBackend,
} from '#libs/queue';
import { eventually } from '../e2e/service.ts';
import { type RedisServer, skipReason, startRedis } from '../servers/index.ts';

describe.skipIf(skipReason('redis') !== undefined)('Redis away and back', () => {
  let server: RedisServer;
  let backend: QueueBackend;
  let app: INestApplicationContext;
  const lines: { readonly event: string; readonly fields: LogFields }[] = [];
  const write = (event: string, fields: LogFields = {}) => void lines.push({ event, fields });
  const log: Log = { debug: write, info: write, warn: write, error: write };
  const raw = vi.spyOn(console, 'error').mockImplementation(() => {});

  beforeAll(async () => {
    server = await startRedis();
    backend = redisBackend(server.url, log);
    @Module({
      imports: [
        backend.rootModule,
        ...[ASSESS_MESSAGE, DELIVER, RING_DIGESTS].map((name) => BullModule.registerQueue({ name })),
      ],
      providers: [AssessBell, DeliverBell, { provide: LOG, useValue: log }],
    })
    class Stage {}
    app = await NestFactory.createApplicationContext(Stage, { logger: false });
    await app.get(DeliverBell).ready();
  });
  afterAll(async () => {
    raw.mockRestore();
    await app?.close();
    await backend?.close();
    await server?.remove();
  });

  it('is told in one line each, and by nobody else', async () => {
    await backend.check();
    await server.kill();
    const told = (event: string) =>
      eventually(
        async () => lines.filter((line) => line.event === event),
        (found) => found.length > 0,
        20_000,
      );
    await told('redis-away');
    // Rings that nobody hears, and several further attempts to reach it.
    await Promise.all([
      app.get(AssessBell).ring([{ messageId: 1, reason: { revision: 1 } }]),
      app.get(DeliverBell).ring([{ userId: 1 }]),
    ]);
    await server.restart();
    await told('redis-back');
    const [away, back] = ['redis-away', 'redis-back'].map((event) =>
      lines.filter((line) => line.event === event),
    );
    expect(away).toMatchObject([{ fields: { state: expect.stringContaining('mail is kept') } }]);
    expect(back).toMatchObject([{ fields: { durationMs: expect.any(Number) } }]);
    expect([...new Set(lines.map(({ event }) => event))].sort()).toEqual([
      'bell-not-heard',
      'redis-away',
      'redis-back',
    ]);
    expect(raw.mock.calls).toEqual([]);
  });
});
