import type { Socket } from 'node:net';
import hoodiecrow, {
  type HoodiecrowConnection,
  type HoodiecrowHandler,
  type HoodiecrowMessage,
  type HoodiecrowServer,
} from 'hoodiecrow-imap';
import { errorCode, FoyerError, type Log } from '#libs/platform';
import type { StoredMail } from '../mail-store.ts';

export interface ImapAccount {
  readonly user: string;
  readonly password: string;
}

export interface ImapServer {
  readonly port: number;
  /** Stores by `keep`, then announces. @returns the UID @throws what `keep` throws; nothing is announced then */
  append(folder: StoredMail['folder'], key: string | null, internalDate: string, raw: string): number;
  stop(): Promise<void>;
}

/**
 * What a client may ask. hoodiecrow loads any command by its file name; copying, renaming and deleting are left out
 * because their results would be gone after a restart while a reader remembers the UIDs. Flags and EXPUNGE last until
 * the next start.
 */
const COMMANDS = new Set(
  (
    'CAPABILITY,NOOP,LOGOUT,LOGIN,AUTHENTICATE PLAIN,ENABLE,ID,NAMESPACE,LIST,LSUB,STATUS,SELECT,EXAMINE,CHECK,CLOSE,' +
    'UNSELECT,IDLE,SEARCH,UID SEARCH,FETCH,UID FETCH,STORE,UID STORE,EXPUNGE,APPEND,SUBSCRIBE,UNSUBSCRIBE'
  ).split(','),
);

// Without STARTTLS: hoodiecrow's certificate is one that no client can trust, and the server is on loopback only.
const PLUGINS = [
  'ID',
  'SASL-IR',
  'AUTH-PLAIN',
  'NAMESPACE',
  'IDLE',
  'ENABLE',
  'CONDSTORE',
  'LITERALPLUS',
  'UNSELECT',
  'SPECIAL-USE',
];

const served = (mail: StoredMail): HoodiecrowMessage => ({
  uid: mail.uid,
  raw: mail.raw,
  flags: mail.folder === 'Sent' ? ['\\Seen'] : [],
  internaldate: mail.internalDate,
});

const answer = (tag: string, command: 'OK' | 'NO' | 'BAD', text: string): object => ({
  tag,
  command,
  attributes: [{ type: 'TEXT', value: text }],
});

/** IDLE without hoodiecrow's half-hour timer, which outlives the connection and would keep the process alive. */
const idle: HoodiecrowHandler = (connection, parsed, data, done) => {
  if (connection.state === 'Not Authenticated') {
    connection.send(answer(parsed.tag, 'NO', 'Log in first'), 'INVALID COMMAND', parsed, data);
    done();
    return;
  }
  connection.directNotifications = true;
  connection.inputHandler = (line) => {
    connection.inputHandler = false;
    connection.directNotifications = false;
    const ended = line.toUpperCase() === 'DONE';
    connection.send(
      answer(parsed.tag, ended ? 'OK' : 'BAD', ended ? 'IDLE ended' : 'DONE expected'),
      'IDLE',
      parsed,
      data,
    );
  };
  connection.socket?.write('+ idling\r\n');
  connection.processNotifications();
  done();
};

/** hoodiecrow throws out of socket events and never answers after a handler's error; neither may reach the process. */
function guard(server: HoodiecrowServer, log: Log): void {
  const find = server.getCommandHandler.bind(server);
  server.getCommandHandler = (command) => {
    const handler = COMMANDS.has(command.toUpperCase()) && find(command);
    if (handler === false) return false;
    return (connection, parsed, data, done) => {
      try {
        handler(connection, parsed, data, done);
      } catch (error) {
        log.warn('demo-imap-command-failed', { error });
        connection.send(answer(parsed.tag, 'NO', 'That did not work'), 'SERVER ERROR', parsed, data);
        done();
      }
    };
  };
  server.connectionHandlers.push((connection: HoodiecrowConnection) => {
    const { socket } = connection;
    socket?.removeAllListeners('data');
    socket?.on('data', (chunk: Buffer) => {
      try {
        connection.onData(chunk);
      } catch (error) {
        log.warn('demo-imap-connection-failed', { error });
        socket.destroy();
      }
    });
  });
}

/** Durable before it is visible, for mail of ours and for a client's APPEND alike. */
function keepBeforeAppending(
  server: HoodiecrowServer,
  keep: (mail: StoredMail) => void,
  now: () => string,
): (folder: string, key: string | null, internalDate: string | undefined, raw: string) => number {
  const announce = server.appendMessage.bind(server);
  let key: string | null = null;
  server.appendMessage = (target, flags, internaldate, raw, ignoreConnection) => {
    const mailbox = typeof target === 'string' ? server.getMailbox(target) : target;
    if (mailbox === undefined) throw new FoyerError('mailbox-folder-missing', 'There is no such folder.');
    const at = internaldate ?? now();
    const folder = mailbox.path === 'INBOX' ? 'INBOX' : 'Sent';
    keep({ folder, uid: mailbox.uidnext, key, internalDate: at, raw });
    return announce(mailbox, flags, at, raw, ignoreConnection);
  };
  return (folder, ownKey, internalDate, raw) => {
    key = ownKey;
    try {
      return server.appendMessage(folder, [], internalDate, raw).message.uid ?? 0;
    } finally {
      key = null;
    }
  };
}

function listening(server: HoodiecrowServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once('error', (error) => {
      const busy = errorCode(error) === 'EADDRINUSE' || errorCode(error) === 'EACCES';
      reject(
        busy
          ? new FoyerError('port-busy', `The demo mailbox cannot listen on port ${port}.`, { cause: error })
          : error,
      );
    });
    server.server.once('listening', () => {
      const address = server.server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
    server.listen(port, '127.0.0.1');
  });
}

/**
 * An IMAP server with INBOX and Sent on loopback. UIDVALIDITY is always 1 and stays true: `mails` and `keep` carry
 * every UID across restarts.
 *
 * @param port 0 picks a free one
 * @param mails what the folders hold, in order of UID
 * @param keep must have `mail` on disk when it returns
 * @param now the time of mail that a client appends without one, as an INTERNALDATE
 * @throws `port-busy` (retry never)
 */
export async function startImapServer(options: {
  readonly port: number;
  readonly account: ImapAccount;
  readonly mails: readonly StoredMail[];
  readonly keep: (mail: StoredMail) => void;
  readonly now: () => string;
  readonly log: Log;
}): Promise<ImapServer> {
  const { account, mails, log } = options;
  const folder = (name: StoredMail['folder']): HoodiecrowMessage[] =>
    mails.filter((mail) => mail.folder === name).map(served);
  const server = hoodiecrow({
    plugins: PLUGINS,
    users: { [account.user]: { password: account.password } },
    storage: {
      INBOX: { messages: folder('INBOX') },
      '': { separator: '/', folders: { Sent: { messages: folder('Sent'), 'special-use': '\\Sent' } } },
    },
  });
  // One listener a connection, and a reader may open several; ten is only Node's guess at a leak.
  server.setMaxListeners(0);
  server.setCommandHandler('IDLE', idle);
  guard(server, log);
  const append = keepBeforeAppending(server, options.keep, options.now);
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const port = await listening(server, options.port);
  server.server.on('error', (error) => log.error('demo-imap-server-failed', { error }));
  return {
    port,
    append,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
