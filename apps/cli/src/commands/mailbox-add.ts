import type { Command } from 'commander';
import { openSecrets, withDatabase } from '../database.ts';
import { givenMailboxUrl } from '../mailbox-address.ts';
import type { Surroundings } from '../surroundings.ts';

export function addMailboxAdd(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('add')
    .description('read a mailbox from now on, or give a known one its new password')
    .argument('<url>', 'imaps://user:password@host[:port][/FOLDER], a mail address, or - to be asked')
    .option('--json', 'print {"id","added"}')
    .addHelpText(
      'after',
      '\nSpecial characters in user and password are percent-encoded. Other forms are\nimap://…?tls=starttls and, on this machine only, imap://…?tls=none; &ca=FILE adds\na certificate to trust, and &sent=FOLDER names the folder with your own mail where\nit is not found by itself. With - the address is asked for, or read from standard\ninput, and stays out of the shell history. For a mail address alone (jobs@example.org)\nthe server is looked for, and then the password is asked for or read from standard input.',
    )
    .action(async (given: string, options: { json?: true }) => {
      const url = await givenMailboxUrl(given, surroundings);
      const { addMailbox } = await import('#libs/intake');
      const { id, added } = await withDatabase(surroundings, async ({ database, settings }) =>
        addMailbox(database, await openSecrets(settings), url),
      );
      if (options.json === true) return terminal.printJson({ id: String(id), added });
      terminal.print(
        added
          ? `Mailbox ${id} added. A running service begins to read it within seconds.`
          : `Mailbox ${id} was there already; it has the new address and password.`,
      );
      terminal.note('See whether all is well with it: npm run foyer -- mailbox check');
    });
}
