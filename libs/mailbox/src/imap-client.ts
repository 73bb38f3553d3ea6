import { X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import { getCACertificates } from 'node:tls';
import type { ImapFlowOptions } from 'imapflow';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import type { MailboxAddress } from './mailbox-url.ts';

export interface ConnectOptions {
  readonly log: Log;
  /** Ends the session, whatever it is doing. */
  readonly signal?: AbortSignal;
  readonly times?: Partial<SessionTimes>;
  /** For an address with `byToken`. */
  readonly accessToken?: string;
}

/** How long each step waits, in milliseconds; imapflow itself knows no deadline for a command. */
export interface SessionTimes {
  /** For all of it. */
  readonly connect: number;
  /** Until the answer to a small command begins. */
  readonly command: number;
  /** Until the answer to a listing or a search begins. */
  readonly listing: number;
  /** Until the answer to a fetch begins. */
  readonly fetch: number;
  /** Without a byte in the middle of an answer. */
  readonly silence: number;
  /** For a step as a whole, besides two milliseconds for each byte (500 B/s, less than any line in use). */
  readonly longest: number;
  /** IDLE is renewed this often; with `answer` it notices a dead connection within 60 s. */
  readonly idle: number;
  /** The answer to the end of an IDLE. */
  readonly answer: number;
  readonly goodbye: number;
}

/**
 * A server that has begun to answer and stops is given up within the minute in which a dead connection has to be noticed.
 * Before that it may be at work: Dovecot says so every ten seconds, others search or fetch from an archive without a word.
 * Two minutes are more than people's own programs wait (Thunderbird 100 s), so no server in use needs longer; whoever
 * reads the mailbox says meanwhile that nothing comes.
 */
export const SESSION_TIMES: SessionTimes = {
  connect: 30_000,
  command: 60_000,
  listing: 120_000,
  fetch: 120_000,
  silence: 45_000,
  longest: 600_000,
  idle: 25_000,
  answer: 20_000,
  goodbye: 2_000,
};

/** Messages up to 40 MB are fetched; a server may count a little less than it sends. */
export const MOST_LITERAL_BYTES = 64_000_000;
const MOST_RESPONSE_BYTES = 80_000_000;
/** Outside of literals; the UIDs of a million messages, which a search gives in one line. */
const MOST_LINE_BYTES = 8_000_000;
/** Words and brackets of one answer; those of an outline of 10,000 parts. A million of them took all memory of a service (measured). */
const MOST_RESPONSE_TOKENS = 300_000;

/**
 * @param onThrottled told when the server says when to come back: imapflow waits for minutes before it rejects
 * @param ip the address of the host that is connected to, checked before
 * @throws `mailbox-url-invalid` when the file of the own authority cannot be read or holds no certificate
 */
export async function clientOptions(
  address: MailboxAddress,
  ip: string,
  times: SessionTimes,
  accessToken: string | null,
  onThrottled: (error: unknown) => void,
): Promise<ImapFlowOptions> {
  return {
    host: ip,
    // The certificate is checked against the name all the same.
    ...(isIP(address.host) > 0 ? {} : { servername: address.host }),
    port: address.port,
    secure: address.security === 'tls',
    ...(address.security === 'tls' ? {} : { doSTARTTLS: address.security === 'starttls' }),
    auth: { user: address.user, ...(accessToken === null ? { pass: address.password } : { accessToken }) },
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(await trustedAuthorities(address.caFile)) },
    clientInfo: { name: 'Foyer' },
    // Its log quotes commands and mail: nothing of it is kept.
    logger: {
      debug: () => {},
      info: () => {},
      warn: (entry: { err?: unknown }) => errorCode(entry.err) === 'ETHROTTLE' && onThrottled(entry.err),
      error: () => {},
      fatal: () => {},
    },
    disableAutoIdle: true,
    connectionTimeout: times.connect,
    greetingTimeout: Math.min(16_000, times.connect),
    // Behind all of ours.
    socketTimeout: 2 * Math.max(times.command, times.listing, times.fetch, times.idle + times.answer),
    maxLiteralSize: MOST_LITERAL_BYTES,
    maxResponseSize: MOST_RESPONSE_BYTES,
    maxLineLength: MOST_LINE_BYTES,
    maxResponseTokens: MOST_RESPONSE_TOKENS,
    maxLockHoldTime: false,
  };
}

const PEM = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END [A-Z0-9 ]*CERTIFICATE-----/g;

/** The bundle of a whole system has a quarter of that. A device has no end, and its bytes would take all memory. */
const MOST_CA_BYTES = 1_000_000;

async function trustedAuthorities(caFile: string | null): Promise<{ ca?: string[] }> {
  if (caFile === null) return {};
  let own: string;
  try {
    const found = await stat(caFile);
    if (!found.isFile() || found.size > MOST_CA_BYTES) throw new Error('no file of certificates');
    own = await readFile(caFile, 'utf8');
  } catch (cause) {
    throw new FoyerError(
      'mailbox-url-invalid',
      'The file that the mailbox address names with ca= cannot be read.',
      { cause },
    );
  }
  // Node takes any text, and whatever is no certificate in it counts for nothing.
  if (!(own.match(PEM) ?? []).some(isCertificate))
    throw new FoyerError(
      'mailbox-url-invalid',
      'The file that the mailbox address names with ca= holds no certificate in PEM form (BEGIN CERTIFICATE).',
    );
  return { ca: [...getCACertificates('default'), own] };
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
