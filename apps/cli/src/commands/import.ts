import { resolve } from 'node:path';
import type { Command } from 'commander';
import { silentLog } from '#libs/platform';
import { withDatabase } from '../database.ts';
import { emailAddresses } from '../email-address.ts';
import type { Surroundings } from '../surroundings.ts';

export function addImport(foyer: Command, surroundings: Surroundings): void {
  const { terminal, folder } = surroundings;
  foyer
    .command('import')
    .description('take in mail from files: an mbox, .eml files, a maildir, or a folder of these')
    .argument('<path>')
    .option(
      '--own <address>',
      'an address of ours, so that our answers are known; may be repeated, mailboxes are known',
      emailAddresses,
    )
    .option('--json', 'print {"read","added","quarantined"}')
    .addHelpText(
      'after',
      '\nThe files stay as they are. Mail that is here already is not stored again, so an\nimport can be stopped and begun anew. It is assessed while the service runs.',
    )
    .action(async (path: string, options: { own?: readonly string[]; json?: true }) => {
      const counts = await withDatabase(surroundings, async ({ database, settings }) => {
        const [{ MessageReader, importMail }, { createMailParser }] = await Promise.all([
          import('#libs/intake'),
          import('#libs/mailbox'),
        ]);
        const parser = createMailParser({ log: silentLog });
        let shown = terminal.progress('Reading…');
        try {
          const reader = new MessageReader(parser, { keepsSources: settings.keepSourceDays > 0 });
          return await importMail(database, reader, resolve(folder, path), options.own ?? [], ({ read }) => {
            shown.undo();
            shown = terminal.progress(`${read} messages read…`);
          });
        } finally {
          shown.undo();
          await parser.close();
        }
      });
      if (options.json === true) return terminal.printJson(counts);
      const { read, added, quarantined } = counts;
      terminal.print(`Messages read: ${read}. New: ${added}, here already: ${read - added}.`);
      if (quarantined > 0)
        terminal.note(`${quarantined} could not be read. See: npm run foyer -- quarantine list`);
    });
}
