import { counted, figure } from './numbers.ts';

export const searchWords = {
  label: 'Search names, roles and words',
  bar: 'Search and filters',
  list: 'Found',
  lane: 'Lane',
  everyLane: 'Every lane',
  role: 'Role',
  everyRole: 'Every role',
  closedRole: (title: string) => `${title}, closed`,
  mailbox: 'Mailbox',
  everyMailbox: 'Every mailbox',
  state: 'State',
  /** What the queue shows unless told otherwise; a search then looks through everything. */
  usualState: 'Open',
  usualStateInSearch: 'Everything',
  states: { mine: 'Mine', later: 'Later', done: 'Done', any: 'Everything' },
  clear: 'Show the whole queue',
  title: (q: string | null) => (q === null ? 'Part of the queue' : `“${q}”`),
  found: (count: number, complete: boolean) =>
    complete
      ? `${counted(count, 'row', 'rows')} found, in reading order.`
      : `More than ${figure(count - 1)} rows found, in reading order. Another word narrows them.`,
  nothing: (q: string | null, narrowed: boolean) => {
    if (q === null) return 'Nothing in the queue fits these filters.';
    return narrowed
      ? `Nothing that fits the filters above has “${q}” in it.`
      : `No name, address, role or message has “${q}” in it.`;
  },
  nothingHint: 'Each word has to stand somewhere; of the last one its beginning is enough.',
  again: 'Try again',
  end: 'That is everything that was found.',
  searching: 'Searching',
  where: {
    done: 'Done',
    later: (when: string) => `Later until ${when}`,
    folded: (section: string) => `Folded away: ${section}`,
  },
};

export const viewWords = {
  group: 'Views',
  menu: 'Views',
  all: 'The whole queue',
  none: 'No saved views yet. Search or filter first, then save it here.',
  save: 'Save this view…',
  rename: (name: string) => `Rename “${name}”…`,
  remove: (name: string) => `Delete “${name}”`,
  saveTitle: 'Save this view',
  renameTitle: 'Rename this view',
  about: 'Only you see your views, and nothing counts what is in them.',
  name: 'Name',
  saveButton: 'Save',
  renameButton: 'Rename',
  back: 'Go back',
  saved: (name: string) => `Saved as “${name}”.`,
  removed: (name: string) => `“${name}” is deleted; the mail in it stays where it is.`,
  search: 'Search the queue',
};
