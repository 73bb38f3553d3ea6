import { separateNewText } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import type { Employer } from './own-addresses.ts';
import { isOneOf } from './same-words.ts';
import type { Sender } from './senders/person-behind.ts';
import { isRelayed, writerToList } from './senders/relay.ts';
import { senderOf } from './senders/sender.ts';

export interface Direction {
  readonly direction: 'in' | 'out';
  /** The people on the other side: one for mail to us, every outside recipient for mail of ours. */
  readonly people: readonly MailAddress[];
  /** Who is behind mail to us; null for mail of ours, and for what could not be read. */
  readonly sender: Sender | null;
  /** Of mail in our name: whether nothing shows that it is ours, and was sent. Then it is no answer, and nobody is worse off for it. */
  readonly unproven?: boolean;
}

/** A circular to thousands is not a contact with each of them. */
const MOST_RECIPIENTS = 50;
/** What a program wrote for somebody, also where it signs in with our account. */
const BY_PROGRAM = new Set<Sender['via']>(['reply_to', 'form', 'voicemail', 'notice']);

/**
 * Whose message it is. What lies in Sent is ours, unless it was written to us; so is mail of a colleague to somebody
 * outside that we have a copy of, where our own server shows that it is not only called ours: anybody can write our
 * address into From. A colleague's note to ourselves is incoming mail, of whoever it forwards. A web form that sends from
 * our own address names its person in Reply-To or in its text.
 */
export function directionOf(mail: ParsedMail, inSent: boolean, employer: Employer): Direction {
  const outside = [...mail.to, ...mail.cc, ...mail.bcc].filter(({ address }) => !employer.isOurs(address));
  const { from, replyTo } = mail;
  const namesSomebody = replyTo !== null && !employer.isOurs(replyTo.address);
  // A list of ours puts its own address into From; who wrote may stand in Cc. What goes to somebody outside alone is our answer.
  const toUs = mail.to.some(({ address }) => employer.isOurs(address));
  const byList = toUs && isRelayed(from) && writerToList(mail, employer) !== null;
  const isOurs = employer.isOurs(from.address) && !namesSomebody && !byList;
  if (inSent ? !isToUs(mail, outside.length, employer) : isOurs && outside.length > 0) {
    const people = outside.filter(({ address }) => address !== '').slice(0, MOST_RECIPIENTS);
    const ours = { direction: 'out', people, sender: null } as const;
    return inSent || isVouchedFor(mail) ? ours : { ...ours, unproven: true };
  }
  const sender = senderOf(mail, employer);
  return { direction: 'in', people: [sender.person], sender };
}

/**
 * Whether a mail in Sent was written to us: somebody moved it there, or a web form signs in with our account and its
 * provider files what it sends with our own. From another address than ours it is a colleague's where it goes to somebody
 * outside; where it goes to us as well nobody knows, and what is taken for a candidate's is read.
 */
function isToUs(mail: ParsedMail, outside: number, employer: Employer): boolean {
  const { from, to, cc, bcc, origin } = mail;
  const recipients = to.length + cc.length + bcc.length;
  if (employer.isOurs(from.address))
    return recipients > 0 && outside === 0 && BY_PROGRAM.has(senderOf(mail, employer).via);
  if (outside === 0) return recipients > 0 || !origin.inside;
  return to.some(({ address }) => employer.isOurs(address));
}

/**
 * Whether it was handed over within our own server, or that says that it came from the domain in From.
 *
 * @source RFC 7489, 3.1: a domain vouches for its own names and for those below it
 */
function isVouchedFor({ from, origin }: ParsedMail): boolean {
  const host = from.address.slice(from.address.lastIndexOf('@') + 1).toLowerCase();
  return (
    origin.inside ||
    origin.passed.some(
      (domain) =>
        domain.includes('.') &&
        (host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`)),
    )
  );
}

/**
 * Whose a message is where some of a person's letters are known: a colleague who passes on one of these, or quotes it in an
 * answer, writes for themselves, and the person has not written again.
 *
 * @param letters what the person wrote who is behind the message, without quotes
 */
export function asideFrom(letters: readonly string[], direction: Direction): Direction {
  const { sender } = direction;
  if (sender?.forwarded === undefined) return direction;
  const { newText } = separateNewText(sender.forwarded.text);
  return isOneOf(newText, letters) ? asColleagues(direction) : direction;
}

/** A message as that of the colleague who passes something on. */
export function asColleagues(direction: Direction): Direction {
  const { ifKnown, others } = direction.sender ?? {};
  if (ifKnown === undefined) return direction;
  const sender = others === undefined ? ifKnown : { ...ifKnown, others };
  return { direction: 'in', people: [sender.person], sender };
}

/** Attached letters of other people than the one whom a message is about, each with whose it is. */
export const lettersApart = ({ sender }: Direction): { mail: ParsedMail; direction: Direction }[] =>
  (sender?.others ?? []).map(({ mail, sender: theirs }) => ({
    mail,
    direction: { direction: 'in', people: [theirs.person], sender: theirs },
  }));
