import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PictureFilter } from './picture-filter.ts';

function filtered(pieces: readonly string[]): string {
  const filter = new PictureFilter();
  return pieces.map((piece) => filter.push(piece)).join('') + filter.finish();
}

function cutAt(html: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (html.length + 1)), html.length].sort((a, b) => a - b);
  return ends.map((end, index) => html.slice(ends[index - 1] ?? 0, end));
}

describe('PictureFilter', () => {
  it('takes out the bytes of pictures and nothing else, wherever the HTML is cut into pieces', () => {
    const picture = fc.constantFrom('QUJD'.repeat(40), 'QUJD\r\nQUJD=', '');
    const piece = fc.oneof(
      picture.map((bytes) => [
        `<img src="data:image/png;base64,${bytes}" alt="me">`,
        '<img src="data:image/png;base64," alt="me">',
      ]),
      fc.constantFrom('<p>words;</p>', ';base64', ' ;base', '<').map((text) => [text, text]),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (pieces, places) => {
          const [html, expected] = [0, 1].map((which) => pieces.map((each) => each[which]).join(''));
          expect(filtered(cutAt(html ?? '', places))).toBe(expected);
        },
      ),
    );
  });
});
