import type { Contact, History } from '../contact/contact.ts';
import { isOurWord } from '../contact/our-word.ts';
import { oncePerBoth } from '../once-per.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { findDates } from '../time/find-dates.ts';
import { epochMs } from '../time/instant.ts';
import { asksThem, callsOff, invites, showsInterview } from './words-of-ours.ts';
import { newTextOf } from './words-of-theirs.ts';

/** When the appointment that a mail of ours sets is over; null where it names no single day. */
const appointmentMs = oncePerBoth((calendar: WorkingCalendar, contact: Contact): number | null => {
  const times = findDates(newTextOf(contact), contact.at, calendar).filter(
    ({ bearing, precision }) => bearing === 'on' && precision !== 'days',
  );
  const [first] = times;
  // Two times are an offer to choose from.
  return first !== undefined && new Set(times.map((time) => time.lastDay)).size === 1
    ? epochMs(first.deadline)
    : null;
});

/** Whether an invitation stood: nobody called it off, and a question was answered. */
function stood(contacts: History, at: number): boolean {
  const later = contacts.slice(at + 1);
  if (later.some((contact) => callsOff(contact))) return false;
  const invitation = contacts[at];
  // An absence note says that nobody has read the question yet.
  const isAnswered = later.some(({ by, automatic }) => by === 'candidate' && automatic !== true);
  return invitation !== undefined && (!asksThem(invitation) || isAnswered);
}

/** Whether a contact of theirs speaks of an interview that is known: no word of ours lies between. */
function isKnown(contacts: History, at: number, knownMs: number): boolean {
  const contact = contacts[at]!;
  return (
    contact.by === 'candidate' &&
    knownMs <= epochMs(contact.at) &&
    !contacts.slice(0, at).some((other) => isOurWord(other) && epochMs(other.at) > knownMs)
  );
}

/**
 * When the last interview with this person was, as far as the contacts show: a word of thanks on either side, or an
 * appointment of ours that stood. Asking again after one that is known makes it no later.
 *
 * @param contacts oldest first
 * @returns epoch ms, which may lie after the last contact; null where no interview shows
 */
export function lastInterviewMs(contacts: History, calendar: WorkingCalendar): number | null {
  let latest: number | null = null;
  for (const [at, contact] of contacts.entries()) {
    const shown: number | null =
      showsInterview(contact) && (latest === null || !isKnown(contacts, at, latest))
        ? epochMs(contact.at)
        : null;
    const set: number | null =
      shown === null && invites(contact) && stood(contacts, at) ? appointmentMs(calendar, contact) : null;
    const found: number | null = shown ?? set;
    if (found !== null && (latest === null || found > latest)) latest = found;
  }
  return latest;
}
