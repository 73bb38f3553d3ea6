import type { Instant } from '../contact/contact.ts';
import { separateNewText } from '../message/new-text.ts';
import { sentencesOf } from '../message/sentences.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { findDates } from '../time/find-dates.ts';
import { verbose } from '../verbose.ts';
import { isDue } from './due-dates.ts';
import { plainLetters } from './plain-letters.ts';
import type { DatedPromise } from './promise.ts';

/** Nobody needs more words to say only that. */
const LONGEST_WORDS = 20;

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

/**
 * "We need a bit more time: Thursday." Only what we need, or what the matter takes: "on Friday we are open longer" moves
 * nothing.
 */
const MORE_TIME = verbose()`
  (?:
    (?:
      (?<!\b(?:you|they|visitors|guests|people|candidates|applicants)\s(?:(?:may|might|will|would|could|can|do|should)\s)?)\bneeds?
      |\b(?:give|allow)\s(?:us|me)|\btak(?:es?|ing)\sus|\b(?:it|this|that|everything|decision)(?:'s|'ll|\sis|\swill|\smay)?\stak(?:es?|ing)
    )\s(?:(?:just|still|a|an|another|bit|little|some|few|couple|of|much)\s){0,5}
    (?:(?:more|extra|additional)\s(?:time|days?|hours?|weeks?)|longer)
    |^(?:(?!\bno\b)[^:]){0,20}\bmore\stime,?\splease
    |\b(?:(?:wir|ich)\s(?:brauch|benotig)\w*|(?:brauch|benotig)\w*\s(?:wir|ich)|(?:geben|gebt|gib)\s(?:sie\s)?(?:uns|mir))\s[^,.;?]{0,30}
    \b(?:(?:mehr|etwas|noch)\szeit|langer|noch\s(?:ein\spaar|einige|\w+)\stage?)
    |\b(?:mehr\szeit|etwas\szeit|langer|noch\s(?:ein\spaar|einige|\w+)\stage?)\s(?:brauchen|benotigen)\b
    |\bes\s(?:wird\s)?dauert?\s(?:\w+\s){0,2}(?:langer|tage?)
    |\b(?:nous\sfaut|me\sfaut|(?:avons|j'ai)\sbesoin|(?:laisse|donne)z?-(?:nous|moi))\b[^,.;?]{0,20}\b(?:plus\s(?:de\stemps|longtemps)|encore\s(?:un\speu|quelques))
    |\b(?:necesit(?:amos|o)|nos\shace\sfalta|me\shace\sfalta|d[ae]nos)\b[^,.;?]{0,30}\btiempo
    |\b(?:(?:ci|mi)\s(?:serve|vuole|occorre)|(?:abbiamo|ho)\sbisogno|ci\sdia)\b[^,.;?]{0,30}\btempo
    |\b(?:we|wij|ik)\b[^,.;?]{0,40}\b(?:(?:meer|nog\swat)\stijd|langer|nog\seven)[^,.;?]{0,12}\bnodig|\b(?:het|dit)\sduurt\s(?:nog\s)?(?:even|\w+\slanger|langer)
    |\bpotrzebuj(?:emy|e)\b[^,.;?]{0,30}\bczasu|\bprecis(?:amos|o)\b[^,.;?]{0,30}\btempo
  )(?!\w)
`;

/** Said where we are late: after it a day by itself takes the place of another too. */
const SORRY = verbose()`
  \b(?:
    sorry|apolog\w+|afraid|(?:not|nothing|no\s\w+)\syet|late|still\swaiting|leider|entschuldig\w*|sorry|desole\w*|pardon|perdon|disculp\w*
    |lo\ssiento|scus\w*|spia(?:ce|cente)|helaas|przepraszam\w*|desculp\w*|lamento|kusura|ozur
  )\b
`;

/** What else may have got another day. */
const SOMETHING_ELSE = verbose()`
  \b(?:
    interviews?|meetings?|visit|appointment|trial|slot|call|shift|session|lesson|tour|first\sday|start(?:s|ing)?|deadline|training|you|offices?|closed|shut|holidays?|leave|away
    |(?:vorstellungs)?gesprach\w*|termin\w*|entretien|rendez-vous|entrevista|cita|colloquio|appuntamento
    |gesprek|afspraak|rozmow\w+|spotkani\w+|reuni\w+|gorusme\w*|sie|du|vous|usted|lei|u|je
  )\b
`;

/**
 * All that a sentence may say besides its day: that we are sorry and late, or need time, and that it, or what we were to decide or to
 * tell, has got another day. One word more, and the sentence may be about anything: "our parking is now free until
 * Friday".
 */
const SAYS_ONLY_THAT = verbose()`
  ^\W*(?:(?:hi|hello|dear|sorry|hallo|liebe[r]?|bonjour|hola|buongiorno|ciao|beste)\s\w+\s*,\W*)?
  (?:(?:
    we(?:'re|\sare)?(?:\sstill|\srunning|\sa\sbit|\sa\slittle)*\s(?:late|delayed|behind)
    |(?:we|i)(?:'ve|\shave|'ve\shad\sto|\shave\shad\sto|\shad\sto|\smust)?\s(?:delay|postpone|defer|mov|push|put)(?:e?d)?(?=\s(?:it|this|that|everything|(?:the|our)\s(?:decision|answer|news))\b)
    |(?:we|i)(?:'ll|\swill|\sdo)?\s(?:still\s|just\s)?need(?=\s(?:a\s|some\s|just\s|until|till|to)|\smore|\slonger)|(?:please\s)?(?:give|allow)\s(?:us|me)|will\stake(?:\sus)?|takes|taking|need|time\splease|some|few|couple|of|more|extra|longer|time|days?|day|us
    |(?:wir|ich)\s(?:brauchen?|benotigen?)|(?:geben|gib|gebt)(?:\ssie)?\s(?:uns|mir)|dauert|noch|etwas|ein|wenig|bisschen|paar|tage?|langer|mehr|zeit|an
    |(?:il\s)?(?:nous|me)\sfaut|(?:nous\savons|j'ai)\sbesoin|un|peu|plus|de|temps|encore|quelques|jours?|d'ici|pour
    |necesitamos|necesito|nos\shace\sfalta|poco|mas|tiempo|algo|unos|dias?
    |(?:ci|mi)\sserve|(?:abbiamo|ho)\sbisogno|(?:ci\s)?vuole|po'?|piu|di|tempo|qualche|giorn[oi]|ancora
    |(?:we|wij|ik)\s(?:hebben|heb)|iets|wat|meer|tijd|nodig|nog|even|langer|dagen
    |potrzebujemy|potrzebuje|troche|wiecej|czasu|jeszcze|kilka|dni
    |precisamos|preciso|um|pouco|mais|tempo|alguns|dias
    |i'm\safraid|i\sam\s(?:afraid|sorry)|i'm\s(?:so\s|very\s)?sorry|we(?:'re|\sare)\s(?:so\s|very\s)?sorry|bear\swith\sus|nothing\syet|not\syet
    |(?:it|this|that|everything|(?:the|our|its|your)\s(?:final\s)?(?:decision|answer|news|reply|response|outcome|result)s?|(?:the|our)\s(?:board|committee|panel|council)(?:\s(?:has|had|have|needs))?\s(?:(?:put|push|mov|delay|postpon|deferr?|slipp)(?:e?d)?))
    |(?:it|this|that)(?:'s|'ll)|its|the|our|decision|answer|news|be|is|has|have|been|had|will|would|looks|looking|to|until|till|by|on|for|from|a|and|but|so|very|sorry|apologies|my|with|for\sthe\sdelay
    |running|late|bit|little|now|instead|after\sall|slip(?:s|ped|ping)?|push(?:ed)?|delay(?:s|ed)?|postponed|moved|deferred|put|off|back|make|at|more|like|likely|probably|unfortunately
    |es|das|alles|die|unsere|der|entscheidung|antwort|wird|ist|nun|jetzt|leider|doch|erst|am|auf|bis|zum|verschiebt|sich|verschoben|verzogert|stattdessen|wurde|entschuldigung|entschuldigen|bitte|tut\s(?:mir|uns)\sleid
    |ce|c'est|cela|la|notre|le|reponse|decision|sera|est|a|ete|au|plutot|finalement|jusqu'a|reporte\w*|repousse\w*|decale\w*|desole\w*|pardon|malheureusement
    |sera|al\sfinal|mejor|el|lo|siento|nuestra|respuesta|se|ha|hasta|para|retras\w*|aplaz\w*|pospon\w*|perdon|disculp\w*
    |tutto|slitta\w*|rimand\w*|rinvia\w*|invece|sara|lunedi|decisione|risposta|mi|ci|scus[ia]\w*|spiace|purtroppo|alla|al|il|e
    |het|dit|alles|wordt|is|toch|uitgesteld|vertraagd|tot|op|naar|helaas|besluit|antwoord|onze|de|ons
    |to|bedzie|jednak|dopiero|przesun\w*|przeloz\w*|opozni\w*|na|do|w|we|przepraszam\w*|niestety|decyzja|nasza
    |afinal|fica|ficou|foi|adiad[oa]|atras\w*|desculp\w*|infelizmente|decisao|a|o|maalesef|kusura\sbakmayin\w*|ertelendi|karar
  )\b\W*)*$
`;

/** That we are late, or need time, in the sentence before the day. */
const isSaidBefore = (before: string) => SORRY.test(before) || MORE_TIME.test(before);

function sentencesWithDay(text: string, writtenAt: Instant, calendar: WorkingCalendar) {
  const { newText } = separateNewText(text);
  const writtenDay = findDates('today', writtenAt, calendar)[0]?.lastDay ?? '';
  const dates = findDates(newText, writtenAt, calendar).filter(
    (date) => isDue(date, writtenDay) && date.bearing !== 'before',
  );
  if (dates.length === 0) return [];
  const sentences = sentencesOf(newText).map(({ start, end }) => newText.slice(start, end));
  return sentencesOf(newText).flatMap(({ start, end }, index) => {
    const date = dates.findLast(({ range }) => range.start >= start && range.end <= end);
    if (date === undefined) return [];
    const quote = newText.slice(start, end);
    const [plain, before] = [plainLetters(quote), plainLetters(sentences[index - 1] ?? '')];
    const [from, to] = [date.range.start - start, date.range.end - start];
    return [{ quote, date, plain, before, rest: `${plain.slice(0, from)} ${plain.slice(to)}` }];
  });
}

/**
 * Days to which a mail of ours puts off what was promised before, without saying again what that is: "Running late,
 * Monday now, sorry". By itself such a sentence promises nothing.
 *
 * @returns the last of them in the order of the text; empty where none is named
 */
export function findMovedDay(text: string, writtenAt: Instant, calendar: WorkingCalendar): DatedPromise[] {
  return sentencesWithDay(text, writtenAt, calendar)
    .filter(({ plain, before, rest }) => {
      const isShort = (rest.match(/\p{L}+/gu)?.length ?? 0) <= LONGEST_WORDS;
      const isOfIt =
        isShort && !plain.includes('?') && !SOMETHING_ELSE.test(rest) && SAYS_ONLY_THAT.test(rest);
      const isLate = [MOVES, SORRY, MORE_TIME].some((words) => words.test(plain)) || isSaidBefore(before);
      return isOfIt && isLate && !SOMETHING_ELSE.test(before);
    })
    .map(({ quote, date }) => ({ quote, dueDay: date.lastDay, dueAt: date.deadline }))
    .slice(-1);
}

/** Whether a mail of ours may put off to a day what was promised before: then it is no word in passing. */
export function mayMoveDay(text: string, writtenAt: Instant, calendar: WorkingCalendar): boolean {
  return sentencesWithDay(text, writtenAt, calendar).some(
    ({ plain, before }) =>
      [MOVES, SORRY, MORE_TIME].some((words) => words.test(plain)) || isSaidBefore(before),
  );
}
