import type { Command } from 'commander';
import { FoyerError, silentLog } from '#libs/platform';
import { type OpenDatabase, openSecrets, withDatabase } from '../database.ts';
import { givenMailboxUrl } from '../mailbox-address.ts';
import type { Surroundings } from '../surroundings.ts';

export function addMailboxAdd(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('add')
    .description('read a mailbox from now on, or give a known one a password that works')
    .argument('<url>', 'imaps://user:password@host[:port][/FOLDER], a mail address, or - to be asked')
    .option('--json', 'print {"id","added"}')
    .addHelpText(
      'after',
      '\nSpecial characters in user and password are percent-encoded. Other forms are\nimap://…?tls=starttls and, on this machine only, imap://…?tls=none; &ca=FILE adds\na certificate to trust, and &sent=FOLDER names the folder with your own mail where\nit is not found by itself. With - the address is asked for, or read from standard\ninput, and stays out of the shell history. For a mail address alone (jobs@example.org)\nthe server is looked for, and then the password is asked for or read from standard input.',
    )
    .action(async (given: string, options: { json?: true }) => {
      const url = await givenMailboxUrl(given, surroundings);
      const { id, added } = await withDatabase(surroundings, (opened) => add(url, opened, surroundings));
      if (options.json === true) return terminal.printJson({ id: String(id), added });
      terminal.print(
        added
          ? `Mailbox ${id} added. A running service begins to read it within seconds.`
          : `Mailbox ${id} was there already; it has the new address and password.`,
      );
      terminal.note('See whether all is well with it: npm run foyer -- mailbox check');
    });
}

/** What is read already keeps its password until the server takes the other one; a new mailbox may wait for its server. */
async function add(url: string, { database, settings }: OpenDatabase, { terminal, clock }: Surroundings) {
  const { MailboxOpener, addMailbox, findConnected, requireEntry } = await import('#libs/intake');
  const secrets = await openSecrets(settings);
  const id = await findConnected(database, secrets, url);
  if (id !== null) {
    const opener = new MailboxOpener({ database, secrets, clock });
    const progress = terminal.progress('Trying the mailbox…');
    try {
      await requireEntry(url, silentLog, (options) => opener.open({ id, url }, options));
    } catch (error) {
      if (!(error instanceof FoyerError)) throw error;
      const kept = 'It keeps the address and the password that it has.';
      throw new FoyerError(error.code, `${error.detail} ${kept}`, { cause: error });
    } finally {
      progress.undo();
    }
  }
  return addMailbox(database, secrets, url);
}
