import { MAILBOX_STEPS, type MailboxStep, type MailboxTest } from '#libs/contract';
import {
  type ConnectOptions,
  type Folder,
  type MailboxAddress,
  type MailboxSession,
  connectMailbox,
  parseMailboxUrl,
} from '#libs/mailbox';
import { FoyerError, type Log } from '#libs/platform';
import { asAnswer, connectFailure } from './connect-failure.ts';
import { findFolders } from './found-folders.ts';

/** A person waits for the answer; the service has more patience. */
export const WAITED_FOR = { connect: 15_000, command: 20_000 };

const PROTECTION = { tls: 'TLS', starttls: 'STARTTLS', none: 'not protected' } as const;
/** So many folders are named to whoever named one that is not there. */
const NAMED_FOLDERS = 20;
const LEFT_OUT = new Set(['junk', 'trash', 'drafts']);

/**
 * Goes to a mailbox and says step by step what is there. Read-only, and nothing is stored.
 *
 * @param url as `parseMailboxUrl` reads it
 * @param open for a mailbox that is known, which may have a token in place of a password
 * @returns a failure is an answer too: the step where it ended, with what to do
 */
export async function testMailbox(
  url: string,
  log: Log,
  open: (options: ConnectOptions) => Promise<MailboxSession> = (options) =>
    connectMailbox(parseMailboxUrl(url), options),
): Promise<MailboxTest> {
  let address: MailboxAddress;
  try {
    address = parseMailboxUrl(url);
  } catch (error) {
    if (!(error instanceof FoyerError)) throw error;
    return failed(error, null, []);
  }
  const steps: MailboxStep[] = [];
  const done = (step: MailboxStep['step'], detail: string) =>
    steps.push({ step, outcome: 'done', detail, remedy: null });
  try {
    const session = await open({ log, times: WAITED_FOR });
    try {
      done('server', serverOf(address));
      done('certificate', certificateOf(address));
      done('sign_in', address.byToken ? 'Sign-in of the provider accepted' : 'Password accepted');
      steps.push(await lookAtFolders(session, address));
      done(
        'new_mail',
        session.tellsNews
          ? 'The server tells us at once; no asking again and again'
          : 'We ask every half minute: this server does not tell by itself',
      );
    } finally {
      await session.close();
    }
    return { ok: true, code: null, steps };
  } catch (error) {
    if (!(error instanceof FoyerError)) throw error;
    return failed(error, address, steps);
  }
}

/**
 * Makes sure that we get in and find the folders that we read.
 *
 * @param url as `parseMailboxUrl` reads it
 * @param open for a mailbox that is known, which may have a token in place of a password
 * @throws what `parseMailboxUrl`, `open` and `findFolders` throw, with what a person can do about it
 */
export async function requireEntry(
  url: string,
  log: Log,
  open: (options: ConnectOptions) => Promise<MailboxSession> = (options) =>
    connectMailbox(parseMailboxUrl(url), options),
): Promise<void> {
  await lookForFolders(url, log, open);
}

/**
 * The same where somebody says which folder our own mail is in: that one has to be there too, unless it is null.
 *
 * @throws as `requireEntry`; `mailbox-folder-missing` with the folders that there are
 */
export async function requireSentFolder(
  url: string,
  log: Log,
  open: (options: ConnectOptions) => Promise<MailboxSession>,
): Promise<void> {
  const { sentFolder } = parseMailboxUrl(url);
  const { listed, folders, sentClosed } = await lookForFolders(url, log, open);
  if (sentFolder === null || folders.some(({ use }) => use === 'sent')) return;
  if (sentClosed !== null) throw new FoyerError('mailbox-folder-missing', sentClosed.why);
  const others = listed.filter(
    ({ path, selectable }) => selectable && folders.every((folder) => folder.path !== path),
  );
  const names = others.filter((folder) => !isLeftOut(folder)).map(({ path }) => path);
  const shown = names.slice(0, NAMED_FOLDERS).join(', ');
  throw new FoyerError(
    'mailbox-folder-missing',
    `There is no folder ${sentFolder} that could hold your sent mail. ${
      names.length === 0
        ? 'There is none besides the one that is read.'
        : `Folders are ${shown}${names.length > NAMED_FOLDERS ? ' and others' : ''}.`
    }`,
  );
}

async function lookForFolders(
  url: string,
  log: Log,
  open: (options: ConnectOptions) => Promise<MailboxSession>,
) {
  const address = parseMailboxUrl(url);
  try {
    const session = await open({ log, times: WAITED_FOR });
    try {
      return await findFolders(session, address);
    } finally {
      await session.close();
    }
  } catch (error) {
    throw asAnswer(error, address);
  }
}

/** @param address null where it is wrong itself, which ends the test before anything was tried */
function failed(
  error: FoyerError,
  address: MailboxAddress | null,
  before: readonly MailboxStep[],
): MailboxTest {
  const { step: last, detail, remedy } = connectFailure(error, address);
  const at = MAILBOX_STEPS.indexOf(last);
  const steps = MAILBOX_STEPS.map((step, index): MailboxStep => {
    if (index === at) return { step, outcome: 'failed', detail, remedy };
    if (index > at) return { step, outcome: 'not_reached', detail: '', remedy: null };
    const known = before.find((one) => one.step === step);
    if (known !== undefined) return known;
    if (address === null) return { step, outcome: 'not_reached', detail: '', remedy: null };
    // Connecting is one step to the library: what comes before the failure went well.
    const words = step === 'server' ? serverOf(address) : certificateOf(address);
    return { step, outcome: 'done', detail: words, remedy: null };
  });
  return { ok: false, code: error.code, steps };
}

function serverOf({ host, port, security }: MailboxAddress): string {
  return `${host}, port ${port}, ${PROTECTION[security]}`;
}

function certificateOf({ security }: MailboxAddress): string {
  return security === 'none'
    ? 'None is needed: the server is on this machine'
    : 'The name matches, and this machine trusts it';
}

async function lookAtFolders(session: MailboxSession, address: MailboxAddress): Promise<MailboxStep> {
  const { listed, folders, sentClosed } = await findFolders(session, address);
  const counts: string[] = [];
  for (const { path } of folders.toReversed()) {
    const { exists } = await session.openFolder(path);
    counts.push(`${path === 'INBOX' ? 'Inbox' : path} (${exists})`);
  }
  const leftOut = listed.filter(isLeftOut).map(({ path }) => path);
  const detail = `${counts.join(', ')}.${leftOut.length === 0 ? '' : ` Left out: ${leftOut.join(', ')}`}`;
  if (folders.some(({ use }) => use === 'sent'))
    return { step: 'folders', outcome: 'done', detail, remedy: null };
  return {
    step: 'folders',
    outcome: 'to_do',
    detail,
    remedy:
      sentClosed?.why ??
      (address.sentFolder === null
        ? 'We found no folder with your sent mail, so waiting times would be too long. Let your mail program keep sent mail on the server; if it does, in a folder of another name, give that under “Server settings”.'
        : `There is no folder ${address.sentFolder} with your sent mail, so waiting times would be too long. Check how it is spelled, capitals as well.`),
  };
}

function isLeftOut({ use, selectable }: Folder): boolean {
  return selectable && use !== null && LEFT_OUT.has(use);
}
