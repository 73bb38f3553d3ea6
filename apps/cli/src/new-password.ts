import { NewPassword } from '#libs/contract';
import { WrongUsage } from './endings.ts';
import { askSecret, generatePassword, readSecret } from './password.ts';
import type { Terminal } from './terminal.ts';

export interface ChosenPassword {
  readonly password: string;
  /** True where nobody gave one: then it has to be shown, this once. */
  readonly made: boolean;
}

/** What `--help` says about passwords. */
export const PASSWORD_HELP =
  '\nAt a terminal the password is asked for. Elsewhere, and after an empty answer,\nit is made and printed once.';

/**
 * Gets a password for somebody: from standard input, from the person at the terminal, else a new one.
 *
 * @throws `WrongUsage` for a password that is too short or was typed differently the second time
 */
export async function choosePassword(terminal: Terminal, fromStdin: boolean): Promise<ChosenPassword> {
  const given = await givenPassword(terminal, fromStdin);
  return given === null ? { password: generatePassword(), made: true } : { password: given, made: false };
}

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

/** Shows a password that was made. */
export function showPassword(terminal: Terminal, { password, made }: ChosenPassword): void {
  if (made) terminal.print(`Password, shown this once: ${password}`);
}
