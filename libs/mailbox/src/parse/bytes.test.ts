import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Bytes, FileBytes, PartOfBytes, passingWindows, windowsOf } from './bytes.ts';

/** Longer than two windows, with a mark over each of their ends. */
const content = Buffer.alloc(2_300_000, 'x');
for (const end of [1_000_000, 1_999_000, 2_299_999]) content.write('--b\n', end - 2);

function fileBytes(): FileBytes {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-bytes-'));
  const path = join(folder, 'source');
  writeFileSync(path, content);
  const bytes = new FileBytes(path);
  onTestFinished(() => {
    bytes.close();
    rmSync(folder, { recursive: true });
  });
  return bytes;
}

const ask = (bytes: Bytes, from: number, length: number) => ({
  length: bytes.length,
  at: bytes.at(from),
  byte: bytes.indexOf(0x0a, from),
  mark: bytes.indexOf('--b\n', from),
  nothing: bytes.indexOf('--c', from),
  some: bytes.subarray(from, from + length).toString('latin1'),
});

function expectAlike(bytes: Bytes, buffer: Buffer): void {
  const place = fc.oneof(fc.nat(buffer.length + 10), fc.integer({ min: 999_990, max: 1_000_010 }));
  fc.assert(
    fc.property(place, fc.nat(3_000), (from, length) => {
      expect(ask(bytes, from, length)).toEqual(ask(buffer, from, length));
    }),
    { numRuns: 60 },
  );
}

describe('a part of bytes', () => {
  it('says what a Buffer says of the same part, and nothing of what stands around it', () => {
    const file = fileBytes();
    for (const [from, to] of [
      [0, content.length],
      [999_000, 1_000_001],
      [1_000_003, 2_100_000],
    ] as const)
      expectAlike(new PartOfBytes(file, from, to), content.subarray(from, to));
  });
});

describe('FileBytes', () => {
  it('says of a file what a Buffer says of its content, wherever it is asked', () => {
    expectAlike(fileBytes(), content);
  });

  it('comes in windows', () => {
    const file = fileBytes();
    const windows = [...windowsOf(file, 300_000, 10, 1_200_000)];
    expect(Buffer.concat(windows).equals(content.subarray(10, 1_200_000))).toBe(true);
    const passing = [...passingWindows(file, 10, 1_200_000)].map((window) => window.length);
    expect(passing.reduce((sum, length) => sum + length)).toBe(1_199_990);
  });
});
