import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

const newText = (...lines: readonly string[]) => separateNewText(lines.join('\n')).newText;
const uuencoded = ['begin 644 cv.txt', `M${'5&AI<R!I'.repeat(7)}`, '`', 'end'];
const key = [
  '-----BEGIN PGP PUBLIC KEY BLOCK-----',
  '',
  'mQINBFabcdefghij',
  '-----END PGP PUBLIC KEY BLOCK-----',
];

describe('separateNewText, a file among the words', () => {
  it.each([
    ['uuencode', uuencoded],
    ['uuencode in base64', ['begin-base64 644 cv.pdf', 'JVBERi0xLjQ=', '====']],
    ['yEnc', ['=ybegin line=128 size=30 name=photo.jpg', 'ÄÖ*)(§%$', '=yend size=30']],
    ['a key of PGP', key],
    ['a certificate', ['-----BEGIN CERTIFICATE-----', 'MIIB', '-----END CERTIFICATE-----']],
  ])('is no part of them: %s', (_, file) => {
    expect(newText('My letter.', '', ...file, '', 'I can start in May.')).toBe(
      'My letter.\n\n\nI can start in May.',
    );
    expect(newText(...file)).toBe('');
    expect(separateNewText(file.join('\n')).signature).toBe(file.join('\n').trim());
  });

  it('is left where it does not end, and where somebody has written in it', () => {
    for (const lines of [
      ['begin 644 cv.txt', 'and no end.'],
      ['begin 2000 years ago', 'something', 'end'],
      [uuencoded[0] ?? '', 'I have an offer that ends on Friday', 'end'],
      ['begin 644 one', ...uuencoded.slice(0, 2), 'I can start in May or later', 'end'],
    ])
      expect(newText(...lines)).toBe(lines.join('\n'));
  });

  it('is left where it is encrypted: it may be what they wrote', () => {
    const armour = '-----BEGIN PGP MESSAGE-----\n\nhQEMA7xkq3Zt\n-----END PGP MESSAGE-----';
    expect(newText(armour)).toBe(armour);
  });

  it('takes time linear in the text', () => {
    const began = performance.now();
    const begins = ['begin 644 a\n', '=ybegin line=1\n'];
    for (const text of [
      `${'begin 644 a\n'.repeat(15_000)}end`,
      `${begins.join('').repeat(8_000)}one two three four five\nend\n=yend`,
      [...uuencoded, ...key, ''].join('\n').repeat(5_000),
      `${uuencoded[0]}\n${`${uuencoded[1]}\n`.repeat(15_000)}end`,
    ])
      separateNewText(text);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
