import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Bytes, FileBytes, passingWindows, windowsOf } from './bytes.ts';

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

describe('FileBytes', () => {
  it('says of a file what a Buffer says of its content, wherever it is asked', () => {
    const file = fileBytes();
    const place = fc.oneof(fc.nat(content.length + 10), fc.integer({ min: 999_990, max: 1_000_010 }));
    const ask = (bytes: Bytes, from: number, length: number) => ({
      length: bytes.length,
      at: bytes.at(from),
      byte: bytes.indexOf(0x0a, from),
      mark: bytes.indexOf('--b\n', from),
      nothing: bytes.indexOf('--c', from),
      some: bytes.subarray(from, from + length).toString('latin1'),
    });
    fc.assert(
      fc.property(place, fc.nat(3_000), (from, length) => {
        expect(ask(file, from, length)).toEqual(ask(content, from, length));
      }),
      { numRuns: 60 },
    );
  });

  it('comes in windows', () => {
    const file = fileBytes();
    const windows = [...windowsOf(file, 300_000, 10, 1_200_000)];
    expect(Buffer.concat(windows).equals(content.subarray(10, 1_200_000))).toBe(true);
    const passing = [...passingWindows(file, 10, 1_200_000)].map((window) => window.length);
    expect(passing.reduce((sum, length) => sum + length)).toBe(1_199_990);
  });
});
