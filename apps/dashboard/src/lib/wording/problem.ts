/** What is said where the server gave no sentence of its own. */
export const problemWords = {
  unreachable: 'We cannot reach the server of Foyer. Nothing was changed; please try again in a moment.',
  tryingAgain: 'We cannot reach the server. Trying again.',
  dialogAway: 'We cannot reach the server for this. Nothing was changed; we try again every few seconds.',
  tryAgain: 'Try again',
  failed: (reference: string) =>
    `Something went wrong on our side (reference ${reference}). Nothing was changed.`,
};
