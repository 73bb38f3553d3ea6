import type { DigestMeasures } from '#libs/contract';
import { epochMsOfLocal, isoDay, localTime, proportion, quiet, weekdayOf } from '#libs/domain';
import type { Sight } from '#libs/platform';
import type { Handle } from '#libs/store';
import { readBuried, readChecksWaiting } from './buried.queries.ts';
import { readFirstSlot, readOurs } from './digests.queries.ts';
import { calendarOf } from './make-digest.ts';
import { readArrivals } from './reader.queries.ts';
import type { SettingsRow } from './settings.repository.ts';
import { readWeek } from './week.queries.ts';

const DAYS = 28;

/** Four weeks of a person, a day each, from what was recorded; the formula is `quiet` of the domain. */
export async function measure(
  tx: Handle,
  settings: SettingsRow,
  sight: Sight,
  now: Date,
): Promise<DigestMeasures> {
  const { timeZone, userId } = settings;
  const today = localTime(now.getTime(), timeZone).day;
  const first = today - DAYS + 1;
  const since = new Date(epochMsOfLocal(first, 0, timeZone));
  const dayOf = (at: Date) => localTime(at.getTime(), timeZone).day;
  // Nothing is claimed for the time before this person had digests.
  const firstSlot = await readFirstSlot(tx, userId);
  const from = new Date(Math.max(since.getTime(), firstSlot?.getTime() ?? now.getTime()));
  const arrivals = Map.groupBy(await readArrivals(tx, from, now, sight), ({ at }) => dayOf(at));
  const ours = Map.groupBy(await readOurs(tx, userId, since), dayOf);
  const { checked, wrong, yours } = await readBuried(tx, userId, sight, now);
  const monday = new Date(epochMsOfLocal(today - weekdayOf(today) + 1, 0, timeZone));
  return {
    days: Array.from({ length: DAYS }, (_, index) => {
      const day = first + index;
      const list = (arrivals.get(day) ?? []).map(({ at, readingSeconds, folded }) => ({
        at: at.getTime(),
        readingSeconds,
        folded,
      }));
      return { day: isoDay(day), ...quiet(list, ours.get(day)?.length ?? 0, calendarOf(settings)) };
    }),
    buried: { checked, wrong, yours, ...proportion(wrong, checked) },
    checksWaiting: await readChecksWaiting(tx, userId, sight, now),
    week: {
      since: monday.toISOString(),
      ...(await readWeek(tx, userId, sight, { monday, firstSlot: firstSlot ?? now, now })),
    },
  };
}
