import { verbose } from '#libs/domain';
import { numberIn } from './phone-number.ts';

/** Whoever pastes says a few words about it first. */
const MOST_LINES_ABOVE = 12;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const PARTICLES = '(?:(?:de|da|di|del|della|dos|do|das|van|von|der|den|la|le|al|bin|ter|te|zu) ){0,2}';
const NAME = String.raw`(?<name>${WORD}(?: ${PARTICLES}${WORD}){0,3})`;
/** "Er schreibt:" names nobody. */
const NO_NAME = verbose()`
  (?!(?:
    He|She|They|It|Who|One|Someone|Somebody|Card|Note|Er|Sie|Es|Man|Jemand|Wer|Il|Elle|On|Quelqu|Él|Ella|Alguien|Lui|Lei
    |Qualcuno|Hij|Zij|Ze|Iemand|On|Ona|Ktoś|Ele|Ela|Alguém|I|Ich|Je|Yo|Io|Ik|Ja|Eu|You|Sie|Vous|Usted|We|Wir|Nous
  )(?!\p{L}))
`.source;
const WROTE = verbose()`
  (?:
    writes|wrote|texted|messaged|schreibt|schrieb|geschrieben|écrit|escribe|escribió|escrito|scrive|scritto|schrijft|schreef
    |geschreven|pisze|napisała?|escreve|escreveu
  )
`.source;
/** Of a colleague one tells like that too, so what was said stands apart, or in quotation marks. */
const SAID = '(?:says|said|sagt|sagte|dit|dice|dijo|zegt|zei|mówi|powiedziała?|diz|disse)';
const CHANNEL = verbose()`
  (?:
    [Ww]hats ?[Aa]pp|SMS|[Ss]ms|DM|[Tt]ext(?: message)?|[Ss]ignal|[Tt]elegram|[Mm]essenger|[Ii]nstagram|[Ff]acebook|[Tt]hreema
    |[Vv]iber|[Vv]oicemail|[Nn]achricht|[Mm]essage|[Mm]ensaje|[Mm]essaggio|[Bb]ericht(?:je)?|[Ww]iadomość|[Mm]ensagem
  )
`.source;
const WAYS: readonly RegExp[] = [
  // "Jan Hellweg schreibt:", "O senhor Matias Roriz escreveu-nos:".
  new RegExp(
    String.raw`(?:^|[\s.!?:,–—-]) ?${NO_NAME}${NAME}(?:,[^:,]{1,40},)? (?:\p{Ll}{1,8} ){0,2}(?:${WROTE}(?!\p{L})[^:.!?\d]{0,30}:|${SAID}(?!\p{L})[^:.!?\d]{0,30}:\s*(?:[«“„"]|$))`,
    'u',
  ),
  // "WhatsApp from +44 1632 960771:", "un petit SMS d'une candidate, Oumou Sagnier :".
  new RegExp(
    String.raw`(?<!\p{L})${CHANNEL}(?!\p{L})[^:]{0,40}?[ '’](?:[Ff]rom|v[oa]n|vom|[Dd]el?|[Dd]|da|od|di)[ '’][^:]{0,40}?(?:${NO_NAME}${NAME}|(?<number>\+?\d[\d ()./-]{6,18}\d)) ?:`,
    'u',
  ),
];

/** Whose words a colleague pasted into a mail of their own. */
export interface PastedWords {
  /** Empty where a number is all that tells. */
  readonly name: string;
  readonly number: string | undefined;
}

/**
 * Of whom a line tells whose words stand below it or behind it: "Jan schreibt: …", "WhatsApp from +44 1632 960771:".
 *
 * @param lines the first of a mail, each of bounded length
 */
export function pastedFrom(lines: readonly string[]): PastedWords | null {
  for (const line of lines.slice(0, MOST_LINES_ABOVE)) {
    for (const way of WAYS) {
      const groups = way.exec(line)?.groups;
      if (groups === undefined) continue;
      const number = groups['number'] === undefined ? undefined : numberIn(groups['number']);
      if (groups['name'] !== undefined || number !== undefined) return { name: groups['name'] ?? '', number };
    }
  }
  return null;
}
