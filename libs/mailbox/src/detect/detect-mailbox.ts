import { FoyerError } from '#libs/platform';
import { type Resolve, addressesOf } from '../host-address.ts';
import { isForbiddenHost } from '../mailbox-url.ts';
import { autoconfigUrls, readAutoconfig } from './autoconfig.ts';
import type { Detection, FoundServer } from './detection.ts';
import { type DnsNames, dnsNames } from './dns-names.ts';
import { type EmailAddress, isWithin, readEmailAddress } from './email-address.ts';
import { httpsText } from './https-text.ts';
import { greetsAsImap } from './imap-greeting.ts';
import { type KnownProvider, providerOfDomain, providerOfMx } from './known-providers.ts';

/** Somebody waits for the answer, and the ways are tried at the same time. */
const LIMIT_MS = 10_000;

/** The world that is asked; each part stands for a real one in tests that have no network. */
export interface DetectionWays {
  readonly names: DnsNames;
  /** Addresses of a host; unlike `names`, from the machine's own files too. */
  readonly resolve: Resolve | undefined;
  readonly text: typeof httpsText;
  readonly greets: typeof greetsAsImap;
  readonly limitMs: number;
}

/**
 * Finds the server of a mail address, and how one signs in there: providers that we know by domain or by the MX of a
 * domain that they host; what the domain itself publishes, as a file under https (Mozilla's autoconfig) or as SRV
 * records (RFC 6186); and whether imap.DOMAIN or mail.DOMAIN greets as an IMAP server. No password is known here, and
 * the part before the @ goes nowhere.
 *
 * @throws `mailbox-url-invalid` (never) for what is no address; `mailbox-unreachable` (later) where the name system
 *   does not answer, so that nothing is known either way
 */
export async function detectMailbox(given: string, ways: Partial<DetectionWays> = {}): Promise<Detection> {
  const address = readEmailAddress(given);
  const known = providerOfDomain(address.domain);
  if (known !== null) return atProvider(known, address, 'known');
  const { names = dnsNames(), resolve, text = httpsText, greets = greetsAsImap, limitMs = LIMIT_MS } = ways;
  const enough = new AbortController();
  const signal = AbortSignal.any([AbortSignal.timeout(limitMs), enough.signal]);
  const asked = { ...(resolve === undefined ? {} : { resolve }), signal };
  const safe = async (server: FoundServer | null) => (server === null ? null : ifAllowed(server, resolve));

  const mail = inTime(names.mailExchangers(address.domain), signal);
  const file = fromFiles(address, (url) => orNull(text(url, asked), signal)).then(safe);
  const records = inTime(fromRecords(names, address, safe), signal);
  const greeting = orNull(
    fromGreeting(address, (host) => greets(host, asked)),
    signal,
  );
  // Whoever is not waited for must not end the process.
  records.catch(() => {});
  try {
    // Where the mail arrives is where it lies: hosting panels publish a file of their own for domains whose mail is
    // with Google or Microsoft.
    const [hosted] = await Promise.allSettled([mail.then(providerOfMx)]);
    if (hosted.status === 'fulfilled' && hosted.value !== null)
      return atProvider(hosted.value, address, 'mx');
    const filed = await file;
    if (filed !== null) return at(filed);
    const [recorded] = await Promise.allSettled([records]);
    const server = (recorded.status === 'fulfilled' ? recorded.value : null) ?? (await greeting);
    if (server !== null) return at(server);
    if (hosted.status === 'rejected' && recorded.status === 'rejected') throw hosted.reason;
  } finally {
    enough.abort();
  }
  return {
    server: null,
    provider: null,
    advice: `We found no IMAP server for ${address.domain}. Ask whoever runs its mail for the name of the server.`,
  };
}

function at(server: FoundServer): Detection {
  const advice = server.elsewhere
    ? `Nothing but the name system says that this server is yours: make sure that ${server.host} is the right one before you enter a password.`
    : null;
  return { server, provider: null, advice };
}

function atProvider(provider: KnownProvider, address: EmailAddress, foundBy: 'known' | 'mx'): Detection {
  const { name, host, signIn, tokenProvider, localUser, advice } = provider;
  if (host === null) return { server: null, provider: name, advice };
  const user = localUser && foundBy === 'known' ? address.local : address.whole;
  const server = {
    host,
    port: 993,
    security: 'tls',
    user,
    signIn,
    tokenProvider,
    foundBy,
    elsewhere: false,
  } as const;
  return { server, provider: name, advice };
}

async function fromFiles(
  address: EmailAddress,
  text: (url: string) => Promise<string | null>,
): Promise<FoundServer | null> {
  for (const source of await Promise.all(autoconfigUrls(address.domain).map(text))) {
    const server = source === null ? null : readAutoconfig(source, address);
    // The certificate under which the file came vouches for it.
    if (server !== null) return { ...server, tokenProvider: null, foundBy: 'autoconfig', elsewhere: false };
  }
  return null;
}

/** The first of them, by preference, that is known to the name system: behind the others there may have been a server once. */
async function fromRecords(
  names: DnsNames,
  address: EmailAddress,
  safe: (server: FoundServer) => Promise<FoundServer | null>,
): Promise<FoundServer | null> {
  for (const [service, security] of [
    ['_imaps', 'tls'],
    ['_imap', 'starttls'],
  ] as const) {
    for (const record of await names.services(`${service}._tcp.${address.domain}`)) {
      const server = await safe({
        ...record,
        security,
        user: address.whole,
        signIn: ['password'],
        tokenProvider: null,
        foundBy: 'srv',
        elsewhere: !isWithin(record.host, address.domain),
      });
      if (server !== null) return server;
    }
  }
  return null;
}

async function fromGreeting(
  address: EmailAddress,
  greets: (host: string) => Promise<boolean>,
): Promise<FoundServer | null> {
  const hosts = [`imap.${address.domain}`, `mail.${address.domain}`];
  const answers = await Promise.all(hosts.map(greets));
  const host = hosts.find((_, index) => answers[index] === true);
  if (host === undefined) return null;
  const [user, signIn] = [address.whole, ['password'] as const];
  return {
    host,
    port: 993,
    security: 'tls',
    user,
    signIn,
    tokenProvider: null,
    foundBy: 'greeting',
    elsewhere: false,
  };
}

/** A server that is where no mail server may be is none, also after a look at the addresses behind its name. */
async function ifAllowed(server: FoundServer, resolve: Resolve | undefined): Promise<FoundServer | null> {
  if (isForbiddenHost(server.host)) return null;
  try {
    await addressesOf(server.host, resolve);
    return server;
  } catch {
    return null;
  }
}

/** @throws `mailbox-unreachable` where the time is up first */
async function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      const late = () =>
        reject(new FoyerError('mailbox-unreachable', 'The name system took too long to answer.'));
      if (signal.aborted) late();
      else signal.addEventListener('abort', late, { once: true });
    }),
  ]);
}

/** Null for whatever goes wrong: a file that is not there is the common case, and says so in many ways. */
async function orNull<T>(answer: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return inTime(answer, signal).catch(() => null);
}
