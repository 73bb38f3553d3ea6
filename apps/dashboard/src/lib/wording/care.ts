import { counted } from './numbers.ts';

export const careWords = {
  title: 'Handle with care',
  elsewhere: 'This message is not one to handle with care.',
  elsewhereOpen: 'Open it where it stands',
  who: (names: readonly string[]) =>
    names.length === 0 ? 'Only you can open this' : `Only you and ${names.join(', ')} can open this`,
  close: 'Close',
  print: 'Print',
  ourReply: (day: string | null) => (day === null ? 'No reply from us yet' : `Our last reply: ${day}`),
  summary: (messages: number, days: number, colleagues: number) =>
    [
      `${counted(messages, 'contact', 'contacts')} in ${counted(days, 'day', 'days')}`,
      ...(colleagues > 1 ? [`to ${counted(colleagues, 'address', 'addresses')}`] : []),
    ].join(', '),
  folded: 'Apart from the words that decided it, the text is folded until you ask for it.',
  unfolded: 'You asked for the words. They are below.',
  show: 'Show the words',
  fold: 'Fold the words',
  to: (addresses: string) => `To ${addresses}`,
  weWrote: 'We wrote',
  inOurName: 'In our name',
  weTried: 'We tried to reach them',
  why: 'Why it is here',
  both: 'Either of these would be enough.',
  one: 'This would be enough.',
  manner: 'Manner',
  rhythm: 'Rhythm',
  rhythmIn14: (contacts: number, role: string | null, allowed: number) =>
    `${counted(contacts, 'contact', 'contacts')} in 14 days without a reply from us. ${role ?? 'Where no role is known'}: up to ${allowed}.`,
  rhythmIn24: (contacts: number, allowed: number) =>
    `${counted(contacts, 'contact', 'contacts')} in 24 hours. Every role: up to ${allowed}.`,
  byHand: (name: string) => `${name} put this message here.`,
  acts: 'What would you like to do?',
  actsNote: 'Nothing happens by itself.',
  tell: 'Tell a colleague',
  tellNote: 'Somebody who may open this page',
  tellNobody: 'Nobody else may open this page. An administrator decides who may.',
  tellButton: 'Tell…',
  reply: 'Reply once',
  replyNote: 'A short, firm wording to edit',
  replyButton: 'Draft…',
  replyText: (name: string, me: string) =>
    `Dear ${name},\n\nThank you for writing. We have read your messages, and we will write to you when there is news about your application. Please do not contact us again before then, and please write to this address only.\n\n${me}`,
  hold: 'Hold for a weekly look',
  holdNote: 'Kept; a hint of danger still passes',
  holdButton: 'Hold',
  held: (when: string) => `Held: back ${when}, or when they write again.`,
  confirm: 'Confirm this lane',
  confirmTitle: 'Confirm Handle with care?',
  confirmBody:
    'It is recorded under your name with the words shown. Nothing is sent and the application is not affected.',
  confirmBack: 'Go back',
  confirmed: 'Confirmed. It is recorded under your name.',
  confirmedBy: (name: string) => `${name} has confirmed this lane.`,
  unconfirmed: 'Until you confirm, this lane changes the reading order and nothing else.',
  fairness: (name: string) =>
    `This lane describes messages, not a person. It fades 30 days after the last one. The application keeps its place, and this page can be printed for ${name} on request, word for word.`,
};
