import { FoyerError, type Settings, readSettings } from '#libs/platform';
import { type Step, checkMailbox } from '../mailbox-steps.ts';
import type { Surroundings } from '../surroundings.ts';
import { printable } from '../terminal.ts';
import { type Finding, type Report, well, wrong } from './finding.ts';
import { type KnownMailbox, examineFoundation } from './foundation.ts';
import { checkDataDirectory, checkDisk, checkNode, checkPort } from './machine.ts';

/**
 * Looks at everything that Foyer needs, and reports each thing as soon as it is known. Begins what it looks at as a
 * start would: the embedded database is made and runs for the time of the look.
 */
export async function examine(surroundings: Surroundings, report: Report): Promise<void> {
  report(checkNode(process.versions.node));
  let settings: Settings;
  try {
    settings = readSettings(surroundings.environment);
  } catch (error) {
    if (!(error instanceof FoyerError)) throw error;
    report(wrong('Settings', error.detail));
    return;
  }
  report(checkDataDirectory(settings.dataDir));
  report(checkDisk(settings.dataDir));
  const mailboxes = await examineFoundation(surroundings, report);
  if (mailboxes?.length === 0) report(well('Mailbox', 'none yet; add one with mailbox add URL'));
  for (const mailbox of mailboxes ?? []) report(await examineMailbox(mailbox, surroundings));
  report(await checkPort(settings));
}

/** The steps of `mailbox check` as one line. */
async function examineMailbox(
  { door, view }: KnownMailbox,
  { terminal, clock }: Surroundings,
): Promise<Finding> {
  const check = `Mailbox ${printable(view.name)}`;
  const steps: Step[] = [];
  const progress = terminal.progress(`${check}…`);
  const good = await checkMailbox(door, view, clock.now(), {
    begins() {},
    ends: (step) => void steps.push(step),
  }).finally(() => progress.undo());
  const telling = steps.filter((step) => step.outcome !== 'done');
  const shown = telling.length === 0 ? steps.slice(-1) : telling;
  const detail = shown.map((step) => `${printable(step.step)}: ${printable(step.detail)}`).join('; ');
  return good ? well(check, detail) : wrong(check, detail);
}
