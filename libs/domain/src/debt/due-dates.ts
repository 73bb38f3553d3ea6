import type { TextRange } from '../assessment.ts';
import type { DateMention } from '../time/mention.ts';
import { verbose } from '../verbose.ts';

/** A sentence of our mail. */
export interface Sentence {
  readonly range: TextRange;
  /** In lower case, without accents, letter for letter. */
  readonly plain: string;
  readonly dates: readonly DateMention[];
  /** The last date named in the sentence before. */
  readonly previous: DateMention | undefined;
  /** The date of what stands before it in the same sentence, where this is its second half. */
  readonly firstHalf?: DateMention;
}

/** A time to come, and not one before which, after which or since which something holds. */
export function isDue(date: DateMention, writtenDay: string): boolean {
  return date.lastDay >= writtenDay && !['past', 'since', 'after'].includes(date.bearing);
}

/** "The marks will be up from Monday": what can be had from a day on is due on it. */
const AVAILABLE =
  /\b(?:available|up|live|online|ready|visible|viewable|accessible|there\sfor\syou)\b[^,;.]{0,30}$/;

/** A day that is told from another. */
export const DAY_AFTER = verbose()`
  \b(?:
    the\s(?:day\safter|next\sday|following\sday)|le\s(?:lendemain|jour\ssuivant)|tags?\sdara?uf|folgetag
    |(?:al|un)\sdia\s(?:siguiente|despues)|il\sgiorno\s(?:dopo|seguente|successivo)|de\sdag\serna
    |een\sdag\slater|nastepnego\sdnia|dzien\spozniej|nazajutrz|no\sdia\sseguinte|ertesi\sgun
  )\b
`;

const HAD_THEN = verbose()`
  ^[^,;.]{0,40}\b(?:
    bereit|verfugbar|abrufbar|online|disponible|disponibile|disponivel|beschikbaar|klaar|dostepn\w+
  )\b
`;

/** "Two days later": a length that is counted from a day named before it. */
const LATER = /^\s(?:later|afterwards|thereafter|after\s(?:that|this|it|which))\b/;

/** "It takes three weeks", "allow ten days": a bare length is a date only where the words make it one. */
const TAKES = verbose()`
  \b(?:
    takes?|turnaround|allow|give\s(?!you\b)(?:\w+\s)?\w+|need|wait|bear\swith|hang\son|hold\son
    |(?:geben|gebt|gib)\s(?:sie\s)?(?:uns|mir)|(?:laisse|donne)z?-(?:nous|moi)|d[ea](?:d?nos|me)
    |(?:ci|mi)\sdia|da(?:cci|mmi)|geef\s(?:ons|mij)|(?:dac|daj|dajcie)\snam|within|up\sto|longer\sthan
    |more\sthan
  )\b
`;

/** Letters before a length in which the words that make it a date may stand. */
const TAKES_WITHIN = 30;

/** "With the bank holiday it will be Wednesday": a day that tells why another is the one. */
const BECAUSE_OF = /\b(?:what\s)?(?:with|given|despite|because\sof|owing\sto)\s(?:it\sbeing\s)?(?:the\s)?$/;

/** The dates of a sentence by which something can be promised. */
export function dueDates({ dates: all, plain, range }: Sentence, writtenDay: string): DateMention[] {
  const before = (date: DateMention) => plain.slice(0, date.range.start - range.start);
  const behind = (date: DateMention) => plain.slice(date.range.end - range.start);
  const isBetween = ({ firstDay, lastDay, range: { start } }: DateMention) =>
    firstDay !== lastDay && plain.startsWith('between', start - range.start);
  const dates = all
    .map((date): DateMention => {
      // "After tomorrow's meeting" is tomorrow.
      const isOn =
        (date.bearing === 'after' && (behind(date).startsWith("'s") || HAD_THEN.test(behind(date)))) ||
        (date.bearing === 'since' && (AVAILABLE.test(before(date)) || isBetween(date)));
      if (isOn) return { ...date, bearing: 'on' };
      return date.bearing === 'lasting' && LATER.test(behind(date)) && !DAY_AFTER.test(plain)
        ? { ...date, bearing: 'within' }
        : date;
    })
    .filter((date) => isDue(date, writtenDay));
  const isNamed = ({ bearing }: DateMention) => bearing !== 'lasting';
  const isTaken = (date: DateMention) => {
    const start = date.range.start - range.start;
    return TAKES.test(plain.slice(Math.max(0, start - TAKES_WITHIN), start));
  };
  const isReason = (date: DateMention) =>
    date.bearing === 'on' && BECAUSE_OF.test(before(date)) && !behind(date).startsWith("'s");
  if (dates.some(isNamed)) return dates.filter((date) => (isNamed(date) && !isReason(date)) || isTaken(date));
  return TAKES.test(plain) ? dates : [];
}
