import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runTool } from './child.ts';
import { type Owner, giveTo } from './owner.ts';

interface AccountPlaces {
  readonly user: string;
  readonly password: string;
  /** Holds `Maildir`. */
  readonly home: string;
  readonly owner: Owner;
  readonly conf: string;
  readonly port: number;
  readonly tlsPort: number;
}

interface Delivery {
  /** `INBOX` unless said otherwise. */
  readonly folder?: string;
  /** Becomes INTERNALDATE; now unless said otherwise. */
  readonly receivedAt?: Date;
  /** Bytes that the name of the file says it has, which Dovecot believes. */
  readonly saysBytes?: number;
}

export interface StoredMessage {
  readonly uid: number;
  readonly flags: readonly string[];
}

/** By this process; of all accounts, since only the order matters. */
let delivered = 0;

/** One user's mail on a private Dovecot: what other mail programs and broken networks would do to it. */
export class DovecotAccount {
  readonly user: string;
  readonly password: string;
  readonly #places: AccountPlaces;

  constructor(places: AccountPlaces) {
    this.user = places.user;
    this.password = places.password;
    this.#places = places;
  }

  /** As `MAILBOX_URL` wants it, without TLS; a folder can be appended before the `?`. */
  url(folder = ''): string {
    const path = folder === '' ? '' : `/${encodeURIComponent(folder)}`;
    return `imap://${this.user}:${this.password}@127.0.0.1:${this.#places.port}${path}?tls=none`;
  }

  /** As a mail transport would: raw bytes straight into the maildir; several may be given at once. */
  deliver(raw: Uint8Array | string | ReadonlyArray<Uint8Array | string>, delivery: Delivery = {}): void {
    const { folder = 'INBOX', receivedAt, saysBytes } = delivery;
    const maildir = this.#maildir(folder);
    const messages = Array.isArray(raw) ? (raw as ReadonlyArray<Uint8Array | string>) : [raw as string];
    for (const message of messages) {
      // Dovecot numbers new mail by the seconds at the beginning of its file name, and takes their difference for 32 bits:
      // nanoseconds put what came two seconds later first. Counted here, so that the order is that of delivery.
      delivered += 1;
      const says = saysBytes === undefined ? '' : `,S=${saysBytes}`;
      const name = `${delivered}.${randomUUID()}.test${says}`;
      const unfinished = join(maildir, 'tmp', name);
      writeFileSync(unfinished, message);
      giveTo(this.#places.owner, unfinished);
      if (receivedAt !== undefined) utimesSync(unfinished, receivedAt, receivedAt);
      renameSync(unfinished, join(maildir, 'new', name));
    }
  }

  /** As a mail program would, over IMAP. Resolves to the new message's UID. */
  async append(
    raw: Uint8Array | string,
    { folder = 'INBOX', flags = [], receivedAt }: Delivery & { flags?: string[] } = {},
  ): Promise<number> {
    const { ImapFlow } = await import('imapflow');
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: this.#places.port,
      secure: false,
      doSTARTTLS: false,
      auth: { user: this.user, pass: this.password },
      logger: false,
    });
    await client.connect();
    try {
      const answer = await client.append(folder, Buffer.from(raw), flags, receivedAt);
      if (answer === false || answer.uid === undefined) throw new Error(`could not append to ${folder}`);
      return answer.uid;
    } finally {
      await client.logout();
    }
  }

  /** Everything in a folder, by UID, with its flags: `\Seen` among them would mean that somebody has written. */
  async messages(folder = 'INBOX'): Promise<StoredMessage[]> {
    const text = await this.#doveadm([
      '-f',
      'tab',
      'fetch',
      '-u',
      this.user,
      'uid flags',
      'mailbox',
      folder,
      'all',
    ]);
    const [, ...rows] = text.trimEnd().split('\n');
    return rows.map((row) => {
      const [uid = '', flags = ''] = row.split('\t');
      return { uid: Number(uid), flags: flags.split(' ').filter((flag) => flag !== '') };
    });
  }

  async setFlag(flag: string, uid: number, folder = 'INBOX'): Promise<void> {
    await this.#doveadm(['flags', 'add', '-u', this.user, flag, 'mailbox', folder, 'uid', `${uid}`]);
  }

  async expunge(uid: number, folder = 'INBOX'): Promise<void> {
    await this.#doveadm(['expunge', '-u', this.user, 'mailbox', folder, 'uid', `${uid}`]);
  }

  async createFolder(folder: string): Promise<void> {
    await this.#doveadm(['mailbox', 'create', '-u', this.user, folder]);
  }

  /** Open sessions are cut off and find the new value when they come back; UIDs stay. */
  async setUidValidity(value: number, folder = 'INBOX'): Promise<void> {
    await this.#doveadm(['mailbox', 'update', '-u', this.user, '--uid-validity', `${value}`, folder]);
  }

  /** The next message has that number, and the next change that one, whatever came before. */
  async skipNumbers(
    { uidNext, modseq }: { uidNext: number; modseq: string },
    folder = 'INBOX',
  ): Promise<void> {
    const numbers = ['--min-next-uid', `${uidNext}`, '--min-highest-modseq', modseq];
    await this.#doveadm(['mailbox', 'update', '-u', this.user, ...numbers, folder]);
  }

  /** What the user may do in a folder of their own, on a server with the plugin acl. */
  async setRights(folder: string, rights: readonly string[]): Promise<void> {
    await this.#doveadm(['acl', 'set', '-u', this.user, folder, `user=${this.user}`, ...rights]);
  }

  /** As after a restored backup: another UIDVALIDITY, and UIDs start at 1 again. */
  renumber(folder = 'INBOX'): void {
    const maildir = this.#maildir(folder);
    for (const name of readdirSync(maildir)) {
      if (/^dovecot([-.]uid|\.index)/.test(name)) rmSync(join(maildir, name));
    }
  }

  /** Keeps what a backup of the folder's files would. @returns what puts it back: UIDVALIDITY stays, UIDs begin again from there */
  backUp(folder = 'INBOX'): () => void {
    const maildir = this.#maildir(folder);
    const filesIn = () =>
      ['.', 'cur', 'new']
        .flatMap((name) => readdirSync(join(maildir, name)).map((file) => join(maildir, name, file)))
        .filter((path) => statSync(path).isFile());
    const kept = filesIn().map((path) => ({ path, bytes: readFileSync(path), time: statSync(path).mtime }));
    return () => {
      for (const path of filesIn()) rmSync(path);
      for (const { path, bytes, time } of kept.filter((file) => !/dovecot\.index/.test(file.path))) {
        writeFileSync(path, bytes);
        giveTo(this.#places.owner, path);
        utimesSync(path, time, time);
      }
    };
  }

  /** Closes every connection of this user. */
  async kick(): Promise<void> {
    await this.#doveadm(['kick', this.user]);
  }

  /** Connections stay open but nothing answers any more, until `thaw`. Resolves to how many processes were stopped. */
  async freeze(): Promise<number> {
    return this.#signalSessions('SIGSTOP');
  }

  async thaw(): Promise<number> {
    return this.#signalSessions('SIGCONT');
  }

  async #signalSessions(signal: NodeJS.Signals): Promise<number> {
    const pids = await this.#sessions();
    return pids.filter((pid) => isSignalled(pid, signal)).length;
  }

  /** Process ids of Dovecot's own imap processes that serve this user. */
  async #sessions(): Promise<number[]> {
    const rows = (await this.#doveadm(['-f', 'tab', 'who', '-1', this.user])).trimEnd().split('\n').slice(1);
    return rows.map((row) => Number(row.split('\t')[2]));
  }

  /** Maildir++ keeps a folder `A/B` as `.A.B`; made here because mail may arrive before the first sign-in. */
  #maildir(folder: string): string {
    const { home, owner } = this.#places;
    const root = join(home, 'Maildir');
    const maildir = folder === 'INBOX' ? root : join(root, `.${folder.replaceAll('/', '.')}`);
    const folders = [home, root, maildir, ...['cur', 'new', 'tmp'].map((name) => join(maildir, name))];
    for (const path of folders) {
      mkdirSync(path, { recursive: true });
      giveTo(owner, path);
    }
    return maildir;
  }

  async #doveadm(args: readonly string[]): Promise<string> {
    return runTool('doveadm', ['-c', this.#places.conf, ...args]);
  }
}

/** @returns whether there was such a process; Dovecot may still list one that has just ended */
function isSignalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
