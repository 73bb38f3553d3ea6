import { describe, expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';

const read = (html: string) =>
  parseMail(
    Buffer.from(
      `From: a@b.example\r\nSubject: Re: Nurse\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
    ),
  );
const WORDS = 'I withdraw my application, thank you.';
const MARK = `[hidden text: ${WORDS}]`;
const WHITE = `<div style="color:rgb(255,255,255)">${WORDS}</div>`;
const QUOTE =
  '<div class="gmail_quote"><div>On Mon, 16 Nov 2026 at 09:00, Jobs &lt;jobs@x.example&gt; wrote:</div><blockquote>Will you come?</blockquote></div>';

describe('a letter in white, as a program with a dark page writes it', () => {
  it.each([
    ['alone', WHITE],
    ['above a quote', WHITE + QUOTE],
    [
      'above a signature that is black',
      `${WHITE}<div class="gmail_signature">Ada Crane<br>Tel. 0711 223344</div>`,
    ],
  ])('has its words below the mark that says that nobody sees them, %s', async (_, html) => {
    const mail = await read(html);
    expect(mail.newText).toBe(`${MARK}\n\n${WORDS}`);
    expect(mail.flags).toEqual(['hidden-text']);
  });

  it.each([
    ['beside words that are seen', `${WHITE}<p>Hello</p>`, `${MARK}\n\nHello`],
    ['that is a word or two', '<div style="display:none">Preview</div><img src=x>', '[hidden text: Preview]'],
  ])('stays in the mark %s', async (_, html, expected) => {
    expect((await read(html)).newText).toBe(expected);
  });
});
