import { InvalidArgumentError } from 'commander';
import type { DryRun } from '#libs/intake';
import { silentLog } from '#libs/platform';
import type { Door } from './mailbox-door.ts';
import type { Surroundings } from './surroundings.ts';
import { printable } from './terminal.ts';

const MOST_DAYS = 90;
const MOST_MESSAGES = 2_000;

/** Reads the argument of `--days`. */
export function dayCount(value: string): number {
  const days = Number(value);
  if (!/^\d+$/.test(value) || days < 1 || days > MOST_DAYS)
    throw new InvalidArgumentError(`Say a number of days from 1 to ${MOST_DAYS}.`);
  return days;
}

/** A dry run without its messages: those are for the dashboard to show. */
export type Figures = Omit<DryRun, 'messages'>;

/** Reads and assesses the last days of a mailbox; nothing is stored, and no role is known. */
export async function tryOut(
  { url, accessToken }: Door,
  days: number,
  { terminal, clock }: Surroundings,
): Promise<Figures> {
  const [{ dryRun }, { connectMailbox, createMailParser, parseMailboxUrl }, { loadJudgement }] =
    await Promise.all([import('#libs/intake'), import('#libs/mailbox'), import('#libs/training')]);
  const address = parseMailboxUrl(url);
  const progress = terminal.progress(`  reading the last ${days} days…`);
  const parser = createMailParser({ log: silentLog });
  try {
    const session = await connectMailbox(address, {
      log: silentLog,
      ...(accessToken === undefined ? {} : { accessToken }),
    });
    try {
      const { policy, model } = loadJudgement();
      const circumstances = {
        policy,
        model,
        holidayRegion: null,
        roles: [],
        days,
        now: clock.now(),
        most: MOST_MESSAGES,
      };
      const { messages: _, ...figures } = await dryRun(session, address, parser, circumstances);
      return figures;
    } finally {
      await session.close();
    }
  } finally {
    await parser.close();
    progress.undo();
  }
}

/** A dry run in words. */
export function dryRunLines(found: Figures): string[] {
  const { lanes } = found;
  return [
    `Messages read: ${found.read}${found.cut ? ' (there are more)' : ''}. Ours: ${found.ofOurs}. People: ${found.people}`,
    `Worth reading: ${lanes.value_added}. Nothing new: ${lanes.empty}. Handle with care: ${lanes.excessive}. Other: ${lanes.other}`,
    `Urgent: ${found.urgent}. For you to decide: ${found.unsure}. Could not be read: ${found.unreadable}`,
    ...found.suggestedRoles.map(
      ({ title, messages }) => `Role in subjects: ${printable(title)} (${messages})`,
    ),
  ];
}
