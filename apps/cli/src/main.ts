import { systemClock } from '#libs/platform';
import { runCommandLine } from './command-line.ts';
import { openTerminal } from './terminal.ts';

const { env } = process;
const terminal = openTerminal(process);
process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: env,
  // npm runs a script in the folder of its package.json; a path means the folder where somebody typed it.
  folder: (env['npm_lifecycle_event'] === 'foyer' ? env['INIT_CWD'] : undefined) ?? process.cwd(),
  terminal,
  clock: systemClock,
  signals: process,
});
