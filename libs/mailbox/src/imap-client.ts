import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { getCACertificates } from 'node:tls';
import type { ImapFlowOptions } from 'imapflow';
import { FoyerError } from '#libs/platform';
import type { MailboxAddress } from './mailbox-url.ts';

/** How long each step may take, in milliseconds; imapflow itself knows no deadline for a command. */
export interface SessionTimes {
  readonly connect: number;
  readonly command: number;
  /** A listing of 500,000 messages over a slow line. */
  readonly listing: number;
  /** For a fetch, besides one millisecond for each 25 bytes (25 kB/s, a poor mobile line). */
  readonly fetch: number;
  /** Silence during a transfer. */
  readonly silence: number;
  /** IDLE is renewed this often; with `answer` it notices a dead connection within 60 s. */
  readonly idle: number;
  /** The answer to the end of an IDLE. */
  readonly answer: number;
  readonly goodbye: number;
}

export const SESSION_TIMES: SessionTimes = {
  connect: 30_000,
  command: 60_000,
  listing: 300_000,
  fetch: 120_000,
  silence: 120_000,
  idle: 25_000,
  answer: 20_000,
  goodbye: 2_000,
};

/** Messages up to 40 MB are fetched; a server may count a little less than it sends. */
const MOST_LITERAL_BYTES = 64_000_000;
const MOST_RESPONSE_BYTES = 80_000_000;
const MOST_LINE_BYTES = 32_000_000;

/**
 * @param ip the address of the host that is connected to, checked before
 * @throws `mailbox-url-invalid` when the file of the own authority cannot be read
 */
export async function clientOptions(
  address: MailboxAddress,
  ip: string,
  times: SessionTimes,
  accessToken: string | null,
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
    // Its log quotes commands and mail.
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: times.connect,
    greetingTimeout: Math.min(16_000, times.connect),
    socketTimeout: Math.max(times.silence, times.idle + 2 * times.answer),
    maxLiteralSize: MOST_LITERAL_BYTES,
    maxResponseSize: MOST_RESPONSE_BYTES,
    maxLineLength: MOST_LINE_BYTES,
    maxLockHoldTime: false,
  };
}

async function trustedAuthorities(caFile: string | null): Promise<{ ca?: string[] }> {
  if (caFile === null) return {};
  try {
    return { ca: [...getCACertificates('default'), await readFile(caFile, 'utf8')] };
  } catch (cause) {
    throw new FoyerError(
      'mailbox-url-invalid',
      'The file that the mailbox address names with ca= cannot be read.',
      { cause },
    );
  }
}
