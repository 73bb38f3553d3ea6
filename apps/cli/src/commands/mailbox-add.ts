import type { Command } from 'commander';
import { FoyerError } from '#libs/platform';
import { openSecrets, withDatabase } from '../database.ts';
import { WrongUsage } from '../endings.ts';
import { askSecret, readSecret } from '../password.ts';
import type { Surroundings } from '../surroundings.ts';

export function addMailboxAdd(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('add')
    .description('read a mailbox from now on, or give a known one its new password')
    .argument('<url>', 'imaps://user:password@host[:port][/FOLDER], or - to be asked for it')
    .option('--json', 'print {"id","added"}')
    .addHelpText(
      'after',
      '\nSpecial characters in user and password are percent-encoded. Other forms are\nimap://…?tls=starttls and, on this machine only, imap://…?tls=none; &ca=FILE adds\na certificate to trust. With - the address is asked for, or read from standard\ninput, and stays out of the shell history.',
    )
    .action(async (given: string, options: { json?: true }) => {
      const url = given === '-' ? await addressInSecret(surroundings) : given;
      const { parseMailboxUrl } = await import('#libs/mailbox');
      try {
        parseMailboxUrl(url);
      } catch (error) {
        throw error instanceof FoyerError ? new WrongUsage(error.detail) : error;
      }
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

async function addressInSecret({ terminal }: Surroundings): Promise<string> {
  const typed = terminal.canAsk ? await askSecret(terminal, 'Mailbox address: ') : await readSecret(terminal);
  return typed.trim();
}
