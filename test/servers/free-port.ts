import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** A port of the loopback interface that was free a moment ago; the system gives out the least recently used ones. */
export async function freePort(): Promise<number> {
  const server = await listening();
  const port = portOf(server);
  await closed(server);
  return port;
}

/** Two of them: asked for one after the other, both may be the same. */
export async function twoFreePorts(): Promise<[number, number]> {
  const [one, other] = [await listening(), await listening()];
  const ports: [number, number] = [portOf(one), portOf(other)];
  await closed(one);
  await closed(other);
  return ports;
}

type Listener = ReturnType<typeof createServer>;

async function listening(): Promise<Listener> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (server: Listener): number => (server.address() as AddressInfo).port;

async function closed(server: Listener): Promise<void> {
  server.close();
  await once(server, 'close');
}
