import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The raw bytes of a message wherever they lie; a Buffer is one. */
export interface Bytes {
  readonly length: number;
  at(index: number): number | undefined;
  /** @returns -1 where there is none from there on */
  indexOf(wanted: number | string, from?: number): number;
  subarray(from: number, to: number): Buffer;
  /** @returns how many were copied */
  copy(target: Buffer, targetFrom: number, from: number, to: number): number;
}

/** Read at a time: what is sought lies mostly behind what was sought before. */
const WINDOW_BYTES = 1_000_000;
/** A window begins so far before what is looked at, since somebody may look at the byte before it. */
const LOOK_BACK_BYTES = 1_000;

/** A file, of which only a window is in memory. Synchronous, for a process that does nothing else. */
export class FileBytes implements Bytes {
  readonly length: number;
  private readonly fd: number;
  /** Always the same memory: what is thrown away is free only when V8 looks, after a message of any size. */
  private readonly memory = Buffer.alloc(WINDOW_BYTES);
  private windowFrom = 0;
  private window = this.memory.subarray(0, 0);

  /** @throws what the system says where it cannot be opened */
  constructor(path: string) {
    this.fd = openSync(path, 'r');
    this.length = fstatSync(this.fd).size;
  }

  at(index: number): number | undefined {
    this.show(index);
    return this.window[index - this.windowFrom];
  }

  indexOf(wanted: number | string, from = 0): number {
    const width = typeof wanted === 'number' ? 1 : wanted.length;
    for (let at = from; at + width <= this.length;) {
      this.show(at, width);
      const found = this.window.indexOf(wanted, at - this.windowFrom, 'latin1');
      if (found >= 0) return this.windowFrom + found;
      at = this.windowFrom + this.window.length - width + 1;
    }
    return -1;
  }

  subarray(from: number, to: number): Buffer {
    const bytes = Buffer.alloc(Math.max(0, Math.min(to, this.length) - from));
    this.copy(bytes, 0, from, from + bytes.length);
    return bytes;
  }

  copy(target: Buffer, targetFrom: number, from: number, to: number): number {
    const end = Math.min(to, this.length);
    if (end <= from) return 0;
    if (from >= this.windowFrom && end <= this.windowFrom + this.window.length)
      return this.window.copy(target, targetFrom, from - this.windowFrom, end - this.windowFrom);
    let at = from;
    while (at < end) {
      const bytes = readSync(this.fd, target, targetFrom + at - from, end - at, at);
      if (bytes === 0) throw new Error('a source file is shorter than it was');
      at += bytes;
    }
    return at - from;
  }

  close(): void {
    closeSync(this.fd);
  }

  /** Has so many bytes from there on in the window. */
  private show(index: number, width = 1): void {
    const end = Math.min(this.length, index + width);
    if (index >= this.windowFrom && end <= this.windowFrom + this.window.length) return;
    const isBehind = index < this.windowFrom;
    this.windowFrom = Math.max(0, isBehind ? end - WINDOW_BYTES : index - LOOK_BACK_BYTES);
    this.window = this.memory.subarray(0, 0);
    const bytes = Math.min(this.length - this.windowFrom, WINDOW_BYTES);
    this.copy(this.memory, 0, this.windowFrom, this.windowFrom + bytes);
    this.window = this.memory.subarray(0, bytes);
  }
}

/** A stretch of others, where they lie: a letter in a letter. */
export class PartOfBytes implements Bytes {
  readonly length: number;
  private readonly whole: Bytes;
  private readonly start: number;

  /** @param to no more than there are */
  constructor(whole: Bytes, from: number, to: number) {
    this.whole = whole;
    this.start = from;
    this.length = to - from;
  }

  at(index: number): number | undefined {
    return index < this.length ? this.whole.at(this.start + index) : undefined;
  }

  indexOf(wanted: number | string, from = 0): number {
    const width = typeof wanted === 'number' ? 1 : wanted.length;
    const at = this.whole.indexOf(wanted, this.start + from) - this.start;
    return at < 0 || at + width > this.length ? -1 : at;
  }

  subarray(from: number, to: number): Buffer {
    return this.whole.subarray(this.start + from, this.start + Math.min(to, this.length));
  }

  copy(target: Buffer, targetFrom: number, from: number, to: number): number {
    return this.whole.copy(target, targetFrom, this.start + from, this.start + Math.min(to, this.length));
  }
}

/** Bytes one after the other, so many at a time. */
export function* windowsOf(
  source: Bytes,
  windowBytes: number,
  from = 0,
  to = source.length,
): Generator<Buffer, void, undefined> {
  for (let at = from; at < to; at += windowBytes) yield source.subarray(at, Math.min(to, at + windowBytes));
}

const scratch = Buffer.alloc(262_144);

/** The same in the same memory: each is to be used before the next is asked for, and no two of these at a time. */
export function* passingWindows(source: Bytes, from: number, to: number): Generator<Buffer, void, undefined> {
  for (let at = from; at < to; at += scratch.length)
    yield scratch.subarray(0, source.copy(scratch, 0, at, Math.min(to, at + scratch.length)));
}
