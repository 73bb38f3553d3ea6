import type { Command } from 'commander';
import { type AccessChoice, accessOption } from '../access-option.ts';
import { withDatabase } from '../database.ts';
import { emailAddress } from '../email-address.ts';
import { PASSWORD_HELP, choosePassword, showPassword } from '../new-password.ts';
import { plainName } from '../plain-name.ts';
import type { Surroundings } from '../surroundings.ts';

/** As in the API. */
const LONGEST_NAME = 200;

interface Options extends AccessChoice {
  readonly name?: string;
  readonly passwordStdin?: true;
  readonly json?: true;
}

export function addUserAdd(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('add')
    .description('let a person sign in')
    .argument('<email>', 'the address they sign in with', emailAddress)
    .addOption(accessOption())
    .option(
      '--name <name>',
      'how they are called (default: the address before its @)',
      plainName(LONGEST_NAME),
    )
    .option('--password-stdin', 'read the password from standard input')
    .option('--json', 'print {"email","access","password"}, password null where it was given')
    .addHelpText('after', PASSWORD_HELP)
    .action(async (email: string, options: Options) => {
      const { access, name } = options;
      const chosen = await choosePassword(terminal, options.passwordStdin === true);
      const { password, made } = chosen;
      const { addUser } = await import('#libs/access');
      await withDatabase(surroundings, ({ database }) =>
        addUser(database, { email, access, password, ...(name === undefined ? {} : { name }) }),
      );
      if (options.json === true) {
        return terminal.printJson({ email, access, password: made ? password : null });
      }
      terminal.print(`${email} may sign in as ${access}.`);
      showPassword(terminal, chosen);
    });
}
