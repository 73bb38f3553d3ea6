import type { MailAddress, ParsedMail } from '#libs/mailbox';
import type { Employer } from './own-addresses.ts';

export interface Direction {
  readonly direction: 'in' | 'out';
  /** The people on the other side: one for mail to us, every outside recipient for mail of ours. */
  readonly people: readonly MailAddress[];
}

/** A circular to thousands is not a contact with each of them. */
const MOST_RECIPIENTS = 50;

type Envelope = Pick<ParsedMail, 'from' | 'replyTo' | 'to' | 'cc'>;

/**
 * Whose message it is. What lies in Sent is ours; so is mail of a colleague to somebody outside that we have a copy
 * of. A colleague's note to ourselves is incoming mail. A web form that sends from our own address names its person in
 * Reply-To.
 */
export function directionOf(envelope: Envelope, inSent: boolean, employer: Employer): Direction {
  const outside = [...envelope.to, ...envelope.cc].filter(({ address }) => !employer.isOurs(address));
  const { from, replyTo } = envelope;
  if (employer.isOurs(from.address) && replyTo !== null && !employer.isOurs(replyTo.address)) {
    return { direction: 'in', people: [replyTo] };
  }
  if (inSent || (employer.isOurs(from.address) && outside.length > 0)) {
    return {
      direction: 'out',
      people: outside.slice(0, MOST_RECIPIENTS),
    };
  }
  return { direction: 'in', people: [from] };
}
