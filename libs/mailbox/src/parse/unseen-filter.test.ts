import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText } from './html-scan.ts';
import { UnseenFilter } from './unseen-filter.ts';

function filtered(pieces: readonly string[], room: number): string {
  const filter = new UnseenFilter(room);
  return pieces.map((piece) => filter.push(piece)).join('') + filter.finish();
}

function cutAt(html: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (html.length + 1)), html.length].sort((a, b) => a - b);
  return ends.map((end, index) => html.slice(ends[index - 1] ?? 0, end));
}

const PIECES = [
  '<p>words</p>',
  '<style>p{color:red}</style>',
  '<STYLE media="print" title=\'a>b\'>p{content:"<!--"}</STYLE >',
  '<script>if (a --> b) "<p>";</script>',
  '<!-- said <style> to nobody -->',
  '<!--[if mso]><p>Outlook</p><![endif]-->',
  '<!-->',
  '<!--->',
  '<!---->',
  '<style></style>',
  '<styled>named alike</styled>',
  'a < b',
  '<',
];

describe('UnseenFilter', () => {
  it('leaves all words, whatever room there is and wherever the HTML is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.nat({ max: 600 }),
        (pieces, places, room) => {
          const html = pieces.join(' ');
          const all = filtered(cutAt(html, places), 10_000);
          expect(all).toBe(html);
          expect(bareText(filtered(cutAt(html, places), room))).toBe(bareText(html));
        },
      ),
    );
  });

  it('ends a tag wherever in its attributes the rest is left out', () => {
    const html = `<style media="print" title='a>b' id = c class>p{content:">"}</style><p>words</p>`;
    for (let room = 1; room < 200; room++) expect(bareText(filtered([html], room))).toBe('words');
  });

  it('keeps no more of what is unseen than there is room', () => {
    const html = `${'<style>p{color:red}</style>'.repeat(1_000)}<p>words</p>`;
    expect(filtered(cutAt(html, [9_000]), 100).length).toBeLessThan(100);
    expect(filtered([`<!--${'-x'.repeat(10_000)}`, `--><p>words`], 100).length).toBeLessThan(150);
  });
});
