const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Bytes of a base64 text (RFC 4648, with or without padding).
 *
 * @throws RangeError when a character does not belong
 */
export function bytesFromBase64(text: string): Uint8Array {
  const codes = new Int16Array(128).fill(-1);
  for (let at = 0; at < ALPHABET.length; at += 1) codes[ALPHABET.charCodeAt(at)] = at;
  const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let held = 0;
  let bits = 0;
  let next = 0;
  for (let at = 0; at < end; at += 1) {
    const code = codes[text.charCodeAt(at)] ?? -1;
    if (code < 0) throw new RangeError(`not base64 at character ${at}`);
    held = ((held << 6) | code) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[next] = (held >> bits) & 0xff;
      next += 1;
    }
  }
  return bytes;
}
