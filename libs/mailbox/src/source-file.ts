import { closeSync, mkdtempSync, openSync, read, rmSync, statSync, write } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const readBytes = promisify(read);
const writeBytes = promisify(write);

/** Read at a time where nothing else is said. */
const PIECE_BYTES = 1_000_000;

/** A part of a source: where it begins, and where what follows it begins. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** The raw bytes of a message. */
export type Source = Buffer | SourceFile;

interface OpenFile {
  readonly fd: number;
  /** Where the file still has a name. */
  readonly folder: string | null;
}

/** A file that nobody closed: of a batch that was given up. */
const forgotten = new FinalizationRegistry<OpenFile>(letGo);

/**
 * A large message, or its packed source, while it is taken in: in a file of the system's temporary folder, since a
 * message of 40 MB would be in memory several times. Nobody else may read it, and where the system allows that it has no
 * name: it is gone when this process is, however that ends.
 */
export class SourceFile {
  /** By which another process of this user can open it for as long as it is open here. */
  readonly path: string;
  private readonly file: OpenFile;
  private bytes = 0;
  private closed = false;

  /** @throws what the system says where no file can be made */
  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'foyer-mail-'));
    const name = join(folder, 'source');
    try {
      const fd = openSync(name, 'wx+', 0o600);
      const nameless = `/proc/${process.pid}/fd/${fd}`;
      const canBeNameless = isOurs(nameless);
      if (canBeNameless) rmSync(folder, { recursive: true });
      this.path = canBeNameless ? nameless : name;
      this.file = { fd, folder: canBeNameless ? null : folder };
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
    forgotten.register(this, this.file, this);
  }

  get length(): number {
    return this.bytes;
  }

  async append(piece: Uint8Array): Promise<void> {
    for (let done = 0; done < piece.length;) {
      const { bytesWritten } = await writeBytes(this.file.fd, piece, done, piece.length - done, this.bytes);
      done += bytesWritten;
      this.bytes += bytesWritten;
    }
  }

  async read({ from, to }: ByteRange): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(to, this.bytes) - from));
    for (let done = 0; done < buffer.length;) {
      const { bytesRead } = await readBytes(this.file.fd, buffer, done, buffer.length - done, from + done);
      if (bytesRead === 0) throw new Error('a source file is shorter than what was written');
      done += bytesRead;
    }
    return buffer;
  }

  /** @param ranges of it, one after the other; all of it unless told otherwise */
  async *pieces(
    ranges: readonly ByteRange[] = [{ from: 0, to: this.bytes }],
    pieceBytes = PIECE_BYTES,
  ): AsyncGenerator<Buffer, void, undefined> {
    for (const { from, to } of ranges)
      for (let at = from; at < to; at += pieceBytes)
        yield await this.read({ from: at, to: Math.min(to, at + pieceBytes) });
  }

  /** Gives its space back. Idempotent; it cannot be read any more. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    forgotten.unregister(this);
    letGo(this.file);
  }
}

function letGo({ fd, folder }: OpenFile): void {
  closeSync(fd);
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}

/** Whether our other processes find an open file there: not where the system has no such folder or protects ours. */
function isOurs(path: string): boolean {
  try {
    return statSync(path).isFile() && statSync('/proc/self').uid === process.getuid?.();
  } catch {
    return false;
  }
}
