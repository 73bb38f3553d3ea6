import { focusEnd, heldBecause, isoDay, localTime, waitsInFocus } from '#libs/domain';
import type { Database } from '#libs/store';
import {
  hasBeenTold,
  isDigestComing,
  readUrgent,
  readUsed,
  storeBreakThrough,
} from './break-through.repository.ts';
import { lockSettings, readSettings, scheduleOf } from './settings.repository.ts';

interface BreakThroughOptions {
  /** Whether mail can go out at all. */
  readonly canMail: boolean;
  /** Of this machine, for people who never said where they are. */
  readonly timeZone: string;
}

/**
 * Decides for every urgent message, and everybody who may see it, whether it reaches them now. What waits for the end of
 * somebody's focus hours is left undecided until then. Any number of processes
 * may do it at once: one row for each message and person, and the budget is counted under a lock.
 *
 * @param entryIds entries that have just changed; null looks at all
 * @returns ids of deliveries to be made
 */
export async function decideBreakThroughs(
  database: Database,
  now: Date,
  entryIds: readonly number[] | null,
  { canMail, timeZone }: BreakThroughOptions,
): Promise<number[]> {
  const deliveries: number[] = [];
  for (const { userIds, causes, reasonIn, ...message } of await readUrgent(database, now, entryIds)) {
    for (const userId of userIds) {
      const made = await database.transaction(async (tx) => {
        const settings = (await lockSettings(tx, userId)) ?? (await readSettings(tx, userId, timeZone));
        const schedule = scheduleOf(settings);
        const day = isoDay(localTime(now.getTime(), settings.timeZone).day);
        const inFocus = focusEnd(schedule, now.getTime()) !== null;
        const waits = waitsInFocus({ ...message, causes, heldInFocus: settings.heldInFocus });
        // Not decided: the next round asks again, by what the settings say then. It leads a digest that is due, and
        // would be told twice within seconds.
        if (waits && (inFocus || (await isDigestComing(tx, userId, now)))) return [];
        const held = heldBecause({
          danger: message.danger,
          used: await readUsed(tx, userId, day),
          budget: settings.budget,
          dayOff: settings.daysOff.includes(day),
          told: waits && (await hasBeenTold(tx, userId, message)),
        });
        const channels = [
          // Who has switched mail off has not said that nobody may tell them of danger.
          ...(canMail && (settings.byMail || message.danger) ? (['mail'] as const) : []),
          ...(settings.sealedWebhookUrl === null ? [] : (['webhook'] as const)),
        ];
        const reason = reasonIn(settings.timeZone);
        return storeBreakThrough(tx, { ...message, reason, userId, day, inFocus, held }, channels, now);
      });
      deliveries.push(...made);
    }
  }
  return deliveries;
}
