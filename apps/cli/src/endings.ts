import { constants } from 'node:os';
import { FoyerError } from '#libs/platform';

/** What somebody typed cannot be meant: exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** The command did its work and what it found is bad, and has been printed: exit code 1. */
export class FoundWrong extends Error {
  override readonly name = 'FoundWrong';
}

/** Somebody stopped the command: exit code 128 and the signal's number, and nothing to say. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') {
    super(signal);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** How a command ended: its exit code, and the sentence for stderr where there is something to say. */
export interface Ending {
  readonly exitCode: number;
  readonly sentence: string | null;
}

/** @param error whatever a command threw */
export function endingOf(error: unknown): Ending {
  if (error instanceof Interrupted) return { exitCode: error.exitCode, sentence: null };
  if (error instanceof FoundWrong) return { exitCode: 1, sentence: null };
  if (error instanceof WrongUsage) return { exitCode: 2, sentence: error.message };
  if (error instanceof FoyerError) return { exitCode: 1, sentence: error.detail };
  return { exitCode: 1, sentence: `Something went wrong on our side (${saidBy(error)}).` };
}

/** What tells a fault of ours apart in a report, on one line; a stack would tell the reader nothing. */
function saidBy(error: unknown): string {
  const first = (text: string) => (text.split('\n')[0] ?? '').slice(0, 300);
  if (!(error instanceof Error)) return first(String(error));
  const said = `${error.name}: ${first(error.message)}`;
  // Drizzle says which query failed, and only its cause says why.
  return error.cause instanceof Error ? `${said}, because of ${saidBy(error.cause)}` : said;
}
