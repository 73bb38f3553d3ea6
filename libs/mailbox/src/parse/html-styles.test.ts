import { describe, expect, it } from 'vitest';
import { contrastOf, over, readColour } from './html-colours.ts';
import { holdsOnScreens } from './html-media.ts';
import { type Place, placesIn } from './html-places.ts';
import { Styles } from './html-styles.ts';
import { treeOf } from './html-tree.ts';

/** The place of the last element of a page. */
function lastPlace(style = ''): Place {
  const page = `<div class="Box"><p id="a"></p><p class="b c" title="Preview text" style="${style}"></p></div>`;
  let place = placesIn(treeOf(page)!.root, null).at(-1)!;
  for (let inner = place; inner !== undefined; inner = placesIn(inner.element, inner).at(-1)!) place = inner;
  return place;
}

const displayOf = (sheet: string, style?: string) => new Styles([sheet]).of(lastPlace(style)).get('display');

describe('styles of an element', () => {
  it.each([
    'p',
    '.b.c',
    'P.b:not(.d)',
    '.box > #a + p',
    'div p',
    '#a ~ *',
    '[title^="preview"]',
    '[title*=TEXT i][class~=c]',
    'p:nth-child(2n)',
    'p:last-child',
    'p:nth-last-of-type(1)',
    'h1, :is(.x, .c)',
    String.raw`.\62`,
    'a:hover, p',
  ])('come from a rule for %s', (selector) => {
    expect(displayOf(`${selector} { display: none }`)).toBe('none');
  });

  it.each([
    '.d',
    'div > div p',
    '#a',
    'p:first-child',
    'p:hover',
    'p::before',
    'p:nth-child(odd)',
    '.b:not(.c)',
    'p + p + p',
    '{',
    '[title=text]',
  ])('do not come from a rule for %s', (selector) => {
    expect(displayOf(`${selector} { display: none }`)).toBeUndefined();
  });

  it('are those of the rule that outweighs the others', () => {
    expect(displayOf('.b{display:none} p{display:block}')).toBe('none');
    expect(displayOf('p{display:none} p{display:block}')).toBe('block');
    expect(displayOf('p{display:none!important} .b{display:block}', 'display:inline')).toBe('none');
    expect(displayOf('.b{display:none}', 'display:block')).toBe('block');
  });

  it('are read where a sheet is broken, in comments, or not ended', () => {
    for (const sheet of [
      '<!-- p { display: none } -->',
      '/* } */ @import url("a;b.css"); .y{{}} p{display:none}',
      '.x{content:"}"} p{color:red;;display/**/:none',
      '@supports (display:grid){p{display:none}}',
      '@font-face{font-family:x} p{display:none;display:bogus}',
    ])
      expect(displayOf(sheet), sheet).toBe('none');
  });

  it('of a sheet that takes too long are taken to hide', () => {
    const styles = new Styles(['p p p p{color:red}'.repeat(2000)]);
    const place = lastPlace();
    for (let times = 0; times < 400; times += 1) styles.of(place);
    expect(styles.of(place).get('display')).toBe('none');
  });
});

describe('a media query', () => {
  it.each([
    '',
    'screen',
    'all and (min-width: 1px)',
    'print, screen',
    'not print',
    '(max-width:99999px)',
    '(prefers-color-scheme:light)',
    'not all and (max-width:400px)',
  ])('holds on every computer: %s', (query) => expect(holdsOnScreens(query)).toBe(true));

  it.each([
    'print',
    'only screen and (max-width: 600px)',
    '(prefers-color-scheme: dark)',
    'not screen',
    '(min-width:1200px)',
    '(orientation:portrait)',
    'not all and (max-width:1200px)',
    '(made-up: 1)',
  ])('does not: %s', (query) => expect(holdsOnScreens(query)).toBe(false));
});

describe('colours', () => {
  it.each([
    ['#FFF', '255,255,255,1'],
    ['ffffff', '255,255,255,1'],
    ['#00000000', '0,0,0,0'],
    ['rgb(100% 0% 0% / 50%)', '255,0,0,0.5'],
    ['rgba(1, 2, 3, .5)', '1,2,3,0.5'],
    ['hsl(0deg, 0%, 100%)', '255,255,255,1'],
    ['hsl(120 100% 25%)', '0,127.5,0,1'],
    ['Linen', '250,240,230,1'],
    ['transparent', '0,0,0,0'],
  ])('are read: %s', (written, read) => {
    const colour = readColour(written);
    expect([...(colour?.rgb ?? []), colour?.alpha].join()).toBe(read);
  });

  it.each(['', 'inherit', '#12', 'rgb(1,2)', 'rgb(a,b,c)', 'toString'])(
    'are not what is none: %s',
    (written) => expect(readColour(written)).toBeNull(),
  );

  it('have the contrast that WCAG gives them', () => {
    const [black, white, grey] = ['black', 'white', '#767676'].map((name) => readColour(name)!);
    expect(contrastOf(black!, white!)).toBeCloseTo(21);
    expect(contrastOf(grey!, white!)).toBeCloseTo(4.54, 2);
    expect(over({ rgb: [0, 0, 0], alpha: 0.5 }, white!).rgb).toEqual([127.5, 127.5, 127.5]);
  });
});
