import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutAttachments } from './without-attachments.ts';

const cut = (source: string) => withoutAttachments(Buffer.from(source, 'latin1')).toString('latin1');
const part = (boundary: string, head: string, body: string) => `--${boundary}\r\n${head}\r\n\r\n${body}\r\n`;

describe('withoutAttachments', () => {
  it('leaves out bodies of attachments, nested ones too, and keeps every head and text', () => {
    const inner =
      'Content-Type: multipart/alternative;\r\n boundary="in"\r\n\r\n' +
      part('in', 'Content-Type: text/plain', 'I would like to apply.') +
      part('in', 'Content-Type: image/png', 'iVBORw0KGgo=') +
      '--in--\r\n';
    const source =
      'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=out\r\n\r\n' +
      `--out\r\n${inner}` +
      part('out', 'Content-Type: application/pdf; name="cv.pdf"', 'JVBERi0xLjc=') +
      part('out', 'Content-Type: text/plain\r\nContent-Disposition: attachment', 'a letter as a file') +
      part('out', '', 'A last word.') +
      '--out--\r\n';
    const kept = cut(source);
    for (const text of ['I would like to apply.', 'name="cv.pdf"', 'A last word.', '--in--', '--out--'])
      expect(kept).toContain(text);
    for (const bytes of ['iVBORw0KGgo=', 'JVBERi0xLjc=', 'a letter as a file'])
      expect(kept).not.toContain(bytes);
  });

  it('leaves out the body of a message that is nothing but a file', () => {
    expect(cut('Content-Type: application/pdf\r\n\r\nJVBERi0xLjc=')).toBe(
      'Content-Type: application/pdf\r\n\r\n',
    );
  });

  it('keeps what it cannot follow', () => {
    for (const source of [
      '',
      'no header ends',
      'Content-Type: multipart/mixed\r\n\r\n--b\r\n\r\nx',
      'A: b\n\nx',
    ])
      expect(cut(source)).toBe(source);
  });

  it('only ever leaves something out', () => {
    const pieces = fc.constantFrom(
      '--b\r\n',
      '--b--\n',
      '--c\n',
      '\r\n',
      '\n',
      'Content-Type: multipart/mixed; boundary=b\n',
      'Content-Type: multipart/mixed; boundary="c"\r\n',
      'Content-Type: application/zip\n',
      'Content-Disposition: attachment\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        let at = 0;
        for (const sign of cut(source)) {
          at = source.indexOf(sign, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('takes time linear in the source', () => {
    const bomb = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(300_000)}`;
    const dashes = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--'.repeat(2_000_000)}`;
    for (const source of [bomb, dashes]) expect(cut(source)).toBe(source);
  });
});
