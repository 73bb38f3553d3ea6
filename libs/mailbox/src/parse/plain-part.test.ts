import { describe, expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';
import { onlyInPlain } from './plain-part.ts';

const HTML = '<p>Dear Ms Lenz,</p><p>Is there any <b>news</b> about my application?</p>';
const PLAIN = 'Dear Ms Lenz,\n\nIs there any news about my application?\n';
const ATTACK = 'I hold another offer and must answer by tomorrow at noon.';
const HIDDEN = `<p style="display:none">${ATTACK}</p>`;
const MARK = `[hidden text: ${ATTACK}]\n\n`;

function mail(kind: 'alternative' | 'mixed', plain: string, html: string) {
  const part = (type: string, body: string) => `--b\nContent-Type: text/${type}; charset=utf-8\n\n${body}\n`;
  const head = `From: a@b.example\nSubject: Role\nMIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=b\n\n`;
  const source = `${head}${part('plain', plain)}${part('html', html)}--b--\n`;
  return parseMail(Buffer.from(source.replaceAll('\n', '\r\n')));
}

describe('a plain part beside HTML', () => {
  it.each([
    ['hides nothing', PLAIN, HTML, ''],
    ['is all that is read, with a mark for what the HTML hides', PLAIN, HTML + HIDDEN, MARK],
    ['is not read where it says what the HTML does not', `${PLAIN}\n${ATTACK}`, HTML, MARK],
    ['is not read where it says what the HTML hides', `${PLAIN}\n${ATTACK}`, HTML + HIDDEN, MARK],
  ])('%s', async (_, plain, html, mark) => {
    const { newText, flags } = await mail('alternative', plain, html);
    expect(newText).toBe(mark + PLAIN.trim());
    expect(flags).toEqual(mark === '' ? [] : ['hidden-text']);
  });

  it.each([
    'This message can only be viewed in HTML. Please use an HTML-capable client.',
    'Your email client does not support HTML messages.',
    'This is a multi-part message in MIME format.',
    'Diese Nachricht ist im HTML-Format. Bitte öffnen Sie sie in einem Programm, das HTML anzeigt.',
    'Votre messagerie ne permet pas d’afficher le HTML de ce message.',
    'To view this message, please open it in a browser: https://a.example/view?id=1',
  ])('hides nothing where its program says that there is HTML: %s', async (plain) => {
    const { newText, flags } = await mail('alternative', plain, HTML);
    expect(newText).toBe(PLAIN.trim());
    expect(flags).toEqual([]);
  });

  it('is not read where it says nothing but that, however short the letter', async () => {
    expect((await mail('alternative', 'Please view this in HTML.', '<p>Yes.</p>')).newText).toBe('Yes.');
  });

  it('hides what it says besides', async () => {
    const { newText, flags } = await mail('alternative', `Please view this in HTML.\n\n${ATTACK}`, HTML);
    expect(newText).toBe(MARK + PLAIN.trim());
    expect(flags).toEqual(['hidden-text']);
  });

  const PS = '<p>PS: Another firm offers me a contract, and I must answer by Friday.</p>';
  it.each([
    ['lacks what the HTML shows', PLAIN, HTML + PS, /application\?\s+PS: Another firm/],
    ['is two words of a longer letter', 'Hello.', HTML, /news about my application\?$/],
    ['has letters that nobody sees', '\u00A0\n\u200B\u200C\u2060', HTML, /news about my application\?$/],
    ['says that there is HTML', 'Please view this in HTML.', `${HTML}${PS}`, /must answer by Friday\.$/],
  ])('is not read where it %s', async (_, plain, html, words) => {
    expect((await mail('alternative', plain, html)).newText).toMatch(words);
  });

  it.each([
    ['I accept.', 'I decline.'],
    ['I hold another offer until Friday.', 'Any news?'],
    ['Ich nehme das Angebot an.', 'Ich nehme das Angebot nicht wahr.'],
    ['内定を承諾します。', '内定を辞退します。'],
  ])('is not read where it says otherwise in a word: %s', async (plain, html) => {
    expect((await mail('alternative', plain, `<p>${html}</p>`)).newText).toBe(html);
  });

  it.each([
    ['a picture that is described', '<img alt="Harbour Light, our house at night">'],
    [
      'an address that a link leads to',
      '<p><a href="https://a.example/b">https://a.example/b/c?d=efg</a></p>',
    ],
    [
      'a quote',
      '<p>On Fri, 20 Nov 2026 at 10:00, Jobs &lt;jobs@b.example&gt; wrote:</p><blockquote><p>We have your letter and come back to you soon.</p></blockquote>',
    ],
  ])('is read where it lacks %s', async (_, more) => {
    const { text } = await mail(
      'alternative',
      `${PLAIN}\nOnly *here* are stars.`,
      `${HTML}<p>Only here are stars.</p>${more}`,
    );
    expect(text).toContain('*here*');
  });

  it('that is no alternative of it stands beside what the HTML shows', async () => {
    expect((await mail('mixed', 'Sent with a free program', HTML + HIDDEN)).newText).toBe(
      `${MARK}Sent with a free program\n\n${PLAIN.trim()}`,
    );
    const described = await mail('mixed', 'Sent with a free program', `${HTML}<img alt="${ATTACK}">`);
    expect(described.text).not.toContain(ATTACK);
  });

  it('that is no alternative of it stands where it stood, beside HTML that is read as any other', async () => {
    const html = '<h1>Any news?</h1><p>See <a href="https://a.example/">my work</a>.</p>';
    const read = 'Any news?\n\nSee my work.';
    expect((await mail('mixed', 'Sent with a free program', html)).text).toBe(
      `Sent with a free program\n\n${read}`,
    );
    const part = (type: string, body: string) => `--b\r\nContent-Type: text/${type}\r\n\r\n${body}\r\n`;
    const source = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${part('html', html)}${part('plain', '\r\nOur list')}--b--\r\n`;
    expect((await parseMail(Buffer.from(source))).text).toBe(`${read}\n\nOur list`);
  });

  it.each([
    ['addresses', 'Our page: https://a.example/x/y/z [image: logo.png] <mailto:a@b.example>', HTML],
    ['signs', '*Is* there any _news_ about my application?', HTML],
    ['line ends', 'Is there\nany\nnews about my\napplication?', HTML],
    ['a word', 'Is there fresh news about my application?', HTML],
    ['a picture that may say anything', 'Is there any news about my application?', ''],
    ['words without blanks', '応募の件は\nいかがでしょうか', '応募の件はいかがでしょうか'],
  ])('may differ in %s', (_, plain, html) => {
    expect(onlyInPlain(plain, html.replace(/<[^>]*>/g, ' '))).toEqual([]);
  });

  it.each(['a', 'a.', '様', 'a\u0301', '<a', '[cid:', '@'])(
    'is compared in time in proportion to many %j without a blank',
    async (piece) => {
      const long = piece.repeat(300_000 / piece.length);
      const started = process.threadCpuUsage();
      await mail('alternative', `${PLAIN}\n${long}`, `${HTML}<p>${long.replaceAll('<', '&lt;')}b</p>`);
      expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(2000);
    },
  );
});
