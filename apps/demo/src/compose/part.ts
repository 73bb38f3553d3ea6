import { createHash } from 'node:crypto';
import type { MailFile } from './file.ts';
import { fileNameParameters, headerLine } from './header.ts';

/** A MIME part whose body is already encoded: pure ASCII, lines ended by CRLF. */
export interface Part {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export type TextEncoding = 'quoted-printable' | 'base64';

const base64 = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');

/** One line of quoted-printable, broken softly after 75 characters, a blank at its end encoded. */
function quotedLine(content: string): string {
  const bytes = Buffer.from(content, 'utf8');
  let out = '';
  let width = 0;
  for (const [index, byte] of bytes.entries()) {
    const blankAtEnd = (byte === 0x20 || byte === 0x09) && index === bytes.length - 1;
    const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d && !blankAtEnd;
    const encoded = plain
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (width + encoded.length > 75) {
      out += '=\r\n';
      width = 0;
    }
    out += encoded;
    width += encoded.length;
  }
  return out;
}

/** Quoted-printable of UTF-8 (RFC 2045). */
export const quotedPrintable = (text: string): string => text.split('\n').map(quotedLine).join('\r\n');

/** @param text lines ended by LF */
export function textPart(
  subtype: 'plain' | 'html',
  text: string,
  encoding: TextEncoding = 'quoted-printable',
): Part {
  const body =
    encoding === 'base64'
      ? base64(Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8'))
      : quotedPrintable(text);
  return {
    headers: [
      ['Content-Type', `text/${subtype}; charset="utf-8"`],
      ['Content-Transfer-Encoding', encoding],
    ],
    body,
  };
}

export function filePart(file: MailFile): Part {
  if (file.name === undefined) {
    // A part of a report or a calendar notice: shown in place, and ASCII already.
    return { headers: [['Content-Type', file.type]], body: file.bytes.toString('latin1') };
  }
  const { name, filename } = fileNameParameters(file.name);
  return {
    headers: [
      ['Content-Type', `${file.type}; ${name}`],
      ['Content-Disposition', `attachment; ${filename}`],
      ['Content-Transfer-Encoding', 'base64'],
    ],
    body: base64(file.bytes),
  };
}

/** The lines of a part: headers, an empty line, the body. */
export const partText = (part: Part): string =>
  `${part.headers.map(([name, value]) => headerLine(name, value)).join('\r\n')}\r\n\r\n${part.body}`;

/** @param seed makes the boundary; the same seed gives the same bytes */
export function multipart(type: string, seed: string, parts: readonly Part[]): Part {
  const boundary = `=_${createHash('sha256').update(`${type} ${seed}`).digest('hex').slice(0, 24)}`;
  const body = parts.map((part) => `--${boundary}\r\n${partText(part)}\r\n`).join('');
  return {
    headers: [['Content-Type', `${type}; boundary="${boundary}"`]],
    body: `${body}--${boundary}--`,
  };
}
