import { resolve } from 'node:path';
import type { Command } from 'commander';
import { silentLog } from '#libs/platform';
import { openSecrets, withDatabase } from '../database.ts';
import type { ImportCounts } from '#libs/intake';
import { emailAddresses } from '../email-address.ts';
import { FoundWrong } from '../endings.ts';
import type { Surroundings } from '../surroundings.ts';
import { printable } from '../terminal.ts';

/** Of an export with thousands of drafts, or of things that are no mail. */
const MOST_NAMED = 10;

export function addImport(foyer: Command, surroundings: Surroundings): void {
  const { terminal, folder, clock } = surroundings;
  foyer
    .command('import')
    .description(
      'take in mail from files: an mbox, .eml or .msg files, these packed by gzip, a maildir, or a folder of these',
    )
    .argument('<path>')
    .option(
      '--own <address>',
      'an address of ours, so that our answers are known; may be repeated, mailboxes are known',
      emailAddresses,
    )
    .option('--json', 'print {"read","added","quarantined","left","unread"}')
    .addHelpText(
      'after',
      '\nThe files stay as they are. Mail that is here already is not stored again, so an\nimport can be stopped and begun anew. It is assessed while the service runs. A folder or a label of\nSent tells our answers; drafts, junk mail and what was thrown away are left out. A file of a folder that\ncannot be read is named, the others are taken in, and the command ends with 1.',
    )
    .action(async (path: string, options: { own?: readonly string[]; json?: true }) => {
      const counts = await withDatabase(surroundings, async ({ database, settings }) => {
        const [{ ErasedMarks, MessageReader, importMail }, { createMailParser }] = await Promise.all([
          import('#libs/intake'),
          import('#libs/mailbox'),
        ]);
        const parser = createMailParser({ log: silentLog });
        let shown = terminal.progress('Reading…');
        try {
          const reader = new MessageReader(parser, { keepsSources: settings.keepSourceDays > 0 });
          const own = options.own ?? [];
          const marks = new ErasedMarks(await openSecrets(settings));
          return await importMail(
            database,
            reader,
            marks,
            resolve(folder, path),
            own,
            clock.now(),
            ({ read }) => {
              shown.undo();
              shown = terminal.progress(`${read} messages read…`);
            },
          );
        } finally {
          shown.undo();
          await parser.close();
        }
      });
      const { left, unread, knowsUs, ...read } = counts;
      if (options.json === true) terminal.printJson({ ...read, left: left.length, unread: unread.length });
      else tell(counts);
      if (!knowsUs && counts.added > 0)
        terminal.note(
          'No address of yours is known, so an answer of yours that lies in no folder of Sent is taken for a candidate’s. Connect your mailbox first, or give --own ADDRESS, before you import anything else.',
        );
      if (unread.length > 0) throw new FoundWrong();
    });

  function tell({ read, added, quarantined, left, unread }: ImportCounts): void {
    terminal.print(`Messages read: ${read}. New: ${added}, here already: ${read - added}.`);
    for (const { place, left: why } of left.slice(0, MOST_NAMED))
      terminal.note(`Left out: ${printable(place)} (${why}).`);
    if (left.length > MOST_NAMED) terminal.note(`Left out besides: ${left.length - MOST_NAMED}.`);
    for (const { unread: why } of unread) terminal.note(printable(why));
    if (quarantined > 0)
      terminal.note(`${quarantined} could not be read. See: npm run foyer -- quarantine list`);
  }
}
