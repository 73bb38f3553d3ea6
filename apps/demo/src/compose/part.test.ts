import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { pdf, png, wav } from './file.ts';
import { filePart, multipart, partText, textPart } from './part.ts';

const text = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 200 }), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((line) => line.replaceAll(/\p{C}/gu, '').trimEnd()).join('\n'))
  .filter((value) => value.trim() !== '');

test.each(['quoted-printable', 'base64'] as const)('%s brings every text back', async (encoding) => {
  await fc.assert(
    fc.asyncProperty(text, async (body) => {
      const raw = partText(textPart('plain', body, encoding));
      expect(raw).toMatch(/^[\x20-\x7e\r\n]*$/);
      expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
      const parsed = await simpleParser(raw);
      expect(parsed.text?.trim().normalize()).toBe(body.trim().normalize());
    }),
    { numRuns: 200 },
  );
});

test('files come back byte for byte, and are what their types say', async () => {
  const files = [pdf('Résumé (new).pdf', ['R\\sum (x)']), png('Card.png', [1, 2, 3]), wav('call.wav')];
  const parsed = await simpleParser(
    partText(multipart('multipart/mixed', 'x', [textPart('plain', 'hello'), ...files.map(filePart)])),
  );
  expect(parsed.text?.trim()).toBe('hello');
  expect(parsed.attachments.map((file) => file.filename)).toEqual([
    'Résumé (new).pdf',
    'Card.png',
    'call.wav',
  ]);
  expect(
    parsed.attachments.map((file) => file.content.equals(files.shift()?.bytes ?? Buffer.alloc(0))),
  ).toEqual([true, true, true]);
});

test('the same lines make the same PDF, and its table points at its objects', () => {
  const bytes = pdf('a.pdf', ['One', 'Two']).bytes;
  expect(bytes.equals(pdf('b.pdf', ['One', 'Two']).bytes)).toBe(true);
  const file = bytes.toString('latin1');
  const rows = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map((match) => Number(match[1]));
  expect(rows).toHaveLength(5);
  for (const [index, offset] of rows.entries()) {
    expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj`));
  }
  expect(file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]))).toMatch(/^xref/);
});
