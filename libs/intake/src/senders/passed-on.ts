import { leadingMarks } from '#libs/domain';
import { type ParsedMail, asForwarded, belowEachOther } from '#libs/mailbox';
import { forwardedSender } from './forwarded-mail.ts';
import { letterInText } from './letter-in-text.ts';
import type { Employer } from '../own-addresses.ts';
import type { Forwarded, OtherLetter, Sender } from './person-behind.ts';

/** What a colleague passes on. */
interface PassedOn extends Forwarded {
  /** Attached letters of other people than that. */
  readonly others: readonly OtherLetter[];
}

/**
 * What a colleague passes on in the text of a message or as attached letters. The message is about whoever comes first;
 * attached letters of others are messages of their own, so that nobody's application stands in somebody else's.
 *
 * @param senderOf who is behind a letter, which may be a forward itself
 * @returns null where nobody from outside wrote any of it
 */
export function passedOn(
  mail: ParsedMail,
  employer: Employer,
  senderOf: (letter: ParsedMail) => Sender,
): PassedOn | null {
  const letters = mail.letters.map((letter) => ({ letter, sender: outsiderOf(letter, employer, senderOf) }));
  const writers = letters.flatMap(({ sender }) => sender ?? []);
  const behind = (found: Forwarded | null) => found && personBehind(mail, found, employer, senderOf);
  if (writers.length === 0) return withOthers(behind(forwardedSender(mail, employer)), []);
  const texts = letters.map(({ letter }) => asForwarded(letter));
  // Marks of hidden text stand above all of it.
  const seen = texts.map((text) => text.slice(leadingMarks(text).length).trim());
  const places = seen.map((text) => mail.text.indexOf(text)).filter((at) => at >= 0);
  const own = places.length === 0 ? mail.text : mail.text.slice(0, Math.min(...places));
  const inText = behind(forwardedSender({ ...mail, text: own, forwarded: false }, employer));
  const person = inText?.person ?? writers[0]?.person;
  if (person === undefined) return null;
  const said = inText?.note ?? own.trim();
  const isTheirs = ({ sender }: Attached) => sender === null || isSame(sender.person, person);
  const theirs = letters.filter(isTheirs);
  return {
    person,
    note: notesOf([said, ...theirs.map(({ sender }) => sender?.forwarded?.note)]),
    text: belowEachOther([
      ...(inText === null ? [] : [inText.text]),
      ...theirs.map(({ letter, sender }) => sender?.forwarded?.text ?? asForwarded(letter)),
    ]),
    others: letters.flatMap((attached) => {
      const { letter, sender } = attached;
      const inIt = sender?.others ?? [];
      if (sender === null || isTheirs(attached)) return inIt;
      const note = notesOf([said, sender.forwarded?.note]);
      const forwarded = { person: sender.person, note, text: sender.forwarded?.text ?? letter.text };
      return [{ mail: letter, sender: { ...sender, via: 'forward' as const, forwarded } }, ...inIt];
    }),
  };
}

/** Of a notice, a form or a voicemail that a colleague passes on, it is whoever they tell of. */
function personBehind(
  mail: ParsedMail,
  found: Forwarded,
  employer: Employer,
  senderOf: (letter: ParsedMail) => Sender,
): Forwarded {
  const { person, via } = senderOf(letterInText(mail, found));
  return via === 'from' || employer.isOurs(person.address) ? found : { ...found, person };
}

interface Attached {
  readonly letter: ParsedMail;
  /** Null for a letter of ours. */
  readonly sender: Sender | null;
}

const notesOf = (notes: readonly (string | undefined)[]) =>
  notes.filter((note) => note !== undefined && note !== '').join('\n\n');

const withOthers = (forwarded: Forwarded | null, others: PassedOn['others']) =>
  forwarded === null ? null : { ...forwarded, others };

const isSame = (one: { address: string }, other: { address: string }) =>
  one.address.toLowerCase() === other.address.toLowerCase();

/** Null for a letter of ours, which somebody outside got or nobody outside wrote. */
function outsiderOf(
  letter: ParsedMail,
  employer: Employer,
  senderOf: (letter: ParsedMail) => Sender,
): Sender | null {
  const isOurs = employer.isOurs(letter.from.address);
  if (isOurs && [...letter.to, ...letter.cc].some(({ address }) => !employer.isOurs(address))) return null;
  const sender = senderOf(letter);
  return employer.isOurs(sender.person.address) ? null : sender;
}
