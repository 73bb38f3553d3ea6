import { createHmac } from 'node:crypto';
import { lookup as resolve } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { FoyerError, isRefusedAddress } from '#libs/platform';

const DEADLINE_MS = 15_000;
/** What comes back is read and thrown away, up to here. */
const MOST_ANSWER_BYTES = 64 * 1024;

type WebhookOutcome =
  | { readonly kind: 'accepted' }
  /** Nobody answered, or the answer was no. */
  | { readonly kind: 'not-sent' | 'refused'; readonly permanent: boolean; readonly sentence: string };

/**
 * Checks what somebody enters as a webhook.
 *
 * @throws `webhook-refused` with one sentence
 */
export function parseWebhookUrl(value: string): URL {
  const refused = (sentence: string) => new FoyerError('webhook-refused', sentence);
  if (!URL.canParse(value)) throw refused('The webhook must be a URL that begins with https://.');
  const url = new URL(value);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLocal = host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
    throw refused('The webhook must begin with https://; http:// is for this machine only.');
  if (url.username !== '' || url.password !== '')
    throw refused('The webhook may not hold a user or a password.');
  if (/^[\d.]+$|:/.test(host) && isRefusedAddress(host))
    throw refused('The webhook leads to an address that is not called (link-local or metadata).');
  return url;
}

/** Resolves a name and gives the connection only addresses that may be called: there is no second look-up. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 0);
    const [first] = addresses;
    if (first === undefined || addresses.some(({ address }) => isRefusedAddress(address))) {
      const refused = Object.assign(new Error('an address that is not called'), {
        code: 'ERR_ADDRESS_REFUSED',
      });
      return callback(refused, '', 0);
    }
    if (options.all === true) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

/**
 * `t=SECONDS,v1=HEX`: HMAC-SHA-256 over `SECONDS.BODY`, so that a receiver can tell that it is ours and not an old one.
 */
function signatureOf(body: string, key: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  const mac = createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}

/**
 * Posts a payload once. Redirects are not followed.
 *
 * Where nobody answers it counts as not sent and is tried again, unlike a mail: an urgent line that stands twice in a
 * chat does less harm than one that is missing, and a receiver can tell by `x-foyer-delivery`.
 */
export async function postWebhook(
  url: URL,
  payload: unknown,
  { key, now, deliveryId }: { key: string; now: Date; deliveryId: string },
): Promise<WebhookOutcome> {
  const body = JSON.stringify(payload);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up, so it is checked here.
  if (/^[\d.]+$|:/.test(host) && isRefusedAddress(host)) return refusedAddress();
  return new Promise((settle) => {
    const request = send(url, {
      method: 'POST',
      lookup: guardedLookup,
      agent: false,
      timeout: DEADLINE_MS,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Foyer',
        'x-foyer-signature': signatureOf(body, key, now),
        'x-foyer-delivery': deliveryId,
      },
    });
    // Also ends an answer that never ends.
    const late = setTimeout(() => request.destroy(new Error('late')), DEADLINE_MS);
    request.on('close', () => clearTimeout(late));
    request.on('timeout', () => request.destroy(new Error('late')));
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_ADDRESS_REFUSED') settle(refusedAddress());
      else settle({ kind: 'not-sent', permanent: false, sentence: 'The webhook does not answer.' });
    });
    request.on('response', (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > MOST_ANSWER_BYTES) response.destroy();
      });
      // The status has said everything.
      response.on('error', () => {});
      settle(outcomeOf(response.statusCode ?? 0));
    });
    request.end(body);
  });
}

function outcomeOf(status: number): WebhookOutcome {
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  const isForNow = status === 408 || status === 425 || status === 429 || status >= 500;
  return {
    kind: 'refused',
    permanent: !isForNow,
    sentence: `The webhook answered ${status}.`,
  };
}

function refusedAddress(): WebhookOutcome {
  return {
    kind: 'refused',
    permanent: true,
    sentence: 'The webhook leads to an address that is not called (link-local or metadata).',
  };
}
