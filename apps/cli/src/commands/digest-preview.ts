import type { Command } from 'commander';
import { FoyerError, localUrl } from '#libs/platform';
import { withDatabase } from '../database.ts';
import { emailAddress } from '../email-address.ts';
import { WrongUsage } from '../endings.ts';
import type { Surroundings } from '../surroundings.ts';
import { printable } from '../terminal.ts';

interface Options {
  readonly user: string;
  readonly at?: string;
  readonly html?: true;
  readonly json?: true;
}

export function addDigestPreview(parent: Command, surroundings: Surroundings): void {
  const { terminal, clock } = surroundings;
  parent
    .command('preview')
    .description('print the digest that somebody would get; sends and changes nothing')
    .requiredOption('--user <email>', 'whose', emailAddress)
    .option('--at <time>', 'such as 16:00 or 2026-11-24T16:00, on their clock; their next slot otherwise')
    .option('--html', 'print the HTML part instead of the text part')
    .option('--json', 'print {"subject","text","html","at","facts","rows"}, or null where nothing is new')
    .action(async ({ user, at, html, json }: Options) => {
      const { previewDigest } = await import('#libs/digest');
      const preview = await withDatabase(surroundings, ({ database, settings }) => {
        const url = settings.publicUrl ?? localUrl(settings.host, settings.port);
        return previewDigest(database, user, at ?? null, clock.now(), url);
      }).catch((error: unknown) => {
        const isUnreadable = error instanceof FoyerError && error.code === 'request-invalid';
        throw isUnreadable ? new WrongUsage(error.detail) : error;
      });
      if (json === true) terminal.printJson(preview);
      else if (preview === null) terminal.note('Nothing is new: no digest would be sent.');
      else if (html === true) terminal.print(preview.html.trimEnd());
      else {
        terminal.print(`Subject: ${preview.subject}`);
        terminal.print();
        terminal.print(preview.text.split('\n').map(lineOf).join('\n').trimEnd());
      }
    });
}

/** A line with words of mail: its indentation is ours, what steers a terminal is not. */
function lineOf(line: string): string {
  const indentation = /^ */.exec(line)?.[0] ?? '';
  return `${indentation}${printable(line)}`;
}
