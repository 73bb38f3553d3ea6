import type { Contact } from '../contact/contact.ts';
import { oncePerBoth } from '../once-per.ts';
import { sentencesOf } from '../message/sentences.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { findDates } from '../time/find-dates.ts';
import { epochMs } from '../time/instant.ts';
import { newTextOf, plainTextOf } from './words-of-theirs.ts';
import { verbose } from '../verbose.ts';

/** They cannot be reached, or ask for no answer, for a while. */
const NOT_BEFORE = verbose()`
  \b(?:
    i(?:'m|\sam|'ll\sbe|\swill\sbe|\sshall\sbe)\b[^!?;]{0,40}\b(?:
      away|travell?ing|abroad|offline|unreachable|unavailable
      |out\sof\s(?:reach|the\scountry|town|the\soffice)|on\s(?:holiday|leave|vacation|a\strip|the\sroad)
      |back|in\shospital
    )
    |no\s(?:need|rush|hurry)\b
    |(?:need|do)(?:n't|\snot)\s(?:need\sto\s|have\sto\s)?(?:reply|answer|respond|write|get\sback)
    |without\s(?:e?-?mail|internet|phone|signal)
    |ich\sbin\b[^!?;]{0,40}\b(?:im\surlaub|verreist|unterwegs|abwesend|nicht\serreichbar|zuruck)
    |je\s(?:suis|serai)\b[^!?;]{0,40}\b(?:
      absente?|en\s(?:vacances|conges?|voyage|deplacement)|injoignable|de\sretour
    )
    |esta(?:re|y)\b[^!?;]{0,40}\b(?:de\s(?:viaje|vacaciones)|fuera|de\svuelta)
    |saro\b[^!?;]{0,40}\b(?:in\s(?:viaggio|vacanza|ferie)|via|assente)
    |ik\sben\b[^!?;]{0,40}\b(?:op\s(?:vakantie|reis)|weg|afwezig|terug)
    |(?:jestem|bede)\b[^!?;]{0,40}\b(?:na\surlopie|w\spodrozy|nieobecn\w*)
    |esta(?:rei|ou)\b[^!?;]{0,40}\b(?:de\sferias|em\sviagem|ausente|fora)
    |(?:tatilde|izinde|seyahatte|yurt\sdisinda)\b
  )
`;

/** "No need to answer before Monday" puts off; "no need to answer after that" does not. */
const NO_NEED = /\b(?:no\s(?:need|rush|hurry)|(?:need|do)(?:n't|\snot))\b/;

/**
 * Until when a contact of theirs asks us to wait: "I'm away until the 12th", "no need to answer before Monday".
 *
 * @returns epoch ms; null where it puts nothing off, or names no day
 */
export const deferredUntilMs = oncePerBoth((calendar: WorkingCalendar, contact: Contact): number | null => {
  if (contact.by !== 'candidate' || contact.automatic === true) return null;
  const plain = plainTextOf(contact);
  if (!NOT_BEFORE.test(plain)) return null;
  const text = newTextOf(contact);
  let latest: number | null = null;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = plain.slice(start, end);
    if (!NOT_BEFORE.test(sentence)) continue;
    for (const { bearing, from, deadline } of findDates(text.slice(start, end), contact.at, calendar)) {
      if (bearing === 'past' || bearing === 'lasting') continue;
      if (NO_NEED.test(sentence) && bearing !== 'by' && bearing !== 'before') continue;
      const isFrom = bearing === 'since' || bearing === 'after';
      const ms = epochMs(isFrom ? from : deadline);
      if (latest === null || ms > latest) latest = ms;
    }
  }
  return latest;
});
