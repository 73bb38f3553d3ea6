import type { Clock } from '#libs/platform';
import type { Terminal } from './terminal.ts';

/** What a command is told by: everything outside itself, so that a test can stand for all of it. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where relative paths begin. */
  readonly folder: string;
  readonly terminal: Terminal;
  readonly clock: Clock;
  /** Where SIGINT, SIGTERM and SIGHUP are heard: the process. */
  readonly signals: Pick<NodeJS.EventEmitter, 'on' | 'off'>;
}
