import { headerEnd } from './charset.ts';

/**
 * What our own mail servers say of where a message came from. Everything below the line of the server that took it over
 * from outside was written by the sender, and is not listened to.
 */
export interface Origin {
  /** Whether somebody handed it over who was signed in at the server, or a program there did; or nobody ever sent it. */
  readonly inside: boolean;
  /** Domains in lower case for which DMARC, DKIM or SPF passed, and DMARC did not fail. */
  readonly passed: readonly string[];
}

export const UNKNOWN_ORIGIN: Origin = { inside: false, passed: [] };

const LONGEST_HEAD = 262_144;
const LONGEST_FIELD = 4_000;
const MOST_HOPS = 40;
const MOST_DOMAINS = 20;

interface Field {
  readonly name: string;
  readonly value: string;
}

/** How a hop took a message over: the last "by … with …" of its line, since what stands before is what the other side said. */
const TAKEN_BY = /^(.*)\bby\s+(\S{1,255})(.*?)\bwith\s+([\w-]{1,30})/s;
const BY = /^(.*)\bby\s+(\S{1,255})/s;
/** @source RFC 3848, RFC 6531: the A says that the client was signed in */
const SIGNED_IN = /^(?:utf8)?e?smtps?a$/i;
/** Within one machine, or from a web page at the server. */
const LOCAL_HAND_OVER = /^(?:local|http|https|mapi|sendmail)$/i;
const LOCAL_DELIVERY = /^(?:utf8)?lmtps?a?$/i;
const FROM_USER_ID = /\(\s*(?:Postfix, )?from userid \d/i;
const SIGNED_IN_AS = /\(Authenticated sender: [^\s)@]{1,100}(?:@([^\s)]{1,255}))?/i;
const ADDRESSES =
  /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi;
const PRIVATE =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd][\da-f]{2}:|fe[89ab][\da-f]:)/i;
/** Microsoft's servers hand mail to each other over addresses that are theirs alone. */
const MICROSOFTS = /^2603:10[\da-f]{2}:/i;

/**
 * Reads the traces of a message from the top, as far as our own servers wrote them.
 *
 * A mail program that files a copy itself leaves none at all, and no mail from outside comes without: each server has to
 * add its line.
 *
 * @source RFC 5321, 4.4 (trace lines); RFC 8601, 5 (results below the line of the receiving server may be anybody's)
 */
export function originOf(source: Buffer): Origin {
  const head = source.toString('latin1', 0, Math.min(headerEnd(source), LONGEST_HEAD));
  const fields = traceFields(head);
  const hops = fields.filter(({ name }) => name === 'received');
  if (hops.length === 0)
    return fields.length === 0 && head.length < LONGEST_HEAD ? { inside: true, passed: [] } : UNKNOWN_ORIGIN;
  const { inside, edge, signedInAs } = walk(hops, isExchangeInternal(fields, hops));
  const edgeAt = edge === null ? fields.length : fields.indexOf(edge);
  const results = fields.flatMap((field, at) =>
    field.name === 'authentication-results' && (at < edgeAt || isByEdge(field, edge)) ? [field.value] : [],
  );
  return { inside, passed: [...passedDomains(results), ...signedInAs] };
}

function traceFields(head: string): Field[] {
  const unfolded = head.replaceAll(/\r?\n[ \t]+/g, ' ');
  return unfolded.split(/\r?\n/).flatMap((line) => {
    const [, name = '', value = ''] =
      /^(received|authentication-results|x-ms-exchange-organization-authas)[ \t]{0,20}:(.*)$/i.exec(line) ??
      [];
    return name === '' ? [] : [{ name: name.toLowerCase(), value: value.trim().slice(0, LONGEST_FIELD) }];
  });
}

interface Walk {
  readonly inside: boolean;
  /** The hop that took the message over from outside or from whoever wrote it; null where there is none. */
  readonly edge: Field | null;
  /** The domain as which its writer was signed in, where a server that others use too says so. */
  readonly signedInAs: readonly string[];
}

/** Down through our own servers, as far as they hand the message to each other. */
function walk(hops: readonly Field[], isInternal: boolean): Walk {
  const signedInAs: string[] = [];
  if (isInternal) return { inside: true, edge: hops[0] ?? null, signedInAs };
  for (const hop of hops.slice(0, MOST_HOPS)) {
    const [, before = '', , , how = ''] = TAKEN_BY.exec(hop.value) ?? BY.exec(hop.value) ?? [];
    const domain = SIGNED_IN_AS.exec(hop.value)?.[1]?.toLowerCase();
    if (isBetweenMicrosoft(before, hop.value)) continue;
    if (SIGNED_IN.test(how) && domain !== undefined)
      return { inside: false, edge: hop, signedInAs: [domain] };
    if (SIGNED_IN.test(how) || LOCAL_HAND_OVER.test(how) || FROM_USER_ID.test(hop.value))
      return { inside: true, edge: hop, signedInAs };
    if (!isWithin(before, hop.value, how)) return { inside: false, edge: hop, signedInAs };
  }
  return { inside: hops.length <= MOST_HOPS, edge: null, signedInAs };
}

/** Whether a hop is one between servers of ours: over an address that nobody outside has, or no address at all. */
function isWithin(before: string, line: string, how: string): boolean {
  const addresses = before.match(ADDRESSES) ?? [];
  if (addresses.length === 0) return LOCAL_DELIVERY.test(how) || !/^from\s/i.test(line);
  return addresses.every((address) => PRIVATE.test(address));
}

/** Whatever protocol they name: their last hop is "with HTTPS" for mail from anywhere. */
function isBetweenMicrosoft(before: string, line: string): boolean {
  const addresses = before.match(ADDRESSES) ?? [];
  const areTheirs = addresses.length > 0 && addresses.every((address) => MICROSOFTS.test(address));
  return areTheirs && /\bby \S+\.outlook\.com\b/i.test(line);
}

/** Exchange takes this field off what comes from outside; only its own line above says that it is there. */
function isExchangeInternal(fields: readonly Field[], hops: readonly Field[]): boolean {
  return (
    /\bwith (?:Microsoft SMTP Server|mapi)\b/i.test(hops[0]?.value ?? '') &&
    fields.some(({ name, value }) => name !== 'received' && /^internal$/i.test(value))
  );
}

/** Some servers put their results below their line. They begin with their name, and the same domain took the message over. */
function isByEdge({ value }: Field, edge: Field | null): boolean {
  const server = /^([\w.-]{1,255})\s*(?:\d+\s*)?;/.exec(value)?.[1];
  const host = edge === null ? undefined : (TAKEN_BY.exec(edge.value) ?? BY.exec(edge.value))?.[2];
  return server !== undefined && host !== undefined && server.toLowerCase() === host.toLowerCase();
}

const PASS = /^(?:pass|bestguesspass)$/i;

/** Results that contradict each other are none: where one says that DMARC failed, the domain did not pass. */
function passedDomains(results: readonly string[]): string[] {
  const passed = new Set<string>();
  const failed = new Set<string>();
  for (const result of results)
    for (const part of result.replaceAll(/\([^()]{0,500}\)/g, ' ').split(';')) {
      const [, method = '', verdict = ''] = /^\s*(dmarc|dkim|spf|auth)\s*=\s*(\w+)/i.exec(part) ?? [];
      const domain =
        /\b(?:header\.(?:from|d|i)|smtp\.(?:mailfrom|auth))\s*=\s*"?(?:[^\s@";]*@)?([\w.-]+)/i.exec(
          part,
        )?.[1];
      if (domain === undefined) continue;
      if (PASS.test(verdict)) passed.add(domain.toLowerCase());
      else if (/^dmarc$/i.test(method) && /^fail$/i.test(verdict)) failed.add(domain.toLowerCase());
    }
  return [...passed].filter((domain) => !failed.has(domain)).slice(0, MOST_DOMAINS);
}
