import { describe, expect, it } from 'vitest';
import { textOfHtml } from './html-text.ts';
import { parseMail } from './parse-mail.ts';

const many = (line: string) => Array.from({ length: 14_000 }, (_, at) => `<p>${line} ${at}</p>\r\n`).join('');
/** Three quarters of a megabyte. */
const MIDDLE = many('I have worked on a ward for six years');
const FIRST = '<p>Any news?</p>';
const LAST = '<p>I can start on Monday.</p>';

const ends = ({ text, ...others }: ReturnType<typeof textOfHtml>) => ({
  ...others,
  first: text.split('\n').at(0),
  last: text.split('\n').at(-1),
});

describe('long HTML', () => {
  it('has its end', async () => {
    const headers = 'From: a@b.example\r\nContent-Type: text/html\r\n\r\n';
    const mail = await parseMail(Buffer.from(headers + FIRST + MIDDLE + LAST));
    const count = (text: string) => text.match(/six years \d+\n/g)?.length;
    expect(count(mail.text)).toBe(14_000);
    expect(mail.text).toMatch(/^Any news\?\n[^]*\nI can start on Monday\.$/);
    expect(mail.newText.endsWith('I can start on Monday.')).toBe(true);
  });

  it('is one where it has no lines', () => {
    const { text, isCut } = textOfHtml('<i>a</i><b>b</b> '.repeat(20_000));
    expect(isCut).toBe(false);
    expect(text).toBe('ab '.repeat(20_000).trim());
  });

  it.each([
    [
      'by what is open since the beginning',
      `${FIRST}<div style="display:none" title='">'>${MIDDLE}${LAST}</div>`,
    ],
    [
      'by a sheet at the beginning',
      `<style>.k p{display:none}</style>${FIRST}<div class="k">${MIDDLE}${LAST}`,
    ],
    ['by what it says itself', `${FIRST}<div hidden>${MIDDLE}</div>${LAST.replace('p', 'p hidden')}`],
  ])('hides its end %s', (_, html) => {
    const { text, hidden, isCut } = textOfHtml(html);
    expect(text).toBe('Any news?');
    expect(hidden).toMatch(/^I have worked [^]* I can start on Monday\.$/);
    expect(isCut).toBe(false);
  });

  it('shows its end behind what it hides', () => {
    const html = `${FIRST}<div><div style="display:none"><b>${MIDDLE}</div></div>${LAST}`;
    expect(textOfHtml(html)).toMatchObject({ text: 'Any news?\n\nI can start on Monday.', isCut: false });
  });

  it('hides its beginning by a sheet at its end', () => {
    const html = `<p class="k">Please decide.</p>${MIDDLE}<style>.k{display:none}</style>${LAST}`;
    const read = textOfHtml(html);
    expect(read).toMatchObject({ hidden: 'Please decide.', isCut: false });
    expect(read.text.startsWith('I have worked on a ward')).toBe(true);
  });

  it('hides what a sheet counts', () => {
    const html = `<style>p:nth-child(14002){display:none}</style>${FIRST}${MIDDLE}${LAST}`;
    const read = textOfHtml(html);
    expect(read).toMatchObject({ hidden: LAST.replace(/<[^>]*>/g, ''), isCut: false });
  });

  it.each([
    ['a comment', '<!--'],
    ['a script', '<script>'],
    ['an attribute', '<p title="'],
  ])('ends where what is no text does not: %s', (_, opening) => {
    expect(textOfHtml(`${FIRST}${opening}${MIDDLE}${LAST}`)).toMatchObject({
      text: 'Any news?',
      isCut: false,
    });
  });

  it('has the text of a field that does not end', () => {
    const { text } = textOfHtml(`${FIRST}<textarea>${MIDDLE}`);
    expect(text).toMatch(/^Any news\?\s+<p>I have worked/);
  });

  it('is short where it is quoted two hundred times', () => {
    const html = '<blockquote>'.repeat(190) + '<p>Any news?</p>'.repeat(5_000);
    const { text, converted } = textOfHtml(html);
    expect([text.length < 1_000_000, converted]).toEqual([true, true]);
  });

  it('is quoted to its end', () => {
    const html = `${FIRST}<blockquote>${MIDDLE}</foyer-root>${LAST}`;
    const read = ends(textOfHtml(html));
    expect(read).toMatchObject({ first: 'Any news?', last: '> I can start on Monday.', isCut: false });
    expect(textOfHtml('Any news?<textarea> Today').text).toBe('Any news? Today');
  });
});
