/**
 * Bytes of a base64 text (RFC 4648, with or without padding).
 *
 * @throws RangeError when a character does not belong
 */
export function bytesFromBase64(text: string): Uint8Array {
  let letters: string;
  try {
    letters = atob(text);
  } catch (error) {
    throw new RangeError('not base64', { cause: error });
  }
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
