import { verbose } from '../verbose.ts';
import { foldLine } from './fold-line.ts';
import {
  ADDRESS_LABEL,
  ENQUIRY,
  MESSAGE_LABEL,
  NAME_LABEL,
  PHONE_LABEL,
  SUBJECT_LABEL,
  VISIT_LABEL,
  isFormIntro,
} from './form-labels.ts';
import { noticeKind } from './notice-lines.ts';
import { isBlank } from './reply-lines.ts';

/** Fields stand at the beginning; so far they are looked for, and so long is a line that has one. */
const [MOST_LINES, LONGEST_LABEL, LONGEST_VALUE] = [80, 60, 200];
const LONGEST_HEAD = 20_000;
/** A shorter line may stand in a subject by chance. */
const SHORTEST_HEADING = 8;
/** What any address or label of a number has, how labels of a message begin, and what any line has that tells of a form. */
const TELLS_WHOSE = /@|phone|tel|handy|mo[bv]|m[óo]v|r[üu]ck|cel/i;
const LABELS_WORDS = verbose('imu')`
  ^[^\p{L}\n]{0,8}(?:\p{L}{1,9}['’]?\p{L}? ){0,2}(?:
    messag|comment|body|leave|cover|nachricht|mitteil|anlieg|bemerk|komment|anschreib|motiv|mensa[jg]|carta|coment|corp[os]
    |lettera|lettre|bericht|opmerk|tre[sś][cć]|wiadomo|list mot|cuerpo|enquir|inquir|anfrage|demande|consulta|richiesta|verzoek
    |zapytan|pedido
  )
`;
const TELLS_OF_FORM = verbose('iu')`
  form|modul|submi|soumi|envoi|response|antwort|r[ée]ponse|respuesta|risposta|reactie|odpowied|resposta|https?:
`;
const LONGEST_INTRO = 600;

type Kind = 'name' | 'address' | 'phone' | 'visit' | 'subject' | 'message';

/** A label and what stands beside or below it. */
interface Field {
  readonly kind: Kind;
  readonly from: number;
  /** The line below it; of a message the line in which that begins. */
  readonly to: number;
  /** Of a message what its first line has of it; else the value. */
  readonly value: string;
}

const LABELS: readonly (readonly [Kind, RegExp])[] = [
  ['name', NAME_LABEL],
  ['address', ADDRESS_LABEL],
  ['phone', PHONE_LABEL],
  ['visit', VISIT_LABEL],
  ['subject', SUBJECT_LABEL],
  ['message', MESSAGE_LABEL],
];
const ADDRESS = /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}/u;
const A_NAME = /^\p{L}[\p{L}\p{M}'’., -]{0,80}$/u;
/** "From: Nora Field nora@field.example", with which WordPress begins. */
const FROM = /^(?:from|von|de|da|van|od)\s*:\s*\S.{0,200}@/i;
const GREETS =
  /^(?:hi|hello|hallo|hola|ciao|bonjour|dear|beste|ola|czesc|guten tag|szanowni panstwo|sehr geehrte damen und herren|madame, monsieur)\b[^.?:]{0,40}[,!]?$/;

/**
 * What somebody wrote into a form on the web, of the notice that its program sent: without whose it is, which stands in the
 * record, without what the program adds, and without the label of the message. Other questions and their answers stay.
 *
 * A notice is known by its fields: an address, or a name and a number, each behind a label, and a message behind another.
 * Time is linear in the text.
 *
 * @param newText of a message, without what stands below it
 * @returns null where it is no such notice; `words` is verbatim, in stretches joined with \n
 */
export function wordsOfForm(
  newText: string,
  subject: string,
): { readonly words: string; readonly frame: string } | null {
  const lines = newText.split('\n');
  const head = lines.slice(0, MOST_LINES);
  // Most letters have neither, and to look for labels takes as long as all else.
  const beginning = head.join('\n').slice(0, LONGEST_HEAD);
  if (!TELLS_WHOSE.test(beginning)) return null;
  if (!LABELS_WORDS.test(beginning) && !TELLS_OF_FORM.test(beginning.slice(0, LONGEST_INTRO))) return null;
  const isFrame = Array.from({ length: lines.length }, () => false);
  const fields = fieldsIn(head);
  const message = fields.find(({ kind }) => kind === 'message') ?? null;
  const has = (...kinds: Kind[]) => fields.some(({ kind }) => kinds.includes(kind));
  const begins = linesOfWriter(head);
  const whose = fields.find(({ kind }) => kind === 'name' || kind === 'address' || kind === 'phone');
  const isTold = markIntro(head, whose?.from ?? message?.from ?? begins, subject, isFrame);
  const isWhole = has('address') || begins > 0 || (has('name') && has('phone'));
  // Whoever is asked for them gives a name and a number without a program that says it sends a form.
  if (!isWhole || !(message !== null || isTold || ENQUIRY.test(foldLine(firstOf(head))))) return null;
  const from = message?.from ?? lines.length;
  const isAbove = begins > 0 || fields.some((field) => field.kind === 'address' && field.from < from);
  for (const field of fields) {
    // What stands in a message is its writer's, unless that is asked for before the rest.
    if (field.from > from && isAbove && field.kind !== 'visit') continue;
    if (field.kind === 'message' || (field.kind === 'subject' && !subject.includes(field.value))) continue;
    isFrame.fill(true, field.from, field.to);
  }
  isFrame.fill(true, 0, begins);
  const kept = lines.map((line, at) => (at === message?.from ? message.value : line));
  const words = kept
    .filter((line, at) => isFrame[at] !== true && !(at === message?.from && line === ''))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return { words, frame: lines.filter((_, at) => isFrame[at] === true).join('\n') };
}

const firstOf = (lines: readonly string[]) =>
  lines.find((line) => !isBlank(line))?.slice(0, LONGEST_VALUE) ?? '';

/** The line below those in which a notice says as a mail does whose it is; 0 where none does. */
function linesOfWriter(lines: readonly string[]): number {
  const first = lines.findIndex((line) => !isBlank(line));
  if (FROM.test(lines[first] ?? '')) return first + 1;
  return ENQUIRY.test(foldLine(firstOf(lines))) && ADDRESS.test(lines[first + 1] ?? '') ? first + 2 : 0;
}

/**
 * Marks the lines above the first field that say no more than that there is a notice, or what the subject says, with the
 * greeting above them.
 *
 * @returns whether there is one that tells of a form
 */
function markIntro(lines: readonly string[], end: number, subject: string, isFrame: boolean[]): boolean {
  const above = lines.slice(0, end).map((line) => foldLine(line.slice(0, LONGEST_VALUE)));
  const filled = [...above.keys()].filter((at) => above[at] !== '');
  const intros = filled.filter((at) => isFormIntro(above[at] ?? ''));
  const heading = foldLine(subject.slice(0, LONGEST_VALUE));
  const isTold = (line: string) =>
    !['ticket', null].includes(noticeKind(line)) ||
    (line.length >= SHORTEST_HEADING && heading.includes(line));
  const marked = new Set([...intros, ...filled.filter((at) => isTold(above[at] ?? ''))]);
  for (const at of marked) isFrame[at] = true;
  const [first = -1, second = -1] = filled;
  if (marked.has(second) && GREETS.test(above[first] ?? '')) isFrame[first] = true;
  return intros.length > 0;
}

function fieldsIn(lines: readonly string[]): Field[] {
  const fields: Field[] = [];
  // Cells of a table stand in one line with no sign between them, where those of whose it is do.
  let isTable = false;
  for (let at = 0; at < lines.length; at++) {
    const field = fieldAt(lines, at, isTable);
    if (field === null) continue;
    isTable ||= field.kind === 'address' && !/[:：]/.test((lines[at] ?? '').split('@')[0] ?? '');
    fields.push(field);
    if (field.kind !== 'message') at = field.to - 1;
  }
  return fields;
}

function fieldAt(lines: readonly string[], at: number, isTable: boolean): Field | null {
  const line = (lines[at] ?? '').replace(/^\s*(?:[-•*]{1,3} ?|\d{1,2}[.)] )?/, '');
  const [, written = '', beside = ''] = /^([^:：\n]{1,60})\s*[:：]\s*([^]*)$/.exec(line) ?? [];
  if (written !== '') return valued(lines, at, kindOf(written), beside.trim());
  if (line.length <= LONGEST_LABEL) {
    const kind = kindOf(line);
    if (kind !== null) return valued(lines, at, kind, '');
  }
  return cellsOf(line, at, isTable);
}

/** A label with its value in one line and nothing between them: `Name Grace Villa`. */
function cellsOf(line: string, at: number, isTable: boolean): Field | null {
  const words = line.trim().slice(0, LONGEST_LABEL).split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const written = words.slice(0, count).join(' ');
    const kind = kindOf(written);
    const value = line.trim().slice(written.length).trim();
    if (kind === null || (kind === 'message' && !isTable) || !/^[\p{Lu}\p{N}(+¿¡"„«]|@/u.test(value)) {
      if (kind !== 'address' || !ADDRESS.test(value)) continue;
    }
    if (kind !== null && (kind === 'message' || fits(kind, value)))
      return { kind, from: at, to: at + 1, value };
  }
  return null;
}

function valued(lines: readonly string[], at: number, kind: Kind | null, beside: string): Field | null {
  if (kind === null) return null;
  if (kind === 'message') return { kind, from: at, to: at + 1, value: beside };
  if (beside !== '') return fits(kind, beside) ? { kind, from: at, to: at + 1, value: beside } : null;
  let below = at + 1;
  while (below < lines.length && below - at <= 2 && isBlank(lines[below])) below++;
  const value = (lines[below] ?? '').trim();
  // An empty field stands above the next label.
  if (value === '' || kindOf(value.split(/[:：]/, 1)[0] ?? '') !== null)
    return { kind, from: at, to: at + 1, value: '' };
  return fits(kind, value) ? { kind, from: at, to: below + 1, value } : null;
}

function kindOf(written: string): Kind | null {
  if (written.length > LONGEST_LABEL) return null;
  const folded = foldLine(written.replace(/[*_]+/g, '').replace(/-{2,3}/g, '')).replace(
    /\s?\*$|\.{2,60}$/,
    '',
  );
  return LABELS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function fits(kind: Kind, value: string): boolean {
  if (value.length > LONGEST_VALUE) return false;
  if (kind === 'address') return ADDRESS.test(value);
  if (kind === 'phone') return value.replace(/\D/g, '').length >= 6 && /^[\d\s()+./-]+$/.test(value);
  if (kind === 'name') return A_NAME.test(value);
  return true;
}
