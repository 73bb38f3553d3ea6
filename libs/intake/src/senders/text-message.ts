import { firstLines, verbose } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { isMachine } from './machine-address.ts';
import { numberIn, phoneAddress } from './phone-number.ts';
import { spokenName } from './spoken-name.ts';

/** "SMS von +49 170 …", as gateways call what they pass on. */
const TEXT_MESSAGE = verbose('iu')`
  (?<!\p{L})(?:
    sms|mms|text(?: ?message| ?nachricht)|kurznachricht|textnachricht|texto|mensaje de texto|messaggio di testo
    |tekstbericht|wiadomość (?:sms|tekstowa)|mensagem de texto
  )(?!\p{L})
`;
const FROM = /(?<!\p{L})(?:from|von|de|da|van|od)(?!\p{L})(.{0,100})$/iu;
/** Addresses of a gateway that everybody's messages come from. */
const GATEWAY = /^(?:sms|mms|text|texts|messages?|inbound|gateway|nachrichten?)(?:[._+-].*)?$/i;

/**
 * Whoever sent a text message that a gateway passes on, by the number that it names. Its address is the same for all of them:
 * taken for one person, they would share a history. An address that has the number in it can be answered, and is theirs.
 *
 * @returns null where the mail is no such message, or names no number
 */
export function textMessageSender({
  from,
  subject,
  replyTo,
  newText,
}: Pick<ParsedMail, 'from' | 'replyTo' | 'subject' | 'newText'>): MailAddress | null {
  const local = from.address.slice(0, Math.max(0, from.address.lastIndexOf('@')));
  const isGateway = isMachine(from) || GATEWAY.test(local) || TEXT_MESSAGE.test(from.name);
  if (!isGateway || numberIn(local) !== undefined) return null;
  const calling = numberIn(from.name.slice(0, 100));
  // With a name besides, a number in From is one to call, as companies have it.
  const isNumberAlone = calling !== undefined && !/\p{L}/u.test(from.name);
  const isCalledSo =
    TEXT_MESSAGE.test(subject.slice(0, 200)) || TEXT_MESSAGE.test(from.name) || GATEWAY.test(local);
  const title = subject.slice(0, 200);
  // "Inbound SMS to 07860 055500 from 07700 900273"
  const [, behind = ''] = FROM.exec(title) ?? [];
  const number = isNumberAlone ? calling : (numberIn(behind) ?? numberIn(title));
  if (!isCalledSo || number === undefined) return null;
  const name = spokenName(firstLines(newText)) ?? number.trim();
  const answers = replyTo?.address ?? '';
  const isTheirs = answers.replace(/@.*$/, '').replace(/\D/g, '') === number.replace(/\D/g, '');
  return { name, address: isTheirs ? answers : phoneAddress(number) };
}
