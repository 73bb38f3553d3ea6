/** What every text may refer back to, as if it had stood before it. */
const BEFORE =
  String.raw`{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` +
  '\r\n' +
  String.raw`\par \pard\plain\f0\fs20\b\i\u\tab\tx`;
const HEAD_BYTES = 16;
const [PACKED, PLAIN] = [0x75465a4c, 0x414c454d];
/** Positions are those in a ring of so many bytes. */
const RING = 4_096;
/** Few bytes can say a lot; a letter has fewer characters than this, pictures aside. */
const MOST_BYTES = 4_000_000;

/**
 * The RTF that Outlook packs into its messages.
 *
 * @returns one character for each byte, at most 4 MB; as much as there is of one that is cut off; null where it is none
 * @source MS-OXRTFCP, 2.1 and 3.1
 */
export function unpackedRtf(bytes: Buffer): string | null {
  if (bytes.length < HEAD_BYTES) return null;
  const kind = bytes.readUInt32LE(8);
  if (kind === PLAIN) return bytes.toString('latin1', HEAD_BYTES, HEAD_BYTES + MOST_BYTES);
  if (kind !== PACKED) return null;
  const ring = Buffer.alloc(RING);
  let end = ring.write(BEFORE, 'latin1');
  const out = Buffer.alloc(Math.min(MOST_BYTES, bytes.readUInt32LE(4)));
  let length = 0;
  const put = (byte: number) => {
    out[length++] = byte;
    ring[end++ % RING] = byte;
  };
  for (let at = HEAD_BYTES; at < bytes.length && length < out.length;) {
    const flags = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && length < out.length; bit++) {
      if (((flags >> bit) & 1) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const token = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = token >> 4;
      if (from === end % RING) return out.toString('latin1', 0, length);
      for (let copied = 0; copied < (token & 0x0f) + 2 && length < out.length; copied++)
        put(ring[(from + copied) % RING] ?? 0);
    }
  }
  return out.toString('latin1', 0, length);
}
