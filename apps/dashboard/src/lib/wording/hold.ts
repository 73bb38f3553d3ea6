/** Keeping everything about a person for a legal reason. */
export const holdWords = {
  item: 'Keep for a legal reason…',
  title: (name: string) => `Keep everything about ${name} for a legal reason?`,
  titleHeld: (name: string) => `Everything about ${name} is kept`,
  about:
    'Nobody can erase it until an administrator takes this off, or its last day is over. Nothing else changes. The reason stands in the record, and in what this person gets when they ask what you hold.',
  reason: 'The reason',
  until: 'Last day, if there is one',
  keep: 'Keep it',
  back: 'Go back',
  kept: (until: string | null) =>
    `Kept ${until === null ? 'until somebody takes that off' : `until ${until}`}. It cannot be erased before.`,
  since: (day: string, by: string) => `Since ${day}, by ${by}.`,
  takeOff: 'Take it off',
  takenOff: 'Taken off. It can be erased again; nothing was erased.',
  loading: 'Looking for what keeps it',
};
