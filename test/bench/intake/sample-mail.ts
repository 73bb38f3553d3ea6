import { buildMail } from '../../factories/mail.ts';

const WORDS =
  'shelter program intake night team families housing follow visits report certificate role application experience quarter budget volunteers training schedule meeting office result county partner grant reference'.split(
    ' ',
  );

/** A small repeatable generator (mulberry32), so that every run measures the same mail. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Mail as a jobs mailbox has it by size: half under 4 KB, one in ten over 8 KB, one in twenty with a 200 KB file.
 *
 * @param count messages, from a tenth as many people
 */
export function* sampleMails(count: number): Generator<{ raw: string; receivedAt: Date }> {
  const random = generator(1);
  const start = Date.UTC(2026, 0, 5, 8);
  for (let number = 0; number < count; number += 1) {
    const person = Math.floor(random() * Math.max(1, count / 10));
    const bytes = Math.round(600 * Math.exp(random() * 2.6));
    const words: string[] = [];
    for (let length = 0; length < bytes;) {
      const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
      words.push(word);
      length += word.length + 1;
    }
    const date = new Date(start + number * 90_000);
    const text = `Dear team,\n\nI am writing about my application. ${words.join(' ').replace(/(.{60,75}) /g, '$1\n')}\n\nKind regards`;
    const mail = {
      from: `Person ${person} <person${person}@mail.example.com>`,
      subject: `My application ${person}`,
      date,
      messageId: `<${number}@bench.example.com>`,
    };
    yield {
      raw: random() < 0.05 ? withFile(mail, text, number) : buildMail({ ...mail, text }),
      receivedAt: date,
    };
  }
}

function withFile(
  mail: { from: string; subject: string; date: Date; messageId: string },
  text: string,
  number: number,
): string {
  const file = Buffer.alloc(200_000, `%PDF-1.7 ${number} `)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
  const boundary = `b-${number}`;
  const body = [
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    `--${boundary}`,
    'Content-Type: application/pdf; name="Resume.pdf"',
    'Content-Disposition: attachment; filename="Resume.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    file,
    `--${boundary}--`,
    '',
  ].join('\n');
  return buildMail({
    ...mail,
    text: body.replace(/\r\n/g, '\n'),
    headers: { 'Content-Type': `multipart/mixed; boundary="${boundary}"` },
  });
}
