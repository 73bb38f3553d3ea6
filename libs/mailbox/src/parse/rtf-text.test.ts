import { describe, expect, it } from 'vitest';
import { unpackedRtf } from './packed-rtf.ts';
import { textOfRtf } from './rtf-text.ts';

describe('textOfRtf', () => {
  it.each([
    [
      'paragraphs, tabs and signs',
      String.raw`{\rtf1\ansi One\par Two\tab 3 \emdash\~\{4\}\line}`,
      'One\nTwo\t3 — {4}',
    ],
    ['a code page, also of two bytes', String.raw`{\rtf1\ansi\ansicpg932 \'93\'fa\'96\'7b}`, '日本'],
    [
      'Unicode with what stands for it elsewhere',
      String.raw`{\rtf1\ansi\uc1 Gr\u252 ?\u223\'dfe \uc0\u8364}`,
      'Grüße €',
    ],
    [
      'no fonts, styles, page heads and what may be left out',
      String.raw`{\rtf1{\fonttbl{\f0 Arial;}}{\stylesheet{\s0 Normal;}}{\*\generator x}{\header top}\f0 Seen{\pict 00ff}}`,
      'Seen',
    ],
    ['no hidden words', String.raw`{\rtf1 Seen {\v unseen}\v also\v0  and seen}`, 'Seen  and seen'],
    [
      'HTML in RTF as its reader shows it',
      String.raw`{\rtf1\fromhtml1{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Words\htmlrtf\par}\htmlrtf0}`,
      'Words',
    ],
    ['bytes of a picture', '{\\rtf1 a\\bin3 }}}b}', 'ab'],
    ['what is cut off', String.raw`{\rtf1 The beginning {\b of`, 'The beginning of'],
  ])('reads %s', (_, rtf, words) => {
    expect(textOfRtf(rtf)).toBe(words);
  });

  it('is null where it is none', () => {
    expect(textOfRtf('Dear team')).toBeNull();
  });

  it('takes time linear in what it is given', () => {
    const began = performance.now();
    textOfRtf(`{\\rtf1 ${'{\\b '.repeat(100_000)}${"\\'".repeat(100_000)}${'\\u9999999999'.repeat(50_000)}`);
    textOfRtf(`{\\rtf1 ${'{\\b x}\\bin999999999 '.repeat(100_000)}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('unpackedRtf', () => {
  const head = (kind: number, size: number) => {
    const bytes = Buffer.alloc(16);
    bytes.writeUInt32LE(size, 4);
    bytes.writeUInt32LE(kind, 8);
    return bytes;
  };
  const PACKED = 0x75465a4c;

  it('reads what the format itself gives as examples', () => {
    const example = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      'hex',
    );
    expect(unpackedRtf(example)).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n');
    const repeated = Buffer.from('1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0', 'hex');
    expect(unpackedRtf(repeated)).toBe('{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}');
  });

  it('gives as much as there is, and no more than a letter has', () => {
    const cut = Buffer.concat([head(PACKED, 0xffff_ffff), Buffer.from([0, 0x61, 0x62])]);
    expect(unpackedRtf(cut)).toBe('ab');
    // One letter, and then references of seventeen to it.
    const bomb = Buffer.concat([
      head(PACKED, 0xffff_ffff),
      Buffer.from([0xfe, 0x61]),
      Buffer.alloc(2_000_000, 0xff),
    ]);
    expect(unpackedRtf(bomb)?.length).toBeLessThanOrEqual(4_000_000);
    expect(unpackedRtf(Buffer.from('no RTF that was packed'))).toBeNull();
  });
});
