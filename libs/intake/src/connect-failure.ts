import type { MailboxStep } from '#libs/contract';
import type { MailboxAddress } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';

/** Where a try to connect ended, what happened, and what a person can do about it. */
interface ConnectFailure {
  readonly step: MailboxStep['step'];
  readonly detail: string;
  readonly remedy: string;
}

const LATER = 'Try again in a minute. If it stays so, ask whoever runs your mail server.';
const NOT_SENT = 'We did not send the password.';

/**
 * Says of a failure what somebody who does not know mail servers can do.
 *
 * @param address null where it is the address itself that is wrong
 */
export function connectFailure(error: FoyerError, address: MailboxAddress | null): ConnectFailure {
  const { because } = error.facts;
  if (because === 'forbidden-address') {
    return {
      step: 'server',
      detail:
        'This server is at an address that no mail server has (link-local or metadata). We did not connect.',
      remedy: 'Correct the name of the server; whoever runs your mail knows it.',
    };
  }
  if (address === null)
    return { step: 'server', detail: error.detail, remedy: 'Correct it under “Server settings”.' };
  const { host } = address;
  switch (error.code) {
    case 'mailbox-url-invalid':
      return { step: 'server', detail: error.detail, remedy: 'Correct it under “Server settings”.' };
    case 'mailbox-unreachable':
      return { step: 'server', ...unreachable(because, address) };
    case 'mailbox-certificate':
      return { step: 'certificate', ...certificate(error, address) };
    case 'mailbox-refused':
      if (because === 'browser')
        return { step: 'sign_in', detail: error.detail, remedy: 'Then try again here.' };
      return {
        step: 'sign_in',
        detail: `${host} refused the sign-in.`,
        remedy: address.byToken
          ? 'Sign in again at the provider, on the page Mailboxes.'
          : 'Check the address and the password. Many providers want an app password here, made in the security settings of the account, in place of the usual one.',
      };
    case 'mailbox-throttled':
      return {
        step: 'sign_in',
        detail: `${host} does not let us in for now.`,
        remedy:
          'Wait a few minutes and try again. If it stays so, check the password: some providers want an app password, and IMAP may have to be switched on there.',
      };
    case 'mailbox-protocol':
      return {
        step: because === 'sign-in' ? 'sign_in' : 'folders',
        detail: error.detail,
        remedy: LATER,
      };
    case 'mailbox-folder-missing':
      return {
        step: 'folders',
        detail: `The mailbox has no folder ${address.folder ?? 'INBOX'}.`,
        remedy: 'Check how it is spelled, capitals as well. Leave the folder empty to read the inbox.',
      };
    default:
      return {
        step: 'folders',
        detail: error.detail,
        remedy: LATER,
      };
  }
}

/** The same as an error for whoever asked: one detail that names the remedy. */
export function asAnswer(error: unknown, address: MailboxAddress): unknown {
  if (!(error instanceof FoyerError)) return error;
  const { detail, remedy } = connectFailure(error, address);
  return new FoyerError(error.code, `${detail} ${remedy}`, { cause: error });
}

function unreachable(
  because: unknown,
  { host, port, security }: Pick<MailboxAddress, 'host' | 'port' | 'security'>,
): Omit<ConnectFailure, 'step'> {
  switch (because) {
    case 'name-unknown':
      return {
        detail: `There is no server with the name ${host}.`,
        remedy:
          'Check how it is spelled; whoever runs your mail knows the name. It often begins with imap or mail.',
      };
    case 'port-closed':
      return {
        detail: `${host} is there, but nothing answers at port ${port}.`,
        remedy:
          'Check the port: 993 with TLS, 143 with STARTTLS. IMAP may also have to be switched on at your provider.',
      };
    case 'silence':
      // A port for TLS waits for the client to speak first, and so do we.
      if (security === 'tls') break;
      return {
        detail: `${host} holds the line at port ${port} and says nothing.`,
        remedy:
          'A port for TLS (993) is silent like that: choose TLS for it in place of STARTTLS. If it is another one, the server may be away: try again later.',
      };
  }
  return {
    detail: `${host} does not answer at port ${port}.`,
    remedy:
      'Check the name and the port. If both are right, a firewall may stand between, or the server is away: try again later.',
  };
}

function certificate(
  error: FoyerError,
  { host, security, caFile }: Pick<MailboxAddress, 'host' | 'security' | 'caFile'>,
): Omit<ConnectFailure, 'step'> {
  switch (error.facts['because']) {
    case 'own-authority':
      if (caFile !== null)
        return {
          detail: `Neither this machine nor the file that you named vouches for the certificate of ${host}. ${NOT_SENT}`,
          remedy:
            'If the server has a new certificate, put that of its authority into the file. Else make sure that the server is the right one.',
        };
      return {
        detail: `This machine does not know who vouches for the certificate of ${host}. ${NOT_SENT}`,
        remedy:
          'If your organisation has an authority of its own, name the file with its certificate under “Server settings”. Else make sure that the server is the right one.',
      };
    case 'old-tls':
      return {
        detail: error.detail,
        remedy: 'Ask whoever runs the server to switch TLS 1.2 or 1.3 on.',
      };
    case 'no-tls':
      return {
        detail: `${host} does not speak TLS at this port. ${NOT_SENT}`,
        remedy:
          security === 'tls'
            ? 'Choose STARTTLS with port 143, or TLS with port 993.'
            : 'Choose TLS with port 993, or ask whoever runs the server to switch STARTTLS on.',
      };
    default:
      return {
        detail: error.detail,
        remedy: 'Enter the name for which the certificate is, or ask whoever runs the server to renew it.',
      };
  }
}
