import { request } from 'node:https';
import { isIP } from 'node:net';
import { type Resolve, addressesOf, lookupOf } from '../host-address.ts';
import { isForbiddenHost } from '../mailbox-url.ts';

/** A large file of Mozilla's directory has 10 kB. */
const MOST_BYTES = 256 * 1024;
const MOST_REDIRECTS = 2;

interface HttpsTextOptions {
  /** The end of all patience, redirects included. */
  readonly signal: AbortSignal;
  readonly resolve?: Resolve;
  /** Authorities to trust in place of the usual ones. */
  readonly ca?: string;
}

interface Answer {
  readonly text: string | null;
  readonly next: URL | null;
}

/**
 * Gets a text from a server that somebody else names. TLS is verified and the connection goes to an address that was
 * checked; a redirect leads to https and is checked as much. Nothing about us or the asking person is sent.
 *
 * @returns null where there is no such text: another status, too large, or a redirect to anywhere else
 * @throws whatever keeps the server from answering
 */
export async function httpsText(url: string, options: HttpsTextOptions): Promise<string | null> {
  let at: URL | null = new URL(url);
  for (let redirects = 0; at !== null && redirects <= MOST_REDIRECTS; redirects++) {
    const { text, next }: Answer = await ask(at, options);
    if (text !== null) return text;
    at = next;
  }
  return null;
}

async function ask(url: URL, { signal, resolve, ca }: HttpsTextOptions): Promise<Answer> {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' || isForbiddenHost(name) || url.username !== '')
    return { text: null, next: null };
  const lookup = lookupOf(await addressesOf(name, resolve));
  return new Promise((done, fail) => {
    const asked = request(
      {
        host: name,
        lookup,
        port: url.port === '' ? 443 : Number(url.port),
        path: url.pathname + url.search,
        ...(isIP(name) > 0 ? {} : { servername: name }),
        headers: { host: url.host, accept: 'text/xml, application/xml', 'user-agent': 'Foyer' },
        minVersion: 'TLSv1.2',
        rejectUnauthorized: true,
        ...(ca === undefined ? {} : { ca }),
        agent: false,
        signal,
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        const end = (answer: Answer) => {
          response.destroy();
          done(answer);
        };
        if ([301, 302, 303, 307, 308].includes(statusCode)) {
          const to = headers.location ?? '';
          return end({ text: null, next: URL.canParse(to, url.href) ? new URL(to, url) : null });
        }
        if (statusCode !== 200) return end({ text: null, next: null });
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes > MOST_BYTES) return end({ text: null, next: null });
          parts.push(part);
        });
        response.on('end', () => done({ text: Buffer.concat(parts).toString('utf8'), next: null }));
        response.on('error', fail);
      },
    );
    asked.on('error', fail);
    asked.end();
  });
}
