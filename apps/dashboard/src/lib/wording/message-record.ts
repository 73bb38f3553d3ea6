import type { OriginalView } from '#libs/contract';
import { counted } from './numbers.ts';

/** The original of a message, and how it was decided. */
export const messageRecordWords = {
  original: 'Show original',
  originalTitle: 'The original',
  originalLoading: 'Fetching the original from the mailbox',
  originalText: 'The source of the message as plain text',
  originalPart: 'This is its beginning; the file has all of it.',
  originalDownload: 'Download it (.eml)',
  originalCopy: {
    gone: (day: string) =>
      `The original is in no mailbox now. This is the copy that we made on ${day}, without attachments.`,
    mailbox_away: (day: string) =>
      `The mailbox does not answer. This is the copy that we made on ${day}, without attachments.`,
  } satisfies Record<NonNullable<OriginalView['copyBecause']>, (day: string) => string>,
  decided: 'Show how this was decided',
  decidedTitle: 'How this was decided',
  decidedLoading: 'Loading the record',
  lane: 'Lane',
  sure: (lane: string, percent: number) => `${lane}; right in ${percent} of 100 messages like this one`,
  between: (one: string, other: string) => `Between ${one} and ${other}: a person decides`,
  byHand: (who: string) => `${who} set the lane by hand, and that stays.`,
  found: 'What it found',
  nothing: 'Nothing that it knows.',
  wouldChange: 'What would change it',
  rhythm: 'Contact rhythm',
  rhythmCount: (in14: number, limit14: number, in24: number, limit24: number) =>
    `${counted(in14, 'contact', 'contacts')} in 14 days (up to ${limit14 - 1}), ${in24} in 24 hours (up to ${limit24 - 1})`,
  lastReply: (day: string | null) => (day === null ? 'No reply from us yet.' : `Our last reply: ${day}.`),
  unseen: 'We may not see all our replies, so the count decided nothing.',
  second: 'Second opinion',
  secondSaid: (source: string, lane: string, moved: boolean) =>
    `${source} said ${lane}; ${moved ? 'that moved it up' : 'that moved nothing'}`,
  by: 'Decided by',
  versions: (policy: number, model: string, when: string) =>
    `Policy version ${policy}, model ${model}, ${when}`,
  earlier: 'Every decision, newest first',
  decision: (lane: string, section: string) => (lane === section ? lane : `${lane}, read under ${section}`),
  facts: (policy: number, contacts: number) =>
    `policy ${policy}, ${counted(contacts, 'contact', 'contacts')} in 14 days`,
  own: 'Our own mail is not sorted.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied. Only people who may see this message can open it.',
};
