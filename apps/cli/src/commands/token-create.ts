import type { Command } from 'commander';
import { type AccessChoice, accessOption } from '../access-option.ts';
import { withDatabase } from '../database.ts';
import { plainName } from '../plain-name.ts';
import type { Surroundings } from '../surroundings.ts';

/** As in the API. */
const LONGEST_NAME = 100;

/** Whoever may run it on this machine: nobody by name. */
const COMMAND_LINE = { userId: null, name: 'the command line' };

export function addTokenCreate(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('create')
    .description('make an API token and print it, once; only its hash is kept')
    .argument('<name>', 'what it is for; shown in the record of what it did', plainName(LONGEST_NAME))
    .addOption(accessOption())
    .option('--json', 'print {"name","access","token"}')
    .action(async (name: string, options: AccessChoice & { json?: true }) => {
      const [{ ApiTokens }, { systemClock }] = await Promise.all([
        import('#libs/access'),
        import('#libs/platform'),
      ]);
      const { access } = options;
      const { token } = await withDatabase(surroundings, ({ database }) =>
        new ApiTokens(database, systemClock).make({ name, access }, COMMAND_LINE),
      );
      if (options.json === true) return terminal.printJson({ name, access, token });
      terminal.print(token);
      terminal.note('Keep it now: it is shown this once. Send it as "Authorization: Bearer TOKEN".');
    });
}
