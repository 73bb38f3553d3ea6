import { FoyerError } from '#libs/platform';
import { WrongUsage } from './endings.ts';
import { askSecret, readSecret } from './password.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A mailbox address as it was given, or asked for and read in secret where that is `-`.
 *
 * @throws `WrongUsage` for one that cannot be meant
 */
export async function givenMailboxUrl(given: string, { terminal }: Surroundings): Promise<string> {
  const ask = () => (terminal.canAsk ? askSecret(terminal, 'Mailbox address: ') : readSecret(terminal));
  const url = given === '-' ? (await ask()).trim() : given;
  const { parseMailboxUrl } = await import('#libs/mailbox');
  try {
    parseMailboxUrl(url);
  } catch (error) {
    throw error instanceof FoyerError ? new WrongUsage(error.detail) : error;
  }
  return url;
}
