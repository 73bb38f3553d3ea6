import type { Erasure } from '#libs/contract';
import { counted } from './numbers.ts';

/** Erasing everything about a person. */
export const eraseWords = {
  item: 'Erase everything about this person…',
  title: (name: string) => `Erase everything about ${name}?`,
  loading: 'Counting what would go',
  goes: ({ messages, files, notes }: Erasure) => {
    const parts = [
      ...(messages === 0 ? [] : [counted(messages, 'message', 'messages')]),
      ...(files === 0 ? [] : [counted(files, 'file', 'files')]),
      ...(notes === 0 ? [] : [counted(notes, 'note', 'notes')]),
    ];
    const what = parts.length === 0 ? '' : `${parts.join(', ')} and `;
    return `What goes: ${what}every decision about them on this server. The mail in your mailbox is not touched. This cannot be undone.`;
  },
  shared: (names: string) => `${names} write from the same address: what each of them wrote goes.`,
  stays:
    'What stays: where the messages lie in the mailbox, with a mark that tells nothing of them, so that they are not read in again; and a line in the record, without a name. If this person writes again, it is as if for the first time.',
  type: (name: string) => `Type the name to go on: ${name}`,
  erase: 'Erase',
  keep: 'Keep',
  /** In place of the question while a hold forbids it. */
  held: (until: string | null, by: string, reason: string) =>
    `Kept for a legal reason ${until === null ? 'until somebody takes that off' : `until ${until}`} (${by}): ${reason}. It cannot be erased before.`,
  seeHold: 'See what keeps it',
  close: 'Close',
  otherName: 'That is not the name. Nothing was erased.',
  erased: (messages: number) =>
    `Erased, with ${counted(messages, 'message', 'messages')}. The mail in your mailbox is as it was.`,
};
