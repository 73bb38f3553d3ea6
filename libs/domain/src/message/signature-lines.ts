import type { LineRange } from './reply-lines.ts';
import { foldLine, isBlank, isRule } from './reply-lines.ts';

/** A signature below `--` is at most this long; a longer block is text that a rule happened to precede. */
const SIGNATURE_LINES = 14;
const SIGNATURE_LINE_LENGTH = 120;
const CONTACT_LINES = 8;
/** No mail has more of them; both bound the time. */
const MOST_SINGLE_LINES = 60;
const MOST_BLOCKS = 6;

/** What phones and mail programs add below the text, in the eight languages and a few more; anchored, folded. */
const DEVICE_LINES: readonly RegExp[] = [
  /^sent (?:from|via|with) [^.!?,]{1,60}(?:[.,!]? *(?:please |kindly )?(?:excuse|pardon|sorry|apolog)[^.]{0,60})?\.?$/,
  /^sent by [^ ]{1,20}$/,
  /^\S{1,20} (?:\S{1,20} )?from (?:my )?mobile$/,
  /^from my (?:iphone|ipad|android|phone|mobile|galaxy|blackberry)/,
  /^(?:get|holen sie sich|telecharg\S{1,6}|obtener|obten|descargar?|scarica|ottieni|download|pobierz|obter|obtenha|baixar|hent) (?:aplikacje |o |het )?\[?outlook\b/,
  /^outlook (?:voor|fur|pour|para|per|dla|for) (?:ios|android)/,
  /^(?:von mein(?:em|er)|diese nachricht wurde) .{1,80} (?:gesendet|verschickt|geschickt|versendet)\.?$/,
  /^(?:gesendet|versendet|geschickt) (?:von|mit|uber|aus|via)\b.{1,60}$/,
  /^(?:envoye|envoyee|expedie) (?:de|depuis|a partir|avec|par|via)\b.{1,60}$/,
  /^(?:enviado|enviada|mandado) (?:desde|con|por|do|da|de|a partir|pelo|pela|via|com|atraves)\b.{1,60}$/,
  /^(?:inviato|inviata|spedito) (?:da|dal|dall'|dalla|con|tramite)\b.{1,60}$/,
  /^(?:verstuurd|verzonden|gestuurd) (?:vanaf|met|via|van|vanuit)\b.{1,60}$/,
  /^(?:wyslane|wyslano|wiadomosc wyslana|wyslana) (?:z|ze|przez|za pomoca)\b.{1,60}$/,
  /^(?:sendt fra|skickat fran) min\b.{1,60}$/,
  /^отправлено (?:с|из) .{1,60}$/u,
  /^從我的.{1,20}傳送$/u,
  /^发自我的.{1,20}$/u,
  /^(?:virus-free|virenfrei|sans virus|libre de virus|mail priva di virus|virusvrij|bez wirusow|livre de virus)\b.{0,80}$/,
  /^(?:p )?(?:please|bitte|pensez|antes de|prima di|denk aan|pomysl) .{0,60}(?:environment|umwelt|medio ambiente|meio ambiente|ambiente|milieu|srodowisk)/,
];

/** Words of which a disclaimer has at least three; stems, folded. */
const DISCLAIMER_STEMS = new RegExp(
  'confidential|intended|recipient|privileged|unauthori|disclos|delete|in error|prohibited|' +
    'vertraulich|empfanger|irrtumlich|unbefugt|vernichten|nicht gestattet|' +
    'confidentiel|destinataire|par erreur|detruire|non autorise|interdit|' +
    'confidencial|destinatari|por error|prohibid|elimin|' +
    'riservat|per errore|vietat|cancell|distrugg|' +
    'vertrouwelijk|geadresseerde|abusievelijk|niet toegestaan|vernietigen|bestemd|' +
    'poufn|adresat|omylkowo|zabronion|usunie|przeznaczon|' +
    'sigilos|por engano|proibid|apagar|apague',
  'g',
);
const MESSAGE_WORDS =
  /e-?mail|message|nachricht|courriel|mensaje|correo|messaggio|bericht|wiadomosc|korespondencj|mensagem|communication|attachment/;

const SIGN_OFF =
  /^(?:(?:kind|best|warm|warmest|many|with) )?(?:regards|wishes|thanks|cheers|sincerely|yours|best|respectfully|cordially|mit freundlichen|freundliche|viele gruss|beste gruss|liebe gruss|herzliche gruss|mfg|lg|vg|hochachtungsvoll|cordialement|bien a vous|bien cordialement|sinceres salutations|respectueusement|saludos|un saludo|atentamente|cordialmente|un cordial|cordiali saluti|distinti saluti|saluti|un saluto|met vriendelijke|vriendelijke groet|met hartelijke|groeten|groet|hartelijke|pozdrawiam|z powazaniem|z wyrazami|serdecznie|atenciosamente|cumprimentos|com os melhores|melhores cumprimentos|abracos?|att)\b/;

/** One to four capitalised words: "Olena Hrytsenko", "Harlan Meriwether, MPH". */
const NAME = /^\p{Lu}[\p{L}'’-]*\.?(?:,? \p{Lu}[\p{L}'’-]*\.?){0,3}$/u;

function isDeviceLine(line: string): boolean {
  if (line.length > 200) return false;
  const folded = foldLine(line.replace(/[<([]?https?:\S*/g, ''))
    .replace(/^[<([*_"\s]+/, '')
    .replace(/[>)\]*_"\s]+$/, '');
  return folded !== '' && DEVICE_LINES.some((pattern) => pattern.test(folded));
}

function isContactDetail(line: string): boolean {
  if (line.length > SIGNATURE_LINE_LENGTH) return false;
  if (/[^\s@]@[^\s@]+\.\w/.test(line) || /(?:https?:\/\/|www\.)\S/i.test(line)) return true;
  const isDate = /\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(line);
  return !isDate && /(?:\+\d|\(\d|\b0\d|\b\d{3}[-. ]\d{3})[\d ()./-]{4,}/.test(line);
}

/** A line as signatures have them: short, no sentence, no heading of a list, no postscript. */
function isShortLine(line: string): boolean {
  return line.length <= SIGNATURE_LINE_LENGTH && !/[.!?:]\s*$/.test(line) && !/^\s*p\.?\s?s\b/i.test(line);
}

/** The line of the delimiter above the last block: `-- ` always, `--` and other rules only above what looks like one. */
function delimitedSignature(lines: readonly string[], range: LineRange): number | null {
  let count = 0;
  let sentences = 0;
  let contact = false;
  let below = '';
  for (let at = range.to - 1; at >= range.from && count <= SIGNATURE_LINES; at--) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    // A motto after a name or an address ("Go Badgers!") is a sentence too.
    const block = sentences === 0 || (sentences <= 2 && (contact || NAME.test(below)));
    if (/^ {0,3}--\s*$/.test(line) && (line.endsWith('-- ') || block)) return at;
    const isDelimiter = isRule(line) && count > 0 && contact && sentences === 0;
    if (isDelimiter && hasFilledLine(lines, { from: range.from, to: at })) return at;
    contact ||= isContactDetail(line);
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

/** The line after sign-off and name where only short lines with a contact detail follow, or null. */
function contactBlock(lines: readonly string[], range: LineRange): number | null {
  let contact = false;
  let name = range.to;
  let afterName = range.to;
  for (let at = range.to - 1, count = 0; at >= range.from && count <= CONTACT_LINES; at--) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (line.length <= 48 && SIGN_OFF.test(foldLine(line)))
      return contact && afterName < range.to ? afterName : null;
    if (!isShortLine(line)) return null;
    contact ||= isContactDetail(line);
    afterName = name;
    name = at;
    count++;
  }
  return null;
}

/** The first line of the last paragraph where that is a disclaimer, or null. */
function disclaimer(lines: readonly string[], range: LineRange): number | null {
  let start = range.to;
  let length = 0;
  while (start > range.from && !isBlank(lines[start - 1]) && length < 4000)
    length += lines[--start]?.length ?? 0;
  if (length < 80) return null;
  const folded = foldLine(lines.slice(start, range.to).join(' ').slice(0, 1500));
  if (!MESSAGE_WORDS.test(folded)) return null;
  return new Set(folded.match(DISCLAIMER_STEMS)).size >= 3 ? start : null;
}

/**
 * Where the signature of a stretch of new text begins: a `--` signature, a contact block below a sign-off, lines
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
    if (isRule(last) || isDeviceLine(last)) {
      single++;
      to--;
      continue;
    }
    const rest = { from: range.from, to };
    const cut = disclaimer(lines, rest) ?? delimitedSignature(lines, rest) ?? contactBlock(lines, rest);
    if (cut === null || ++blocks > MOST_BLOCKS) return to;
    to = cut;
  }
  return to;
}
