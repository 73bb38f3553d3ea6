/** What is said where the server gave no sentence of its own. */
export const problemWords = {
  unreachable: 'We cannot reach the server of Foyer. Nothing was changed; please try again in a moment.',
  tryingAgain: 'We cannot reach the server. Trying again.',
  notKept:
    'Your browser does not keep a sign-in at this address. Open Foyer at the address that its start printed, and allow its cookies.',
  dialogAway: 'We cannot reach the server for this. Nothing was changed; we try again every few seconds.',
  tryAgain: 'Try again',
  failed: (reference: string) =>
    `Something went wrong on our side (reference ${reference}). Nothing was changed.`,
};
