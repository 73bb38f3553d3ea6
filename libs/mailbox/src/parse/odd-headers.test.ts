import { describe, expect, it } from 'vitest';
import { withKnownWords } from './encoded-words.ts';
import { parseMail } from './parse-mail.ts';
import { withReadableHeaders } from './readable-headers.ts';

const read = (head: string, body = 'Hello') => parseMail(Buffer.from(`${head}\r\n\r\n${body}`, 'latin1'));
/** A character for each byte, as it is read. */
const utf8 = (text: string) => Buffer.from(text).toString('latin1');
const subject = async (value: string, more = '') =>
  (await read(`From: ada@mail.example\r\nSubject: ${value}${more}`)).subject;

describe('an encoded word', () => {
  it.each([
    ['UTF-7', '=?utf-7?Q?K+APY-ln_und_B+APw-ro?=', 'Köln und Büro'],
    ['UTF-7 in base64', `=?UNICODE-1-1-UTF-7?B?${Buffer.from('K+APY-ln').toString('base64')}?=`, 'Köln'],
    ['UTF-7 in pieces, with a language', '=?utf-7*de?q?K+APY-?=\r\n =?utf-7*de?q?ln?= 2026', 'Köln 2026'],
    ['HZ', '=?hz-gb-2312?Q?~{Dc~}?= =?hz-gb-2312?B?fns6Q359?=', '你好'],
    ['Japanese by an old name', '=?csISO2022JP?B?GyRCTExAXBsoQg==?=', '面接'],
    [
      'no character set that anybody knows',
      '=?x-unknown?Q?Gr=FC=DFe?= =?x-unknown?Q?_aus_K=F6ln?=',
      'Grüße aus Köln',
    ],
    [
      'UTF-8 that is called unknown, cut within a letter',
      '=?unknown-8bit?Q?Gr=C3?= =?unknown-8bit?Q?=BC=C3=9Fe?=',
      'Grüße',
    ],
  ])('is read in %s', async (_, value, words) => {
    expect(await subject(value)).toBe(words);
  });

  it('is read in a name', async () => {
    const { from, to } = await read(
      'From: =?utf-7?Q?J+APw-rgen?= <j@mail.example>\r\nTo: "=?utf-7?Q?R+AOk-my?=" <r@mail.example>',
    );
    expect([from, ...to]).toEqual([
      { name: 'Jürgen', address: 'j@mail.example' },
      { name: 'Rémy', address: 'r@mail.example' },
    ]);
  });

  it.each(['=?utf-7?q?', '=?utf-7?q?a?=', '=?utf-7?b?=\r\n ', '=?utf-7*'])(
    'is looked for in time in proportion to many %j',
    (piece) => {
      const began = performance.now();
      withKnownWords(piece.repeat(Math.ceil(500_000 / piece.length)));
      expect(performance.now() - began).toBeLessThan(1_500);
    },
  );
});

describe('raw bytes in a header', () => {
  // "Новости по моей заявке" in windows-1251, "Zażółć gęślą" in iso-8859-2, "面接" in Shift_JIS.
  const RUSSIAN = 'Íîâîñòè ïî ìîåé çàÿâêå';

  it('are read by themselves beside a field that is UTF-8', async () => {
    const date = Buffer.from('Mo, 2 Mär 2026').toString('latin1');
    expect(await subject(RUSSIAN, `\r\nDate: ${date}`)).toBe('Новости по моей заявке');
    const name = Buffer.from('Jörg').toString('latin1');
    const mail = await read(`From: ${name} <j@mail.example>\r\nSubject: ${RUSSIAN}`);
    expect([mail.from.name, mail.subject]).toEqual(['Jörg', 'Новости по моей заявке']);
  });

  it.each([
    ['iso-8859-2', 'Za¿ó³æ gê¶l±', 'Zażółć gęślą'],
    ['Shift_JIS', '\x96\xCA\x90\xDA', '面接'],
    ['koi8-r', 'ìÀÂÁ', 'Люба'],
    // Says nothing: any program calls its words so.
    ['iso-8859-1', RUSSIAN, 'Новости по моей заявке'],
    ['utf-8', 'Gr\xFC\xDFe', 'Grüße'],
  ])('are of the character set of the words: %s', async (charset, bytes, words) => {
    expect(await subject(bytes, `\r\nContent-Type: text/plain; charset=${charset}`)).toBe(words);
    const mail = await read(
      `From: a@b.example\r\nSubject: ${bytes}\r\nContent-Type: multipart/mixed; boundary=b`,
      `--b\r\nContent-Type: text/plain;\r\n charset="${charset}"\r\n\r\nHello\r\n--b--`,
    );
    expect(mail.subject).toBe(words);
  });

  it('take nothing with them, whatever the words are labelled with', async () => {
    for (const charset of ['utf-16be', 'utf-16', 'utf-7', 'gb18030', 'iso-2022-jp']) {
      const { from } = await read(
        `X-Odd: \xFF\xFE\r\nFrom: Ada Crane <ada@mail.example>\r\nContent-Type: text/plain; charset=${charset}`,
      );
      expect(from, charset).toEqual({ name: 'Ada Crane', address: 'ada@mail.example' });
    }
  });

  it('take time in proportion to many fields', () => {
    const source = Buffer.from(`${'Subject: \xFC\xE4\xF6\r\n'.repeat(30_000)}\r\nHello`, 'latin1');
    const began = performance.now();
    withReadableHeaders(source);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('words in a character set of seven bits that mailparser does not know', () => {
  it.each([
    ['hz-gb-2312', '~{Dz:C~}, Ada~~', '您好, Ada~'],
    ['csISO2022JP', '\x1b$BLL@\\\x1b(B', '面接'],
    ['iso-2022-jp-1', '\x1b$BLL@\\\x1b(B', '面接'],
  ])('are read: %s', async (charset, bytes, words) => {
    const head = `From: a@b.example\r\nContent-Type: text/plain; charset=${charset}`;
    expect((await read(head, bytes)).text.trim()).toBe(words);
  });

  it('are read where RFC 2231 names it', async () => {
    const head = "From: a@b.example\r\nContent-Type: text/plain; charset*=us-ascii'en'utf-7";
    expect((await read(head, 'K+APY-ln')).text.trim()).toBe('Köln');
  });
});

describe('a sender', () => {
  it.each([
    ['an open quote', '"Ada Crane <ada@mail.example>', 'Ada Crane'],
    ['an open quote and a comma', '"Crane, Ada <ada@mail.example>', 'Crane, Ada'],
    ['a link', 'Ada Crane <mailto:ada@mail.example>', 'Ada Crane'],
    ['quotes in the address', 'Ada Crane <"ada"@mail.example>', 'Ada Crane'],
    ['the dot of a whole domain', 'Ada Crane <ada@mail.example.>', 'Ada Crane'],
    ['a letter that nobody sees', utf8('Ada Crane <ada\u200b@mail.example\u200b>'), 'Ada Crane'],
  ])('is whom it names, with %s', async (_, value, name) => {
    const { from } = await read(`From: ${value}\r\nSubject: Hello`);
    expect(from).toEqual({ name, address: 'ada@mail.example' });
  });

  it.each([
    'j\u00f6rg@m\u00fcller.example',
    'jo\u0308rg@mu\u0308ller.example',
    'j\u00f6rg@XN--MLLER-KVA.example',
    'j\u00f6rg@xn--mller-kva.example',
  ])('is one whatever its letters are written by: %s', async (address) => {
    const { from } = await read(utf8(`From: J <${address}>\r\nSubject: Hello`));
    expect(from.address).toBe('j\u00f6rg@m\u00fcller.example');
  });

  it('keeps quotes that an address needs', async () => {
    const { from } = await read('From: <"ada crane"@mail.example>\r\nSubject: Hello');
    expect(from.address).not.toBe('ada crane@mail.example');
  });
});

it('reads the message that is answered in time in proportion to the blanks beside it', async () => {
  const started = process.threadCpuUsage();
  const head = `From: ada@mail.example\r\nIn-Reply-To: <a@b.example>${' '.repeat(300_000)}(a comment)`;
  expect((await read(head)).inReplyTo).toMatch(/^<a@b\.example>/);
  expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(1000);
});
