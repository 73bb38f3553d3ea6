import { systemClock } from '#libs/platform';
import { runCommandLine } from './command-line.ts';
import { openTerminal } from './terminal.ts';

const terminal = openTerminal(process);
process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  terminal,
  clock: systemClock,
  signals: process,
});
