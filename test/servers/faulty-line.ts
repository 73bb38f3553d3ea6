import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/**
 * What is wrong with a line: nothing; nothing comes through any more; the server says goodbye to everybody; it lets
 * nobody in and says `because`, as IMAP has it: `[THROTTLED] Slow down`; or it has an answer of its own to some commands
 * of those who are connected, which is given one command and says null to leave it to the server, or '' to hang up; or it
 * takes some commands over, with all the time that it wants for the answer.
 */
export type Fault =
  | 'none'
  | 'silence'
  | 'goodbye'
  | { readonly because: string }
  | { readonly answer: (command: string) => string | null }
  | { readonly take: (command: string, near: Socket) => boolean };

/** A line to an IMAP server that breaks when a test says so, for those who are connected as well. */
export interface FaultyLine {
  readonly port: number;
  become(fault: Fault): void;
  /** How many callers are on the line. */
  callers(): number;
  close(): Promise<void>;
}

/** @param port of the server, on 127.0.0.1 */
export async function startFaultyLine(port: number): Promise<FaultyLine> {
  let fault: Fault = 'none';
  const sockets = new Set<Socket>();
  const callers = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const answerTo = (command: Buffer) =>
    typeof fault === 'object' && 'answer' in fault ? fault.answer(command.toString('latin1')) : null;
  const isTaken = (command: Buffer, near: Socket) =>
    typeof fault === 'object' && 'take' in fault && fault.take(command.toString('latin1'), near);
  const forward = (near: Socket) => {
    const far = connect(port, '127.0.0.1');
    keep(far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (bytes: Buffer) => {
        const answer = from === near ? answerTo(bytes) : null;
        if (from === near && isTaken(bytes, near)) return;
        if (answer === '') near.destroy();
        else if (answer !== null) near.write(answer, 'latin1');
        else if (fault !== 'silence') to.write(bytes);
      });
      from.on('close', () => to.destroy());
    }
  };
  const server = createServer((near) => {
    keep(near);
    callers.add(near);
    near.on('close', () => callers.delete(near));
    if (fault === 'goodbye') near.end('* BYE The server is shutting down.\r\n');
    else if (typeof fault === 'object' && 'because' in fault) refuse(near, fault.because);
    else forward(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    become(next) {
      fault = next;
      if (next === 'silence' || (typeof next === 'object' && !('because' in next))) return;
      for (const socket of sockets) {
        if (next === 'goodbye') socket.write('* BYE The server is shutting down.\r\n');
        socket.destroySoon();
      }
    },
    callers: () => callers.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** As much of IMAP as it takes to be turned away at the door. */
function refuse(near: Socket, because: string): void {
  near.write('* OK IMAP4rev1 ready\r\n');
  near.setEncoding('latin1');
  near.on('data', (text: string) => {
    for (const line of text.split('\r\n')) {
      const [tag = '', command = ''] = line.split(' ');
      if (tag === '') continue;
      if (/^(?:login|authenticate)$/i.test(command)) near.write(`${tag} NO ${because}\r\n`);
      else if (/^capability$/i.test(command)) near.write(`* CAPABILITY IMAP4rev1\r\n${tag} OK done\r\n`);
      else near.write(`${tag} OK done\r\n`);
    }
  });
}
