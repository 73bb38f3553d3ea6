import { describe, expect, it } from 'vitest';
import { withWholeTypes } from './bare-types.ts';
import { parseMail } from './parse-mail.ts';
import { decodeUtf7, withOwnLabels } from './seven-bit.ts';

const HEAD = 'From: Ada Crane <ada@mail.example>\r\nSubject: Hello\r\n';
const read = (type: string, body: string, encoding = '7bit') =>
  parseMail(
    Buffer.from(
      `${HEAD}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`,
      'latin1',
    ),
  );
const WORDS = 'I have led the night shift for three years, and can start in May!';

describe('UTF-7', () => {
  it.each(['utf-7', 'UTF7', '"unicode-1-1-utf-7"'])('is decoded by the label %s', async (label) => {
    const { text } = await read(`text/plain; charset=${label}`, 'Gr+APwA3w-e aus K+APY-ln +IBM 1 +- 1');
    expect(text.trim()).toBe('Grüße aus Köln – 1 + 1');
  });

  it('becomes no script of a page', async () => {
    const { html } = await read(
      'text/html; charset=utf-7',
      '<p>Hi</p>+ADw-script+AD4-steal()+ADw-/script+AD4-',
    );
    expect(html).toContain('Hi');
    expect(html).not.toMatch(/script|steal/);
  });

  it.each([
    'Content-Type: text/plain\r\n charset',
    ' charset',
    'charset=',
    'Content-Type: x\r\n',
    '+AAA',
    '+',
  ])('is looked for and decoded in time in proportion to many %j', (piece) => {
    const source = Buffer.from(`Content-Type: a\r\n${piece.repeat(Math.ceil(1_000_000 / piece.length))}`);
    const began = performance.now();
    withOwnLabels(source);
    decodeUtf7(source);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('is nothing that plain words become', async () => {
    const { text } = await read('text/plain; charset=utf-8', 'C+APY-ln is in charset=utf-7 +49 221 5550');
    expect(text.trim()).toBe('C+APY-ln is in charset=utf-7 +49 221 5550');
  });
});

describe('a subject', () => {
  it('turns nothing around that stands behind it, and keeps what Hebrew needs', async () => {
    const subject = (words: string) =>
      parseMail(
        Buffer.from(
          `From: a@b.example\r\nSubject: =?utf-8?B?${Buffer.from(words).toString('base64')}?=\r\n\r\nx`,
        ),
      );
    expect((await subject('CV \u202Efdp.exe\u2066')).subject).toBe('CV fdp.exe');
    expect((await subject('\u05E9\u200F (CV)')).subject).toBe('\u05E9\u200F (CV)');
  });
});

describe('a type without its second half', () => {
  it.each([
    'text',
    'text/',
    'TEXT; charset=utf-8',
    'plain',
    'ascii',
    '',
    '; charset=utf-8',
    'text / plain',
    'text/plain charset=utf-8',
    'text/plain\r\n charset=utf-8',
  ])('is plain text: "%s"', async (type) => {
    const { text, attachments } = await read(type, WORDS);
    expect([text.trim(), attachments]).toEqual([WORDS, []]);
    const part = `--b\r\nX-Part: 1\r\nContent-Type: ${type}\r\n\r\n${WORDS}\r\n--b--`;
    expect((await read('multipart/mixed; boundary=b', part)).text.trim()).toBe(WORDS);
  });

  it.each([
    'plain/text',
    'Plain/Text; charset=utf-8',
    'application/text',
    'text/txt',
    '*/*',
    'unknown/unknown',
  ])('is words where nobody knows it: %s', async (type) => {
    const { text, attachments } = await read(type, WORDS);
    expect([text.trim(), attachments]).toEqual([WORDS, []]);
  });

  it('is words although another field has a name in it', async () => {
    const fields = 'List-Unsubscribe: <https://forms.example/out?name=ada>\r\nX-Form: username=ada';
    const part = `--b\r\n${fields}\r\nContent-Type: plain/text\r\n\r\n${WORDS}\r\n--b--`;
    const { text, attachments } = await read('multipart/mixed; boundary=b', part);
    expect([text.trim(), attachments]).toEqual([WORDS, []]);
  });

  it.each(['html/text', 'application/html; charset=utf-8'])(
    'is a page where nobody knows it: %s',
    async (type) => {
      expect(await read(type, `<p>${WORDS}</p>`)).toMatchObject({ text: WORDS, attachments: [] });
    },
  );

  it.each<[string, string]>([
    ['application/text; name=cv.txt', ''],
    ['plain/text', 'Content-Disposition: attachment; filename="cv.txt"\r\n'],
    ['application/text', "Content-Disposition: inline; filename*=utf-8''cv.txt\r\n"],
  ])('is that of a file that has a name: %s', async (type, field) => {
    const part = `--b\r\nContent-Type: ${type}\r\n${field}\r\n${WORDS}\r\n--b--`;
    const { text, attachments } = await read('multipart/mixed; boundary=b', part);
    expect([text.trim(), attachments.map(({ name }) => name)]).toEqual(['', ['cv.txt']]);
  });

  it('is that of a file where bytes stand below it', async () => {
    const { attachments } = await read(
      'unknown/unknown',
      Buffer.from('%PDF-1.7').toString('base64'),
      'base64',
    );
    expect(attachments).toMatchObject([{ sizeBytes: 8 }]);
  });

  it('is that of a file by its name', async () => {
    const part = `--b\r\nContent-Type:\r\nContent-Disposition: attachment; filename=cv.pdf\r\n\r\n%PDF\r\n--b--`;
    const { attachments } = await read('multipart/mixed; boundary=b', part);
    expect(attachments).toMatchObject([{ name: 'cv.pdf', type: 'application/pdf' }]);
  });

  it('ends no reading, also where it is left empty in a message that is too long to be mended', async () => {
    const part = `--b\r\nContent-Type: \r\n\r\n${WORDS}\r\n--b\r\n\r\n${'1234567 '.repeat(250_000)}\r\n--b--`;
    const { text, attachments } = await read('multipart/mixed; boundary=b', part);
    expect(attachments).toMatchObject([{ type: 'application/octet-stream' }]);
    expect(text).toMatch(/^1234567/);
  });

  it('is that of a page where it says so', async () => {
    expect((await read('html', `<p>${WORDS}</p>`)).text.trim()).toBe(WORDS);
  });

  it('is mended in a part as well, and nowhere in words', async () => {
    const quoted = 'My script writes\r\nContent-Type: text\r\nand you see nothing.';
    const part = `--b\r\nContent-Transfer-Encoding: 7bit\r\nContent-Type: text\r\n\r\n${WORDS}\r\n${quoted}\r\n--b--`;
    const { text, attachments } = await read('multipart/mixed; boundary=b', part);
    expect([text.trim(), attachments]).toEqual([`${WORDS}\n${quoted.replaceAll('\r\n', '\n')}`, []]);
  });

  it('is looked for in time in proportion', () => {
    for (const piece of [
      '--b\r\nX: y\r\n',
      '--b\r\nContent-Type: ',
      'Content-Type: text',
      '\r\n ',
      'A: b\r\n c\r\n',
    ]) {
      const began = performance.now();
      withWholeTypes(Buffer.from(`From: a\r\n\r\n${piece.repeat(Math.ceil(1_900_000 / piece.length))}`));
      expect(performance.now() - began).toBeLessThan(1_500);
    }
  });
});

describe('a text of East Asia whose label is wrong or missing', () => {
  // In gb18030, big5, euc-kr, euc-jp, shift_jis and iso-2022-jp.
  const letters = [
    [
      '\xC4\xFA\xBA\xC3\xA3\xAC\xCE\xD2\xBD\xD3\xCA\xDC\xD5\xE2\xB8\xF6\xD6\xB0\xCE\xBB\xA1\xA3',
      '您好，我接受这个职位。',
    ],
    [
      '\xB1\x7A\xA6\x6E\xA1\x41\xA7\xDA\xB1\xB5\xA8\xFC\xB3\x6F\xAD\xD3\xC2\xBE\xA6\xEC\xA1\x43',
      '您好，我接受這個職位。',
    ],
    [
      '\xB8\xE9\xC1\xA2 \xC0\xCF\xC1\xA4\xC0\xCC \xBE\xF0\xC1\xA6\xC0\xCE\xB0\xA1\xBF\xE4?',
      '면접 일정이 언제인가요?',
    ],
    ['\xBF\xBD\xB9\xFE\xA4\xA4\xA4\xBF\xA4\xB7\xA4\xDE\xA4\xB9\xA1\xA3', '申込いたします。'],
    ['\x96\xCA\x90\xDA\x82\xCC\x93\xFA\x82\xF0\x95\xCF\x82\xA6\x82\xBD\x82\xA2\x81B', '面接の日を変えたい。'],
    ['\x1B$BLL@\\$NF|$rJQ$($?$$!#\x1B(B', '面接の日を変えたい。'],
  ] as const;

  it.each(letters)('is read: %j', async (bytes, words) => {
    for (const type of ['text/plain', 'text/plain; charset=utf-8', 'text/plain; charset=us-ascii'])
      expect((await read(type, bytes, '8bit')).text.trim(), type).toBe(words);
  });
});

describe('words of one byte a letter without a letter of ASCII, labelled as of the West', () => {
  it.each([
    // In windows-1253, -1255, -1256 and koi8-r.
    ['Greek', 'ÊáëçóðÝñá, óôÝëíù ôï âéïãñáöéêü ìïõ.', 'Καλησπέρα, στέλνω το βιογραφικό μου.'],
    ['Hebrew', 'ùìåí øá, îöåøó ÷åøåú çééí ùìé.', 'שלום רב, מצורף קורות חיים שלי.'],
    ['Arabic', 'ÊÍíÉ ØíÈÉ¡ ÃÑÓá ÅáíßÜÜã ÓíÑÊí ÇáÐÇÊíÉ¿', 'تحية طيبة، أرسل إليكــم سيرتي الذاتية؟'],
    ['Russian', 'óÐÁÓÉÂÏ ÚÁ ÏÔ×ÅÔ, ÖÄÕ ÎÏ×ÏÓÔÅÊ.', 'Спасибо за ответ, жду новостей.'],
  ])('are %s', async (_, bytes, words) => {
    expect((await read('text/plain; charset=iso-8859-1', bytes, '8bit')).text.trim()).toBe(words);
  });

  it('are none in French that shouts', async () => {
    const words = 'ÉTÉ ÂGÉE, À NÎMES: ÉLÈVE, ÉTÉ';
    expect((await read('text/plain; charset=iso-8859-1', words, '8bit')).text.trim()).toBe(words);
  });
});

const utf8 = (words: string) => Buffer.from(words).toString('latin1');

it.each(['iso-8859-2', 'windows-1250', 'iso-8859-1'])('reads UTF-8 that is labelled %s', async (label) => {
  const words = 'Dziękuję, przesyłam życiorys.';
  expect((await read(`text/plain; charset=${label}`, utf8(words), '8bit')).text.trim()).toBe(words);
});

it('reads the character sets of Central Europe by their labels', async () => {
  // "Łódź, proszę" in iso-8859-2.
  const { text } = await read('text/plain; charset=iso-8859-2', '£ód¼, proszê', '8bit');
  expect(text.trim()).toBe('Łódź, proszę');
});

it('reads two bytes a letter where the mark at the beginning says so', async () => {
  const bytes = Buffer.from('\uFEFFJe viens mardi.', 'utf16le').toString('latin1');
  expect((await read('text/plain; charset=utf-8', bytes, '8bit')).text.trim()).toBe('Je viens mardi.');
});

describe('a name', () => {
  it('of a file has no folders and no marks of direction', async () => {
    const named = async (name: string) =>
      (
        await parseMail(
          Buffer.from(
            `${HEAD}Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\nx`,
          ),
        )
      ).attachments[0]?.name;
    expect(await named('../../etc/cv.pdf')).toBe('cv.pdf');
    expect(await named('C:\\\\Users\\\\ada\\\\cv.pdf')).toBe('cv.pdf');
    expect(await named('cv\u202efdp.exe')).toBe('cvfdp.exe');
    expect(await named('CV 10/2025.pdf')).toBe('CV 10/2025.pdf');
  });

  it('of a person has no such marks, and is no address', async () => {
    const from = async (value: string) =>
      (await parseMail(Buffer.from(`From: ${value}\r\nSubject: Hello\r\n\r\nHi`))).from;
    expect((await from('"Ada\u202e Crane\u200b" <ada@mail.example>')).name).toBe('Ada Crane');
    expect(await from('"jobs@harbour.example" <ada@mail.example>')).toEqual({
      name: '',
      address: 'ada@mail.example',
    });
  });
});

it('reads Russian of one byte a letter that is labelled as of the West', async () => {
  // "Есть ли новости по моей заявке? Спасибо заранее." in windows-1251.
  const words = 'Åñòü ëè íîâîñòè ïî ìîåé çàÿâêå? Ñïàñèáî çàðàíåå.';
  const mail = await read('text/plain; charset=iso-8859-1', words, '8bit');
  expect(mail.text.trim()).toBe('Есть ли новости по моей заявке? Спасибо заранее.');
  expect(mail.flags).toEqual(['charset-guessed']);
  const french = await read(
    'text/plain; charset=iso-8859-1',
    'Ça été déjà très bien, à bientôt à Orléans.',
    '8bit',
  );
  expect(french.text.trim()).toBe('Ça été déjà très bien, à bientôt à Orléans.');
});

describe('HTML of one program', () => {
  const page = (body: string) => read('text/html; charset=utf-8', body);

  it('quotes by nothing but a line beside the words', async () => {
    const quote =
      '<div style="margin-left:8px;border-left:2px solid #ccc"><p>Would you move to Leeds?</p></div>';
    expect((await page(`<div>Yes, I would.</div>${quote}`)).newText).toBe('Yes, I would.');
    const own = '<div style="border-left:2px solid #ccc"><p>I have run three wards.</p></div>';
    expect((await page(`<div>In short:</div>${own}`)).newText).toContain('I have run three wards.');
    const asks = own.replace('wards.', 'wards. Is that enough?');
    const among = (await page(`<div>In short:</div>${asks}<div>Ada</div>`)).newText;
    expect(among.split(/\n+/)).toEqual(['In short:', 'I have run three wards. Is that enough?', 'Ada']);
    expect((await page(`<div>Yes.</div><div>${quote}<br></div><div> <br></div>`)).newText).toBe('Yes.');
  });

  it.each(['Signature', 'ms-outlook-mobile-signature', 'composer_signature'])(
    'names its signature #%s',
    async (id) => {
      const body = `<div>May suits me.</div><div id="${id}"><div>Ada Crane</div><div>Nurse | +44 20 7946 0000</div></div>`;
      expect((await page(body)).newText).toBe('May suits me.');
    },
  );

  it('keeps sentences that somebody typed into the signature', async () => {
    const words = 'I can start in May.</div><div>I have led a ward.</div><div>My notice is four weeks.';
    const body = `<div>Hello,</div><div id="Signature"><div>${words}</div><div>Would that suit you?</div></div>`;
    expect((await page(body)).newText).toContain('I have led a ward.');
  });
});

it.each([
  ['ks_c_5601-1987', '\xB8\xE9\xC1\xA2', '면접'],
  ['cp949', '\xB8\xE9\xC1\xA2', '면접'],
  ['cp932', '\x96\xCA\x90\xDA', '面接'],
  ['cp936', '\xC3\xE6\xCA\xD4', '面试'],
  ['cp950', '\xAD\xB1\xB8\xD5', '面試'],
])('reads %s also beside another text whose label is wrong', async (charset, bytes, words) => {
  const part = (label: string, body: string) =>
    `--b\r\nContent-Type: text/plain; charset=${label}\r\n\r\n${body}\r\n`;
  const { text } = await read(
    'multipart/mixed; boundary=b',
    `${part('utf-8', 'Gr\xFC\xDFe')}${part(charset, bytes)}--b--`,
  );
  expect(text.trim()).toBe(`Grüße\n${words}`);
});

it('reads Korean of seven bits by its label', async () => {
  const { text } = await read('text/plain; charset=iso-2022-kr', '\x1B$)C\x0E8iA"\x0F 10:00\r\nOK');
  expect(text.trim()).toBe('면접 10:00\nOK');
});

it('reads letters of the West by a label that anything has', async () => {
  const { text } = await read('text/plain; charset=x-user-defined', 'Gr\xFC\xDFe', '8bit');
  expect(text.trim()).toBe('Grüße');
});

it('reads the rarer letters of Chinese names, also where two words share one', async () => {
  const [first, second] = [Buffer.from([0x81]), Buffer.from([0x39, 0xee, 0x39, 0xc3, 0xf7])];
  const words = [first, second].map((part) => `=?GB2312?B?${part.toString('base64')}?=`);
  const mail = await parseMail(Buffer.from(`From: ${words.join('\r\n ')} <m@x.example>\r\n\r\nHi`));
  expect(mail.from.name).toBe('㐀明');
});
