import type { Command } from 'commander';
import { type OpenDatabase, withDatabase } from '../database.ts';
import { plainName } from '../plain-name.ts';
import type { Surroundings } from '../surroundings.ts';

/** As that of a user. */
const LONGEST_NAME = 200;

interface Options {
  readonly by?: string;
  readonly json?: true;
}

/** `foyer opinion allow | forbid | status`. */
export function addOpinion(parent: Command, surroundings: Surroundings): void {
  const { terminal, clock } = surroundings;
  const opinion = parent
    .command('opinion')
    .description('the second opinion on messages of which the assessment is not sure; off until allowed');
  for (const allowed of [true, false]) {
    opinion
      .command(allowed ? 'allow' : 'forbid')
      .description(
        allowed
          ? 'allow unsure messages to be shown to the model at SECOND_OPINION_URL'
          : 'show no further message to it; what was heard stays',
      )
      .requiredOption('--by <name>', 'who decides this; kept in the record', plainName(LONGEST_NAME))
      .option('--json', 'print the state')
      .action(async ({ by = '', json }: Options) => {
        const { switchOpinion } = await import('#libs/classify');
        await withDatabase(surroundings, async (opened) => {
          await switchOpinion(opened.database, { allowed, byName: by, at: clock.now() });
          await print(opened, json);
        });
      });
  }
  opinion
    .command('status')
    .description('whether it is configured and allowed, and how many questions today has seen')
    .option('--json', 'print {"configured","allowed","byName","at","askedToday","perDay"}')
    .action(async ({ json }: Options) => withDatabase(surroundings, (opened) => print(opened, json)));

  async function print({ database, settings }: OpenDatabase, json: true | undefined): Promise<void> {
    const { readOpinionState } = await import('#libs/classify');
    const { allowed, byName, at, askedToday } = await readOpinionState(database, clock.now());
    const { secondOpinion } = settings;
    if (json === true) {
      const configured = secondOpinion === null ? null : `${secondOpinion.model} at ${secondOpinion.url}`;
      return terminal.printJson({
        configured,
        allowed,
        byName,
        at: at?.toISOString() ?? null,
        askedToday,
        perDay: secondOpinion?.perDay ?? null,
      });
    }
    terminal.print(
      secondOpinion === null
        ? 'Nobody is asked: SECOND_OPINION_URL is not set here.'
        : `Asked would be ${secondOpinion.model} at ${secondOpinion.url}, ${askedToday} of ${secondOpinion.perDay} questions today.`,
    );
    const since = at === null ? '' : ` since ${at.toISOString().slice(0, 10)} by ${byName}`;
    terminal.print(allowed ? `It is allowed${since}.` : `It is not allowed${since}.`);
  }
}
