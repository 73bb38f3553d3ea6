import { randomBytes } from 'node:crypto';

export interface LargeMail {
  readonly name: string;
  /** Several come at once. */
  readonly sources: () => Buffer[];
}

const HEAD = 'From: Bo <bo@mail.example.com>\r\nTo: jobs@harbourlight.example\r\nMIME-Version: 1.0\r\n';
const WORDS = 'I would like to apply for the post of night nurse; for six years I worked on a ward';

/** Messages up to the size to which they are fetched, 40 MB. @param megabyte bytes for each; fewer for a trial */
export function largeMails(megabyte: number): LargeMail[] {
  const one = (name: string, source: () => Buffer) => ({ name, sources: () => [source()] });
  return [
    one('a file of 25 MB', () => withFile('one', 'base64', 25 * megabyte)),
    {
      name: 'five at once with files of 25 MB',
      sources: () => [1, 2, 3, 4, 5].map((number) => withFile(`${number} of 5`, 'base64', 25 * megabyte)),
    },
    one('a file of 25 MB, 8bit', () => withFile('two', '8bit', 25 * megabyte)),
    one('35 MB of text, 8bit', () => letter('35 MB of text', 'text/plain', lines(35 * megabyte))),
    one('30 MB of HTML', () => letter('30 MB of HTML', 'text/html', lines(30 * megabyte, '<p>', '</p>'))),
    {
      name: 'ten at once with files of 2.8 MB',
      sources: () =>
        Array.from({ length: 10 }, (_, number) => withFile(`${number} of 10`, 'base64', 2.8 * megabyte)),
    },
    one('38 MB in 1,500 parts', () => inParts(38 * megabyte)),
    one('39 MB of newlines', () => letter('39 MB', 'text/plain', Buffer.alloc(39 * megabyte, '\r\n'))),
  ];
}

function letter(subject: string, type: string, body: Buffer): Buffer {
  const head = `${HEAD}Subject: ${subject}\r\nContent-Type: ${type}; charset=utf-8\r\n`;
  return Buffer.concat([Buffer.from(`${head}Content-Transfer-Encoding: 8bit\r\n\r\n${WORDS}.\r\n`), body]);
}

/** Sentences of which no two are the same, and with letters that are not ASCII. */
function lines(bytes: number, before = '', after = ''): Buffer {
  const pieces: string[] = [];
  for (let length = 0; length < bytes;) {
    const sentence = `${before}${WORDS} ${randomBytes(9).toString('base64url')} in Köln.${after}\r\n`;
    pieces.push(sentence);
    length += sentence.length + 1;
  }
  return Buffer.from(pieces.join(''));
}

function withFile(name: string, encoding: 'base64' | '8bit', bytes: number): Buffer {
  const file =
    encoding === 'base64' ? randomBytes(bytes).toString('base64').replace(/.{76}/g, '$&\r\n') : lines(bytes);
  const head =
    `${HEAD}Subject: file ${name}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${WORDS}.\r\n--b\r\n` +
    `Content-Type: application/pdf; name=portfolio.pdf\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(file), Buffer.from('\r\n--b--\r\n')]);
}

/** More of them than are read: in quarantine its whole source is kept, of which packing makes little less. */
function inParts(bytes: number): Buffer {
  const part = Math.round(bytes / 1_500);
  const parts = Array.from({ length: 1_500 }, () => {
    const file = randomBytes((3 * part) / 4).toString('base64');
    return `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}\r\n`;
  });
  const head = `${HEAD}Subject: 1,500 parts\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n`;
  return Buffer.from(`${head}${parts.join('')}--b--\r\n`);
}
