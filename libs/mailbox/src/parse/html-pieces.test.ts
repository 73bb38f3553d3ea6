import { describe, expect, it } from 'vitest';
import { textOfHtml } from './html-text.ts';
import { parseMail } from './parse-mail.ts';

const many = (line: string) => Array.from({ length: 14_000 }, (_, at) => `<p>${line} ${at}</p>\r\n`).join('');
/** Longer than what is converted at a time. */
const MIDDLE = many('I have worked on a ward for six years');
const FIRST = '<p>Any news?</p>';
const LAST = '<p>I can start on Monday.</p>';

const ends = ({ text, ...others }: ReturnType<typeof textOfHtml>) => ({
  ...others,
  first: text.split('\n').at(0),
  last: text.split('\n').at(-1),
});

describe('HTML that is converted in pieces', () => {
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

  it('has no end where that depends on how many elements stand before it', () => {
    const html = `<style>p:nth-child(14001){display:none}</style>${MIDDLE}${LAST}`;
    const read = textOfHtml(html);
    expect(read.isCut).toBe(true);
    expect(read.text).not.toContain('Monday');
  });

  it.each([
    ['a comment', '<!--'],
    ['a script', '<script>'],
    ['an attribute', '<p title="'],
    ['a field for text', '<textarea>'],
  ])('ends with what is not known to be text: %s', (_, opening) => {
    const { first, isCut } = ends(textOfHtml(`${FIRST}${opening}${MIDDLE}${LAST}`));
    expect([first, isCut]).toEqual(['Any news?', true]);
  });

  it('is quoted to its end, and has none of our tags', () => {
    const html = `${FIRST}<blockquote>${MIDDLE}</foyer-here></foyer-root><foyer-here>${LAST}`;
    const read = ends(textOfHtml(html));
    expect(read).toMatchObject({ first: 'Any news?', last: '> I can start on Monday.', isCut: false });
    expect(textOfHtml('Any news?<textarea> Today').text).toBe('Any news? Today');
  });
});
