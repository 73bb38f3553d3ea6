import { type Command, Option } from 'commander';
import { withDatabase } from '../database.ts';
import { dayCount, dryRunLines, tryOut } from '../dry-run.ts';
import { FoundWrong } from '../endings.ts';
import { givenMailboxUrl } from '../mailbox-address.ts';
import { readDoors } from '../mailbox-door.ts';
import { type Step, checkMailbox } from '../mailbox-steps.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Terminal, printable } from '../terminal.ts';

export function addMailboxCheck(parent: Command, surroundings: Surroundings): void {
  const { terminal, clock } = surroundings;
  parent
    .command('check')
    .description('go to every mailbox and see what Foyer finds there; changes nothing')
    .argument('[url]', 'a mailbox that need not be known yet, as mailbox add takes it, or - to be asked')
    .addOption(
      new Option(
        '--days <days>',
        'read and assess the last days as well, without storing anything',
      ).argParser(dayCount),
    )
    .option('--json', 'print [{"id","name","ok","steps":[{"step","outcome","detail"}]}]')
    .action(async (given: string | undefined, options: { json?: true; days?: number }) => {
      if (given !== undefined) return checkOne(given, options, surroundings);
      const { readLedgers } = await import('#libs/intake');
      const { views, doors } = await withDatabase(surroundings, async (opened) => ({
        views: await readLedgers(opened.database),
        doors: await readDoors(opened, clock),
      }));
      const results = [];
      for (const view of views) {
        const door = doors.get(view.id);
        if (door === undefined) continue;
        if (options.json !== true) terminal.print(terminal.paint('bold', printable(view.name)));
        const steps: Step[] = [];
        const ok = await checkMailbox(
          door,
          view,
          clock.now(),
          witness(terminal, steps, options.json !== true),
        );
        const found =
          ok && options.days !== undefined ? await tryOut(door, options.days, surroundings) : null;
        if (found !== null && options.json !== true)
          for (const line of dryRunLines(found)) terminal.print(`  ${line}`);
        results.push({
          id: view.id,
          name: view.name,
          ok,
          steps,
          ...(found === null ? {} : { dryRun: found }),
        });
      }
      if (options.json === true) terminal.printJson(results);
      else if (results.length === 0) terminal.note('No mailbox to check: add one with mailbox add URL.');
      if (results.some((result) => !result.ok)) throw new FoundWrong();
    });
}

/** A mailbox that is not known yet: nothing of it is stored, and no database is needed. */
async function checkOne(
  given: string,
  options: { json?: true; days?: number },
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, clock } = surroundings;
  const url = await givenMailboxUrl(given, surroundings);
  const steps: Step[] = [];
  const unknown = { folders: [] };
  const ok = await checkMailbox(
    { url },
    unknown,
    clock.now(),
    witness(terminal, steps, options.json !== true),
  );
  const found = ok && options.days !== undefined ? await tryOut({ url }, options.days, surroundings) : null;
  if (options.json === true)
    terminal.printJson([{ ok, steps, ...(found === null ? {} : { dryRun: found }) }]);
  else if (found !== null) for (const line of dryRunLines(found)) terminal.print(`  ${line}`);
  if (!ok) throw new FoundWrong();
}

function witness(terminal: Terminal, steps: Step[], shown: boolean) {
  let doing = { undo() {} };
  return {
    begins(step: string) {
      doing = terminal.progress(`  doing   ${printable(step)}…`);
    },
    ends(step: Step) {
      doing.undo();
      steps.push(step);
      if (!shown) return;
      const mark = terminal.paint(step.outcome === 'done' ? 'green' : 'yellow', step.outcome.padEnd(6));
      terminal.print(`  ${mark}  ${printable(step.step)}: ${printable(step.detail)}`);
    },
  };
}
