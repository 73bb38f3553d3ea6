import { crc32, deflateSync } from 'node:zlib';

/** A file that travels with a mail. Without a name it is a part shown in place (a delivery report, a calendar). */
export interface MailFile {
  readonly name?: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * A real one-page PDF of a few lines of text. The same lines give the same bytes, so a résumé sent twice is the same
 * file.
 */
export function pdf(name: string, lines: readonly string[]): MailFile {
  const escaped = lines.map((line) => line.replace(/[\\()]/g, '\\$&'));
  const content = `BT /F1 12 Tf 15 TL 72 740 Td\n${escaped.map((line) => `(${line}) Tj T*`).join('\n')}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return { name, type: 'application/pdf', bytes: Buffer.from(file, 'latin1') };
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * A real PNG: a card of one colour with a lighter band, 48 by 32 pixels.
 *
 * @param colour red, green, blue, 0 to 255
 */
export function png(name: string, colour: readonly [number, number, number]): MailFile {
  const [width, height] = [48, 32];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const lighter = colour.map((value) => Math.round((value + 255) / 2));
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: width }, () => (row > 8 && row < 13 ? lighter : colour)).flat()]),
  );
  // Stored, not compressed: the bytes must not depend on the version of zlib.
  const pixels = deflateSync(Buffer.concat(rows), { level: 0 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', pixels), pngChunk('IEND', Buffer.alloc(0))];
  return { name, type: 'image/png', bytes: Buffer.concat([signature, ...chunks]) };
}

/** A tenth of a second of silence: what a telephone exchange attaches to a transcript. */
export function wav(name: string): MailFile {
  const samples = 800;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + samples, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples, 40);
  return { name, type: 'audio/wav', bytes: Buffer.concat([header, Buffer.alloc(samples, 0x80)]) };
}

/** @param type with its parameters, for example `message/delivery-status`; `text` is ASCII with LF line ends */
export const shownInPlace = (type: string, text: string): MailFile => ({
  type,
  bytes: Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'),
});
