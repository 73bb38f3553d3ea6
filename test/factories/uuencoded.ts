/** As uuencode writes it: POSIX with a grave accent for nothing, older ones with a blank. */
export function uuencoded(bytes: Buffer, name: string, zero = '`'): string[] {
  const sign = (value: number) => (value === 0 ? zero : String.fromCodePoint(32 + value));
  const lines = [];
  for (let at = 0; at < bytes.length; at += 45) {
    const line = bytes.subarray(at, at + 45);
    const padded = Buffer.concat([line, Buffer.alloc((3 - (line.length % 3)) % 3)]);
    const signs = [];
    for (let three = 0; three < padded.length; three += 3) {
      const bits = padded.readUIntBE(three, 3);
      for (const shift of [18, 12, 6, 0]) signs.push(sign((bits >> shift) & 63));
    }
    lines.push(sign(line.length) + signs.join(''));
  }
  return [`begin 644 ${name}`, ...lines, zero, 'end'];
}
