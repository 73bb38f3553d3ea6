import { addressIn, nameBefore, nameWords, verbose, firstLines } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { nameKey } from '../name-key.ts';
import { formSender, isOwner, nameFilledIn } from './form-mail.ts';

import { isCalledAsPerson, isOfficeAddress, isOneHouse } from './relay.ts';

/** What programs call a form that somebody filled in. */
const FORM = verbose('iu')`
  (?:contact|web|website|application|online|inquiry|enquiry|careers?|jobs?)[ -]?form(?!\p{L})
  |form (?:submission|response|entry|notification)|new (?:submission|form entry)
  |formular(?!\p{L})|formulaire|formul[aá]rio|modulo (?:di|da[li]|del|sito|web|contatti)|formulier(?!\p{L})|formularz|formulär(?!\p{L})|formulář
`;
/** So many of the first lines have to be labels, of these; a letter begins with a greeting. */
const [LEAST_LABELS, MOST_LINES] = [2, 5];
const LABELLED = /^[^:：]{1,40}[:：]/u;
/** What builders of websites put below a form: two of them, and no office has to send it. */
const FOOTER = /^(?:page url|user agent|remote ip|ip[ -]addresse?|referr?er|powered by)\s*:/i;
const LEAST_FOOTERS = 2;

/**
 * Whether a program at an address like anybody's ("info@hosting.example") sent what somebody filled in who wants the answer:
 * its Reply-To is the address in the form, under another name than its own. Else it has to be called a form.
 *
 * @param filledIn as `formSender` reads it
 */
export function isFilledIn(
  mail: Pick<ParsedMail, 'from' | 'replyTo' | 'subject' | 'text'>,
  filledIn: MailAddress | null,
): boolean {
  const name = nameFilledIn(firstLines(mail.text));
  if (filledIn === null || name === null || isOneHouse(filledIn, mail.from)) return false;
  // "J. Roth" fills in "Jana Roth".
  const own = nameWords(mail.from.name);
  if (nameWords(name).some((word) => own.includes(word))) return false;
  return mail.replyTo?.address.toLowerCase() === filledIn.address || isFormCalledSo(mail);
}

/**
 * Whether an office's address passes on what somebody wrote through it, who wants the answer: their address stands at the
 * beginning, as Joomla and Drupal write it, and they have a name of their own or it is called a form.
 */
export function isWrittenThrough(
  replyTo: MailAddress,
  { from, subject, text }: Pick<ParsedMail, 'from' | 'subject' | 'text'>,
): boolean {
  if (!isOfficeAddress(from.address) || isOneHouse(replyTo, from)) return false;
  const first = beginningOf(text);
  if (!first.some((line) => addressIn(line) === replyTo.address.toLowerCase())) return false;
  const name = nameKey(replyTo.name || (namedBeside(replyTo.address, text) ?? ''));
  const isCalledSo = replyTo.name !== '' || [subject, ...first].some((line) => FORM.test(line));
  return name !== null && name !== nameKey(from.name) && isCalledSo;
}

/** The name that stands in front of an address there: "Ada Crane (not verified) (ada@crane.example) sent a message". */
export function namedBeside(address: string, text: string): string | null {
  const line = beginningOf(text).find((each) => addressIn(each) === address.toLowerCase());
  const name = line === undefined ? '' : nameBefore(line);
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){1,3}$/u.test(name) ? name : null;
}

const beginningOf = (text: string): string[] =>
  firstLines(text)
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);

/** Whether an office's address, or one that no person is called by, sends what it calls a form, with a name that has nothing to do with its own. */
export function isFormCalledSo({
  from,
  replyTo,
  subject,
  text,
}: Pick<ParsedMail, 'from' | 'replyTo' | 'subject' | 'text'>): boolean {
  const lines = firstLines(text);
  const first = beginningOf(text);
  const isProgram = isOfficeAddress(from.address) || !isCalledAsPerson(from) || FORM.test(from.name);
  const isCalledSo = isProgram && [subject.slice(0, 200), ...first].some((line) => FORM.test(line));
  const isBuilt = lines.filter((line) => FOOTER.test(line)).length >= LEAST_FOOTERS;
  if (!isCalledSo && !isBuilt) return false;
  // A consultant who lists a candidate wants the answer.
  if (isOwner(from.name, from.address) || nameKey(from.name) === (nameKey(replyTo?.name ?? '') ?? ''))
    return false;
  const isLabelled = first.filter((line) => LABELLED.test(line)).length >= LEAST_LABELS;
  if (!isLabelled && formSender({ subject, text: first.join('\n') }) === null) return false;
  const own = new Set(nameWords(`${from.name} ${from.address}`));
  const name = nameFilledIn(lines);
  return name !== null && !nameWords(name).some((word) => own.has(word));
}
