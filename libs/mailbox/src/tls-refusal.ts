import { FoyerError } from '#libs/platform';

export const NOT_SENT = 'We did not send the password.';

/** Certificates that exist but do not fit: waiting does not help. OpenSSL's and Node's names. */
const CERTIFICATE_SENTENCES: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority that this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from an authority that this machine does not know',
  CERT_UNTRUSTED: 'comes from an authority that this machine does not trust',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet; is the clock of this machine right',
  CERT_REVOKED: 'has been revoked',
  CERT_SIGNATURE_FAILURE: 'has a wrong signature',
  CERT_REJECTED: 'is rejected by this machine',
  INVALID_CA: 'comes from an authority that may not sign it',
  INVALID_PURPOSE: 'is not meant for a server',
  PATH_LENGTH_EXCEEDED: 'has a chain that is too long',
};
const OWN_AUTHORITY = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** OpenSSL's names for a server that knows no version of TLS from 1.2 on; what it knows is broken. */
const OLD_TLS = new Set(['ERR_SSL_UNSUPPORTED_PROTOCOL', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION']);

interface Handshake {
  /** OpenSSL's or Node's name of what went wrong; empty where there is none. */
  readonly code: string;
  /** As Node has it; may be absent. */
  readonly certificate: unknown;
  readonly handshakeFailed: boolean;
}

/** What is wrong with the TLS of a server, `mailbox-certificate`; null where that is not what went wrong. */
export function tlsRefusal(
  cause: unknown,
  host: string,
  { code, certificate, handshakeFailed }: Handshake,
): FoyerError | null {
  const refusal = (detail: string, because: string) =>
    new FoyerError('mailbox-certificate', detail, { cause, facts: { because } });
  const problem = certificateProblem(code, certificate, host);
  if (problem !== null) return refusal(problem, OWN_AUTHORITY.has(code) ? 'own-authority' : 'does-not-fit');
  if (OLD_TLS.has(code)) {
    return refusal(
      `${host} knows only old kinds of TLS (before 1.2), which protect nothing any more. ${NOT_SENT}`,
      'old-tls',
    );
  }
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_') || handshakeFailed) {
    return refusal(
      `${host} offers no TLS that we can use on this port. ${NOT_SENT} ` +
        'Check the port: 993 with imaps://, 143 with imap://.',
      'no-tls',
    );
  }
  return null;
}

function certificateProblem(code: string, cert: unknown, host: string): string | null {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return `The server's certificate is for ${certificateName(cert)}, not ${host}. ${NOT_SENT}`;
  }
  const sentence = CERTIFICATE_SENTENCES[code];
  if (sentence === undefined) return null;
  const remedy = OWN_AUTHORITY.has(code)
    ? ' If it is your own, the file that ca=FILE names in the address has to hold its certificate.'
    : '';
  return `The server's certificate ${sentence}. ${NOT_SENT}${remedy}`;
}

/** The first host name of a certificate, for a sentence. */
function certificateName(cert: unknown): string {
  const fields = typeof cert === 'object' && cert !== null ? cert : {};
  const names =
    'subjectaltname' in fields && typeof fields.subjectaltname === 'string' ? fields.subjectaltname : '';
  const first = /DNS:([^,\s]{1,253})/.exec(names)?.[1];
  return first ?? 'another server';
}
