import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  type FetchedMessage,
  type FetchedSource,
  type HowToParse,
  type MailParser,
  type ParsedMail,
  type Source,
  type Unparseable,
  headOfSource,
  isUnparseable,
  packed,
} from '#libs/mailbox';
import { type Incoming, identityOf, identityOfSource } from './incoming.ts';

const compress = promisify(gzip);
/** Of what cannot be read; the highest level takes twice the time for 3% less (measured). */
const LEVEL = { level: 4 };
/** More than the longest head that is looked at. */
const HEAD_BYTES = 200_000;

export interface KeptSource {
  readonly receivedAt: Date;
  readonly sizeBytes: number;
  /** Closed when it is read. */
  readonly source: Source;
}

/** Reads fetched messages, and keeps the source of those that cannot be read; of others if that is wanted. */
export class MessageReader {
  private readonly parser: MailParser;
  private readonly keepsSources: boolean;

  constructor(parser: MailParser, { keepsSources }: { readonly keepsSources: boolean }) {
    this.parser = parser;
    this.keepsSources = keepsSources;
  }

  /**
   * Reads a message and closes its source.
   *
   * @param how whether what is new goes before it
   * @throws `message-unreadable` (later) where the parser was closed meanwhile
   */
  async read(fetched: FetchedMessage, how: HowToParse = {}): Promise<Incoming> {
    const { size, source } = fetched;
    const base = baseOf(fetched);
    if (source === null) {
      const megabytes = Math.round(size / 1_000_000);
      return {
        ...base,
        identity: await identityOfSource(Buffer.concat([fetched.headers, Buffer.from(String(size))])),
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
    try {
      return await this.readGiven({ ...fetched, source }, how);
    } finally {
      if (!Buffer.isBuffer(source)) source.close();
    }
  }

  /** Reads a source from the quarantine once more. */
  async readAgain({ receivedAt, sizeBytes, source }: KeptSource): Promise<Incoming> {
    return this.read({ uid: 0, size: sizeBytes, internalDate: receivedAt, source });
  }

  private async readGiven({ source, ...fetched }: FetchedSource, how: HowToParse): Promise<Incoming> {
    const base = baseOf(fetched);
    const result = await this.readSource(source, how);
    if (isUnparseable(result)) {
      const head = await this.headOf(await beginningOf(source));
      const identity = await identityOfSource(source);
      const rawGzip = await (Buffer.isBuffer(source) ? compress(source, LEVEL) : packed(source));
      const content = { kind: 'quarantined' as const, ...result.unparseable, head, rawGzip };
      return { ...base, identity, unreadIdentity: null, content };
    }
    return {
      ...base,
      identity: identityOf(result.mail, fetched.internalDate),
      unreadIdentity: await identityOfSource(source),
      content: { kind: 'mail', ...result },
    };
  }

  private async readSource(
    source: Source,
    how: HowToParse,
  ): Promise<{ mail: ParsedMail; rawGzip: Source | null } | Unparseable> {
    if (this.keepsSources) return this.parser.parseAndPack(source, how);
    const mail = await this.parser.parse(source, how);
    return isUnparseable(mail) ? mail : { mail, rawGzip: null };
  }

  private async headOf(source: Buffer): Promise<ParsedMail | null> {
    const head = await this.parser.parse(headOfSource(source));
    return isUnparseable(head) ? null : head;
  }
}

function baseOf({ uid, size, internalDate, isDraft }: Omit<FetchedMessage, 'source'>) {
  const base = { uid, receivedAt: internalDate, sizeBytes: size };
  return isDraft === undefined ? base : { ...base, isDraft };
}

function beginningOf(source: Source): Buffer | Promise<Buffer> {
  return Buffer.isBuffer(source) ? source : source.read({ from: 0, to: HEAD_BYTES });
}
