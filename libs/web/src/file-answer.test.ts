import { once } from 'node:events';
import { type ServerResponse, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Response } from 'express';
import { expect, it, onTestFinished } from 'vitest';
import { sendParts } from './file-answer.ts';

/** As much of Express's answer as is used. */
function asExpress(response: ServerResponse): Response {
  const answer = Object.assign(response, {
    status: () => answer,
    set: (headers: Record<string, string>) => response.setHeaders(new Map(Object.entries(headers))),
  });
  return answer as unknown as Response;
}

/** Sends parts to a reader. @returns when it is done with that, and what the reader gets */
async function sendTo(parts: AsyncIterable<string>) {
  const sent = Promise.withResolvers<void>();
  const server = createServer((_request, response) => {
    const file = { type: 'text/plain', name: 'record.txt' };
    sendParts(asExpress(response), parts, file).then(sent.resolve, sent.reject);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const [answer] = (await once(get({ host: '127.0.0.1', port }), 'response')) as [
    AsyncIterable<Buffer> & { destroy(): void },
  ];
  return { sent: sent.promise, answer };
}

it('a file that is made while it is sent comes whole', async () => {
  async function* parts() {
    yield 'one ';
    yield 'two';
  }
  const { sent, answer } = await sendTo(parts());
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece);
  await sent;
  expect(Buffer.concat(pieces).toString()).toBe('one two');
});

it('a file whose reader leaves is given up, and so is whatever makes it', async () => {
  const ended = { is: false };
  async function* endless() {
    try {
      for (;;) yield 'a line of the record\n'.repeat(100_000);
    } finally {
      ended.is = true;
    }
  }
  const { sent, answer } = await sendTo(endless());
  answer.destroy();
  await sent;
  expect(ended.is).toBe(true);
});
