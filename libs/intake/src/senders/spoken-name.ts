import { verbose } from '#libs/domain';

const WORD = String.raw`(?:\p{Lu}['’])?\p{Lu}[\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)?`;
/** A greeting is no first name, and with a title one speaks to others. */
const NO_NAME = verbose()`
  (?!(?:
    Guten?|Hallo|Hello|Good|Bonjour|Bonsoir|Hola|Buen[ao]s?|Buongiorno|Frau|Herr|Mrs?|Ms|Miss|Madame|Monsieur
    |Señora?|Signora?|Dear|Liebe[rs]?
  )\b)
`.source;
const PARTICLES = '(?:(?:de|da|di|del|della|dos|van|von|der|den|la|le|al|el|bin|zu) ){0,2}';
/** First and last name: of one word nobody knows whether it is one. Behind "'s" somebody else follows. */
const NAME = String.raw`${NO_NAME}(${WORD} ${PARTICLES}${WORD})(?!['’\p{L}])`;

const any = (words: string) =>
  `(?:${words.replaceAll(/(?<=^|\|)(\p{L})/gu, (first) => `[${first}${first.toUpperCase()}]`)})`;
/** What stands before a name that somebody says of themselves, in English, German, French, Spanish, Italian, Dutch and Portuguese. */
const BEFORE = any(
  "this is|my name is|my name['’]s|it['’]s|hier ist|hier spricht|mein [Nn]ame ist|ich heiße|c['’]est|je m['’]appelle|mon nom est|soy|me llamo|mi nombre es|le habla|mi chiamo|il mio nome è|mijn naam is|u spreekt met|je spreekt met|hoi,? met|hallo,? met|dag,? met|goede(?:morgen|middag|navond),? met|meu nome é|chamo-me",
);
const BEHIND = "(?:here|speaking|hier|am Apparat|à l['’]appareil|ici|al habla|al teléfono)";
const AGAIN = '(?:again|noch ?mal|nochmals|encore|de nuevo|otra vez|di nuovo|opnieuw|weer|znowu|de novo)';
const SAID: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${BEFORE} ${NAME}`, 'u'),
  new RegExp(String.raw`(?<![\p{L}'’])${NAME} ${BEHIND}(?!\p{L})`, 'u'),
  new RegExp(String.raw`^["“„«]?\s?${NAME},? ${AGAIN}(?!\p{L})`, 'mu'),
];

/** People say who they are when they begin, or at their end. */
const LONGEST_LOOKED_AT = 2_000;

/**
 * The name that a caller says: "this is Ada Crane", "Ada Crane hier".
 *
 * @param lines of a voicemail, with what the telephone system wrote
 * @returns null where nobody says theirs
 */
export function spokenName(lines: readonly string[]): string | null {
  const text = lines.join('\n').slice(0, LONGEST_LOOKED_AT);
  const found = SAID.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
  return found ?? null;
}
