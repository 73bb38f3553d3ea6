import { FoyerError } from '#libs/platform';
import { packed } from '../packed-source.ts';
import type { Source } from '../source-file.ts';
import { MailReader, type MailReaderOptions, type ReadJob, readingStopped } from './mail-reader.ts';
import type { ParseAnswer, Wanted } from './parse-worker.ts';
import type { ParseResult, ParsedMail, Unparseable } from './parsed-mail.ts';

export interface HowToParse {
  /** Whether it is read after all that is not; for mail that has waited for years. */
  readonly behindNews?: boolean;
}

export interface MailParser {
  /**
   * Reads one message in a process of its own.
   *
   * @param source the raw message; it stays the caller's
   * @returns what was read, or why it could not be read; a reader that hangs or dies is replaced
   * @throws `message-unreadable` (retry later) when the parser was closed meanwhile or no process can be started
   */
  parse(source: Source, how?: HowToParse): Promise<ParseResult>;
  /**
   * The same, and makes what is kept of the source. There and not here: a process that reads is at hand, and gzip in
   * the threads of this one takes three times as long for a short mail (0.2 ms, measured).
   *
   * @returns with the source without the bytes of attachments, gzip; a file, which the caller closes, where it was one
   */
  parseAndPack(
    source: Source,
    how?: HowToParse,
  ): Promise<{ mail: ParsedMail; rawGzip: Source } | Unparseable>;
  /**
   * Finds one file of a message by its hash, in a process of its own.
   *
   * @param sha256 hex, as `MailAttachment` has it
   * @returns its decoded bytes; null where the message has no such file or can no longer be read
   * @throws `message-unreadable` as `parse`
   */
  findFile(source: Source, sha256: string): Promise<Buffer | null>;
  close(): Promise<void>;
}

export interface MailParserOptions extends MailReaderOptions {
  /** Processes; each needs some 60 MB. */
  readonly workers?: number;
}

/** Starts a pool of processes that read messages; each starts with its first message. */
export function createMailParser(options: MailParserOptions): MailParser {
  const { workers = 1 } = options;
  const waiting: ReadJob[] = [];
  const behind: ReadJob[] = [];
  const readers = Array.from({ length: workers }, () => new MailReader(options, next));
  let closed = false;

  function next(): void {
    for (;;) {
      const line = waiting.length > 0 ? waiting : behind;
      const job = line[0];
      // An idle process first.
      const reader = readers
        .toSorted((a, b) => a.load - b.load)
        .find((one) => job !== undefined && one.takes(job));
      if (job === undefined || reader === undefined) return;
      line.shift();
      reader.read(job);
    }
  }

  function order(
    source: Source,
    wanted: Wanted,
    { behindNews = false }: HowToParse = {},
  ): Promise<ParseAnswer> {
    if (closed) return Promise.reject(readingStopped());
    const { promise, resolve, reject } = Promise.withResolvers<ParseAnswer>();
    (behindNews ? behind : waiting).push({ source, wanted, resolve, reject });
    next();
    return promise;
  }

  return {
    parse: async (source, how) => {
      const answer = await order(source, 'mail', how);
      if ('text' in answer || 'unparseable' in answer) return answer;
      throw anotherOrder();
    },
    parseAndPack: async (source, how) => {
      const answer = await order(source, 'mail-and-source', how);
      if ('unparseable' in answer) return answer;
      if ('source' in answer) return { mail: answer.mail, rawGzip: Buffer.from(answer.source) };
      if ('kept' in answer && !Buffer.isBuffer(source))
        return { mail: answer.mail, rawGzip: await packed(source, answer.kept) };
      throw anotherOrder();
    },
    findFile: async (source, sha256) => {
      const answer = await order(source, { sha256 });
      return 'file' in answer && answer.file !== null ? Buffer.from(answer.file) : null;
    },
    close: async () => {
      closed = true;
      for (const job of [...waiting.splice(0), ...behind.splice(0)]) job.reject(readingStopped());
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

function anotherOrder(): FoyerError {
  return new FoyerError('invariant-broken', 'The reader of messages answered another order.');
}
