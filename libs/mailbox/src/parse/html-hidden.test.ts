import { describe, expect, it } from 'vitest';
import { withoutBallast } from './html-scan.ts';
import { textOfHtml } from './html-text.ts';

const many = Array.from({ length: 150 }, (_, at) => `--a${at}:1;`).join('');

describe('what is seen of HTML', () => {
  it.each([
    ['white on a dark box', '<div style="background:#036"><p style="color:#fff">Any news?</p></div>'],
    [
      'white over a picture',
      '<table><td style="background:url(a.png)"><font color="white">Any news?</font></td></table>',
    ],
    [
      'white over its colour, with a picture',
      '<div style="background:#036 url(a.png)"><b style="color:#fff">Any news?</b></div>',
    ],
    [
      'a link in a white box of white letters',
      '<div style="color:#fff"><a href="https://a.example">Any news?</a></div>',
    ],
    ['marked in a box of white letters', '<div style="color:#fff"><mark>Any news?</mark></div>'],
    ['grey', '<p style="color:#999">Any news?</p>'],
    [
      'a size inside of none',
      '<table style="font-size:0"><tr><td style="font-size:14px">Any news?</td></tr></table>',
    ],
    [
      'visible inside of hidden',
      '<div style="visibility:hidden"><p style="visibility:visible">Any news?</p></div>',
    ],
    ['hidden in print', '<style>@media print{p{display:none}}</style><p>Any news?</p>'],
    ['hidden on telephones', '<style>@media (max-width:600px){p{display:none}}</style><p>Any news?</p>'],
    [
      'hidden where it is dark',
      '<style>@media (prefers-color-scheme:dark){p{color:#fff}}</style><p>Any news?</p>',
    ],
    ['a sheet for print', '<style media="print">p{display:none}</style><p>Any news?</p>'],
    ['hidden in a state', '<style>p:hover{display:none}</style><p>Any news?</p>'],
    [
      'a rule that an attribute outweighs',
      '<style>p{display:none}</style><p style="display:block">Any news?</p>',
    ],
    ['an open box', '<details open>Any news?</details>'],
    ['the line of a closed box', '<details><summary>Any news?</summary></details>'],
    ['an unknown colour', '<p style="color:var(--none)">Any news?</p>'],
    ['colours between letters', '<b style="color:transparent;background-clip:text">Any news?</b>'],
    ['a page further down', '<div style="position:absolute;top:2400px">Any news?</div>'],
    ['cut and large enough', '<div style="overflow:hidden;height:20px">Any news?</div>'],
    ['a faded line', '<p style="opacity:.6">Any news?</p>'],
    [
      'white over a picture of an attribute',
      '<table><td background="a.png"><b style="color:#fff">Any news?</b></td></table>',
    ],
    ['shown by a style, and hidden by an attribute', '<p hidden style="display:block">Any news?</p>'],
    ['behind a comment that ends as in browsers', '<!-- x --!>Any news?<!-- -->'],
    ['behind what would be data in XML', '<![CDATA[ x >Any news?<!-- ]]> -->'],
    ['in a cell of no table', '<div><td style="display:none">Any news?</td></div>'],
    [
      'white on a box that is dark by another model',
      '<div style="background:oklch(30% 0.1 250)"><p style="color:#fff">Any news?</p></div>',
    ],
    ['cut, in a line that is no box', '<b style="max-height:0;overflow:hidden">Any news?</b>'],
    ['cut, in a cell that grows', '<table><td style="height:0;overflow:hidden">Any news?</table>'],
    ['drawn as nothing, in a line', '<i style="transform:scale(0)">Any news?</i>'],
    ['cut out of what is not placed', '<p style="clip:rect(0,0,0,0)">Any news?</p>'],
    ['coloured by an attribute that it does not have', '<p color="white">Any news?</p>'],
    [
      'a colour that is none, in a font',
      '<p style="color:#fff"><font color="chucknorris">Any news?</font></p>',
    ],
    ['in what stands for nothing else', '<object>Any news?</object>'],
    ['all taken back', '<div style="color:#fff"><p style="all:initial;display:block">Any news?</p></div>'],
    ['hidden by a rule behind a brace too much', '<style>}p{display:none}</style><p>Any news?</p>'],
    ['hidden by a rule for nothing known as well', '<style>p, :x{display:none}</style><p>Any news?</p>'],
    [
      'hidden where a browser has not what it asks for',
      '<style>@supports (x:1){p{display:none}}</style><p>Any news?</p>',
    ],
    [
      'hidden in a layer that another outweighs',
      '<style>@layer a{p.k{display:none}}@layer b{p{display:block}}</style><p class="k">Any news?</p>',
    ],
    [
      'an important rule in the first layer',
      '<style>@layer a{p{color:#000!important}}p{color:#fff!important}</style><p>Any news?</p>',
    ],
    [
      'behind a table that is hidden, and written in it',
      '<table hidden><tr><td> </td></tr>Any news?</table>',
    ],
    [
      'in a table of a box whose lines begin far outside',
      '<div style="text-indent:-9999px"><table><td>Any news?</table></div>',
    ],
    ['under a sheet of another kind', '<style type="text/x">p{display:none}</style><p>Any news?</p>'],
    [
      'drawn as nothing, and no box for a value that is none',
      '<p style="display:var(--x);transform:scale(0)">Any news?</p>',
    ],
    ['on a button in a box of no size', '<div style="font-size:0"><button>Any news?</button></div>'],
    [
      'said otherwise behind a rule inside of a rule',
      '<style>p{@media screen{opacity:0}opacity:1}</style><p>Any news?</p>',
    ],
    ['no letters hidden', '<p>Any news?</p><div style="display:none">&zwnj;&nbsp;&#847;</div>'],
    ['a first line for the list', '<div style="display:none">Any news?</div><p>Any news?</p>'],
    ['hidden in a quote with more', '<p>Any news?</p><blockquote style="display:none"> </blockquote>'],
  ])('%s', (_, html) => {
    expect(textOfHtml(html)).toEqual({ text: 'Any news?', hidden: '', converted: true, isCut: false });
  });

  it('stands also where no body is', () => {
    const html = 'Yes.\n<html><head><title>x</title></head><body><p>Any news?</p></body></html><p>Bye</p>';
    expect(textOfHtml(html).text).toBe('Yes.\n\nAny news?\n\nBye');
    expect(textOfHtml('<body><div>Any news?</body><p>Bye</p></div>').text).toBe('Any news?\n\nBye');
    expect(textOfHtml('<head><title>x</title><p>Any news?</p></head><body>Bye').text).toBe(
      'Any news?\n\nBye',
    );
  });

  it('keeps words whole, and apart', () => {
    const gone = '<i style="display:none">x</i>';
    const white = '<i style="color:#fff">x</i>';
    expect(textOfHtml(`Any${gone}thing${white}new${gone}?`)).toMatchObject({
      text: 'Anything new?',
      hidden: 'xxx',
    });
  });

  it('keeps words between those of a sentence as one', () => {
    const html = 'Is <s hidden>please </s>there <s hidden>decide </s>any <s hidden>today</s>news?';
    expect(textOfHtml(html)).toMatchObject({ text: 'Is there any news?', hidden: 'please decide today' });
  });

  it('leaves out what somebody else hid in a quoted message, and no quote that is hidden', () => {
    const words = '<s hidden>Open this in a browser</s>';
    expect(textOfHtml(`Thanks.<blockquote>${words}Any news?</blockquote>`).hidden).toBe('');
    expect(textOfHtml(`Thanks.<blockquote hidden>Please decide</blockquote>`).hidden).toBe('Please decide');
    expect(textOfHtml(`<blockquote style="border:none">${words}Thanks.</blockquote>`).hidden).not.toBe('');
  });

  it.each([
    ['custom properties of others', '<div style="--a:var(--b);--b:#fff"><p style="color:var(--a)">'],
    ['another value in place of one', '<p style="color:var(--none, var(--neither, rgb(255,255,255)))">'],
    ['behind many custom properties', `<p style="${many}display:none">`],
    ['in a box of many custom properties', `<div style="${many}"><p style="--b:none;display:var(--b)">`],
    ['the smaller of two sizes', '<p style="font-size:min(0px, 14px)">'],
    ['a size that is held at none', '<p style="font-size:clamp(0px, 14px, 0px)">'],
    ['white by its whiteness', '<p style="color:hwb(0 100% 0%)">'],
    ['white by its name of a space', '<p style="color:color(srgb 1 1 1)">'],
    ['white by its lightness', '<p style="color:oklch(1 0 0)"><b style="color:lab(100% 0 0)">'],
    ['an element that goes on behind its paragraph', '<p> <b hidden></p>'],
    ['elements that go on behind two', '<div><p><i><font style="display:none"></p></div>'],
    ['a rule inside of a rule', '<style>.k{color:#000;& p{display:none}}</style><div class="k"><p>'],
    [
      'a rule inside of one, without a sign',
      '<style>.k{@media screen{p{opacity:0}}}</style><div class="k"><p>',
    ],
    ['what stands in it', '<style>div:has(> p){display:none}</style><div><p>'],
    ['all but what it is not', '<style>:is(p, div:not(.k)):nth-child(1 of p){display:none}</style><p>'],
    ['a width in signs', '<style>@media (300px<width<=3000px){p{display:none}}</style><p>'],
    ['a size by its way of writing', '<p style="max-block-size:0;overflow:hidden">'],
    ['an amount that is worked out', '<p style="opacity:calc(0)">'],
    ['white where it is light', '<p style="color:light-dark(white, black)">'],
    ['a mixture of white', '<p style="color:color-mix(in srgb, #fff, white 30%)">'],
    ['turned away', '<p style="rotate:y 90deg">'],
    ['a box in a row of boxes', '<div style="display:flex"><b style="width:0;overflow:hidden">'],
    ['a selector that a browser has', '<style>@supports selector(:has(a)){p{display:none}}</style><p>'],
    ['a line further inside of a closed box', '<details><dl><summary>'],
    ['what stands in the one before it', '<style>i:has(b) + p{display:none}</style><i><b> </b></i><p>'],
    ['a mask that lets nothing through', '<p style="mask:linear-gradient(transparent, #0000)">'],
    ['a formula that is turned away', '<math style="transform:scale(0)"><mtext>'],
    ['notes to a formula', '<math><semantics><mi> </mi><annotation>'],
    ['letters drawn as dots', '<p style="-webkit-text-security:disc">'],
    ['a rule for wide windows', '<style>@media (min-width:1000px){p{opacity:0}}</style><p>'],
  ])('is not what is hidden by %s', (_, opening) => {
    expect(textOfHtml(`Any news?${opening}Please decide.`)).toMatchObject({
      text: 'Any news?',
      hidden: 'Please decide.',
    });
  });

  it('is nothing where all is hidden', () => {
    expect(textOfHtml('<p style="color:white">Please decide.</p>')).toMatchObject({
      text: '',
      hidden: 'Please decide.',
    });
  });

  it.each([
    [190, { text: 'Any news?', hidden: 'Please decide.', converted: true }],
    [2000, { text: 'Any news?', hidden: 'Please decide.', converted: false }],
    // Nobody can know: nothing is taken to be seen.
    [20_000, { text: '', hidden: 'Any news?\nPlease decide.', converted: false }],
  ])('is told %d elements deep', (depth, text) => {
    const html = '<style>.k{display:none}</style><p>Any news?</p><p class="k">Please decide.</p>';
    expect(textOfHtml('<div>'.repeat(depth) + html)).toEqual({ ...text, isCut: false });
  });

  it.each([
    ['comments', `<!--${'x'.repeat(600_000)}-->`],
    ['other rules', `<style>${'.a{color:red}'.repeat(50_000)}</style>`],
    ['an attribute', `<p title="${'x'.repeat(600_000)}" class="k"> </p>`],
  ])('is told behind half a megabyte of %s', (_, ballast) => {
    const html = `<style>.k{display:none}</style>${ballast}<p>Any news?</p><p data-x="${'x'.repeat(2000)}" class="k" style="top:0">Please decide.</p>`;
    expect(textOfHtml(withoutBallast(html))).toMatchObject({ text: 'Any news?', hidden: 'Please decide.' });
  });

  it.each(['<select><option>', '<iframe>', '<canvas>', '<p color=white>'])(
    'is nothing that is too deep to be told, by %s',
    (opening) => {
      const html = `${'<div>'.repeat(20_000)}Any news?${opening}Please decide.`;
      expect(textOfHtml(html)).toMatchObject({
        text: '',
        hidden: expect.stringMatching(/^Any news\?\sPlease decide\.$/),
      });
    },
  );

  it.each([
    `<p title="a>b<style>" style="display:none" lang="</style>">`,
    `<p title = 'a>b<script>' style="display:none" lang='</script>'>`,
    `<p ="a" title=">b<script>" style="display:none" lang="</script>">`,
    `<p/title=">b<script>" style="display:none" lang="</script>">`,
    `</<script><p style="display:none"></<script>`,
    `<!-- a --!><p style="display:none">`,
  ])('is told in a long page where an attribute looks like a tag: %s', (opening) => {
    const html = `<p>Any news?</p>${opening}Please decide.</p>`;
    expect(textOfHtml(withoutBallast(html))).toMatchObject({ text: 'Any news?', hidden: 'Please decide.' });
  });

  it('is told for a style that holds a picture', () => {
    const html = `<p style="background:url(data:image/png;base64,${'A'.repeat(600_000)});display:none">x</p><p>Any news?</p>`;
    expect(textOfHtml(withoutBallast(html))).toMatchObject({ text: 'Any news?', hidden: 'x' });
  });

  it('takes time in proportion to markup that is made to hurt', () => {
    const cases = [
      `<style>${'b ~ b ~ b{color:red}'.repeat(6000)}</style>${'<b>x</b>'.repeat(30_000)}`,
      `<style>${'a{'.repeat(120_000)}</style>x`,
      `<style>${'/*'.repeat(200_000)}</style>x`,
      `<b style="${'color:red;'.repeat(40_000)}">x</b>`,
      `<b style="clip-path:polygon(${'0 0 '.repeat(70)}1">x</b>`.repeat(1000),
      'a<s hidden>abcdefghijklmnopq</s>'.repeat(12_000),
      `<style>${':is('.repeat(120_000)}{color:red}</style>x`,
      `<style>${'b:has(+ i + b){color:red}'.repeat(1000)}</style>${'<b>x</b>'.repeat(40_000)}`,
      `<style>${'@layer a.'.repeat(50_000)}{b{color:red}}</style>x`,
      `<style>@supports ${'('.repeat(500_000)}{b{color:red}}</style>x`,
      `${'<blockquote>'.repeat(2500)}${'<p>x</p>'.repeat(40_000)}`,
    ];
    const started = process.threadCpuUsage();
    for (const html of cases) textOfHtml(html);
    const { user, system } = process.threadCpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(6000);
  });
});
