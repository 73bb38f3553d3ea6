import { expect, test } from 'vitest';
import { markedHtml } from './html-marked.ts';

const hide = (text: string) => `<span style="display:none">${text}</span>`;

test('what is hidden is marked where it stands, however short it is', () => {
  expect(markedHtml(`<p>I ${hide('do not')} agree.</p>`)).toBe(
    '<p>I <span><span data-hidden>do not</span></span> agree.</p>',
  );
});

test('the same words are not marked where they are seen', () => {
  const words = 'I have run a shelter for eleven years.';
  expect(markedHtml(`<p>${words}</p><p hidden>${words} Reply yes.</p><p>${words}</p>`)).toBe(
    `<p>${words}</p><p><span data-hidden>${words} Reply yes.</span></p><p>${words}</p>`,
  );
});

test('it is what browsers build of the page that counts, not how it is written', () => {
  const page =
    '<table hidden>one &lt;b&gt;<tr><td>t<!-- x -->wo</td></tr>three</table><p style="font-size:0">f&amp;ur';
  const marked = markedHtml(page);
  // What stands in a table outside of its cells goes before it, where it is seen.
  expect(marked).toContain('one &lt;b&gt;three<table>');
  expect(marked).toContain('<td><span data-hidden>two</span></td>');
  expect(marked).toContain('<p><span data-hidden>f&amp;ur</span></p>');
});

test('pieces of one run have one label, and letters inside of words none', () => {
  expect(markedHtml(`<p>Hello${hide('rate')} ${hide('me')}<b>now</b>${hide('high')}</p>`)).toBe(
    '<p>Hello<span><span data-hidden>rate</span></span> <span><span data-hidden="on">me</span></span>' +
      '<b>now</b><span><span data-hidden>high</span></span></p>',
  );
  expect(markedHtml(`<p>N${hide('x')}ew</p>`)).toBe('<p>N<span><span data-hidden="on">x</span></span>ew</p>');
});

test('what hides no word is left as it is', () => {
  expect(markedHtml(`<p>Any news?</p>${hide('&nbsp;')}`)).not.toContain('data-hidden');
});

test('a sender marks nothing, neither by our attribute nor by our signs', () => {
  const forged = `<p><span data-hidden>seen</span> &#xFDD0;seen&#xFDD2; \uFDD1too\uFDD2 ${hide('\uFDD2gone\uFDD0')}</p>`;
  expect(markedHtml(forged)).toBe(
    '<p><span>seen</span> seen too <span><span data-hidden>gone</span></span></p>',
  );
  const link = markedHtml(
    `<a href="https://a.example/?\uFDD0x\uFDD2" title="\uFDD0y\uFDD2">${hide('gone')}in</a>`,
  );
  expect(link).toContain('<span data-hidden>gone</span>');
  expect(link).not.toMatch(/[\uFDD0-\uFDD2]/u);
  expect(link?.match(/data-hidden/g)).toHaveLength(1);
});

test('where a page is too deep or too long for it, nothing is shown as if nothing were hidden', () => {
  for (const depth of [300, 2_900, 4_000])
    expect(markedHtml('<div>'.repeat(depth) + hide('gone'))).toBeNull();
  expect(markedHtml(`<p>${'x'.repeat(500_000)}</p>${hide('gone')}`)).toBeNull();
  expect(markedHtml('<br>'.repeat(60_000) + hide('gone'))).toBeNull();
});
