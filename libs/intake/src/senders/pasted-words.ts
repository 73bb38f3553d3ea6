import { verbose } from '#libs/domain';
import { numberIn } from './phone-number.ts';

/** Whoever pastes says a few words about it first. */
const MOST_LINES_ABOVE = 4;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const PARTICLES = '(?:(?:de|da|di|del|della|dos|do|das|van|von|der|den|la|le|al|bin|ter|te|zu) ){0,2}';
const NAME = String.raw`(?<name>${WORD}(?: ${PARTICLES}${WORD}){0,3})`;
/** "Er schreibt:" names nobody, and "our policy", "the Times" and "Legal" are nobody who wrote to us. */
const NO_NAME = verbose()`
  (?!(?:
    The|Our|My|Your|This|That|Legal|Management|Der|Die|Das|Unsere?|Meine?|Le|La|Les|Notre|Mon|Ma|El|Nuestr[oa]|Mi|Nostr[oa]
    |De|Het|Ons|Onze|Mijn|Nasz\p{L}*|Mój|O|A|Noss[oa]|He|She|They|It|Who|One|Someone|Somebody|Card|Note|Er|Sie|Es|Man|Jemand|Wer|Il|Elle|On|Quelqu|Él|Ella|Alguien|Lui|Lei
    |Qualcuno|Hij|Zij|Ze|Iemand|On|Ona|Ktoś|Ele|Ela|Alguém|I|Ich|Je|Yo|Io|Ik|Ja|Eu|You|Sie|Vous|Usted|We|Wir|Nous
  )(?!\p{L}))
`.source;
/** "The Times", "my sister Ruth": none of theirs is a letter to us. */
const NOT_OF =
  '(?<!(?<!\\p{L})(?:[Tt]he|[Oo]ur|[Mm]y|[Dd]er|[Dd]ie|[Uu]nsere?|[Mm]eine?|[Ll]e|[Ll]a|[Mm]on|[Mm]a|[Ee]l|[Mm]i|[Ii]l|[Dd]e|[Hh]et|[Mm]ijn) (?:\\p{Ll}+ )?)';
const WROTE = verbose()`
  (?:
    writes|wrote|texted|messaged|schreibt|schrieb|geschrieben|écrit|escribe|escribió|escrito|scrive|scritto|schrijft|schreef
    |geschreven|pisze|napisała?|escreve|escreveu
  )
`.source;
const CHANNEL = verbose()`
  (?:
    [Ww]hats\s?[Aa]pp|SMS|[Ss]ms|DM|[Tt]ext(?:\smessage)?|[Ss]ignal|[Tt]elegram|[Mm]essenger|[Ii]nstagram|[Ff]acebook|[Tt]hreema
    |[Vv]iber|[Vv]oicemail|[Nn]achricht|[Mm]essage|[Mm]ensaje|[Mm]essaggio|[Bb]ericht(?:je)?|[Ww]iadomość|[Mm]ensagem
  )
`.source;
const WAYS: readonly RegExp[] = [
  // "Jan Hellweg schreibt:", "O senhor Matias Roriz escreveu-nos:".
  new RegExp(
    String.raw`(?:^|[\s.!?:,–—-]) ?${NOT_OF}${NO_NAME}${NAME}(?:,[^:,]{1,40},)? (?:\p{Ll}{1,8} ){0,2}${WROTE}(?!\p{L})[^:.!?\d]{0,30}:`,
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
  /** What stands above and before the telling. */
  readonly above: string;
}

/**
 * Of whom a line tells whose words stand below it or behind it: "Jan schreibt: …", "WhatsApp from +44 1632 960771:".
 *
 * @param lines the first of a mail, each of bounded length
 */
export function pastedFrom(lines: readonly string[]): PastedWords | null {
  const filled = lines.filter((line) => line !== '').slice(0, MOST_LINES_ABOVE);
  for (const [at, line] of filled.entries()) {
    for (const way of WAYS) {
      const match = way.exec(line);
      if (match?.groups === undefined) continue;
      const { name = '', number: written } = match.groups;
      const number = written === undefined ? undefined : numberIn(written);
      const above = [...filled.slice(0, at), line.slice(0, match.index)].join('\n');
      if (name !== '' || number !== undefined) return { name, number, above };
    }
  }
  return null;
}
