import { bytesFromBase64 } from './base64.ts';

const BYTES = 4;
const LOWEST = -(2 ** 31);

/**
 * Rising hashes as a model file holds them: how far each lies beyond the one before it, the first beyond the least number of
 * 32 bits. The lowest byte of every step comes first, then every second, third and highest byte: the last two hardly
 * differ and are packed into next to nothing, so a hash takes three fifths of the room.
 *
 * @throws RangeError where they do not rise
 */
export function hashSteps(hashes: Int32Array): Uint8Array {
  const bytes = new Uint8Array(BYTES * hashes.length);
  let before = LOWEST;
  hashes.forEach((hash, at) => {
    const step = hash - before;
    if (step < 0 || (step === 0 && at > 0)) throw new RangeError(`hash ${at + 1} does not rise`);
    for (let byte = 0; byte < BYTES; byte += 1) bytes[byte * hashes.length + at] = step / 2 ** (8 * byte);
    before = hash;
  });
  return bytes;
}

/**
 * The hashes whose steps these are, see `hashSteps`.
 *
 * @param text in base64
 * @throws RangeError where it is none
 */
export function hashesOfSteps(text: string): Int32Array {
  const bytes = bytesFromBase64(text);
  const count = bytes.length / BYTES;
  if (!Number.isInteger(count)) throw new RangeError('steps of hashes are cut off');
  let before = LOWEST;
  return Int32Array.from({ length: count }, (_, at) => {
    for (let byte = 0; byte < BYTES; byte += 1) before += (bytes[byte * count + at] ?? 0) * 2 ** (8 * byte);
    return before;
  });
}
