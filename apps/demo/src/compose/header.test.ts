import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { fileNameParameters, headerLine, headerText, mailboxText } from './header.ts';

/** Names and subjects as people write them: letters of many scripts, signs and pictures, no control characters. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  .map((text) => text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim())
  .filter((text) => text !== '');

test('a subject of any script comes back as it was, in lines of at most 78 characters', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (subject) => {
      fc.pre(!subject.includes('=?'));
      const line = headerLine('Subject', headerText(subject));
      for (const part of line.split('\r\n')) {
        // A single word that is longer than a line cannot be folded (RFC 5322 allows 998).
        if (part.trim().includes(' ') || part.includes('=?')) expect(part.length).toBeLessThanOrEqual(78);
      }
      const parsed = await simpleParser(`${line}\r\n\r\n`);
      expect(parsed.subject?.normalize()).toBe(subject.normalize());
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Tomasz Zieliński', 'tomasz@mail.example'],
  ['R. Ellery', 'r.ellery@post.example'],
  ['Hye-jin Park', 'hyejin@mail.example'],
  ["Aoife O'Byrne", 'aoife@inbox.example'],
])('the sender %s is read back with name and address', async (name, address) => {
  const parsed = await simpleParser(`${headerLine('From', mailboxText(name, address))}\r\n\r\n`);
  expect(parsed.from?.value).toEqual([{ name, address }]);
});

test('a file name outside ASCII is carried by RFC 2231 and by an encoded word', () => {
  expect(fileNameParameters('Résumé.pdf')).toEqual({
    name: 'name="=?UTF-8?Q?R=C3=A9sum=C3=A9=2Epdf?="',
    filename: "filename*=UTF-8''R%C3%A9sum%C3%A9.pdf",
  });
});
