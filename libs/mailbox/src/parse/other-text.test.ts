import { describe, expect, it } from 'vitest';
import { commentOfAnswer, wordsOfCalendar } from './calendar-words.ts';
import { parseMail } from './parse-mail.ts';
import { textOfOther } from './other-text.ts';

const HEAD = 'From: Ada Crane <ada@mail.example>\r\nSubject: Hello\r\n';
const read = (fields: string, body: string) =>
  parseMail(Buffer.from(`${HEAD}${fields}\r\n\r\n${body}`, 'latin1'));
const PLAIN = '--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n';

describe('text that is neither plain nor HTML', () => {
  it.each([
    ['text/markdown; charset=iso-8859-1', 'I *can* start in M\xE4rz.', 'I *can* start in März.'],
    ['text/x-unknown', 'I can start in May.', 'I can start in May.'],
    [
      'text/enriched',
      '<color><param>red</param>I <bold>can</bold></color> start << May > June.',
      'I can start < May > June.',
    ],
    [
      'text/richtext',
      '<bold>I can</bold> start<nl><comment>draft</comment>in May<lt>June.',
      'I can start\nin May<June.',
    ],
  ])('is read: %s', async (type, body, words) => {
    const { text, attachments } = await read(`Content-Type: ${type}`, body);
    expect([text.trim(), attachments]).toEqual([words, []]);
  });

  it.each([
    ['with a name', 'Content-Type: text/x-python; name=cv.py'],
    ['that is attached', 'Content-Type: text/markdown\r\nContent-Disposition: attachment'],
    ['of a list', 'Content-Type: text/csv'],
    ['of a card', 'Content-Type: text/vcard'],
  ])('remains a file %s', async (_, fields) => {
    const { text, attachments } = await read(fields, 'a,b');
    expect([text, attachments.length]).toEqual(['', 1]);
  });

  it.each([
    ['text/plain', 'I can start in May.'],
    ['text/html; charset=utf-8', '<p>I can <b>start</b> in May.</p>'],
  ])('is read where the whole letter is called a file without a name: %s', async (type, body) => {
    const attached = `Content-Type: ${type}\r\nContent-Disposition: attachment`;
    const { text, attachments } = await read(attached, body);
    expect([text.trim(), attachments]).toEqual(['I can start in May.', []]);
    const beside = await read(
      'Content-Type: multipart/mixed; boundary=b',
      `${PLAIN}--b\r\n${attached}\r\n\r\n${body}\r\n--b--`,
    );
    expect([beside.text.trim(), beside.attachments.length]).toEqual(['See below.', 1]);
  });

  it.each(['text/x-amp-html', 'text/watch-html'])(
    'is no file where it is the letter in another form: %s',
    async (type) => {
      const form = `--b\r\nContent-Type: ${type}\r\n\r\n<p>See <b>this</b>.</p>\r\n--b--`;
      const both = await read('Content-Type: multipart/alternative; boundary=b', `${PLAIN}${form}`);
      expect([both.text.trim(), both.attachments]).toEqual(['See below.', []]);
    },
  );

  it('is read as a page where a page for programs that can do more is all', async () => {
    const page = '<html amp4email><p>I can start.</p></html>';
    expect((await read('Content-Type: text/x-amp-html', page)).text.trim()).toBe('I can start.');
  });

  it('remains a file beside words', async () => {
    const { text, attachments } = await read(
      'Content-Type: multipart/mixed; boundary=b',
      `${PLAIN}--b\r\nContent-Type: text/markdown\r\n\r\n# Notes\r\n--b--`,
    );
    expect([text.trim(), attachments.length]).toEqual(['See below.', 1]);
  });

  it.each(['<bold', '<param>', '<bold>', '<<', '</'])('takes time in proportion to many %j', (piece) => {
    const began = performance.now();
    textOfOther(Buffer.from(`<bold>${piece.repeat(Math.ceil(2_000_000 / piece.length))}`), '');
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe('an answer to an invitation', () => {
  const event = (method: string, comment: string) =>
    `--b\r\nContent-Type: text/calendar; method=${method}; charset=utf-8\r\n\r\n` +
    `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nBEGIN:VEVENT\r\nSUMMARY:Interview\r\n${comment}END:VEVENT\r\nEND:VCALENDAR\r\n`;
  const answer = (words: string, method: string, comment: string) =>
    read(
      'Content-Type: multipart/alternative; boundary=b',
      `--b\r\nContent-Type: text/plain\r\n\r\n${words}\r\n${event(method, comment)}--b--\r\n`,
    );
  const COMMENT = 'COMMENT;LANGUAGE=en:I would rather come\\, if I may\\, on\r\n  Thursday.\r\n';

  it.each(['REPLY', 'COUNTER'])(
    'says what was written into it, beside the words of its program: %s',
    async (method) => {
      const { newText } = await answer('Ada Crane has declined this invitation.', method, COMMENT);
      expect(newText).toBe(
        'Ada Crane has declined this invitation.\n\nI would rather come, if I may, on Thursday.',
      );
    },
  );

  it('says it once', async () => {
    const { newText } = await answer('I would rather come, if I\r\nmay, on Thursday.', 'REPLY', COMMENT);
    expect(newText).toBe('I would rather come, if I\nmay, on Thursday.');
  });

  it('is read behind an address in quotes', async () => {
    const comment = 'COMMENT;ALTREP="cid:a@b.example":Not on Monday.\r\n';
    expect((await answer('Declined', 'REPLY', comment)).newText).toBe('Declined\n\nNot on Monday.');
  });

  it.each(['COMMENT;\n', 'COMMENT;"\n', 'BEGIN:VALARM\n', 'BEGIN:VALARM\nEND:VALARM\n'])(
    'is looked for in time in proportion to many %j',
    (piece) => {
      const calendar = Buffer.from(`METHOD:REPLY\n${piece.repeat(200_000 / piece.length)}`);
      const started = process.threadCpuUsage();
      commentOfAnswer(calendar, '');
      wordsOfCalendar(calendar, '');
      expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(500);
    },
  );

  it('is none where somebody invites', async () => {
    const { newText } = await answer('See you there.', 'REQUEST', COMMENT);
    expect(newText).toBe('See you there.');
  });
});
