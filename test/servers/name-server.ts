import { type RemoteInfo, createSocket } from 'node:dgram';
import { once } from 'node:events';

export interface NameRecords {
  /** By name in lower case: `[priority, weight, port, host]` each. */
  readonly srv?: Readonly<Record<string, readonly (readonly [number, number, number, string])[]>>;
  /** By domain: `[priority, host]` each. */
  readonly mx?: Readonly<Record<string, readonly (readonly [number, string])[]>>;
  /** Names that the server fails to answer for (SERVFAIL). */
  readonly broken?: readonly string[];
}

export interface NameServer {
  /** As a resolver takes it. */
  readonly address: string;
  close(): Promise<void>;
}

const [MX, SRV] = [15, 33];
const [NO_ERROR, SERVER_FAILURE, NO_SUCH_NAME] = [0, 2, 3];

/** A name server on loopback that answers for SRV and MX records as it is told, by RFC 1035 over UDP. */
export async function startNameServer({ srv = {}, mx = {}, broken = [] }: NameRecords): Promise<NameServer> {
  const socket = createSocket('udp4');
  socket.on('message', (query: Buffer, from: RemoteInfo) => {
    const { name, type, end } = questionOf(query);
    const records =
      type === SRV
        ? (srv[name] ?? []).map(([priority, weight, port, host]) =>
            Buffer.concat([numbers(priority, weight, port), labels(host)]),
          )
        : type === MX
          ? (mx[name] ?? []).map(([priority, host]) => Buffer.concat([numbers(priority), labels(host)]))
          : [];
    const known = name in srv || name in mx;
    const code = broken.includes(name) ? SERVER_FAILURE : known ? NO_ERROR : NO_SUCH_NAME;
    const answers = records.map((data) =>
      // The name by a pointer to the question; class IN, a minute to live.
      Buffer.concat([numbers(0xc00c, type, 1, 0, 60, data.length), data]),
    );
    const head = Buffer.concat([query.subarray(0, 2), numbers(0x8180 | code, 1, answers.length, 0, 0)]);
    socket.send(Buffer.concat([head, query.subarray(12, end), ...answers]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    close: async () => {
      socket.close();
      await once(socket, 'close');
    },
  };
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const parts: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    parts.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: parts.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function labels(host: string): Buffer {
  const parts = host === '' ? [] : host.split('.');
  return Buffer.concat([
    ...parts.map((part) => Buffer.from([part.length, ...Buffer.from(part)])),
    Buffer.from([0]),
  ]);
}

function numbers(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16BE(value, index * 2));
  return buffer;
}
