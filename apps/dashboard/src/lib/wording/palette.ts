export const paletteWords = {
  title: 'Find or do',
  label: 'A page, a person, or something to do',
  pages: 'Pages',
  acts: 'With the message in front of you',
  people: 'People in the queue',
  other: 'Other',
  nothing: 'Nothing goes by that name.',
  keys: 'Show the list of keys',
  undo: 'Undo the last change',
  signOut: 'Sign out',
  note: 'Arrows choose, Enter does it, Esc closes.',
};
