import type { Ledger, MailboxView } from '#libs/contract';
import { FoyerError, silentLog } from '#libs/platform';
import { ledgerWords } from './ledger-words.ts';
import type { Door } from './mailbox-door.ts';

/** `to do` needs a person but stops nothing; after `failed` there are no further steps. */
export type Outcome = 'done' | 'to do' | 'failed';

export interface Step {
  readonly step: string;
  readonly outcome: Outcome;
  /** What was found, or what to do. */
  readonly detail: string;
}

/** Told of every step as it begins and as it ends. */
export interface Witness {
  begins(step: string): void;
  ends(step: Step): void;
}

/** A person waits for the answer; the service has more patience. */
const TIMES = { connect: 15_000, command: 20_000 };

/**
 * Goes to a mailbox's server and looks whether Foyer finds there what it needs. Read-only, like everything that Foyer
 * does with a mailbox.
 *
 * @param view what the database knows of this mailbox
 * @returns false where a step failed
 */
export async function checkMailbox(
  { url, accessToken, problem }: Door,
  view: Pick<MailboxView, 'folders'>,
  now: Date,
  witness: Witness,
): Promise<boolean> {
  const [{ connectMailbox, parseMailboxUrl }, { findFolders }] = await Promise.all([
    import('#libs/mailbox'),
    import('#libs/intake'),
  ]);
  const address = parseMailboxUrl(url);
  let step = 'Sign in';
  witness.begins(step);
  const end = (outcome: Outcome, detail: string) => witness.ends({ step, outcome, detail });
  const next = (name: string) => {
    step = name;
    witness.begins(step);
  };
  try {
    if (problem !== undefined) throw problem;
    const signIn = accessToken === undefined ? {} : { accessToken };
    const session = await connectMailbox(address, { log: silentLog, times: TIMES, ...signIn });
    try {
      end('done', `${address.host} lets us in, ${protection(address.security)}`);
      next('Folders');
      const { listed, folders: wanted, sentClosed } = await findFolders(session, address);
      const inbox = wanted.find((folder) => folder.use === 'inbox')?.path ?? '';
      end('done', `${inbox} is read; ${listed.length} folders in all`);
      next('Sent folder');
      const sent = wanted.filter((folder) => folder.use === 'sent').map(({ path }) => path);
      if (sent.length === 0) {
        end(
          'to do',
          sentClosed?.why ??
            'None was found, so we see none of your replies: let your mail program keep sent mail on the server, or name its folder with sent=FOLDER in the address',
        );
      } else end('done', `${sent.join(', ')}: your replies are seen`);
      for (const { path } of wanted) {
        next(`Messages in ${path}`);
        const { exists } = await session.openFolder(path);
        const ledger = view.folders.find((folder) => folder.path === path)?.ledger ?? null;
        witness.ends({ step, ...messagesFound(exists, ledger, now) });
      }
      return true;
    } finally {
      await session.close();
    }
  } catch (error) {
    if (!(error instanceof FoyerError)) throw error;
    end('failed', error.detail);
    return false;
  }
}

function protection(security: 'tls' | 'starttls' | 'none'): string {
  return security === 'none' ? 'in the clear on this machine' : 'protected by TLS';
}

/** Compares what the server holds now with what the service knew when it last looked. */
export function messagesFound(exists: number, ledger: Ledger | null, now: Date): Omit<Step, 'step'> {
  if (ledger === null || ledger.checkedAt === null) {
    return {
      outcome: exists === 0 ? 'done' : 'to do',
      detail: `${exists} on the server, none read yet: they are read while the service runs`,
    };
  }
  // Of what was erased nothing is read again.
  const waiting = exists - ledger.stored - ledger.erased;
  const detail = `${exists} on the server now; ${ledgerWords(ledger, now)}`;
  if (waiting <= 0) return { outcome: 'done', detail };
  return { outcome: 'to do', detail: `${detail}; ${waiting} will be read while the service runs` };
}
