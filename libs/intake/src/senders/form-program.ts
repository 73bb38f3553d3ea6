import { nameWords, verbose } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { nameKey } from '../name-key.ts';
import { nameFilledIn } from './form-mail.ts';
import { firstLines } from './mail-lines.ts';
import { isOfficeAddress, isOneHouse } from './relay.ts';

/** What programs call a form that somebody filled in. */
const FORM = verbose('iu')`
  (?:contact|web|website|application|online|inquiry|enquiry|careers?|jobs?)[ -]?form(?!\p{L})
  |form (?:submission|response|entry|notification)|new (?:submission|form entry)
  |formular(?!\p{L})|formulaire|formul[aá]rio|modulo (?:di|contatti)|formulier(?!\p{L})|formularz
`;
/** So many of the first lines have to be labels, of these; a letter begins with a greeting. */
const [LEAST_LABELS, MOST_LINES] = [2, 5];
const LABELLED = /^[^:：]{1,40}[:：]/u;

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
  if (nameKey(name) === nameKey(mail.from.name)) return false;
  return mail.replyTo?.address.toLowerCase() === filledIn.address || isFormCalledSo(mail);
}

/** Whether an office's address sends what it calls a form, with a name that has nothing to do with its own. */
export function isFormCalledSo({
  from,
  subject,
  text,
}: Pick<ParsedMail, 'from' | 'subject' | 'text'>): boolean {
  if (!isOfficeAddress(from.address)) return false;
  const lines = firstLines(text);
  const filled = lines.filter((line) => line !== '');
  if (![subject.slice(0, 200), ...filled.slice(0, MOST_LINES)].some((line) => FORM.test(line))) return false;
  if (filled.slice(0, MOST_LINES).filter((line) => LABELLED.test(line)).length < LEAST_LABELS) return false;
  const own = new Set(nameWords(`${from.name} ${from.address}`));
  const name = nameFilledIn(lines);
  return name !== null && !nameWords(name).some((word) => own.has(word));
}
