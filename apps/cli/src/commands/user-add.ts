import type { Command } from 'commander';
import { NewPassword } from '#libs/contract';
import { type AccessChoice, accessOption } from '../access-option.ts';
import { withDatabase } from '../database.ts';
import { emailAddress } from '../email-address.ts';
import { WrongUsage } from '../endings.ts';
import { askSecret, generatePassword, readSecret } from '../password.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';

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
    .option('--name <name>', 'how they are called (default: the address before its @)')
    .option('--password-stdin', 'read the password from standard input')
    .option('--json', 'print {"email","access","password"}, password null where it was given')
    .addHelpText(
      'after',
      '\nAt a terminal the password is asked for. Elsewhere, and after an empty answer,\nit is made and printed once.',
    )
    .action(async (email: string, options: Options) => {
      const { access, name } = options;
      const given = await givenPassword(terminal, options.passwordStdin === true);
      const password = given ?? generatePassword();
      const { addUser } = await import('#libs/access');
      await withDatabase(surroundings, ({ database }) =>
        addUser(database, { email, access, password, ...(name === undefined ? {} : { name }) }),
      );
      if (options.json === true) {
        return terminal.printJson({ email, access, password: given === null ? password : null });
      }
      terminal.print(`${email} may sign in as ${access}.`);
      if (given === null) terminal.print(`Password, shown this once: ${password}`);
    });
}

/** @returns null where nobody gave one, and it has to be made */
async function givenPassword(terminal: Terminal, fromStdin: boolean): Promise<string | null> {
  if (fromStdin) return checked(await readSecret(terminal));
  if (!terminal.canAsk) return null;
  const password = await askSecret(terminal, 'Password (empty: make one): ');
  if (password === '') return null;
  checked(password);
  if ((await askSecret(terminal, 'The same again: ')) !== password) {
    throw new WrongUsage('The two passwords differ; nothing was changed.');
  }
  return password;
}

function checked(password: string): string {
  const parsed = NewPassword.safeParse(password);
  if (!parsed.success) throw new WrongUsage(`The password ${parsed.error.issues[0]?.message ?? 'is wrong'}.`);
  return parsed.data;
}
