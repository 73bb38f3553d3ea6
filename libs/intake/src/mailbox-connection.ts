import type { MailboxConnection } from '#libs/contract';

/**
 * The mailbox address that a connection stands for, in the form of `parseMailboxUrl`, which judges it.
 *
 * @returns with the password in it: never to be shown or logged
 */
export function urlOfConnection(connection: MailboxConnection): string {
  const { email, password, user = email, settings, folder, sentFolder, caFile } = connection;
  const host = settings.host.includes(':') ? `[${settings.host.replace(/^\[|\]$/g, '')}]` : settings.host;
  const parameters = new URLSearchParams();
  if (settings.security !== 'tls') parameters.set('tls', settings.security);
  if (caFile !== undefined) parameters.set('ca', caFile);
  if (sentFolder !== undefined) parameters.set('sent', sentFolder);
  const query = parameters.size === 0 ? '' : `?${parameters.toString()}`;
  const path = folder === undefined ? '' : `/${encodeURIComponent(folder)}`;
  const scheme = settings.security === 'tls' ? 'imaps' : 'imap';
  return `${scheme}://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${settings.port}${path}${query}`;
}

/** The same mailbox address with another folder for our own mail, or with none where it is to be found by itself. */
export function withSentFolder(url: string, folder: string | null): string {
  const address = new URL(url);
  if (folder === null) address.searchParams.delete('sent');
  else address.searchParams.set('sent', folder);
  return address.href;
}

/** The same mailbox address with another password; one without any is left as it is, since it is read with a token. */
export function withPassword(url: string, password: string): string {
  const address = new URL(url);
  if (address.password === '') return url;
  address.password = encodeURIComponent(password);
  return address.href;
}
