import type { AddressInfo, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

export interface SmtpStand {
  readonly port: number;
  readonly url: string;
  readonly received: Received[];
  /** Ends every connection without a word. */
  cutOff(): void;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it accepts. */
export async function startSmtp(
  options: SMTPServerOptions = {},
  /** Each may hold the conversation for good by returning true. */
  holds: { onFirstBytes?: () => boolean; onStored?: () => boolean } = {},
): Promise<SmtpStand> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      let held = false;
      stream.on('data', (part: Buffer) => {
        if (parts.length === 0) held = holds.onFirstBytes?.() === true;
        parts.push(part);
      });
      stream.on('end', () => {
        if (held) return;
        const raw = Buffer.concat(parts).toString('utf8');
        const to = session.envelope.rcptTo.map(({ address }) => address);
        simpleParser(raw, {}, (error, mail) => {
          if (error === null || error === undefined) received.push({ to, raw, mail });
          if (holds.onStored?.() !== true) callback(error);
        });
      });
    },
    ...options,
  });
  server.on('error', () => {});
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const cutOff = () => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    received,
    cutOff,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cutOff();
      }),
  };
}
