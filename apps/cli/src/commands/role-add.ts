import { type Command, Option } from 'commander';
import { JOB_FUNCTIONS, type JobFunction } from '#libs/domain';
import { FoyerError } from '#libs/platform';
import { withDatabase } from '../database.ts';
import { emailAddresses } from '../email-address.ts';
import { WrongUsage } from '../endings.ts';
import type { Surroundings } from '../surroundings.ts';

/** As in the API. */
const LONGEST_TITLE = 200;

interface Options {
  readonly function: JobFunction;
  readonly address?: readonly string[];
}

export function addRoleAdd(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('add')
    .description('add a position that candidates write about')
    .argument('<title>', 'as it stands in the subject of applications')
    .addOption(
      new Option('--function <function>', 'the kind of work, which sets how often is too often')
        .choices(JOB_FUNCTIONS)
        .makeOptionMandatory(),
    )
    .option(
      '--address <address>',
      'an address that candidates for it write to; may be repeated',
      emailAddresses,
    )
    .action(async (given: string, options: Options) => {
      const [{ addRoles }, { Name }] = await Promise.all([import('#libs/intake'), import('#libs/contract')]);
      // As the pages take it: what steers a terminal or turns the writing round has no place in a title.
      const read = Name(LONGEST_TITLE).safeParse(given);
      if (!read.success)
        throw new WrongUsage(
          `The title must have a letter or a digit, and at most ${LONGEST_TITLE} characters.`,
        );
      const title = read.data;
      const role = { title, function: options.function, addresses: options.address ?? [] };
      const added = await withDatabase(surroundings, ({ database }) => addRoles(database, [role]));
      if (added.length === 0)
        throw new FoyerError('conflict', `There is a role with the title "${title}" already.`);
      terminal.print(`Role "${title}" added. It holds for mail that comes from now on.`);
    });
}
