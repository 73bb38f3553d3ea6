/** Signing in at a mail provider in place of a password, and coming back from there. */
export const providerSignInWords = {
  with: (name: string) => `Sign in with ${name}`,
  going: (name: string) => `Going to ${name}…`,
  inPlaceOfPassword: 'In place of a password: you sign in on the provider’s own page and come back here.',
  onlyThis: 'This is the only way in.',
  serverFirst: 'First the email address and the name of the server.',
  unregistered: (name: string) =>
    `${name} lets in only programs that it knows. Somebody has to register this Foyer there once; it takes about ten minutes and costs nothing.`,
  orAppPassword: 'Until then an app password, made in the security settings of the account, works as well.',
  register: (name: string) => `Register this Foyer at ${name}`,
  steps: {
    google: [
      'Open console.cloud.google.com, and there “APIs & Services”, “Credentials”.',
      'Create an “OAuth client ID” for a “Web application”, with the redirect address below.',
      'Enter here the client ID and the client secret that Google shows.',
    ],
    microsoft: [
      'Open entra.microsoft.com, and there “App registrations”, “New registration”, with the redirect address below for “Web”.',
      'Under “API permissions” add the delegated permission IMAP.AccessAsUser.All of Office 365 Exchange Online.',
      'Make a secret under “Certificates & secrets”, and enter here the application ID and the value of the secret.',
    ],
  },
  redirect: 'Redirect address, to be entered there:',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  clientSecretAbout: 'Kept encrypted here and never shown again.',
  tenant: 'Directory (tenant)',
  tenantAbout: 'Its ID or domain; empty where mailboxes of any directory may be connected.',
  keep: 'Keep these',
  again: 'Sign in again',
  askAdministrator: 'An administrator can sign in again here.',
  title: 'Sign-in at the mail provider',
  ending: 'Finishing the sign-in…',
  done: (added: boolean) =>
    added
      ? 'The mailbox is connected. We begin to read it now.'
      : 'The mailbox is connected again. We go on where we stopped.',
  declined:
    'The provider did not let us in: the sign-in was ended there before you agreed. Nothing was changed.',
  notNow:
    'The provider could not complete the sign-in just now. Nothing was changed: begin it again in a while, on the page Mailboxes.',
  notAllowed: (code: string) =>
    `The provider refused the sign-in (${code}). Nothing was changed. Whoever administers your mail there may have to allow Foyer first, or the client is not set here as it is registered there.`,
  incomplete:
    'This page is where the mail provider sends you after a sign-in. There is nothing to finish here.',
  toMailboxes: 'To the mailboxes',
};
