import { describe, expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';

const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
const holding = (subject: string, ...parts: readonly string[]) =>
  parseMail(
    Buffer.from(
      `From: a@b.example\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n` +
        `${parts.join('')}--b--\r\n`,
    ),
  );
const letter = (words: string, headers = '') =>
  part('message/rfc822', `From: Fay Orr <fay@c.example>\r\nSubject: Hello\r\n${headers}\r\n${words}`);
const event = (...fields: readonly string[]) =>
  part(
    'text/calendar',
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...fields, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
  );

describe('parseMail, a letter in a message', () => {
  it('is what the message forwards, where it has no words or is called like it', async () => {
    const words = 'From: Fay Orr <fay@c.example>\nSubject: Hello\n\nMay I come by?';
    expect(await holding('Letter', letter('May I come by?'))).toMatchObject({
      text: `---------- Forwarded message ----------\n${words}`,
      newText: 'May I come by?',
      forwarded: true,
    });
    const noted = await holding('FW: Hello', part('text/plain', 'For you. Ada'), letter('May I come by?'));
    expect(noted.text).toContain(words);
    expect(noted).toMatchObject({ newText: 'For you. Ada', forwarded: false });
  });

  it('stays a file beside other words, and where it cannot be read', async () => {
    const beside = await holding('My papers', part('text/plain', 'My referee wrote.'), letter('Bo is good.'));
    expect(beside.text.trim()).toBe('My referee wrote.');
    const broken = await holding(
      'Letter',
      letter('Hi', `${'x'.repeat(3_000_001)}: y\r\n`),
      event('SUMMARY:Talk'),
    );
    expect(broken.newText).toBe('Talk');
    expect(broken.attachments).toHaveLength(2);
  });

  it.each([
    ['with an empty line for its headers', '\r\n'],
    ['without one', ''],
  ])('is each one of a digest, %s', async (_, empty) => {
    const one = (name: string) =>
      `--b\r\n${empty}From: ${name} <${name}@c.example>\r\nSubject: Hello\r\n\r\nI apply.\r\n`;
    const source = `From: a@b.example\r\nSubject: Two\r\nContent-Type: multipart/digest; boundary=b\r\n\r\n${one('ada')}${one('bo')}--b--\r\n`;
    const mail = await parseMail(Buffer.from(source));
    expect(mail.letters.map(({ from, newText }) => [from.name, newText])).toEqual([
      ['ada', 'I apply.'],
      ['bo', 'I apply.'],
    ]);
  });

  const base64 = (text: string) => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  const ofFay = (words: string) => `From: Fay Orr <fay@c.example>\r\nSubject: Hello\r\n\r\n${words}`;
  const long = 'May I come by? '.repeat(600);
  it.each([
    ['bytes by name', 'application/octet-stream; name="Hello.eml"', 'base64', base64(ofFay(long))],
    [
      'bytes by a name in words that are encoded',
      `application/octet-stream; name="=?utf-8?B?${Buffer.from('Äußerst.eml').toString('base64')}?="`,
      'base64',
      base64(ofFay(long)),
    ],
    ['in base64', 'message/rfc822', 'base64', base64(ofFay(long))],
    [
      'in quoted-printable',
      'message/rfc822',
      'quoted-printable',
      ofFay(long.replaceAll('? ', '=3F=20=\r\n')),
    ],
    ['international', 'message/global', '8bit', ofFay(long)],
    [
      'a text by name',
      'text/plain; name=a.eml\r\nContent-Disposition: attachment; filename=a.eml',
      '7bit',
      ofFay(long),
    ],
    ['to be shown', 'message/rfc822\r\nContent-Disposition: inline', '7bit', ofFay(long)],
  ])('is read however it is attached: %s', async (_, type, encoding, body) => {
    const mail = await holding('x', part(`${type}\r\nContent-Transfer-Encoding: ${encoding}`, body));
    expect(mail.text).toMatch(/^-{10} Forwarded message -{10}\nFrom: Fay Orr <fay@c\.example>\n/);
    expect(mail.letters).toMatchObject([{ from: { address: 'fay@c.example' }, newText: long.trim() }]);
    expect(mail.attachments).toHaveLength(1);
  });

  it('is read beside others, and bytes that are none are not', async () => {
    const two = await holding('x', letter('One.'), letter('Two.').replaceAll('Fay', 'Bo'));
    expect(two.letters.map(({ from, newText }) => [from.name, newText])).toEqual([
      ['Fay Orr', 'One.'],
      ['Bo Orr', 'Two.'],
    ]);
    const none = await holding('x', part('application/octet-stream; name=a.eml', 'No letter at all.'));
    expect(none).toMatchObject({ text: '', letters: [] });
  });

  it('stands below the words of a message that shows it', async () => {
    const shown = letter('Bo is good.').replace('\r\n\r\n', '\r\nContent-Disposition: inline\r\n\r\n');
    const mail = await holding('My papers', part('text/plain', 'My referee wrote.'), shown);
    expect(mail.text).toMatch(/^My referee wrote\.\n\n-{10} Forwarded message -{10}\nFrom: Fay Orr/);
    expect(mail.newText).toBe('My referee wrote.');
  });

  it('hides nothing unseen', async () => {
    const html = 'MIME-Version: 1.0\r\nContent-Type: text/html\r\n';
    const mail = await holding(
      'Letter',
      letter('<p>Seen.</p><p style="display:none">Unseen words.</p>', html),
    );
    expect(mail.text).toMatch(/^\[hidden text: Unseen words\.\]\n\n-/);
    expect(mail.flags).toContain('hidden-text');
    const unseen = part('text/html', '<p style="display:none">Unseen too.</p>');
    const both = await holding('Letter', unseen, letter('<p>Seen.</p>', html));
    expect(both.text).toMatch(/^\[hidden text: Unseen too\.\]\n\n---/);
    expect(both.newText).toContain('Seen.');
  });

  it('is read a few letters deep and no deeper', async () => {
    const nested = (depth: number): string =>
      depth === 0
        ? 'From: x@y.example\r\n\r\nInnermost.'
        : `Subject: ${depth}\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n${nested(depth - 1)}`;
    expect((await parseMail(Buffer.from(nested(3)))).newText).toContain('Innermost.');
    expect((await parseMail(Buffer.from(nested(9)))).text).not.toContain('Innermost.');
  });
});

describe('parseMail, an event in a message', () => {
  it('tells what somebody wrote into it, where nothing else does', async () => {
    const silent = await holding(
      'Declined: Talk',
      event(
        'SUMMARY:Talk',
        'COMMENT;LANGUAGE=en:I am ill\\; is\r\n  Friday fine?\\nFay',
        'DTSTART:20261127T100000Z',
      ),
    );
    expect(silent.newText).toBe('Talk\nI am ill; is Friday fine?\nFay');
    const spoken = await holding('Talk', part('text/plain', 'Here it is.'), event('SUMMARY:Talk'));
    expect(spoken.text.trim()).toBe('Here it is.');
  });

  it('tells nothing of its alarm', async () => {
    const mail = await holding(
      'Talk',
      event('SUMMARY:Talk', 'BEGIN:VALARM', 'DESCRIPTION:Reminder', 'END:VALARM'),
    );
    expect(mail.newText).toBe('Talk');
  });
});
