import { type Command, Option } from 'commander';
import { JOB_FUNCTIONS, type JobFunction } from '#libs/domain';
import { FoyerError } from '#libs/platform';
import { withDatabase } from '../database.ts';
import { emailAddresses } from '../email-address.ts';
import { plainName } from '../plain-name.ts';
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
    .argument('<title>', 'as it stands in the subject of applications', plainName(LONGEST_TITLE))
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
    .action(async (title: string, options: Options) => {
      const { addRoles } = await import('#libs/intake');
      const role = { title, function: options.function, addresses: options.address ?? [] };
      const added = await withDatabase(surroundings, ({ database }) => addRoles(database, [role]));
      if (added.length === 0)
        throw new FoyerError('conflict', `There is a role with the title "${title}" already.`);
      terminal.print(`Role "${title}" added. It holds for mail that comes from now on.`);
    });
}
