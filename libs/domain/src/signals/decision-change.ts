import type { ConceptCues } from './evidence.ts';
import { CHANGES, OFFERS, also } from './further-languages.ts';
import { verbose } from '../verbose.ts';

const DAY = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

/** The first digit of a number that is no day: "the pay on 13 November" tells when somebody asked, and no sum. */
const AMOUNT = `(?<!\\d|\\b${MONTH} |\\bon (the )?)\\d(?!\\d?(st|nd|rd|th)?( of)? ${MONTH}\\b|\\d?(st|nd|rd|th)\\b)`;

/** A change that matters to the decision: another offer with a date, relocation, notice, availability, salary. */
export const DECISION_CHANGE: ConceptCues = {
  concept: 'decision_change',
  cues: {
    offer: verbose('g')`
      \b(offer(ed)?|contract) (
        from|with|by|elsewhere|in hand|on the table|in writing|of|came|arrived|landed
      )\b
      |\b(another|other|second|written|firm|competing|rival|job) (job )?offer\b
      |\b(offered me|(made|sent|given|gave) me (a|an) (\w+ )?offer)\b
      |\b(want|need|expect|require)s? (my |an |a )?(answer|decision|reply|signature)\b
      |\b(
        they|she|he|it|firm|company|bank|school|hospital|agency|council|trust|college|lot|place|people|one
      )('d| would)? (now )?(want|need|expect|like)s? (a |my )(yes|word)\b
    `,
    offerDated: new RegExp(
      `\\b(offer|sign|answer|decide|decision|lapses?|expires?|hold(ing)? it)\\b[^.!?\\n]{0,50}\\b(by|until|till|before|on|at) (the )?(${DAY}|tomorrow|today|tonight|noon|midnight|end of|close of|${MONTH} \\d|\\d{1,2}(st|nd|rd|th)?( of)? ${MONTH}|\\d{1,2}(st|nd|rd|th)\\b|\\d{1,2}[./]\\d{1,2})`,
      'g',
    ),
    notice: verbose('g')`
      \b(
        notice( period)?|handed in|resigned|leaving date|last day|made redundant|laid off|contract ends
        |contract ended|my (present |current )?(job|contract|shop|plant|school) (is |has )?(end|clos)\w+
      )\b
    `,
    available: new RegExp(
      `\\b(available|free|can start|could start|able to start|start date|can begin|could begin|ready to start|i'd be free|am free)\\b[^.!?\\n]{0,30}\\b(from|on|by|in|at|as of|after|earlier|sooner|immediately|now|${DAY}|${MONTH}|full[- ]time|nights?|weekends?|any)`,
      'g',
    ),
    moved: verbose('g')`
      \b(
        relocat\w+|mov(ed|ing) (to|house|from|back|closer|into)|live (now )?(in|near|\d+)|now (live|living)
        |flat (in|near)|new address|signed (a|the) lease|found a (flat|room|place|house)
        |my (visa|work permit|right to work|green card|blue card)|driving licen[cs]e
      )\b
    `,
    salary: new RegExp(
      `\\b(salary|pay|wage|rate|range|expectation|hourly|gross|per hour|an hour|a year|per annum|k a year)\\b[^.!?\\n]{0,30}${AMOUNT}`,
      'g',
    ),
    sooner: verbose('g')`
      \b(
        sooner|earlier|later|longer|no longer|not .{0,15} any ?more|after all|instead|full[- ]time
        |part[- ]time|weekends?|nights?
      ) (than i|than my|now|too|as well|if)\b
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        angebot|kündigungsfrist|kündigung|umgezogen|ziehe|umzug|ab (dem )?\d|ab sofort|verfügbar ab|offre
        |préavis|démissionné|déménag\w+|disponible (dès|à partir)|oferta|preaviso|me (he mudado|mudo)
        |disponible desde|a partir del|offerta|preavviso|mi (sono trasferit|trasferisco)\w*|disponibile dal
        |aanbod|opzegtermijn|verhuis\w*|beschikbaar vanaf|ofert[aęy]|wypowiedzeni\w+|przeprowadz\w+
        |dostępn\w+ od|proposta|aviso prévio|mudei|mudo-me|disponível a partir
      )\b
    `,
      `${CHANGES}|${OFFERS}`,
    ),
  },
};
