import {
  type Contact,
  type Instant,
  type RecordedMessage,
  separateNewText,
  wordsOfCaller,
} from '#libs/domain';
import type { ParsedMail } from '#libs/mailbox';
import { type Sender, isOfMachine } from './senders/person-behind.ts';

/**
 * A mail to us as the assessment is asked about it: from the person behind it, with the words that are theirs.
 *
 * @param at when it counts as received, on the sender's clock
 */
export function recordedMail(mail: ParsedMail, sender: Sender, at: Instant): RecordedMessage {
  // A form, a telephone system or a colleague sent what somebody else wrote: their headers say nothing about it.
  const isOwn = ['from', 'notice', 'report'].includes(sender.via);
  return {
    at,
    channel: sender.channel,
    from: isOwn ? mail.from : sender.person,
    to: mail.to.map(({ address }) => address),
    cc: mail.cc.map(({ address }) => address),
    subject: mail.subject,
    text: sender.forwarded?.text ?? mail.text,
    attachments: fileNames(mail),
    ...(isOwn ? { headers: mail.headers } : {}),
  };
}

/** The same as part of a history. */
export function recordedContact(mail: ParsedMail, sender: Sender, at: Instant): Contact {
  const { via, channel, forwarded } = sender;
  const text = forwarded === undefined ? mail.newText : separateNewText(forwarded.text).newText;
  return {
    at,
    by: 'candidate',
    automatic: isOfMachine(mail, sender),
    channel,
    ...(via === 'from' ? { name: mail.from.name } : {}),
    subject: mail.subject,
    text: channel === 'voicemail' ? wordsOfCaller(text) : text,
    attachments: fileNames(mail),
  };
}

/** Files that somebody attached; pictures within the text are none. */
export const fileNames = (mail: ParsedMail): string[] =>
  mail.attachments.filter(({ inline }) => !inline).map(({ name }) => name);
