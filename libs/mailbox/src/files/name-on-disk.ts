/** Bytes above 127 of a name that is no UTF-8, one by one, as Python has them: half of a pair that no text holds. */
const BYTE = /[\uDC80-\uDCFF]/;
const FIRST_BYTE = 0xdc00;
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A name as a text that `onDisk` leads back to its bytes: a system keeps any, as old archives bring them along. */
export function nameOf(bytes: Buffer): string {
  try {
    return STRICT.decode(bytes);
  } catch {
    return [...bytes].map((byte) => String.fromCharCode(byte < 0x80 ? byte : FIRST_BYTE + byte)).join('');
  }
}

/** The path to open. */
export function onDisk(path: string): string | Buffer {
  if (!BYTE.test(path)) return path;
  const parts = path.split(/(?<![\uD800-\uDBFF])([\uDC80-\uDCFF])/);
  return Buffer.concat(
    parts.map((part) =>
      BYTE.test(part) && part.length === 1
        ? Buffer.from([part.charCodeAt(0) - FIRST_BYTE])
        : Buffer.from(part),
    ),
  );
}
