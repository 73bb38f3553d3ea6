import type { Detection, MailboxConnection, MailboxSecurity } from '#libs/contract';

/** What a person types about a mailbox; all of it text. */
export interface ConnectionFields {
  readonly email: string;
  readonly password: string;
  readonly host: string;
  readonly port: string;
  readonly security: MailboxSecurity;
  readonly user: string;
  readonly folder: string;
  readonly sentFolder: string;
  readonly caFile: string;
}

export const NO_FIELDS: ConnectionFields = {
  email: '',
  password: '',
  host: '',
  port: '993',
  security: 'tls',
  user: '',
  folder: '',
  sentFolder: '',
  caFile: '',
};

export const USUAL_PORT: Readonly<Record<MailboxSecurity, string>> = {
  tls: '993',
  starttls: '143',
  none: '143',
};

/** Whether somebody has typed an address to its end. */
export const isAddress = (email: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email.trim());

/** The fields as the server of an address has them. */
export function withServer(
  fields: ConnectionFields,
  server: NonNullable<Detection['server']>,
): ConnectionFields {
  const { host, port, security, user } = server;
  return { ...fields, host, port: String(port), security, user: user === fields.email.trim() ? '' : user };
}

/** The fields with another protection; a port that is the usual one of the old goes with it. */
export function withSecurity(fields: ConnectionFields, security: MailboxSecurity): ConnectionFields {
  const port = fields.port === USUAL_PORT[fields.security] ? USUAL_PORT[security] : fields.port;
  return { ...fields, security, port };
}

/** The address of the mailbox without a password, for a sign-in at the provider. */
export function addressOf(fields: ConnectionFields): string {
  const { email, host, port, security, user, folder, sentFolder, caFile } = fields;
  const scheme = security === 'tls' ? 'imaps' : 'imap';
  const name = encodeURIComponent(user.trim() === '' ? email.trim() : user.trim());
  const server = host.includes(':') ? `[${host.trim().replace(/^\[|\]$/g, '')}]` : host.trim();
  const path = folder.trim() === '' ? '' : `/${encodeURIComponent(folder.trim())}`;
  const parameters = new URLSearchParams();
  if (security !== 'tls') parameters.set('tls', security);
  if (caFile.trim() !== '') parameters.set('ca', caFile.trim());
  if (sentFolder.trim() !== '') parameters.set('sent', sentFolder.trim());
  return `${scheme}://${name}@${server}:${port.trim()}${path}${parameters.size === 0 ? '' : `?${parameters.toString()}`}`;
}

/** The fields as the API takes them; what is empty is left out. */
export function connectionOf(fields: ConnectionFields): MailboxConnection {
  const { email, password, host, port, security, user, folder, sentFolder, caFile } = fields;
  const given = (name: 'user' | 'folder' | 'sentFolder' | 'caFile', text: string) =>
    text.trim() === '' ? {} : { [name]: text.trim() };
  return {
    email: email.trim(),
    password,
    settings: { host: host.trim(), port: Number(port), security },
    ...given('user', user),
    ...given('folder', folder),
    ...given('sentFolder', sentFolder),
    ...given('caFile', caFile),
  };
}
