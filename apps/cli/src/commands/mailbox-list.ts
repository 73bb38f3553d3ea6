import type { Command } from 'commander';
import type { MailboxView } from '#libs/contract';
import { columns } from '../columns.ts';
import { withDatabase } from '../database.ts';
import { ledgerWords } from '../ledger-words.ts';
import type { Surroundings } from '../surroundings.ts';
import { printable } from '../terminal.ts';

export function addMailboxList(parent: Command, surroundings: Surroundings): void {
  const { terminal, clock } = surroundings;
  parent
    .command('list')
    .description('every mailbox with its state and ledger')
    .option('--json', 'print what GET /api/v1/mailboxes answers')
    .action(async (options: { json?: true }) => {
      const { readLedgers } = await import('#libs/intake');
      const mailboxes = await withDatabase(surroundings, ({ database }) => readLedgers(database));
      if (options.json === true) return terminal.printJson(mailboxes);
      for (const line of columns(mailboxes.flatMap((mailbox) => rowsOf(mailbox, clock.now()))))
        terminal.print(line);
      if (mailboxes.length === 0) terminal.note('No mailbox yet: add one with mailbox add URL.');
    });
}

function rowsOf(mailbox: MailboxView, now: Date): string[][] {
  const { id, name, state, problem, ledger, folders } = mailbox;
  return [
    [id, printable(name), state, ledgerWords(ledger, now)],
    ...(problem === null ? [] : [['', '', '', problem]]),
    ...folders.map((folder) => ['', `  ${printable(folder.path)}`, '', ledgerWords(folder.ledger, now)]),
  ];
}
