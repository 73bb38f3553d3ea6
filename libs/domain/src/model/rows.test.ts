import { describe, expect, it } from 'vitest';
import { indexHashes } from './hash-index.ts';
import { meanVector } from './model.ts';
import { vectorHash } from './vector-hash.ts';
import { listed } from './words.ts';
import { InputParts, addByteRows, addRows, byteRows, kept } from './rows.ts';

const ROWS = 40;
/** Bytes that repeat late, so that no two rows are alike. */
const bytes = (count: number) => Int8Array.from({ length: count }, (_, at) => ((at * 89) % 255) - 127);

function inputOf(positions: readonly number[]) {
  const parts = new InputParts();
  parts.begin();
  for (const [at, position] of positions.entries()) parts.add(position, 1 / (at + 3));
  return parts;
}

/** One column after another, from the first position to the last. */
function summed(
  positions: readonly number[],
  width: number,
  weight: (row: number, column: number) => number,
) {
  return Array.from({ length: width }, (_, column) =>
    positions.reduce((sum, row, at) => sum + Math.fround(1 / (at + 3)) * weight(row, column), column / 7),
  );
}

describe('sums of rows', () => {
  const positions = [3, 17, 0, 39, 17];

  it.each([2, 7, 14, 17])('of bytes add up to the last digit, %i columns wide', (width) => {
    const scales = Array.from({ length: width }, (_, column) => 0.011 * (column + 1));
    const own = bytes(ROWS * width);
    const scores = Float64Array.from({ length: width }, (_, column) => column / 7);
    addByteRows(scores, byteRows(own, scales), inputOf([...positions, 5]), positions.length);
    const weight = (row: number, column: number) => Math.fround(own[row * width + column]! * scales[column]!);
    expect([...scores]).toEqual(summed(positions, width, weight));
  });

  it.each([2, 7, 14, 17])('of numbers add up to the last digit, %i columns wide', (width) => {
    const weights = Float32Array.from(bytes(ROWS * width), (byte) => byte / 9);
    const scores = Float64Array.from({ length: width }, (_, column) => column / 7);
    addRows(scores, weights, inputOf(positions.map((position) => 100 + position)), 0, 100);
    const weight = (row: number, column: number) => weights[row * width + column]!;
    expect([...scores]).toEqual(summed(positions, width, weight));
  });

  it.each([2, 8, 19])('of vectors make their weighted mean, %i dimensions', (dimensions) => {
    const hashes = Int32Array.from({ length: ROWS }, (_, at) => vectorHash(`w${at}`));
    const values = bytes(ROWS * dimensions);
    const weights = Uint8Array.from(hashes, (_, at) => (at * 13) % 251);
    const vectors = { dimensions, scale: 0.02, hashes, weights, values, index: indexHashes(hashes) };
    const mean = meanVector(listed(['w3', 'unknown', 'w17', 'w3']), vectors);
    const total = 2 * weights[3]! + weights[17]!;
    const sum = (column: number) =>
      2 * weights[3]! * values[3 * dimensions + column]! + weights[17]! * values[17 * dimensions + column]!;
    expect([...mean]).toEqual(Array.from(mean, (_, column) => (sum(column) * 0.02) / total));
  });

  it('take an input of any length', () => {
    const long = Array.from({ length: 5_000 }, (_, at) => at);
    const { positions: taken, size } = kept(inputOf(long));
    expect([...taken]).toEqual(long);
    expect(size).toBe(long.length);
  });
});
