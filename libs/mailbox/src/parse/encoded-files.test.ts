import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildMail } from '../../../../test/factories/mail.ts';
import { uuencoded } from '../../../../test/factories/uuencoded.ts';
import { withoutEncodedFiles } from './encoded-files.ts';
import { findFile } from './find-file.ts';
import { parseLargeMail } from './large-mail.ts';
import { parseMail } from './parse-mail.ts';

const CV = Buffer.from(`%PDF-1.4 ${'My work of seven years.\u0000\u00ff'.repeat(30)}`, 'latin1');

const mail = (...lines: string[]) =>
  Buffer.from(
    buildMail({
      from: 'ines@post.example',
      subject: 'My papers',
      text: lines.join('\n'),
      date: new Date('2026-11-26T08:00:00Z'),
    }),
  );
const file = { sizeBytes: CV.length, sha256: hash('sha256', CV, 'hex'), inline: false };

it.each<[string, string[]]>([
  ['a grave accent', uuencoded(CV, 'My CV.pdf')],
  ['a blank', uuencoded(CV, 'My CV.pdf', ' ')],
  ['a blank that was cut off', uuencoded(CV, 'My CV.pdf', ' ').map((line) => line.trimEnd())],
  [
    'a check sign behind each line',
    uuencoded(CV, 'My CV.pdf').map((line) => (line.startsWith('M') ? `${line}X` : line)),
  ],
  ['no line that ends it', uuencoded(CV, 'My CV.pdf').filter((line) => line !== '`')],
  [
    'base64 in place of it',
    ['begin-base64 644 My CV.pdf', ...(CV.toString('base64').match(/.{1,60}/g) ?? []), '===='],
  ],
])('a file that stands in the text is an attachment, written with %s', async (_, lines) => {
  const source = mail('Dear all,', 'my papers are below.', '', ...lines, '', 'I can start in May.');
  const { attachments, text, newText } = await parseMail(source);
  expect(attachments).toEqual([{ name: 'My CV.pdf', type: 'application/pdf', ...file }]);
  expect(text.trim()).toBe('Dear all,\nmy papers are below.\n\n\nI can start in May.');
  expect(newText).not.toContain('begin');
  expect(await findFile(source, file.sha256)).toEqual(CV);
  // Nothing else is to be found by its hash.
  expect(await findFile(source, 'ab'.repeat(32))).toBeNull();
});

it('several files, one that fills the message, and one beside HTML are found as well', async () => {
  const photo = Buffer.from([0xff, 0xd8, 0xff, 0, 1]);
  const two = mail(...uuencoded(CV, '/home/ines/cv.doc'), ...uuencoded(photo, 'photo'));
  const read = await parseMail(two);
  expect(read.attachments.map(({ name, type }) => [name, type])).toEqual([
    ['cv.doc', 'application/msword'],
    ['photo', 'application/octet-stream'],
  ]);
  expect([read.text.trim(), read.flags]).toEqual(['', []]);
  expect(await findFile(two, read.attachments[1]?.sha256 ?? '')).toEqual(photo);

  const beside = Buffer.from(
    [
      'From: ines@post.example',
      'Subject: My papers',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>My papers are below.</p>',
      '--b',
      'Content-Type: text/plain',
      '',
      ...uuencoded(CV, 'cv.pdf'),
      '--b--',
      '',
    ].join('\r\n'),
  );
  const { attachments, text } = await parseMail(beside);
  expect(attachments).toEqual([{ name: 'cv.pdf', type: 'application/pdf', ...file }]);
  expect(text.trim()).toBe('My papers are below.');
  expect(await findFile(beside, file.sha256)).toEqual(CV);
});

it.each<[string, string[]]>([
  ['has no end', uuencoded(CV, 'cv.pdf').slice(0, -1)],
  ['ends in the middle of a line', ['begin 644 cv.pdf', 'M)5!$1BTQ', 'end']],
  ['has words in it', uuencoded(CV, 'cv.pdf').toSpliced(3, 0, 'I can start in May.')],
  ['has words in capitals in it', uuencoded(CV, 'cv.pdf', ' ').toSpliced(3, 0, 'I HAVE AN OFFER NOW')],
  ['begins inside another one', ['begin 644 one', ...uuencoded(CV, 'two').slice(1, -1)]],
  ['is none', ['begin 644 times with me', 'and then', 'end']],
])('a file that %s stays in the text, and nothing of it is lost', async (_, lines) => {
  const { attachments, text } = await parseMail(mail('Hello.', ...lines));
  expect(attachments).toEqual([]);
  expect(text.trimEnd().replaceAll(/ +$/gm, '')).toBe(
    ['Hello.', ...lines].join('\n').replaceAll(/ +$/gm, ''),
  );
});

it('text without any is the same text, and no more files are taken than a message has', () => {
  const text = 'Begin 644.\r\nend\r\n';
  expect(withoutEncodedFiles(text, 10)).toEqual({ text, files: [] });
  const three = `${uuencoded(CV, 'cv').join('\r\n')}\r\n`.repeat(3);
  const { text: rest, files } = withoutEncodedFiles(three, 2);
  expect([files.length, rest.length]).toEqual([2, three.length / 3]);
});

describe('in a message of megabytes', () => {
  const scan = Buffer.alloc(2_500_000, '%PDF-1.7 a scanned letter \u00ff', 'latin1');
  const scanned = { sizeBytes: scan.length, sha256: hash('sha256', scan, 'hex'), inline: false };
  const lines = uuencoded(scan, 'scan.pdf');
  const alone = mail('Hello.', '', ...lines, '', 'Ines');

  it('files are found as in a short one, and the words around them', async () => {
    const { text, newText, attachments, flags } = await parseLargeMail(alone);
    expect(attachments).toEqual([{ name: 'scan.pdf', type: 'application/pdf', ...scanned }]);
    expect([text.trim(), newText, flags]).toEqual(['Hello.\n\n\nInes', 'Hello.\n\n\nInes', []]);
    expect((await findFile(alone, scanned.sha256))?.equals(scan)).toBe(true);
  });

  it('files are found beside others, and one that does not end stays', async () => {
    const mixed = Buffer.from(
      [
        'From: ines@post.example',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=us-ascii',
        '',
        ...lines,
        ...uuencoded(CV, 'cv.pdf'),
        '--b',
        'Content-Type: text/plain',
        '',
        'Hello.',
        ...lines.slice(0, -1),
        '--b--',
        '',
      ].join('\r\n'),
    );
    const { text, attachments, flags } = await parseLargeMail(mixed);
    expect(attachments.map(({ name }) => name)).toEqual(['scan.pdf', 'cv.pdf']);
    expect(attachments).toMatchObject([scanned, file]);
    expect([text.trimStart().startsWith('Hello.\nbegin 644 scan.pdf'), flags]).toEqual([true, ['text-cut']]);
  });

  it('are looked for in time linear in it', async () => {
    const line = `M${'!'.repeat(60)}\r\n`;
    for (const body of [
      'begin 644 a\r\n'.repeat(400_000),
      `begin 644 a\r\n${line.repeat(3)}`.repeat(25_000),
      `begin 644 a\r\n${line.repeat(80_000)}`,
    ]) {
      const before = process.cpuUsage();
      await parseLargeMail(Buffer.from(`From: ines@post.example\r\n\r\n${body}`));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(4_000);
    }
  });
});

it('takes time linear in the text', () => {
  const line = `M${'!'.repeat(60)}\n`;
  for (const text of [
    'begin 644 a\n'.repeat(80_000),
    `begin 644 a\n${line.repeat(16_000)}`,
    `begin 644 a\n${line.repeat(3)}`.repeat(5_000),
    'begin 644 a\n`\nend\n'.repeat(50_000),
  ]) {
    const before = process.cpuUsage();
    withoutEncodedFiles(text, 1_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(500);
  }
});

it.each(['x-uuencode', 'uuencode', 'X-UUE', '"x-uuencode"', 'x-uuencoded'])(
  'words and files that are encoded so by their header are read: %s',
  async (encoding) => {
    const encoded = (type: string, bytes: Buffer) => [
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      ...uuencoded(bytes, 'any'),
    ];
    const words = Buffer.from('Ich kann im März anfangen.\r\n', 'latin1');
    const alone = Buffer.from(
      ['From: ines@post.example', ...encoded('text/plain; charset=iso-8859-1', words)].join('\r\n'),
    );
    expect(await parseMail(alone)).toMatchObject({ newText: 'Ich kann im März anfangen.', attachments: [] });
    const both = Buffer.from(
      [
        'From: ines@post.example',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        ...encoded('text/plain; charset=iso-8859-1', words),
        '--b',
        ...encoded('application/pdf; name=cv.pdf', CV),
        '--b--',
        '',
      ].join('\r\n'),
    );
    const { newText, attachments } = await parseMail(both);
    expect(newText).toBe('Ich kann im März anfangen.');
    expect(attachments).toEqual([{ name: 'cv.pdf', type: 'application/pdf', ...file }]);
    expect(await findFile(both, file.sha256)).toEqual(CV);
  },
);

it.each(['x-uuencode', '"x-uue"'])(
  'files that are encoded so by their header are read in a message of megabytes: %s',
  async (encoding) => {
    const scan = Buffer.alloc(2_500_000, '%PDF-1.7 a scanned letter \u00ff', 'latin1');
    const scanned = { sizeBytes: scan.length, sha256: hash('sha256', scan, 'hex'), inline: false };
    const lines = uuencoded(scan, 'scan.pdf');
    const part = (...body: string[]) => [
      'Content-Type: application/pdf; name=letter.pdf',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      ...body,
    ];
    const mixed = (...body: string[]) =>
      Buffer.from(
        [
          'From: ines@post.example',
          'Content-Type: multipart/mixed; boundary=b',
          '',
          '--b',
          '',
          'Hello.',
          '--b',
          ...part(...body),
          '--b--',
          '',
        ].join('\r\n'),
      );
    const whole = mixed('', ...lines, '');
    const { newText, attachments } = await parseLargeMail(whole);
    expect(newText).toBe('Hello.');
    expect(attachments).toEqual([{ name: 'letter.pdf', type: 'application/pdf', ...scanned }]);
    expect((await findFile(whole, scanned.sha256))?.equals(scan)).toBe(true);

    const alone = Buffer.from(['From: ines@post.example', ...part(...lines)].join('\r\n'));
    expect((await parseLargeMail(alone)).attachments).toMatchObject([scanned]);
    expect((await findFile(alone, scanned.sha256))?.equals(scan)).toBe(true);

    const torn = mixed(...lines, 'Sent from my scanner.');
    const [asItIs] = (await parseLargeMail(torn)).attachments;
    expect(asItIs?.sizeBytes).toBeGreaterThan(scan.length);
    expect((await findFile(torn, asItIs?.sha256 ?? ''))?.length).toBe(asItIs?.sizeBytes);
  },
);

it('a part that is not wholly such a file is left as it is, whatever its header says', async () => {
  const lines = ['Content-Type: text/plain', 'Content-Transfer-Encoding: x-uuencode', '', 'Hello.'];
  const read = (...more: string[]) =>
    parseMail(Buffer.from(['From: ines@post.example', ...lines, ...more].join('\r\n')));
  expect(await read()).toMatchObject({ newText: 'Hello.', attachments: [] });
  expect(await read(...uuencoded(CV, 'cv.pdf'))).toMatchObject({
    newText: 'Hello.',
    attachments: [{ name: 'cv.pdf' }],
  });
});
