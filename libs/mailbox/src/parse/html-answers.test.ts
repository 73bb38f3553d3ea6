import { describe, expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';

const HEADERS =
  '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Jobs &lt;jobs@x.example&gt;<br>' +
  '<b>Sent:</b> Monday, 2 March 2026 11:02<br><b>To:</b> Ada<br><b>Subject:</b> Questions</p></div>';
const paragraphs = (...all: string[]) => all.map((one) => `<p>${one}</p>`).join('');
const red = (words: string) => `<span style="color:red">${words}</span>`;
const head = 'From: Ada <ada@x.example>\r\nSubject: Re: Questions\r\nMIME-Version: 1.0\r\n';
const typed = (type: string, body: string) => `Content-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;
const newTextOf = async (source: string) =>
  (await parseMail(Buffer.from(source))).newText.replace(/\s+/g, ' ');
const newTextOfHtml = (html: string) => newTextOf(head + typed('text/html', html));

describe('answers that were written into a quote without marks', () => {
  const asked = paragraphs('Dear Ada,', 'When can you start?', red('On 4 May.'), 'Regards, <b>Dale</b>');

  it('are told from it by the colour that their writer names', async () => {
    const above = paragraphs('See my answers below in red.', 'Ada');
    expect(await newTextOfHtml(above + HEADERS + asked)).toBe('See my answers below in red. Ada On 4 May.');
  });

  it('may stand behind the question', async () => {
    const above = paragraphs('My answers are below in red.');
    const quote = paragraphs(`When can you start? ${red('On 4 May.')}`, 'Thanks.');
    expect(await newTextOfHtml(above + HEADERS + quote)).toBe('My answers are below in red. On 4 May.');
  });

  it('are told by another look below a question where no look is named', async () => {
    const above = paragraphs('My comments are inline.');
    expect(await newTextOfHtml(above + HEADERS + asked)).toBe('My comments are inline. On 4 May.');
  });

  it('may have the name of their writer in front', async () => {
    const quote = paragraphs('We start in May.', '<i style="color:#1F497D">[Ada Crane] That suits me.</i>');
    expect(await newTextOfHtml(paragraphs('Comments inline.') + HEADERS + quote)).toBe(
      'Comments inline. That suits me.',
    );
  });

  it('may be bold, which names and labels of the quote are too', async () => {
    const quote = paragraphs('Do you drive?', '<b>Yes.</b>', 'Regards', '<b>Dale Osei</b>');
    expect(await newTextOfHtml(paragraphs('My answers are in bold below.') + HEADERS + quote)).toBe(
      'My answers are in bold below. Yes.',
    );
  });

  it('are read from the HTML where plain text stands beside it', async () => {
    const plain =
      'My answers are below in red.\r\n\r\nFrom: Jobs <jobs@x.example>\r\nSent: Monday, 2 March 2026 11:02\r\nTo: Ada\r\nSubject: Questions\r\n\r\nWhen can you start?\r\nOn 4 May.';
    const html = paragraphs('My answers are below in red.') + HEADERS + asked;
    const parts = [typed('text/plain', plain), typed('text/html', html)].map((part) => `--b\r\n${part}`);
    const source = `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`;
    expect(await newTextOf(source)).toBe('My answers are below in red. On 4 May.');
  });

  it('may stand in a quote that has marks', async () => {
    const attribution = '<div>On 2 March 2026 at 11:02, Jobs &lt;jobs@x.example&gt; wrote:</div>';
    const html = `${paragraphs('See my answers inside, in red.')}${attribution}<blockquote>${asked}</blockquote>`;
    expect(await newTextOfHtml(html)).toBe('See my answers inside, in red. On 4 May.');
  });

  it.each([
    ['nobody says so', paragraphs('Tuesday suits me.')],
    ['another colour is named', paragraphs('My answers are below in green.')],
  ])('are none where %s', async (_, above) => {
    const words = above.replace(/<\/?p>/g, '');
    expect(
      await newTextOfHtml(above + HEADERS + paragraphs('<b>IMPORTANT</b>', red('Bring your passport.'))),
    ).toBe(words);
  });

  it('leave signs of a font as they are', async () => {
    const above = paragraphs('My answers are below in red \ue001.');
    expect(await newTextOfHtml(above + HEADERS + asked)).toBe('My answers are below in red \ue001.');
  });
});

describe('what programs mark by a name in the HTML', () => {
  it.each([
    'class="ydp1signature"',
    'class="fairemail_signature"',
    'id="Signature"',
    'name="messageSignatureSection"',
  ])('is a signature: %s', async (attribute) => {
    const html = `<div>Tuesday suits me.</div><div ${attribute}>Ada Crane<br>Rosenweg 3</div>`;
    expect(await newTextOfHtml(html)).toBe('Tuesday suits me.');
  });

  it('is a quote, below which its reader writes on', async () => {
    const quote = `<div name="quote" style="border-left:2px solid #C3D9E5"><b>Von:</b> Jobs &lt;jobs@x.example&gt;<br><b>Betreff:</b> Start<br><br>Wann?</div>`;
    expect(await newTextOfHtml(`<div>Siehe unten.</div>${quote}<div>Im Mai.</div>`)).toBe(
      'Siehe unten. Im Mai.',
    );
  });
});
