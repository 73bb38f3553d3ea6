import { startImapServer } from '../../apps/demo/src/imap/imap-server.ts';
import { silentLog } from '#libs/platform';
import { startDovecot } from '../servers/index.ts';

/** One empty mailbox with INBOX and Sent, on whatever server is under test. */
export interface TestMailbox {
  /** As MAILBOX_URL wants it. */
  readonly url: string;
  /** As a mail transport would. */
  deliver(raw: string, folder?: 'INBOX' | 'Sent'): Promise<void>;
  /** Cuts every connection. */
  cut(): Promise<void>;
}

export interface TestServer {
  mailbox(name: string): Promise<TestMailbox>;
  stop(): Promise<void>;
}

export async function dovecotServer(): Promise<TestServer> {
  const server = await startDovecot();
  return {
    mailbox: async (name) => {
      const account = server.account(name);
      return {
        url: account.url(),
        deliver: async (raw, folder = 'INBOX') => account.deliver(raw, { folder }),
        cut: () => account.kick(),
      };
    },
    stop: () => server.remove(),
  };
}

/** The mailbox of `npm run demo`, which has one account; each mailbox is a server of its own. */
export async function demoServer(): Promise<TestServer> {
  const running: { stop(): Promise<void> }[] = [];
  return {
    mailbox: async (name) => {
      const server = await startImapServer({
        port: 0,
        account: { user: name, password: 'secret' },
        mails: [],
        keep: () => {},
        now: () => '24-Nov-2026 08:12:31 -0500',
        log: silentLog,
      });
      running.push(server);
      return {
        url: `imap://${name}:secret@127.0.0.1:${server.port}?tls=none`,
        deliver: async (raw, folder = 'INBOX') => {
          server.append(folder, null, '24-Nov-2026 08:12:31 -0500', raw);
        },
        cut: () => server.stop(),
      };
    },
    stop: async () => {
      for (const server of running) await server.stop();
    },
  };
}
