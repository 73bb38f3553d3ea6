import { describe, expect, it } from 'vitest';
import { textOfHtml } from './html-text.ts';
import { parseMail } from './parse-mail.ts';

const mail = (html: string) =>
  parseMail(Buffer.from(`From: a@b.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`));

describe('lines of HTML', () => {
  const words = 'Hello,\nyes, on Monday.';
  it.each([
    ['an attribute', `<div style="white-space: pre-wrap">${words}</div>`],
    ['a style sheet', `<style>.m { white-space: pre-line }</style><div class=m><span>${words}</span></div>`],
    ['an element around', `<table style="white-space: break-spaces"><td><p><b>${words}</b></p></table>`],
    ['the newer property', `<div style="white-space-collapse: preserve">${words}</div>`],
    ['an element for it', `<pre style="white-space: pre-wrap">${words}</pre>`],
  ])('end where %s says so', (_, html) => {
    expect(textOfHtml(html).text).toBe(words);
  });

  it.each([
    ['nothing says so', `<div>${words}</div>`],
    ['it is said otherwise', `<div style="white-space: nowrap">${words}</div>`],
    ['it is taken back', `<div style="white-space: pre"><p style="white-space: normal">${words}</p></div>`],
  ])('go on where %s', (_, html) => {
    expect(textOfHtml(html).text).toBe(words.replace('\n', ' '));
  });

  it('tell what is quoted', async () => {
    const text = 'In May.\n\n&gt; When can you start?\n&gt; And where do you live?';
    expect((await mail(`<div style="white-space: pre-wrap">${text}</div>`)).newText).toBe('In May.');
  });
});

describe('pictures of words', () => {
  const picture = '<img src="cid:1" alt="I withdraw my application.">';

  it('say what stands in their place where the page has no other words', async () => {
    expect(await mail(`<p>${picture}</p>&nbsp;<img alt="Ada Crane was here" src=x>`)).toMatchObject({
      newText: 'I withdraw my application.\nAda Crane was here',
      flags: [],
    });
    expect((await mail('<img src=x alt="応募を取り下げます">')).newText).toBe('応募を取り下げます');
  });

  it.each([
    ['beside words', `<p>Hello</p>${picture}`, 'Hello'],
    ['that are hidden', `<div style="display:none">${picture}</div>`, ''],
    ['with the name of a file', '<img src=x alt="image001.png">', ''],
    ['with a word or two', '<img src=x alt="Company logo">', ''],
  ])('say nothing %s', async (_, html, expected) => {
    expect((await mail(html)).newText).toBe(expected);
  });
});
