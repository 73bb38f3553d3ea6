import type { TextRange } from '../assessment.ts';
import type { Instant } from '../contact/contact.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { epochMs } from '../time/instant.ts';
import { addWorkingDays } from '../time/working-time.ts';
import { localTime } from '../time/zone.ts';
import { MEETING } from './meeting-words.ts';
import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

/** An accommodation needed for a meeting within so many working days does not wait. */
const WORKING_DAYS = 2;

/** What makes a room, a form or a way of talking matter, and what helps; eight languages, folded. */
const NEED = verbose()`
  wheelchair|step-free|hearing (loop|aids?|impair\w+)|deaf|sign language|large print|screen reader|extra time
  |quiet room|ground floor|dyslexi\w+|autis\w+|visually impaired|crutches|guide dog|stammer
  |rollstuhl\w*|barrierefrei\w*|gehorlos\w*|schwerhorig\w*|horgerat\w*|gebarden\w*|sehbehindert\w*|legasthen\w+
  |schwerbehinder\w+|nachteilsausgleich|erdgeschoss|krucken|stotter\w*
  |fauteuil roulant|handicape\w*|rqth|malentendant\w*|sourde?|malvoyant\w*|dyspraxi\w*|langue des signes
  |rez-de-chaussee|tiers.temps|bequilles|gros caracteres
  |silla de ruedas|sord[oa]|hipoacusi\w*|audifonos?|lengua de signos|baja vision|dislexi\w+|discapacidad
  |planta baja|muletas|letra grande
  |sedia a rotelle|carrozzina|ipoacusi\w+|apparecchi? acustic\w+|lingua dei segni|ipovedent\w+|non vedente
  |dislessi\w+|disabilita|piano terra|stampelle|caratteri (grandi|ingranditi)
  |rolstoel\w*|doof|slechthorend\w*|gehoorapparaat\w*|gebaren(taal|tolk)|slechtziend\w*|begane grond|krukken
  |prikkelarm\w*|extra tijd|rustige (ruimte|kamer)
  |woz\w+ inwalidzk\w+|nieslysz\w+|niedoslysz\w+|aparat\w* sluchow\w+|jezyk\w* migow\w+|slabowidz\w+
  |niewidom\w+|dysleksj\w+|autyz\w+|niepelnosprawn\w+|parter(ze|u)?|kulach
  |cadeira de rodas|surd[oa]|aparelho auditivo|lingua gestual|libras|baixa visao|deficiencia|res.do.chao
`;
const OWN = verbose()`
  i am|i'm|i use|i have|i need|i wear|ich (bin|habe|nutze|trage|brauche|sitze)|je (suis|porte|me deplace)|j'(ai|utilise)
  |soy|tengo|voy|uso|sono|ho|sto|mi muovo|porto|ik (ben|heb|gebruik|zit|draag)|jestem|mam|poruszam sie|uzywam|sou|tenho|ando
`;
/** Who needs it, and not whom they looked after: "voy en silla de ruedas"; or that it is asked for. */
const NEEDED = new RegExp(
  `\\b(?:${OWN.source})\\b[^.!?\\n]{0,20}\\b(?:${NEED.source})\\b|\\b(?:${NEED.source})\\b[^.!?\\n]{0,200}\\?`,
);
const ASKS = verbose()`
  \?
  |\b(
    (could|can|would) (you|we|i)|i('d| would)? need|please|brauch\w*|bitte|konnt\w+|besoin|pourri\w+|serait-il
    |necesit\w+|podri\w+|bisogno|potre\w+|nodig|kunnen|potrzeb\w+|prosz\w+|czy|precis\w+|poderi\w+
  )\b
`;

function withinWorkingDays(at: Instant, then: Instant, calendar: WorkingCalendar): boolean {
  const dayOf = (instant: Instant) => localTime(epochMs(instant), calendar.timeZone).day;
  return dayOf(then) <= addWorkingDays(dayOf(at), WORKING_DAYS, calendar);
}

/**
 * Where the folded words stand by which somebody says what they need at a meeting, or asks for it; null where they do not.
 */
export function accessNeedIn(folded: string): TextRange | null {
  const found = NEEDED.exec(folded);
  return found && { start: found.index, end: found.index + found[0].length };
}

/**
 * Whether somebody asks for what they need at a meeting that is so near that it has to be seen to now, in plain words.
 * Here alone it matters what somebody says of themselves in passing: it tells how a room has to be.
 *
 * @param at when the message was written
 * @source the labelling guide, `urgent`: an accommodation needed for a meeting within two working days
 */
export function needsAccess(
  { folded, subject, times, shown }: Observation,
  at: Instant,
  calendar: WorkingCalendar,
): boolean {
  const isNear = [times.named, times.ours].some(
    (time) => time !== null && withinWorkingDays(at, time.at, calendar),
  );
  if (!isNear || !ASKS.test(folded)) return false;
  const isSaid = [folded, ...shown.mentioned].some((words) => accessNeedIn(words) !== null);
  return isSaid && (MEETING.test(folded) || MEETING.test(subject));
}
