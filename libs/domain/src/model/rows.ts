/** Sparse input of a head: positions and values; those of n-grams come first. */
export interface Input {
  readonly positions: Int32Array;
  readonly values: Float32Array;
  /** How many of them count; there may be room behind. */
  readonly size: number;
}

/** Room in which one input after another is put together: each is an input until the next begins. */
export class InputParts implements Input {
  positions = new Int32Array(1_024);
  values = new Float32Array(1_024);
  size = 0;

  begin(): void {
    this.size = 0;
  }

  add(position: number, value: number): void {
    if (this.size === this.values.length) this.grow();
    this.positions[this.size] = position;
    this.values[this.size] = value;
    this.size += 1;
  }

  /** Adds numbers that stand from position `first` on, each times a weight; those that are 0 are left out. */
  addAll(first: number, numbers: ArrayLike<number>, weight: number): void {
    for (let at = 0; at < numbers.length; at += 1) {
      const value = numbers[at] ?? 0;
      if (value !== 0) this.add(first + at, value * weight);
    }
  }

  private grow(): void {
    const { positions, values } = this;
    this.positions = new Int32Array(2 * positions.length);
    this.positions.set(positions);
    this.values = new Float32Array(2 * values.length);
    this.values.set(values);
  }
}

/** An input in room of its own, for whoever keeps it. */
export function kept({ positions, values, size }: Input): Input {
  return { positions: positions.slice(0, size), values: values.slice(0, size), size };
}

/**
 * Rows of weights as they stand in a model file, a byte each: as numbers they took four times the room, and most of the
 * time of a sum was spent waiting for them.
 */
export interface ByteRows {
  readonly bytes: Uint8Array;
  /** By column and byte, what the byte stands for there. */
  readonly numbers: Float64Array;
}

const BYTES = 256;

/**
 * @param bytes signed, row by row
 * @param scales of the columns
 */
export function byteRows(bytes: Int8Array, scales: readonly number[]): ByteRows {
  const numbers = new Float64Array(scales.length * BYTES);
  scales.forEach((scale, column) => {
    for (let byte = -BYTES / 2; byte < BYTES / 2; byte += 1)
      numbers[column * BYTES + (byte & (BYTES - 1))] = Math.fround(byte * scale);
  });
  return { bytes: new Uint8Array(bytes.buffer), numbers };
}

/** Columns that are summed up in one pass: so many sums and what they need stay in the registers of a processor. */
const STRIP = 7;

/** Adds to `scores` the rows at the first `count` positions of an input, each times its value. */
export function addByteRows(
  scores: Float64Array,
  { bytes, numbers }: ByteRows,
  { positions, values }: Input,
  count: number,
): void {
  const width = scores.length;
  let column = 0;
  for (; column + STRIP <= width; column += STRIP) {
    const table = column * BYTES;
    let sum0 = scores[column] ?? 0;
    let sum1 = scores[column + 1] ?? 0;
    let sum2 = scores[column + 2] ?? 0;
    let sum3 = scores[column + 3] ?? 0;
    let sum4 = scores[column + 4] ?? 0;
    let sum5 = scores[column + 5] ?? 0;
    let sum6 = scores[column + 6] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const byte = (positions[at] ?? 0) * width + column;
      const value = values[at] ?? 0;
      sum0 += value * (numbers[table + (bytes[byte] ?? 0)] ?? 0);
      sum1 += value * (numbers[table + BYTES + (bytes[byte + 1] ?? 0)] ?? 0);
      sum2 += value * (numbers[table + 2 * BYTES + (bytes[byte + 2] ?? 0)] ?? 0);
      sum3 += value * (numbers[table + 3 * BYTES + (bytes[byte + 3] ?? 0)] ?? 0);
      sum4 += value * (numbers[table + 4 * BYTES + (bytes[byte + 4] ?? 0)] ?? 0);
      sum5 += value * (numbers[table + 5 * BYTES + (bytes[byte + 5] ?? 0)] ?? 0);
      sum6 += value * (numbers[table + 6 * BYTES + (bytes[byte + 6] ?? 0)] ?? 0);
    }
    scores[column] = sum0;
    scores[column + 1] = sum1;
    scores[column + 2] = sum2;
    scores[column + 3] = sum3;
    scores[column + 4] = sum4;
    scores[column + 5] = sum5;
    scores[column + 6] = sum6;
  }
  for (; column < width; column += 1) {
    let sum = scores[column] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const byte = bytes[(positions[at] ?? 0) * width + column] ?? 0;
      sum += (values[at] ?? 0) * (numbers[column * BYTES + byte] ?? 0);
    }
    scores[column] = sum;
  }
}

/**
 * Adds to `scores` the rows at the positions of an input from place `from` on, each times its value; row 0 is that of
 * position `first`.
 */
export function addRows(
  scores: Float64Array,
  weights: Float32Array,
  { positions, values, size }: Input,
  from: number,
  first: number,
): void {
  const width = scores.length;
  let column = 0;
  for (; column + STRIP <= width; column += STRIP) {
    let sum0 = scores[column] ?? 0;
    let sum1 = scores[column + 1] ?? 0;
    let sum2 = scores[column + 2] ?? 0;
    let sum3 = scores[column + 3] ?? 0;
    let sum4 = scores[column + 4] ?? 0;
    let sum5 = scores[column + 5] ?? 0;
    let sum6 = scores[column + 6] ?? 0;
    for (let at = from; at < size; at += 1) {
      const place = ((positions[at] ?? 0) - first) * width + column;
      const value = values[at] ?? 0;
      sum0 += value * (weights[place] ?? 0);
      sum1 += value * (weights[place + 1] ?? 0);
      sum2 += value * (weights[place + 2] ?? 0);
      sum3 += value * (weights[place + 3] ?? 0);
      sum4 += value * (weights[place + 4] ?? 0);
      sum5 += value * (weights[place + 5] ?? 0);
      sum6 += value * (weights[place + 6] ?? 0);
    }
    scores[column] = sum0;
    scores[column + 1] = sum1;
    scores[column + 2] = sum2;
    scores[column + 3] = sum3;
    scores[column + 4] = sum4;
    scores[column + 5] = sum5;
    scores[column + 6] = sum6;
  }
  for (; column < width; column += 1) {
    let sum = scores[column] ?? 0;
    for (let at = from; at < size; at += 1)
      sum += (values[at] ?? 0) * (weights[((positions[at] ?? 0) - first) * width + column] ?? 0);
    scores[column] = sum;
  }
}

/** How many positions of an input are those of n-grams, which come first. */
export function ngramsIn({ positions, size }: Input, known: number): number {
  let count = 0;
  while (count < size && (positions[count] ?? 0) < known) count += 1;
  return count;
}
