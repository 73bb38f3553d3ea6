import type { Command } from 'commander';
import { withDatabase } from '../database.ts';
import { emailAddress } from '../email-address.ts';
import { PASSWORD_HELP, choosePassword, showPassword } from '../new-password.ts';
import type { Surroundings } from '../surroundings.ts';

export function addUserPassword(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('password')
    .description('give a person another password: signs them out everywhere, forgets their failed tries')
    .argument('<email>', 'the address they sign in with', emailAddress)
    .option('--password-stdin', 'read the password from standard input')
    .addHelpText('after', PASSWORD_HELP)
    .action(async (email: string, options: { passwordStdin?: true }) => {
      const chosen = await choosePassword(terminal, options.passwordStdin === true);
      const { resetPassword } = await import('#libs/access');
      await withDatabase(surroundings, ({ database }) =>
        resetPassword(database, { email, password: chosen.password }),
      );
      terminal.print(`${email} has another password and is signed out everywhere.`);
      showPassword(terminal, chosen);
    });
}
