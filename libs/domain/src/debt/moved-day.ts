import type { Instant } from '../contact/contact.ts';
import { separateNewText } from '../message/new-text.ts';
import { sentencesOf } from '../message/sentences.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { findDates } from '../time/find-dates.ts';
import { verbose } from '../verbose.ts';
import { isDue } from './due-dates.ts';
import { plainLetters } from './plain-letters.ts';
import type { DatedPromise } from './promise.ts';

/** Longer sentences say in so many words what will be done by the day, or are about something else. */
const LONGEST_WORDS = 16;

/** A day that takes the place of another. */
const MOVES = verbose()`
  \b(?:
    instead|now|after\sall|slip(?:s|ped|ping)?|push(?:ed|ing)?|delay(?:s|ed)?|postponed?|mov(?:e|ed|ing)|deferred
    |put\s(?:off|back)|running\slate|make\s(?:that|it)|looking\sat|more\slike
    |doch|erst|verschieb\w*|verschoben|verzoger\w*|stattdessen
    |plutot|finalement|reporte\w*|repousse\w*|decale\w*
    |mejor|al\sfinal|retras\w*|aplaz\w*|pospon\w*
    |invece|slitta\w*|rimand\w*|rinvia\w*|toch|uitgesteld|vertraag\w*
    |jednak|dopiero|przesun\w*|przeloz\w*|opozni\w*|afinal|adia\w*|atras\w*|ertele\w*
  )\b
`;

/** What else may have got another day. */
const SOMETHING_ELSE = verbose()`
  \b(?:
    interviews?|meetings?|visit|appointment|trial|first\sday|start(?:s|ing)?|deadline|training|you|offices?|closed|shut|holidays?|leave|away
    |(?:vorstellungs)?gesprach\w*|termin\w*|entretien|rendez-vous|entrevista|cita|colloquio|appuntamento
    |gesprek|afspraak|rozmow\w+|spotkani\w+|reuni\w+|gorusme\w*|sie|du|vous|usted|lei|u|je
  )\b
`;

/**
 * Days to which a mail of ours puts off what was promised before, without saying again what that is: "Running late,
 * Monday now, sorry". By itself such a sentence promises nothing.
 *
 * @returns the last of them in the order of the text; empty where none is named
 */
export function findMovedDay(text: string, writtenAt: Instant, calendar: WorkingCalendar): DatedPromise[] {
  const { newText } = separateNewText(text);
  const writtenDay = findDates('today', writtenAt, calendar)[0]?.lastDay ?? '';
  const dates = findDates(newText, writtenAt, calendar).filter(
    (date) => isDue(date, writtenDay) && date.bearing !== 'before',
  );
  if (dates.length === 0) return [];
  return sentencesOf(newText)
    .flatMap(({ start, end }): DatedPromise[] => {
      const quote = newText.slice(start, end);
      const plain = plainLetters(quote);
      const date = dates.findLast(({ range }) => range.start >= start && range.end <= end);
      const isShort = (plain.match(/\p{L}+/gu)?.length ?? 0) <= LONGEST_WORDS;
      if (date === undefined || !isShort || !MOVES.test(plain) || SOMETHING_ELSE.test(plain)) return [];
      return plain.includes('?') ? [] : [{ quote, dueDay: date.lastDay, dueAt: date.deadline }];
    })
    .slice(-1);
}
