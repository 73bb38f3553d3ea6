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
  /\b(?:available|up|live|online|ready|visible|viewable|accessible|there\sfor\syou|disponibil[ei]|verfugbar|abrufbar|einsehbar|disponibles?|disponive(?:l|is)|consultables?|consultabil[ei]|beschikbaar|dostepn\w+|bereit|online)\b[^,;.]{0,30}$/;

/** A day that is told from another. */
export const DAY_AFTER = verbose()`
  \b(?:
    the\s(?:(?:day|morning|afternoon|evening)\safter|next\s(?:day|morning)|following\s(?:day|morning))|le\s(?:lendemain|jour\ssuivant)|tags?\sdara?uf|folgetag
    |(?:al|un)\sdia\s(?:siguiente|despues)|il\sgiorno\s(?:dopo|seguente|successivo)|de\sdag\serna
    |een\sdag\slater|nastepnego\sdnia|dzien\spozniej|nazajutrz|no\sdia\sseguinte|ertesi\sgun
  )\b
`;

/** The day before one that is told: "it is announced on Wednesday, and you get a call the day before". */
export const DAY_BEFORE = verbose()`
  \b(?:
    (?:the\s(?:day|evening|night|afternoon)\sbefore|the\sprevious\sday|am\s(?:tag|abend)\s(?:davor|zuvor)|la\sveille|el\sdia\s(?:antes|anterior)
    |il\sgiorno\sprima|de\sdag\serv[o]{2}r|dzien\swczesniej|na\svespera|bir\sgun\sonce)(?=$|[.,;!)])
  )
`;

/** A week that is told from a day before it: "the vacancy closes on the 24th; you hear in the week after". */
export const WEEK_AFTER = verbose()`
  \b(?:
    the\sweek\s(?:after(?:\sthat)?|following|thereafter)(?=$|[.,;!)])|der\s(?:woche\s(?:darauf|danach)|folgewoche)|darauf\s?folgenden\swoche|la\ssemaine\s(?:suivante|d'apres)
    |la\ssemana\s(?:siguiente|posterior)|la\ssettimana\s(?:successiva|seguente|dopo)|de\sweek\s(?:erna|daarna|erop)|(?:nastepnym|kolejnym)\stygodniu
    |na\ssemana\s(?:seguinte|a\sseguir)|ertesi\shafta
  )
`;

const HAD_THEN = verbose()`
  ^[^,;.]{0,40}\b(?:
    bereit|verfugbar|abrufbar|online|disponible|disponibile|disponivel|beschikbaar|klaar|dostepn\w+
  )\b
`;

/**
 * "I wrote to you on Thursday": a day that is over, though its name is also that of one to come. "Called" by itself may be
 * what is going to be done ("you will be called on Friday"), and is over only behind who did it, or before whom it was
 * done to.
 */
const WROTE_ON = verbose()`
  (?:
    \b(?:wrote|rang|spoke)\s(?:back\s)?(?:(?:to\s|with\s)?(?:you|them|her|him|everyone|everybody)\s)?(?:back\s)?
    |\b(?:e-?mailed|(?:tele)?phoned|called|answered|messaged|texted|replied\sto)\s(?:you|them|her|him|everyone|everybody)\s(?:back\s)?
    |\b(?:i|we|you|he|she|they|who)(?:'ve|'d|\shave|\shad)?\s(?:(?:\w+ly|already|also|just|then|last)\s)?
    (?:e-?mailed|(?:tele)?phoned|called|replied|answered|messaged|texted)\s(?:back\s)?(?:to\s(?:you|them|her|him|everyone|everybody)\s)?
    |\b(?:was|were|got|has\sbeen|have\sbeen)\s(?!
      expected|due|scheduled|rescheduled|planned|supposed|meant|promised|told|booked|arranged|agreed|fixed|moved|postponed|delayed|deferred
    )(?:\w+ly\s)?\w+(?:ed|en|nt|ade)\s
    |\b(?:gave|(?<!\b(?:be|being|get|gets|is|are)\s(?:\w+\s)?)sent)\s
    (?:(?:you|them|her|him|everyone)\s(?:(?:an?|the|our|my)\s\w+\s)?|(?:it|this|that)\s(?:to\syou\s)?)
  )(?:on\s)?$
`;

/** "On 1 April rather than tomorrow": the day that it is not. */
const INSTEAD_OF =
  /\b(?:rather\sthan|instead\sof|as\sopposed\sto|and\snot|,\snot|it\swasn't|statt|anstatt|plutot\sque|au\slieu\sde|en\svez\sde|en\slugar\sde|invece\sd\w+|anziche|in\splaats\svan|zamiast|em\svez\sde)\s(?:on\s|by\s|the\s)*$/;

/** "Two days later": a length that is counted from a day named before it. */
const LATER = /^\s(?:later|afterwards|thereafter|after\s(?:that|this|it|which))\b/;

/** "It takes three weeks", "allow ten days": a bare length is a date only where the words make it one. */
const TAKES = verbose()`
  \b(?:
    takes?|times?\s(?:is|are|of)|says?|quot(?:e|es|ed)|runs?|lasts?|typically|usually|normally|(?:'ll|will)\sbe(?:\s(?:a|an|another|about|around))?\s(?=\w+\s\w+\sbefore\b)|turnaround|allow|give\s(?!you\b)(?:\w+\s)?\w+|comptez|compter|prevoyez|prevoir|dauert|benotigen|benotige|brauchen|brauche|rechnen\ssie\smit|tarda\w*|calcul[ae]|cuent[ae]\scon|ci\svogliono|richiede|calcoli|duurt|reken\sop|trwa|zajmuje|zajmie|demora|leva|need|wait|bear\swith|hang\son|hold\son
    |(?:geben|gebt|gib)\s(?:sie\s)?(?:uns|mir)|(?:laisse|donne)z?-(?:nous|moi)|d[ea](?:d?nos|me)
    |(?:ci|mi)\sdia|da(?:cci|mmi)|geef\s(?:ons|mij)|(?:dac|daj|dajcie)\snam|within|up\sto|longer\sthan
    |more\sthan
  )\b
`;

/** Letters before a length in which the words that make it a date may stand. */
const TAKES_WITHIN = 30;

/** Whether the words before a length make a date of it. */
export function takes(date: DateMention, plain: string, offset: number): boolean {
  const start = date.range.start - offset;
  return TAKES.test(plain.slice(Math.max(0, start - TAKES_WITHIN), start));
}

/** "With the bank holiday it will be Wednesday": a day that tells why another is the one. */
const BECAUSE_OF = /\b(?:what\s)?(?:with|given|despite|because\sof|owing\sto)\s(?:it\sbeing\s)?(?:the\s)?$/;

/** The dates of a sentence by which something can be promised. */
export function dueDates({ dates: all, plain, range }: Sentence, writtenDay: string): DateMention[] {
  const before = (date: DateMention) => plain.slice(0, date.range.start - range.start);
  const behind = (date: DateMention) => plain.slice(date.range.end - range.start);
  const isBetween = ({ firstDay, lastDay, range: { start } }: DateMention) =>
    firstDay !== lastDay && plain.startsWith('between', start - range.start);
  const isOver = (date: DateMention) => date.bearing === 'on' && WROTE_ON.test(before(date));
  const dates = all
    .map((date): DateMention => {
      // "After tomorrow's meeting" is tomorrow.
      const isOn =
        (date.bearing === 'after' && (behind(date).startsWith("'s") || HAD_THEN.test(behind(date)))) ||
        (['after', 'since'].includes(date.bearing) && AVAILABLE.test(before(date))) ||
        (date.bearing === 'since' && isBetween(date)) ||
        // "It's in next week's run".
        (date.bearing === 'within' && behind(date).startsWith("'s"));
      if (isOn) return { ...date, bearing: 'on' };
      return date.bearing === 'lasting' && LATER.test(behind(date)) && !DAY_AFTER.test(plain)
        ? { ...date, bearing: 'within' }
        : date;
    })
    .filter((date) => isDue(date, writtenDay) && !isOver(date) && !INSTEAD_OF.test(before(date)));
  const isNamed = ({ bearing }: DateMention) => bearing !== 'lasting';
  const isTaken = (date: DateMention) => takes(date, plain, range.start);
  const isReason = (date: DateMention) =>
    date.bearing === 'on' && BECAUSE_OF.test(before(date)) && !behind(date).startsWith("'s");
  if (dates.some(isNamed)) return dates.filter((date) => (isNamed(date) && !isReason(date)) || isTaken(date));
  return TAKES.test(plain) ? dates : [];
}
