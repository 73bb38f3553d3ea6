import { NOTICE_ADDRESS, firstLines } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { formSender, formSenderWithoutAddress, isOwner, signedSender } from './form-mail.ts';
import { isFilledIn, isFormCalledSo, isWrittenThrough, namedBeside } from './form-program.ts';
import { toldOf } from './call-note.ts';
import { isMachine } from './machine-address.ts';

import { applicantNamedIn, applicantOf, applicantToldOf, isBoard } from './notice-mail.ts';
import type { Employer } from '../own-addresses.ts';
import { passedOn } from './passed-on.ts';
import {
  isAboutWhomToAnswer,
  isOfApplicant,
  isOfMember,
  isOffice,
  isPersonBehind,
  isRelayed,
  withoutVia,
  writerToList,
} from './relay.ts';
import { returnedTo } from './returned-to.ts';
import { addressOfOne, senderWithoutAddress } from './unknown-sender.ts';
import type { Sender } from './person-behind.ts';
import { writerThrough } from './service-mail.ts';
import { textMessageSender } from './text-message.ts';
import { voicemailCaller } from './voicemail.ts';

/**
 * The person behind an incoming message, who need not be in its From header: a voicemail names a caller, a web form
 * somebody who filled it in, a gateway whoever sent a text message, a forward of a colleague whoever wrote to the colleague, and a service that relays mail
 * names the writer in Reply-To, the notice of a job board or of a network somebody without an address, the report of a
 * mail server whom our mail did not reach, a colleague's note whoever rang or came by. Without an address in From it is somebody of this one message, unless other
 * headers say.
 */
export function senderOf(mail: ParsedMail, employer: Employer): Sender {
  const caller = voicemailCaller(mail);
  if (caller !== null) return { person: caller, channel: 'voicemail', via: 'voicemail' };
  const recipient = returnedTo(mail, employer);
  if (recipient !== null) return { person: recipient, channel: 'email', via: 'report' };
  const texting = textMessageSender(mail);
  if (texting !== null) return { person: texting, channel: 'email', via: 'form' };
  const { from, replyTo } = mail;
  const byUs = employer.isOurs(from.address);
  const named = replyTo !== null && !employer.isOurs(replyTo.address) && !same(replyTo, from);
  const relayed = isRelayed(from);
  const original = relayed ? writerToList(mail, employer) : null;
  if (original !== null)
    return { person: withName({ name: '', address: original }, mail), channel: 'email', via: 'reply_to' };
  const byProgram = byUs || relayed || (isMachine(from) && !(named && isOffice(replyTo, from)));
  const passesOn = (answers: MailAddress) =>
    isOfMember(answers, from) ||
    isOfApplicant(answers, mail) ||
    isWrittenThrough(answers, mail) ||
    isAboutWhomToAnswer(answers, mail);
  if (named && (byProgram || passesOn(replyTo)))
    return { person: withName(replyTo, mail), channel: 'email', via: 'reply_to' };
  const ifKnown: Sender = { person: from, channel: 'email', via: 'from' };
  if (byUs) {
    const passed = passedOn(mail, employer, (letter) => senderOf(letter, employer));
    if (passed !== null) {
      const { others, ...forwarded } = passed;
      return { person: forwarded.person, channel: 'email', via: 'forward', forwarded, others, ifKnown };
    }
  }
  const byBoard = !byUs && isBoard(mail);
  const byMachine = isMachine(from);
  const isForm = byMachine || isFormCalledSo(mail);
  const filledIn = byUs || byBoard || isForm || named ? formSender(mail) : null;
  const isTheirs = byUs || byBoard || byMachine || isFilledIn(mail, filledIn);
  if (filledIn !== null && isTheirs && !employer.isOurs(filledIn.address))
    return { person: filledIn, channel: 'email', via: 'form' };
  const told = byUs ? toldOf(mail, employer) : null;
  if (told !== null) return { ...told, via: 'told', ifKnown };
  const through = writerThrough(mail, employer);
  if (through !== null) {
    const hasNone = through.address.startsWith(NOTICE_ADDRESS);
    return { person: through, channel: 'email', via: hasNone ? 'notice' : 'form' };
  }
  const isNotice = byMachine || (byBoard && applicantNamedIn(mail.subject) !== null);
  const applicant = isNotice ? applicantOf(mail) : null;
  const byForm = byMachine || (isForm && filledIn === null) ? formSenderWithoutAddress(mail) : null;
  if (named && byMachine && byForm === null && isPersonBehind(replyTo, applicant))
    return { person: replyTo, channel: 'email', via: 'reply_to' };
  if (applicant !== null) return { person: applicant, channel: 'email', via: 'notice' };
  if (byForm !== null) return { person: byForm, channel: 'email', via: 'form' };
  const signed = byUs && byMachine ? signedSender(mail, employer) : null;
  if (signed !== null) return { person: signed, channel: 'email', via: 'form' };
  if (from.address === '')
    return { person: senderWithoutAddress(mail, employer), channel: 'email', via: 'from' };
  const { name } = withoutVia(from);
  // Everybody who writes to a list of ours has its address in From.
  const toOurList = byUs && relayed && mail.headers['list-id'] !== undefined;
  const address = toOurList ? addressOfOne(mail) : from.address;
  return { person: { name, address }, channel: 'email', via: 'from' };
}

const same = (a: MailAddress, b: MailAddress) => a.address.toLowerCase() === b.address.toLowerCase();

/** "Ada Crane via Jobs Board" is Ada Crane; a form says in its text who has this address. */
function withName(replyTo: MailAddress, mail: ParsedMail): MailAddress {
  if (replyTo.name !== '') return replyTo;
  const { from } = mail;
  const filledIn = formSender(mail);
  if (filledIn !== null && filledIn.name !== '' && same(filledIn, replyTo))
    return { name: filledIn.name, address: replyTo.address };
  const isTheirs = isRelayed(from) || isOwner(from.name, replyTo.address);
  const name = isTheirs ? withoutVia(from).name : applicantToldOf(mail.subject, firstLines(mail.text));
  return { name: name ?? namedBeside(replyTo.address, mail.text) ?? '', address: replyTo.address };
}
