/** Coming back from the sign-in at a mail provider. */
export const providerSignInWords = {
  title: 'Sign-in at the mail provider',
  ending: 'Finishing the sign-in…',
  done: (added: boolean) =>
    added
      ? 'The mailbox is connected. We begin to read it now.'
      : 'The mailbox is connected again. We go on where we stopped.',
  declined:
    'The provider did not let us in: the sign-in was ended there before you agreed. Nothing was changed.',
  incomplete:
    'This page is where the mail provider sends you after a sign-in. There is nothing to finish here.',
  toMailboxes: 'To the mailboxes',
};
