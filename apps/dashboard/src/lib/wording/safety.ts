/** Whom to call where somebody may be at risk. */
export const safetyWords = {
  beside: 'Someone may be at risk.',
  see: 'See who to call',
  title: 'Who to call',
  first: 'If somebody is in danger at this moment, call the emergency number first.',
  loading: 'Loading who to call',
  none: 'Nobody is written down here yet. An administrator does it under Settings, Team.',
  close: 'Close',
  setUp: 'Afterwards write down, under Settings, Team, who is to be called when somebody may be at risk.',
  card: 'Who to call when somebody may be at risk',
  cardAbout:
    'Shown beside a message that may mean danger, in this order, to everybody who reads mail here. For example whoever looks after safety in your house, and a crisis line.',
  name: 'Name',
  reach: 'Telephone or address',
  about: 'When to call (may be empty)',
  nth: (label: string, number: number) => `${label}, ${number}`,
  add: 'Add another',
  remove: 'Remove',
  removeName: (name: string, number: number) => `Remove: ${name === '' ? `line ${number}` : name}`,
  save: 'Save this list',
  saved: 'Saved. It stands beside messages that may mean danger.',
};
