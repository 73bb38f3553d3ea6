import type { Evidence } from '../evidence.ts';
import type { Observation } from '../observe.ts';
import { bare, stems } from '../abroad/plain-words.ts';
import { verbose } from '../../verbose.ts';

/** "Ich Idiot", "I was stupid", "my chief called me". */
const OF_ONESELF_BEFORE = new RegExp(
  `${
    stems(
      "(i|i'm|i am|i was|i've been|ich|bin ich|war ich|je suis|j'étais|soy|fui|sono|ero|ik|ben ik|jestem|byłem|byłam|sou|jag|jag är|jeg|jeg er|jsem|sunt|vagyok|я|olen|είμαι)(?!~)( (so|such|too|an?|ein~|ja|ganz|da|un|une|un vrai|un po|taki?|wel|een|en|et|um|uma|foarte|le|la|el|the))*( \\w+)?",
      '(called|nann(te|ten)|hielt(en)?|appelai(t|ent)|traitai(t|ent)|llama(n|ba|ban)|chiamava(no)?|noemde(n)?|vond(en)?|nazywal~|chamava(m)?|kallade|kaldte) (me|mich|mij|mnie|mig|meg)( (for|an?|ein~|een|de|d[ei]))*',
      "(chamava(m)?-me|me llama(n|ba|ban)|mi chiamava(no)?|m'appelai(t|ent)|me traitai(t|ent)|mi dava(no)?|mowil[ai]? ze jestem)( (um|uma|de|dell~|un~|de tout))*",
    ).source
  }[ -]$`,
);
/** Cried out about what one did oneself. */
const EXCLAIMED_BEFORE = verbose()`
  (?:^|[\s,.!?¡¿])(?:
    what an?|how|quel(?:le)?|que|che|ce prost|ne|vilken|hvilken|sikke en|какои же|якии же|co za|wat een
  ) $
`;
const OF_ONESELF_AFTER = verbose()`
  ^\w* ?(?:
    that i am|i am|me(?![a-z])|je (?:suis|fais)|que (?:je|eu|yo)|soy|fui|sou|sono|sunt|vagyok|som jag
    |som jeg|ik\b|ich\b|я\b
  )
`;
/** Somebody else is spoken to, so it may be they who are meant. */
const SPOKEN_TO = verbose()`
  (?<![a-z])(?:
    you|your|u r|ihr|euch|du|vous|votre|vos|usted(?:es)?|vosotros|voi|lei e|jullie|jij|wy|panstwo|voces?|siz
    |ni|i er|вы|ви|vy|te|ti
  )(?![a-z])
`;
const SAYING = stems(
  'wrote|write|said|says|called|call us|review|comment|the worst|feedback',
  'schr(ie|ei)b|nannte|bewertung|kommentar|beschimpf|ecrit|avis|commentaire|escrib|escrito|resena|scritto|recension|schreef|noemt|napisa|opini|escreve|skrev',
);
const SOMEBODY_WROTE = stems(
  'somebody|someone|anonymous|another note|a note (on|at)|on the (gate|wall|door)',
  'jemand|anonym|ein zettel|am tor|quelqu|alguien|anonim|pintada|qualcuno|scritta|iemand|briefje|ktos|napis|alguem|nagon|nogen|noen|nekdo|cineva|valaki|кто-то|хтось|joku|birisi|καποιος',
);

/**
 * Whether a word of abuse is for its writer, or is quoted: "idiot that I am, I forgot the file", "somebody wrote that we
 * are "clowns"".
 */
export function isNotAtReader({ start, end }: Evidence, text: string, { stage }: Observation): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 20);
  if (OF_ONESELF_BEFORE.test(before) || OF_ONESELF_AFTER.test(after)) return true;
  const clause = /[^.!?\n]*$/.exec(before)?.[0] ?? '';
  if (EXCLAIMED_BEFORE.test(before)) {
    const rest = /^[^.!?\n]*\??/.exec(text.slice(end))?.[0] ?? '';
    return !rest.endsWith('?') && !SPOKEN_TO.test(clause) && !SPOKEN_TO.test(after);
  }
  return isQuoted(text, start, end) && (SAYING.test(text) || SAYING.test(bare(stage.ourLast)));
}

/** Whether a threat is quoted that somebody else wrote: on a gate, on a slip of paper. */
export function isQuotedThreat({ start, end }: Evidence, text: string): boolean {
  return isQuoted(text, start, end) && SOMEBODY_WROTE.test(text);
}

function isQuoted(text: string, start: number, end: number): boolean {
  const opens = /["«][^"«»\n]{0,60}$/.test(text.slice(Math.max(0, start - 62), start));
  return opens && /^[^"«»\n]{0,60}["»]/.test(text.slice(end, end + 62));
}
