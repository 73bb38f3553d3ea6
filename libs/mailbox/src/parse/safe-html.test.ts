import { describe, expect, it } from 'vitest';
import { safeHtml } from './safe-html.ts';

describe('pictures in formatted mail', () => {
  it('leave their description, and their address where nothing loads from', () => {
    expect(
      safeHtml('<p>We <img src="https://pictures.example/a.png?x=1&y=2" alt="Our <logo>"> are</p>'),
    ).toBe(
      '<p>We <span data-picture="https://pictures.example/a.png?x=1&amp;y=2">Our &lt;logo&gt;</span> are</p>',
    );
    expect(safeHtml('<img src="http://pictures.example/a">')).toBe(
      '<span data-picture="http://pictures.example/a"></span>',
    );
  });

  it.each([
    ['counts its readers', '<p>Hello</p><img src="https://t.example/p" width="1" height="1">'],
    ['runs something', '<p>Hello</p><img src="javascript:alert(1)" onerror="alert(1)">'],
    ['came with the mail', '<p>Hello</p><img src="cid:1">'],
    ['leaves the scheme open', '<p>Hello</p><img src="//t.example/p">'],
    ['holds its own bytes', '<p>Hello</p><img src="data:image/svg+xml,<svg onload=alert(1)>">'],
    ['is only claimed to have been there', '<p>Hello</p><span data-picture="https://t.example/p"></span>'],
  ])('are not offered where one %s', (_why, html) => {
    expect(safeHtml(html)).toBe('<p>Hello</p>');
  });

  it('of which nothing is left are nothing to show', () => {
    expect(safeHtml('<img src="cid:1"><img src="cid:2">')).toBeNull();
  });

  it.each(['x', '/api/v1/session', '#here', '//a.example/', '\u00a0javascript:alert(1)'])(
    'has no link that leads nowhere else: %s',
    (address) => expect(safeHtml(`<a href="${address}">here</a>`)).toBe('<a>here</a>'),
  );
});
