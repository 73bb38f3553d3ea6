import { isSharedDomain } from '../contact/shared-domain.ts';
import { forwardedLetter } from './forwarded-letter.ts';
import { separateNewText } from './new-text.ts';

/** A letter that stands in the mail of a colleague. */
export interface LetterPassedOn {
  /** Whoever wrote it; with the colleague's address where the mail program left theirs out. */
  readonly from: { readonly name: string; readonly address: string };
  /** Its words, its fields above them where it has any. */
  readonly text: string;
}

interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/**
 * The letter that a colleague passes on in a mail from the domain that it is sent to: it is judged like a letter of its own.
 *
 * Intake knows all addresses of the employer and all headers; a record has no more than this.
 *
 * @param ours texts of what we wrote; whoever sends these back passes on nobody's letter
 * @param theirs texts of what the candidate wrote before; whoever answers these only quotes them
 * @returns null where the mail is the sender's own
 */
export function letterPassedOn(
  { from, to, subject, text }: Mail,
  ours: readonly string[],
  theirs: readonly string[],
): LetterPassedOn | null {
  const domains = new Set(to.map(domainOf).filter((domain) => !isSharedDomain(domain)));
  if (!domains.has(domainOf(from.address))) return null;
  const letter = forwardedLetter(
    { subject, text, by: from.name, isSaidSo: false, isSaidToAnswer: false, isOfProgram: false },
    (address) => domains.has(domainOf(address)),
  );
  if (letter === null) return null;
  const { newText } = separateNewText(letter.text, subject);
  if (ours.some((mail) => mail.includes(newText))) return null;
  const { name, address } = letter.writer;
  const mayBeOurs = address === null && !(name !== '' && subject.includes(name));
  if (letter.mayBeAnswered && (mayBeOurs || theirs.some((mail) => mail.includes(newText)))) return null;
  return { from: { name, address: address ?? from.address }, text: letter.text };
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
