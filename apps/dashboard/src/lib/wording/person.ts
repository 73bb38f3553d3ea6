import type { CandidateTimeline, MessageDetail } from '#libs/contract';
import { counted } from './numbers.ts';

type RoleBecause = NonNullable<MessageDetail['roleEvidence']>['because'];
type AddressBecause = CandidateTimeline['addressEvidence'][number]['because'];

/** Who somebody is, which role it is about, and contacts that left no mail. */
export const personWords = {
  title: 'Role and addresses',
  noRole: 'No role known',
  noRoleWhy: 'Nothing in the message names one. The most patient limit holds until you choose.',
  roleBecause: {
    person: 'Chosen by a person here',
    address: 'They wrote to its address',
    thread: 'It answers mail about this role',
    subject: 'The subject names it',
    text: 'The words name it',
    candidate: 'It names somebody who applied for it',
    only_application: 'It is the only role that they applied for',
  } satisfies Record<RoleBecause, string>,
  roleChange: 'Change the role…',
  roleChoose: 'Choose the role…',
  roleTitle: 'Which role is it about?',
  roleNote: 'Open messages are read again: the limits of that role hold. You can undo it.',
  roleEvidence: 'Let the evidence decide',
  roleNone: 'No roles are set up yet. An administrator adds them in Settings.',
  roleLoading: 'Loading the roles',
  roleFind: 'Find a role by its words',
  roleNotFound: 'No role has these words.',
  roleFor: 'For',
  roleForAll: (name: string) => `Everything from ${name}`,
  roleForThis: 'This message only',
  roleNow: 'now',
  roleSaid: (title: string, changed: number) =>
    changed === 1
      ? `About ${title} from now on. One message is read again.`
      : `About ${title} from now on. ${changed} messages are read again.`,
  roleLeft: (changed: number) =>
    changed === 0
      ? 'The evidence decides again. Nothing changed by that.'
      : 'The evidence decides again, and the messages are read again.',
  addressBecause: {
    mail: 'Mail came from it',
    reply_to: 'They asked for answers there',
    thread: 'Answered in one thread under the same name',
    name_and_file: 'The same name sent the same file',
    same_mailbox: 'The same mailbox, by the rules of its provider',
    same_number: 'The same number, with its country or without',
    person: 'Joined by a person here',
  } satisfies Record<AddressBecause, string>,
  sharedBy: (names: string) =>
    `More than one person seems to write from here: ${names}. The names tell who wrote, so that how often each of them writes is counted apart.`,
  separate: 'Not the same person',
  separateName: (address: string) => `${address} is not the same person`,
  separated: (address: string) => `${address} is a person of its own again.`,
  also: (name: string, addresses: string) => `${name} also writes from ${addresses}.`,
  alsoFacts: (messages: number, day: string) =>
    `${counted(messages, 'message', 'messages')}, the last on ${day}`,
  same: 'Same person?',
  yes: 'Yes',
  no: 'No',
  yesName: (addresses: string) => `Yes, ${addresses} is the same person`,
  noName: (addresses: string) => `No, ${addresses} is somebody else`,
  joined: (addresses: string) => `Joined: mail from ${addresses} stands here too.`,
  apart: 'Kept: two people. We will not ask again.',

  log: 'Log a call or visit…',
  logTitle: 'Log a call or visit',
  logWho: 'Who got in touch?',
  logUs: 'We did',
  logThem: 'They did',
  logHow: 'How?',
  logChannel: {
    phone: 'Call',
    voicemail: 'Voicemail',
    visit: 'Visit',
    social: 'Message elsewhere',
    email: 'Mail elsewhere',
  },
  logWhen: 'On which day?',
  logAt: 'At what time?',
  logNote: 'What was said',
  logNoteHint: 'Under your name. The candidate may ask to read it.',
  logCounts: {
    employer: 'It counts as an answer from us.',
    candidate: 'It counts as a contact in their rhythm.',
    nobody: 'It does not count as an answer: they wait as before.',
  },
  logNobody: 'Nobody was reached',
  logSave: 'Keep it',
  logFuture: 'That is in the future.',
  logged: {
    employer: 'Kept as an answer from us.',
    candidate: 'Kept as a contact from them.',
    nobody: 'Kept. They wait as before.',
  },
};
