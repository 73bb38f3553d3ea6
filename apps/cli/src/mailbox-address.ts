import { FoyerError } from '#libs/platform';
import { WrongUsage } from './endings.ts';
import { askSecret, readSecret } from './password.ts';
import type { Surroundings } from './surroundings.ts';
import type { Terminal } from './terminal.ts';

/**
 * The address of a mailbox's server as it was given, or asked for and read in secret where that is `-`. For a mere mail
 * address the server is looked for, and the password is asked for or comes on standard input.
 *
 * @throws `WrongUsage` for one that cannot be meant; what `detectMailbox` throws
 */
export async function givenMailboxUrl(given: string, { terminal }: Surroundings): Promise<string> {
  const { emailAddressOf, parseMailboxUrl } = await import('#libs/mailbox');
  const meant = given === '-' ? (await secret(terminal, 'Mailbox address: ')).trim() : given;
  const url = emailAddressOf(meant) !== null ? await detectedUrl(meant, terminal) : meant;
  try {
    parseMailboxUrl(url);
  } catch (error) {
    throw error instanceof FoyerError ? new WrongUsage(error.detail) : error;
  }
  return url;
}

async function detectedUrl(address: string, terminal: Terminal): Promise<string> {
  const { detectMailbox, writeMailboxUrl } = await import('#libs/mailbox');
  const progress = terminal.progress(`Looking for the server of ${address}…`);
  const { server, provider, advice } = await detectMailbox(address).finally(() => progress.undo());
  if (server === null) throw new FoyerError('mailbox-url-invalid', advice ?? 'No server was found.');
  terminal.note(`${provider ?? 'The server'}: ${server.host}, port ${server.port}, as ${server.user}`);
  if (advice !== null) terminal.note(advice);
  if (server.signIn.every((way) => way === 'oauth2'))
    throw new FoyerError('mailbox-refused', `${server.host} takes no password from programs.`);
  return writeMailboxUrl(server, await secret(terminal, 'Password: '));
}

function secret(terminal: Terminal, question: string): Promise<string> {
  return terminal.canAsk ? askSecret(terminal, question) : readSecret(terminal);
}
