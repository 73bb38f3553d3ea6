import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { startSlowLine } from './slow-line.ts';

it('brings every byte, in order, half a round trip late', async () => {
  const echo = createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  const line = await startSlowLine((echo.address() as AddressInfo).port, 100);
  const socket = connect(line.port, '127.0.0.1').setEncoding('utf8');
  await once(socket, 'connect');
  const began = performance.now();
  socket.write('one ');
  socket.write('two');
  let heard = '';
  while (heard !== 'one two') heard += String((await once(socket, 'data'))[0]);
  expect(performance.now() - began).toBeGreaterThanOrEqual(99);
  await line.close();
  await new Promise((resolve) => echo.close(resolve));
});
