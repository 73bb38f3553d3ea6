import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** A line to a server on which every byte takes its time, in both directions. */
export interface SlowLine {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A proxy on loopback that delivers what it gets after half a round trip, in order and as fast as it came.
 *
 * @param port of the server, on 127.0.0.1
 */
export async function startSlowLine(port: number, roundTripMs: number): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on('data', (bytes) => later(() => to.write(bytes)));
      from.on('end', () => later(() => to.end()));
      from.on('error', () => to.destroy());
      from.on('close', () => sockets.delete(from));
    }
  });
  const later = (send: () => void): void => void setTimeout(send, roundTripMs / 2);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
