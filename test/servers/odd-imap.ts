import { EventEmitter, once } from 'node:events';
import { type AddressInfo, type Socket, createServer } from 'node:net';

export interface OddMessage {
  readonly uid: number;
  readonly raw: string;
}

/** One command of a client. */
export interface OddRequest {
  readonly tag: string;
  /** In capitals, `UID FETCH` as one; DONE has no tag. */
  readonly name: string;
  readonly args: string;
  readonly near: Socket;
  /** What a server that is well would answer. */
  well(): string;
}

/** Answers a command in place of what is usual; null where it has written what it has to say, or has nothing to say. */
export type OddAnswer = (request: OddRequest) => string | null;

/**
 * As much of an IMAP server as Foyer talks to, with one mailbox that has an inbox. It lies wherever a test wants: the
 * answer to every command can be another one, by the name of the command, or `greeting`.
 */
export class OddImapServer {
  messages: OddMessage[] = [];
  uidValidity = '7';
  capabilities = 'IMAP4rev1 IDLE';
  odd: Record<string, OddAnswer> = {};
  port = 0;
  private readonly counts = new Map<string, number>();
  private readonly came = new EventEmitter();
  private readonly sockets = new Set<Socket>();
  private readonly odder = new WeakSet<Socket>();
  private readonly server = createServer((near) => this.serve(near));

  async start(address = '127.0.0.1'): Promise<void> {
    this.server.listen(0, address);
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Messages and answers from now on; who is connected is told, unless what it had last was odd: that line is dead. */
  become(messages: OddMessage[], odd: Record<string, OddAnswer> = {}): void {
    this.messages = messages;
    this.odd = odd;
    this.capabilities = 'IMAP4rev1 IDLE';
    for (const socket of this.sockets)
      if (!this.odder.has(socket)) socket.write(`* ${messages.length} EXISTS\r\n`);
  }

  /** How often a command came. */
  timesOf(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  async until(name: string, times: number): Promise<void> {
    while (this.timesOf(name) < times) await once(this.came, name);
  }

  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private serve(near: Socket): void {
    this.sockets.add(near);
    near.on('error', () => near.destroy());
    near.on('close', () => this.sockets.delete(near));
    near.setEncoding('latin1');
    let rest = '';
    let idleTag = '';
    this.answer({ tag: '*', name: 'greeting', args: '', near, well: () => '* OK ready\r\n' });
    near.on('data', (text: string) => {
      const lines = (rest + text).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const [, tag = '', name = '', args = ''] = /^(\S+)(?: (UID \S+|\S+))?(?: (.*))?$/.exec(line) ?? [];
        if (/^IDLE$/i.test(name)) idleTag = tag;
        const isDone = tag === 'DONE' && name === '';
        const request = {
          tag: isDone ? idleTag : tag,
          name: isDone ? 'DONE' : name.toUpperCase(),
          args,
          near,
        };
        this.answer({ ...request, well: () => this.usual(request) });
      }
    });
  }

  private answer(request: OddRequest): void {
    this.counts.set(request.name, this.timesOf(request.name) + 1);
    this.came.emit(request.name);
    const odd = this.odd[request.name];
    if (odd === undefined) this.odder.delete(request.near);
    else this.odder.add(request.near);
    const text = odd === undefined ? request.well() : odd(request);
    if (text !== null && !request.near.destroyed) request.near.write(text, 'latin1');
  }

  private usual({ tag, name, args }: Omit<OddRequest, 'well' | 'near'>): string {
    const ok = `${tag} OK done\r\n`;
    const uidNext = Math.max(0, ...this.messages.map(({ uid }) => uid)) + 1;
    switch (name) {
      case 'CAPABILITY':
        return `* CAPABILITY ${this.capabilities}\r\n${ok}`;
      case 'LIST':
        return `* LIST (\\HasNoChildren) "/" INBOX\r\n${ok}`;
      case 'EXAMINE':
        return (
          `* FLAGS (\\Seen)\r\n* ${this.messages.length} EXISTS\r\n* OK [UIDVALIDITY ${this.uidValidity}] Ids\r\n` +
          `* OK [UIDNEXT ${uidNext}] Next\r\n${tag} OK [READ-ONLY] done\r\n`
        );
      case 'UID FETCH':
        return this.rows(args).join('') + ok;
      case 'UID SEARCH':
        return `* SEARCH ${this.messages.map(({ uid }) => uid).join(' ')}\r\n${ok}`;
      case 'IDLE':
        return '+ idling\r\n';
      case 'LOGOUT':
        return `* BYE\r\n${ok}`;
      default:
        return ok;
    }
  }

  /** Answers to a UID FETCH, a message each. */
  rows(args: string): string[] {
    const [set = '', ...what] = args.split(' ');
    const items = what.join(' ');
    const last = Math.max(0, ...this.messages.map(({ uid }) => uid));
    const ranges = set.split(',').map((range) => {
      const [from = 0, to = from] = range.split(':').map((end) => (end === '*' ? last : Number(end)));
      return [Math.min(from, to), Math.max(from, to)] as const;
    });
    return this.messages.flatMap(({ uid, raw }, index) => {
      if (!ranges.some(([from, to]) => from <= uid && uid <= to)) return [];
      const size = items.includes('RFC822.SIZE') ? ` RFC822.SIZE ${raw.length}` : '';
      const date = items.includes('INTERNALDATE') ? ' INTERNALDATE "26-Nov-2026 08:12:31 +0000"' : '';
      const body = items.includes('BODY.PEEK[]') ? ` BODY[] {${raw.length}}\r\n${raw}` : '';
      const head = items.includes('HEADER.FIELDS') ? headerOf(raw) : '';
      return [`* ${index + 1} FETCH (UID ${uid}${size}${date}${body}${head})\r\n`];
    });
  }
}

/** The one field that Foyer asks for. */
function headerOf(raw: string): string {
  const field = `${/^message-id:.*\r\n/im.exec(raw)?.[0] ?? ''}\r\n`;
  return ` BODY[HEADER.FIELDS (MESSAGE-ID)] {${field.length}}\r\n${field}`;
}
