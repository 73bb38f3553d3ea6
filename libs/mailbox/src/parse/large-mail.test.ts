import { hash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bombs } from '../../../../test/factories/bombs.ts';
import { CUT_NOTE } from './cut-text.ts';
import { parseLargeMail } from './large-mail.ts';
import { parseMail } from './parse-mail.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { findFile } from './find-file.ts';

const FIXTURES = new URL('../../../../test/fixtures/mail/', import.meta.url);
const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.eml'));

const HEAD = 'From: a@b.example\r\nSubject: Large\r\nMIME-Version: 1.0\r\n';
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n`;
const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`;
const parsed = (source: string) => parseLargeMail(Buffer.from(source));
const wrapped = (base64: string) => base64.replace(/.{76}/g, '$&\r\n');

const FIRST = 'The first words, from Köln.';
const LAST = 'The last words, from Zürich.';
const middle = (line: string) => Array.from({ length: 60_000 }, (_, at) => `${line} ${at}`).join('\r\n');

/** All but the encoding of the whole message, which is taken off. */
function without({ headers, ...mail }: ParsedMail) {
  const { 'content-transfer-encoding': _, ...others } = headers;
  return { ...mail, headers: others };
}

describe('parseLargeMail', () => {
  it.each(names)('reads %s as a small message is read, with every body taken out of it', async (name) => {
    const source = readFileSync(new URL(name, FIXTURES));
    expect(without(await parseLargeMail(source, 0))).toEqual(without(await parseMail(source)));
  });

  it('reads the beginning and the end of words of another kind, and hashes a file of it', async () => {
    const words = `${FIRST}\r\n${middle('More words.')}\r\n${LAST}`;
    const { text } = await parsed(
      `${MIXED}${part('Content-Type: text/markdown; charset=utf-8', words)}--b--`,
    );
    expect([text.includes(FIRST), text.includes(LAST)]).toEqual([true, true]);
    const { attachments } = await parsed(
      `${MIXED}${part('Content-Type: text/markdown; name=notes.md', words)}--b--`,
    );
    expect(attachments).toMatchObject([
      { sizeBytes: Buffer.byteLength(words), sha256: hash('sha256', words, 'hex') },
    ]);
  });

  it('refuses the bombs that are refused otherwise', async () => {
    for (const { raw, status } of bombs().filter((bomb) => bomb.raw.length < 12_000_000)) {
      const source = Buffer.from(raw, 'latin1');
      const outcome = await parseLargeMail(source).then(
        () => 'assessed',
        () => 'quarantined',
      );
      expect(outcome).toBe(status);
    }
  });

  it.each([
    ['8bit', (text: string) => text],
    ['base64', (text: string) => wrapped(Buffer.from(text).toString('base64'))],
    [
      'quoted-printable',
      (text: string) => text.replace(/ö|ü/g, (letter) => (letter === 'ö' ? '=C3=B6' : '=C3=BC')),
    ],
  ])(
    'keeps the beginning and the end of a text in %s, with a note between them',
    async (encoding, encode) => {
      const text = `${FIRST}\r\n${middle('I have worked on a ward for six years, and would like to')}\r\n${LAST}`;
      const head = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}`;
      for (const mail of [
        await parsed(`${HEAD}${head}\r\n\r\n${encode(text)}`),
        await parsed(`${MIXED}${part(head, encode(text))}--b--\r\n`),
      ]) {
        expect(mail.flags).toEqual(['text-cut']);
        for (const words of [mail.text, mail.newText]) {
          expect(words.startsWith(FIRST)).toBe(true);
          expect(words.split(`\n${CUT_NOTE}\n`).length).toBeGreaterThan(1);
          expect(words.trimEnd().endsWith(LAST)).toBe(true);
        }
        expect(mail.text.length).toBeLessThanOrEqual(1_000_000);
      }
    },
  );

  it('finds the words of HTML behind pictures of megabytes, and says where they are cut', async () => {
    const picture = `<img src="data:image/png;base64,${'QUJD'.repeat(800_000)}">`;
    const lines = middle('<p>I have worked on a ward').replaceAll('\r\n', '</p>\r\n');
    const body = `<style>${'p { color: red }'.repeat(40_000)}</style>${picture}<p>${FIRST}</p>${lines}</p><p>${LAST}</p>`;
    const mail = await parsed(`${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${body}`);
    expect(mail.text.startsWith(FIRST)).toBe(true);
    expect(mail.text.endsWith(CUT_NOTE)).toBe(true);
    expect(mail.flags).toContain('text-cut');
  });

  it.each([
    ['styles', `<style>${'p { color: red }'.repeat(450_000)}</style>`],
    ['styles, each by itself', '<style>p { color: red }</style>'.repeat(250_000)],
    ['rules that hide nothing here', `<style>${'.k { display: none }'.repeat(350_000)}</style>`],
    ['scripts', `<script>${'let k = "<p>";'.repeat(500_000)}</script>`],
    ['comments', `<!-- ${'nobody '.repeat(1_000_000)}-->`],
  ])('finds the words of HTML behind 7 MB of %s', async (_, unseen) => {
    const mail = await parsed(
      `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${unseen}<p>${FIRST}</p>`,
    );
    expect(mail).toMatchObject({ text: FIRST, newText: FIRST, flags: [] });
  });

  it('says that something is left out where nothing is read before the cut', async () => {
    const drawing = `<svg><path d="${'M1 2 L3 4 '.repeat(800_000)}"/></svg>`;
    const mail = await parsed(
      `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${drawing}<p>${FIRST}</p>`,
    );
    expect(mail).toMatchObject({ text: CUT_NOTE, newText: CUT_NOTE, flags: ['text-cut'] });
  });

  it('knows what styles hide in HTML beside a large file', async () => {
    const hidden = `<style>.x { display: none }</style><p>${FIRST}</p><p class="x">Nobody sees this.</p>`;
    const lines = '<p>I have worked on a ward.</p>\r\n'.repeat(4_000);
    const file = wrapped(randomBytes(3_000_000).toString('base64'));
    const source =
      `${MIXED}${part('Content-Type: text/html; charset=utf-8', hidden + lines)}` +
      `${part('Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64', file)}--b--\r\n`;
    const mail = await parsed(source);
    expect(mail).toEqual(await parseMail(Buffer.from(source)));
    expect(mail.flags).toContain('hidden-text');
  });

  it('cuts a text of a character set without ASCII in it, and puts nothing into it', async () => {
    const text = Buffer.from(`${FIRST}\r\n${middle('I have worked on a ward for six years')}`, 'utf16le');
    const head = `${HEAD}Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
    const mail = await parsed(head + wrapped(text.toString('base64')));
    expect(mail.text.startsWith(FIRST)).toBe(true);
    expect(mail.text).not.toContain(CUT_NOTE);
    expect(mail.flags).toEqual(['text-cut']);
  });

  it('hashes files in every encoding as they are found again', async () => {
    const bytes = randomBytes(150_000);
    const lines = middle('a,b,c,d');
    const files = [
      part(
        'Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64',
        wrapped(bytes.toString('base64')),
      ),
      part(
        'Content-Type: application/zip\r\nContent-Transfer-Encoding: base64',
        `${bytes.toString('base64')}!`,
      ),
      part('Content-Type: text/csv', lines),
      part(
        'Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Transfer-Encoding: quoted-printable',
        `=C3=BC${lines}`,
      ),
      part('Content-Type: message/rfc822', `Message-ID: <inner@b.example>\r\nSubject: Inner\r\n\r\n${lines}`),
    ];
    const source = `${MIXED}${part('', FIRST)}${files.join('')}--b--\r\n`;
    const mail = await parsed(source);
    const small = await parseMail(Buffer.from(source));
    expect(mail).toEqual(small);
    expect(mail.attachments.map(({ sizeBytes }) => sizeBytes)).toEqual([
      bytes.length,
      bytes.length,
      lines.length,
      lines.length + 2,
      lines.length + 'Message-ID: <inner@b.example>\r\nSubject: Inner\r\n\r\n'.length,
    ]);
    for (const { sha256 } of mail.attachments) {
      const found = await findFile(Buffer.from(source), sha256);
      expect(found === null ? null : hash('sha256', found, 'hex')).toBe(sha256);
    }
  });

  it('knows which message a large report is about', async () => {
    const source =
      `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n` +
      part('', 'It could not be delivered.') +
      part('Content-Type: message/rfc822', `Message-ID: <ours@b.example>\r\n\r\n${middle('Our letter')}`);
    expect((await parsed(`${source}--b--\r\n`)).references).toEqual(['<ours@b.example>']);
  });

  it('finds the parts where a wrong boundary is named', async () => {
    const file = randomBytes(200_000);
    const head = 'Content-Type: application/pdf; name=cv.pdf\r\nContent-Transfer-Encoding: base64';
    const words = part('Content-Type: text/plain; charset=utf-8', FIRST);
    const source = `${MIXED.replace('boundary=b', 'boundary=other')}${words}${part(head, wrapped(file.toString('base64')))}--b--\r\n`;
    expect(await parsed(source)).toMatchObject({
      text: FIRST,
      attachments: [{ name: 'cv.pdf', sizeBytes: 200_000, sha256: hash('sha256', file, 'hex') }],
      flags: ['structure-guessed'],
    });
  });

  it('reads millions of empty lines in a moment', async () => {
    const mail = await parsed(`${HEAD}\r\n${FIRST}\r\n${'\r\n'.repeat(6_000_000)}`);
    expect(mail.text.startsWith(FIRST)).toBe(true);
    expect(mail.newText.startsWith(FIRST)).toBe(true);
    expect(mail.flags).toEqual(['text-cut']);
  });
});

describe('a letter in a large message', () => {
  it('is read as in a small one, where it is all that the message has', async () => {
    const file = randomBytes(150_000);
    const pdf = 'Content-Type: application/pdf; name=cv.pdf\r\nContent-Transfer-Encoding: base64';
    const inner =
      'From: Fay Orr <fay@mail.example>\r\nSubject: Hello\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n' +
      `--c\r\n\r\nMay I come by?\r\n--c\r\n${pdf}\r\n\r\n${wrapped(file.toString('base64'))}\r\n--c--\r\n`;
    const source = `${MIXED}${part('Content-Type: message/rfc822', inner)}--b--\r\n`;
    const mail = await parsed(source);
    expect(mail).toEqual(await parseMail(Buffer.from(source)));
    expect(mail).toMatchObject({ newText: 'May I come by?', forwarded: true });
  });
});
