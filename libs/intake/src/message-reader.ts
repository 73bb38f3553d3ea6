import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import {
  type FetchedMessage,
  type MailParser,
  type ParsedMail,
  type Unparseable,
  headOfSource,
  isUnparseable,
} from '#libs/mailbox';
import { type Incoming, identityOf, identityOfSource } from './incoming.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);
/** Of what cannot be read; the highest level takes twice the time for 3% less (measured). */
const LEVEL = { level: 4 };
/** More than any message that is fetched; a damaged row must not fill the memory. */
const LONGEST_SOURCE = 100_000_000;

export interface KeptSource {
  readonly receivedAt: Date;
  readonly sizeBytes: number;
  readonly rawGzip: Buffer;
}

/** Reads fetched messages, and keeps the source of those that cannot be read; of others if that is wanted. */
export class MessageReader {
  private readonly parser: MailParser;
  private readonly keepsSources: boolean;

  constructor(parser: MailParser, { keepsSources }: { readonly keepsSources: boolean }) {
    this.parser = parser;
    this.keepsSources = keepsSources;
  }

  /** @throws `message-unreadable` (later) where the parser was closed meanwhile */
  async read(fetched: FetchedMessage): Promise<Incoming> {
    const { uid, size, internalDate, source } = fetched;
    const base = { uid, receivedAt: internalDate, sizeBytes: size };
    if (source === null) {
      const megabytes = Math.round(size / 1_000_000);
      return {
        ...base,
        identity: identityOfSource(Buffer.concat([fetched.headers, Buffer.from(String(size))])),
        unreadIdentity: null,
        content: {
          kind: 'quarantined',
          code: 'too-large',
          detail: `The message has ${megabytes} MB, more than is read. Only its headers are kept.`,
          head: await this.headOf(fetched.headers),
          rawGzip: await compress(fetched.headers, LEVEL),
        },
      };
    }
    const result = await this.readSource(source);
    if (isUnparseable(result)) {
      const head = await this.headOf(source);
      const rawGzip = await compress(source, LEVEL);
      const content = { kind: 'quarantined' as const, ...result.unparseable, head, rawGzip };
      return { ...base, identity: identityOfSource(source), unreadIdentity: null, content };
    }
    return {
      ...base,
      identity: identityOf(result.mail, internalDate),
      unreadIdentity: identityOfSource(source),
      content: { kind: 'mail', ...result },
    };
  }

  /** Reads a source from the quarantine once more. */
  async readAgain({ receivedAt, sizeBytes, rawGzip }: KeptSource): Promise<Incoming> {
    const source = await sourceOf(rawGzip);
    return this.read({ uid: 0, size: sizeBytes, internalDate: receivedAt, source });
  }

  private async readSource(
    source: Buffer,
  ): Promise<{ mail: ParsedMail; rawGzip: Buffer | null } | Unparseable> {
    if (this.keepsSources) return this.parser.parseAndPack(source);
    const mail = await this.parser.parse(source);
    return isUnparseable(mail) ? mail : { mail, rawGzip: null };
  }

  private async headOf(source: Buffer): Promise<ParsedMail | null> {
    const head = await this.parser.parse(headOfSource(source));
    return isUnparseable(head) ? null : head;
  }
}

/** @returns a kept source as it came */
export function sourceOf(rawGzip: Buffer): Promise<Buffer> {
  return decompress(rawGzip, { maxOutputLength: LONGEST_SOURCE });
}
