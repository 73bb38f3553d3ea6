import {
  ASKS_TO_CALL,
  CLOSING,
  CLOSING_WITH_NAME,
  CONTACT_LABEL,
  ENDS_IN_ABBREVIATION,
  LONGEST_CLOSING,
  NAME,
  THANKS,
} from './closing-words.ts';
import { FIRST_PERSON } from './disclaimer-words.ts';
import {
  countTicked,
  isAddedLine,
  isCompanyFact,
  isFooterParagraph,
  isListLine,
  standsAboveFooter,
} from './footer-lines.ts';
import { foldLine } from './fold-line.ts';
import { GIVEN_DATA } from './given-data.ts';
import type { LineRange } from './reply-lines.ts';
import { LONGEST_MARK, isBlank, isQuoted, isRule } from './reply-lines.ts';
import { verbose } from '../verbose.ts';

/** A signature below `--` is at most this long; a longer block is text that a rule happened to precede. */
const SIGNATURE_LINES = 14;
const SIGNATURE_LINE_LENGTH = 120;
const CONTACT_LINES = 12;
/** A footer is at most this many characters. */
const LONGEST_PARAGRAPH = 4000;
/** No mail has more of them; all bound the time. */
const MOST_SINGLE_LINES = 60;
const MOST_BLOCKS = 6;
const POSTSCRIPT_LINES = 60;
const ANNOUNCING_LINES = 4;

/** "PS: …", "P.-S. : …", "P. D.: …", "N.B. …". */
const POSTSCRIPT_MARK = verbose('i')`
  ^\s*(?:p\.?[ /-]?(?:p\.?[ /-]?)?s\b|p\.? ?d(?:\.|\b(?=\s*:))|n\. ?b\.|nb\b(?=\s*[:.–—-]))\.?\s*[:.,–—-]?\s*\S
`;
/** The same in words, and "Enclosures: …", "Referees": what people still write below their name. */
const POSTSCRIPT_WORD = verbose('i')`
  ^\s*(?:
    post[ -]?scriptum|post?data|nachtrag|nachsatz|naschrift|dopisek|nota bene|obs(?:erva[cç][aã]o)?|anlagen?
    |encl(?:osures?)?|attach(?:ments?|ed)|pi[eè]ces? jointes?|p\.?j\b|adjuntos?|anexos?|allegat[io]
    |bijlagen?|za[lł][aą]czniki?|refere(?:es?|n[czt]\S{0,4})|refer[eê]ncias?
  )\.?\s*(?:\(.{1,20}\))?\s*(?::|$)
`;
const isPostscript = (line: string): boolean => POSTSCRIPT_MARK.test(line) || POSTSCRIPT_WORD.test(line);
const DELIMITER = /^ {0,3}--\s*$/;

function isContactDetail(line: string): boolean {
  if (line.length > SIGNATURE_LINE_LENGTH) return false;
  if (/[^\s@]@[^\s@]+\.\w/.test(line) || /(?:https?:\/\/|www\.)\S/i.test(line)) return true;
  const isTime =
    /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d[:.h]\d\d ?(?:-|–|to|bis|a|à|do|tot) ?\d{1,2}[:.h]\d\d/.test(line);
  const number = /(?:\+\d|\(\d|\b0\d|\b\d{3}[-. ]\d{3})[\d ()./-]{4,}/.exec(line)?.[0] ?? '';
  if (!isTime && number.replace(/\D/g, '').length >= 6) return true;
  const folded = foldLine(line);
  const digits = folded.replace(/\D/g, '').length;
  const isLabelled = CONTACT_LABEL.test(folded) && (digits >= 6 || /\w\.[a-z]{2,8}(?:\/\S*)?$/.test(folded));
  // Two years are no number to call.
  return (
    isLabelled ||
    (/^[+(]?\d[\d ()./-]{7,19}$/.test(folded) &&
      digits >= 8 &&
      !/^(?:19|20)\d\d\D*(?:19|20)\d\d$/.test(folded))
  );
}

/** A number or an address with nothing beside it but what kind it is; "Marsh 555-0141 / Sesay 555-0188" is none. */
function isOwnNumber(line: string): boolean {
  if (!isContactDetail(line) || /https?:|www\./i.test(line)) return false;
  const words = foldLine(line)
    .split(/[^\S\n]*[|·,/][^\S\n]*|\s+/)
    .filter((word) => /[a-z]{2}/.test(word) && !word.includes('@'));
  return words.every((word) => CONTACT_LABEL.test(`${word} `));
}

/** A line as signatures have them: short, no sentence but a company's, no heading of a list, no postscript. */
function isShortLine(line: string): boolean {
  if (line.length > SIGNATURE_LINE_LENGTH || isPostscript(line) || FIRST_PERSON.test(line)) return false;
  const folded = foldLine(line);
  if (ASKS_TO_CALL.test(folded) || GIVEN_DATA.test(folded)) return false;
  return !/[.!?:]\s*$/.test(line) || ENDS_IN_ABBREVIATION.test(line) || isAddedLine(line);
}

/** Whether one of the last lines is a delimiter or a rule; nearly no letter has one, and the other lines take time. */
function hasDelimiter(lines: readonly string[], range: LineRange): boolean {
  let count = 0;
  for (let at = range.to - 1; at >= range.from && count <= SIGNATURE_LINES; at--) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (DELIMITER.test(line) || isRule(line)) return true;
    count++;
  }
  return false;
}

/**
 * The line of the delimiter above the last block: `-- ` nearly always, `--` and other rules only above what looks like one.
 * Some programs put the signature on top, and people write below it: words of theirs where nothing stands above, or a quote.
 */
function delimitedSignature(lines: readonly string[], range: LineRange): number | null {
  if (!hasDelimiter(lines, range)) return null;
  let count = 0;
  let sentences = 0;
  let contact = false;
  let speaks = false;
  let below = '';
  for (let at = range.to - 1; at >= range.from && count <= SIGNATURE_LINES; at--) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (isQuoted(line)) return null;
    // A motto after a name or an address ("Go Badgers!") is a sentence too.
    const block = sentences === 0 || (sentences <= 2 && (contact || NAME.test(below)));
    const isSure = line.endsWith('-- ') && (!speaks || hasFilledLine(lines, { from: range.from, to: at }));
    if (DELIMITER.test(line) && (isSure || block)) return at;
    const isDelimiter = isRule(line) && count > 0 && contact && sentences === 0;
    if (isDelimiter && hasFilledLine(lines, { from: range.from, to: at })) return at;
    contact ||= isContactDetail(line);
    speaks ||= FIRST_PERSON.test(line.slice(0, LONGEST_MARK));
    if (!isShortLine(line)) sentences++;
    below = line.slice(0, SIGNATURE_LINE_LENGTH).trim();
    count++;
  }
  return null;
}

function hasFilledLine(lines: readonly string[], range: LineRange): boolean {
  for (let at = range.from; at < range.to; at++) if (!isBlank(lines[at])) return true;
  return false;
}

/** The line after closing and name where only short lines with a contact detail follow, or null. */
function contactBlock(lines: readonly string[], range: LineRange): number | null {
  /** Filled lines from the end up. */
  const block: number[] = [];
  let contact = false;
  for (let at = range.to - 1; at >= range.from && block.length <= CONTACT_LINES; at--) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (isClosing(line) && !isOnlyThanks(lines, at, block))
      return contact ? belowName(lines, at, block) : null;
    if (!isShortLine(line) && !isCompanyFact(line))
      return contact ? belowAnyName(lines, range.from, block) : null;
    contact ||= isContactDetail(line) || isCompanyFact(line);
    block.push(at);
  }
  return contact ? belowAnyName(lines, range.from, block) : null;
}

const belowAnyName = (lines: readonly string[], floor: number, block: readonly number[]): number | null =>
  nameAgain(lines, block) ?? belowLoneName(lines, floor, block);

function isClosing(line: string): boolean {
  return line.length <= LONGEST_CLOSING && CLOSING.test(foldLine(line)) && !isContactDetail(line);
}

/** Thanks without a name below them close nothing: "Danke für die Einladung", "Donnerstag 14 Uhr passt", "Treffpunkt Tor 3". */
function isOnlyThanks(lines: readonly string[], at: number, block: readonly number[]): boolean {
  const line = lines[at] ?? '';
  if (!THANKS.test(foldLine(line)) || CLOSING_WITH_NAME.test(line)) return false;
  return !NAME.test((lines[block.at(-1) ?? -1] ?? '').trim());
}

/** Below a closing its first line is the name, unless the closing has it already. */
function belowName(lines: readonly string[], closing: number, block: readonly number[]): number | null {
  const first = block.at(-1);
  if (first === undefined) return null;
  return CLOSING_WITH_NAME.test(lines[closing] ?? '') ? first : (block.at(-2) ?? null);
}

/**
 * The full name with which a block begins, right below the short one with which its writer signed: "Diego" and then
 * "Diego Salas, Técnico", whatever closed the letter.
 */
function nameAgain(lines: readonly string[], block: readonly number[]): number | null {
  let contact = false;
  for (const [index, at] of block.entries()) {
    const signed = (lines[block[index + 1] ?? -1] ?? '').trim();
    const [full = ''] = (lines[at] ?? '').trim().split(/\s*[|·•,–]\s*/);
    if (contact && NAME.test(signed) && NAME.test(full) && namesAlike(signed, full)) return at;
    contact ||= isContactDetail(lines[at] ?? '') || isCompanyFact(lines[at] ?? '');
  }
  return null;
}

/** Whether the words of a name all stand in the longer one. */
function namesAlike(signed: string, full: string): boolean {
  const words = foldLine(full).split(' ');
  return (
    words.length >= 2 &&
    foldLine(signed)
      .split(' ')
      .every((word) => words.includes(word))
  );
}

/**
 * Without a closing that we know, a name above nothing but contact details. It stands after a sentence and a blank
 * line or a comma; in a list ("Referees:", then names and numbers) it is somebody else's. A link may be what the
 * letter is about, and stays.
 */
function belowLoneName(lines: readonly string[], floor: number, block: readonly number[]): number | null {
  const name = block.findIndex((at) => !isOwnNumber(lines[at] ?? '') && !isCompanyFact(lines[at] ?? ''));
  const at = block[name];
  if (name < 1 || at === undefined || !NAME.test((lines[at] ?? '').trim())) return null;
  let above = at - 1;
  while (above >= floor && isBlank(lines[above])) above--;
  const before = (lines[above] ?? '').trim();
  return above >= floor && /[.!?,…)]$/.test(before) && !isContactDetail(before)
    ? (block[name - 1] ?? null)
    : null;
}

const ENDS_IN_COLON = /:\s*$/;

/** Whether the last words above a paragraph announce it, over no more than a few blank lines. */
function endsInColon(lines: readonly string[], floor: number, start: number): boolean {
  const above = lines
    .slice(Math.max(floor, start - ANNOUNCING_LINES), start)
    .findLast((line) => !isBlank(line));
  return above !== undefined && ENDS_IN_COLON.test(above);
}

/** The first line of the last paragraph where nobody typed it for this message, or null. */
function footer(lines: readonly string[], range: LineRange): number | null {
  let start = range.to;
  let length = 0;
  while (start > range.from && !isBlank(lines[start - 1]) && length < LONGEST_PARAGRAPH)
    length += (lines[--start]?.length ?? 0) + 1;
  // Words under a rule begin a paragraph too.
  for (let at = start; at < range.to - 1; at++) if (isRule(lines[at] ?? '')) start = at + 1;
  let isAnnounced = endsInColon(lines, range.from, start);
  for (; start < range.to - 1 && standsAboveFooter(lines[start] ?? ''); start++)
    isAnnounced ||= ENDS_IN_COLON.test(lines[start] ?? '');
  const paragraph = lines.slice(start, range.to).join(' ').slice(0, 1500).trim();
  return isFooterParagraph(paragraph, range.to - start, isAnnounced) ? start : null;
}

/**
 * Where the signature of a stretch of new text begins: a `--` signature, a contact block below a closing, lines
 * that a phone adds, disclaimers, and rules at the end.
 *
 * @param range the lines of the stretch
 * @returns the first line of the signature; the end of the text where there is none
 */
export function signatureStart(lines: readonly string[], range: LineRange): number {
  let to = range.to;
  let blocks = 0;
  for (let single = 0; single < MOST_SINGLE_LINES;) {
    while (to > range.from && isBlank(lines[to - 1])) to--;
    if (to === range.from) return to;
    const last = lines[to - 1] ?? '';
    const above = { from: range.from, to: to - 1 };
    if (isRule(last) || isAddedLine(last) || (isListLine(last) && hasFilledLine(lines, above))) {
      single++;
      to--;
      continue;
    }
    const ticked = countTicked(last, lines[to - 2] ?? '');
    if (ticked > 0 && hasFilledLine(lines, { from: range.from, to: to - ticked })) {
      single++;
      to -= ticked;
      continue;
    }
    const rest = { from: range.from, to };
    const contact = () => contactBlock(lines, rest);
    const below = footer(lines, rest);
    // What a company says of itself may be the last line of a block that begins with a post and an address.
    const cut =
      below === null ? (delimitedSignature(lines, rest) ?? contact()) : Math.min(below, contact() ?? below);
    if (cut === null || ++blocks > MOST_BLOCKS) return to;
    to = cut;
  }
  return to;
}

/**
 * Splits a stretch of new text above a postscript that stands below a signature ("-- ", name, number, "PS: I forgot").
 *
 * @returns the stretch as it is where no signature stands between; else what is above the postscript, and it
 */
export function splitAtPostscript(lines: readonly string[], range: LineRange): readonly LineRange[] {
  for (let at = range.to - 1; at > range.from && range.to - at <= POSTSCRIPT_LINES; at--) {
    const line = lines[at] ?? '';
    if (!isPostscript(line.slice(0, SIGNATURE_LINE_LENGTH))) continue;
    const above = { from: range.from, to: at };
    const cut = signatureStart(lines, above);
    const isSigned = hasFilledLine(lines, { from: cut, to: at });
    // Without a blank line or a delimiter the number is part of what somebody typed.
    if (isSigned && (isBlank(lines[at - 1]) || DELIMITER.test(lines[cut] ?? '')))
      return [above, { from: at, to: range.to }];
    return [range];
  }
  return [range];
}
