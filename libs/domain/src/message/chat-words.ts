import { FIRST_PERSON } from './disclaimer-words.ts';
import { foldLine } from './fold-line.ts';
import { isBelowWords, isNoticeMark, noticeKind } from './notice-lines.ts';
import { isBlank, isQuoted, isRule, unquote } from './reply-lines.ts';
import { verbose } from '../verbose.ts';

/** Who speaks stands at the beginning of a line; so much of it is looked at, and so many lines above the first one. */
const [LONGEST_HEAD, MOST_ABOVE, LONGEST_ABOVE] = [120, 30, 160];
/** Transcripts of chats are not longer; bounds the time. */
const MOST_LINES = 5_000;
const LONGEST_LABEL = 40;
/** With fewer a chat is as well one that somebody tells of. */
const FEWEST_TURNS = 3;

/** What programs call such a transcript, folded. */
const OF_A_CHAT = verbose('u')`
  (?<!\p{L})(?:
    (?:live)?chats?|chat-?(?:protokoll|verlauf|transkript)|transcripts?|transkript|transcription|transcripcion|trascrizione
    |transcriptie|zapis|transkrypcja|transcricao|prepis|conversation|unterhaltung|gesprachs?(?:protokoll|verlauf)?|conversacion|conversazione
    |gesprek|rozmow[ay]|konverzac\w{1,3}|conversa|dialog(?:ue)? history|whatsapp|messenger|telegram|viber
  )(?!\p{L})
`;
const TIME = String.raw`\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?(?![:.]?\d)`;
const DAY = String.raw`(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\d{1,2}\.? \p{L}{3,10}\.?(?: \d{4})?|\p{L}{3,10}\.? \d{1,2}(?:,? \d{4})?)`;
const AT = String.raw`(?:${DAY},? (?:at |um |à |às |a las |alle |om |o )?)?${TIME}`;
const STAMP = String.raw`[[(]?${AT}[\])]?`;
const NAME = String.raw`\p{L}[^\n:：[\]<>]{0,60}?`;
/** A line in which somebody speaks, to the beginning of what they say; or behind which it stands in the next lines. */
const SPEAKS: readonly RegExp[] = [
  new RegExp(String.raw`^\s*${STAMP}\s{0,3}[-–—]?\s{0,3}(${NAME})\s?[:：]\s*`, 'iu'),
  new RegExp(String.raw`^\s*(${NAME})\s{0,3}${STAMP}\s?[:：]\s*`, 'iu'),
  new RegExp(String.raw`^\s*(${NAME}),?\s{0,3}[-–—|·]?\s{0,3}${STAMP}\s*$`, 'iu'),
  new RegExp(String.raw`^\s*${STAMP}\s{0,3}[-–—]?\s{0,3}(${NAME})\s*$`, 'iu'),
];
/** What somebody may write before a time, folded: "Tuesday at 9:30". */
const NO_NAME = verbose('u')`
  (?<!\p{L})(?:
    (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?
    |(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo
    |lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag
    |poniedzialek|wtorek|srod[ae]|czwartek|piatek|sobot[ae]|niedziel[ae]|segunda|terca|quarta|quinta|sexta
    |today|tomorrow|heute|morgen|demain|manana|domani|jutro|amanha
    |(?:at|from|until|till|before|after|and|or|um|ab|bis|vor|nach|von|gegen|und|oder|a|de|des|vers|avant|apres|et|ou
    |las|desde|hasta|y|o|alle|dalle|le|ore|om|vanaf|tot|en|of|godz|od|do|i|as|ate|e)$
  )(?!\p{L})
`;
/** As programs call whoever writes to an office where they know no name, folded. */
const VISITOR = verbose('u')`
  ^(?:
    (?:website )?visitor|guest|besucher(?:in)?|gast|visiteur|invite|visitante|invitado|visitatore|ospite|bezoeker|gosc
    |customer|kunde|kundin|client[e]?|klant|klient(?:ka)?|convidado|navstevnik|besokande|besogende|besokende|vierailija|latogato
  )(?:[ #-]{0,2}\d{1,12})?$
`;
/** What stands before whose words they are, folded. */
const WHOSE = verbose('u')`
  ^(?:
    visitor|guest|besucher(?:in)?|visiteur|visitante|visitatore|bezoeker|gosc|odwiedzajacy|customer|kunde|client[e]?|klant|klient
    |contact|kontakt|contacto|contatto|contato|name|nom|nombre|nome|naam|from|von|de|da|van|od
  )(?:'?s name)?(?:\s?[:：]\s?|\s)(.{2,100})$
`;
const GREETS =
  /^(?:hi|hello|hallo|hola|ciao|bonjour|ola|dear|czesc|guten tag|dobry den)\b[^.?:]{0,40}[,!:]?$/;

/** What somebody wrote, of the mail by which a program passes it on. */
export interface WordsPassedOn {
  /** Verbatim, in stretches joined with \n. */
  readonly words: string;
  /** What the program wrote around them. */
  readonly frame: string;
  /** Whether nobody writes like that but a program; else its frame has to show one (`showsProgram`). */
  readonly isSure: boolean;
}

interface Turn {
  readonly name: string;
  readonly lines: string[];
}

/**
 * What somebody wrote in a chat whose transcript a program sent: their lines alone, one message a line, without those of the
 * office and its robots, and without who writes when. It is known by what stands above the first line: only what a program
 * writes there, and that it is a chat. Whose it is stands there or in the subject. Time is linear in the text.
 *
 * @returns null where it is no such transcript, or nothing tells whose words are the visitor's
 */
export function wordsOfChat(newText: string, subject: string): WordsPassedOn | null {
  const lines = newText.split('\n', MOST_LINES + 1);
  if (lines.length > MOST_LINES) return null;
  const speakers = lines.slice(0, MOST_ABOVE).map((line) => speakerIn(line, SPEAKS));
  const first = speakers.findIndex((speaker) => speaker !== null);
  const pattern = speakers[first]?.pattern;
  if (pattern === undefined) return null;
  const above = lines.slice(0, first);
  const heading = [subject.slice(0, LONGEST_ABOVE), ...above].map((line) =>
    foldLine(line.slice(0, LONGEST_ABOVE)),
  );
  const isChat = heading.some(
    (line) => OF_A_CHAT.test(line) || noticeKind(line) !== null || isNoticeMark(line),
  );
  if (!isChat || !above.every(isOfProgram)) return null;
  const { turns, below } = turnsIn(lines.slice(first), pattern);
  const visitor = visitorAmong(turns, heading);
  if (visitor === null) return null;
  const isQuote = turns.every((turn) => turn.lines.every((line) => isBlank(line) || isQuoted(line)));
  const said = turns
    .filter(({ name }) => name === visitor)
    .map((turn) => (isQuote ? turn.lines.map(unquote) : turn.lines).join('\n').trim());
  const words = said.filter((line) => line !== '').join('\n');
  if (words === '') return null;
  const others = turns
    .filter(({ name }) => name !== visitor)
    .map((turn) => `${turn.name}: ${turn.lines.join('\n').trim()}`);
  const frame = [...above, ...others, ...below];
  const isSure =
    turns.length >= FEWEST_TURNS &&
    new Set(turns.map(({ name }) => name)).size > 1 &&
    heading.some((line) => WHOSE.test(line));
  return { words, frame: frame.join('\n'), isSure };
}

interface Speaker {
  readonly name: string;
  /** How far what says who speaks goes in the line. */
  readonly length: number;
  readonly pattern: RegExp;
}

function speakerIn(line: string, patterns: readonly RegExp[]): Speaker | null {
  const head = line.slice(0, LONGEST_HEAD);
  if (!/\d[:.h]\d\d/.test(head)) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(head);
    // A line that goes on is no line of a name and a time alone.
    if (match === null || (match[0].length === head.length && line.length > LONGEST_HEAD)) continue;
    const name = foldLine(match[1] ?? '');
    if (!NO_NAME.test(name) && !FIRST_PERSON.test(match[1] ?? ''))
      return { name, length: match[0].length, pattern };
  }
  return null;
}

/** Whether a program may have written a line above the first words: what it is, a label, a rule, a few words. */
function isOfProgram(line: string): boolean {
  if (isBlank(line) || isRule(line) || /^[^\p{L}\p{N}]*$/u.test(line.slice(0, LONGEST_ABOVE))) return true;
  if (line.length > LONGEST_ABOVE || FIRST_PERSON.test(line)) return false;
  const folded = foldLine(line);
  return (
    OF_A_CHAT.test(folded) ||
    noticeKind(folded) !== null ||
    isNoticeMark(folded) ||
    GREETS.test(folded) ||
    /^[^:：]{1,40}[:：]\s*\S/u.test(line) ||
    (line.length <= LONGEST_LABEL && !/[.?!]\s*$/.test(line))
  );
}

/** @returns who says what, and what the program wrote below it */
function turnsIn(lines: readonly string[], pattern: RegExp): { turns: Turn[]; below: string[] } {
  const turns: Turn[] = [];
  const below: string[] = [];
  let isOver = false;
  for (const line of lines) {
    const speaker = speakerIn(line, [pattern]);
    if (speaker !== null) {
      turns.push({ name: speaker.name, lines: [line.slice(speaker.length)] });
      isOver = false;
      continue;
    }
    isOver ||=
      isRule(line) ||
      (line.length <= LONGEST_ABOVE && !FIRST_PERSON.test(line) && isBelowWords(foldLine(line)));
    if (isOver) below.push(line);
    else turns.at(-1)?.lines.push(line);
  }
  return { turns, below };
}

/** The one of those who speak whom the heading names, else who is called a visitor, or is alone. */
function visitorAmong(turns: readonly Turn[], heading: readonly string[]): string | null {
  const names = [...new Set(turns.map(({ name }) => name))];
  const labelled = heading.flatMap((line) => WHOSE.exec(line)?.[1] ?? []);
  const isLabelled = (name: string) =>
    labelled.some((value) => value.startsWith(name) && /^(?:$|[\s(<,])/.test(value.slice(name.length)));
  const named = (name: string) => heading.some((line) => ` ${line} `.includes(` ${name} `));
  for (const isTheirs of [isLabelled, named, (name: string) => VISITOR.test(name)]) {
    const found = names.filter((name) => isTheirs(name));
    if (found.length === 1) return found[0] ?? null;
  }
  return names.length === 1 ? (names[0] ?? null) : null;
}
