export interface Bomb {
  /** Also its subject. */
  readonly name: string;
  readonly raw: string;
  readonly status: 'assessed' | 'quarantined';
}

const LINE = `${'QUJD'.repeat(19)}\r\n`;
const MANY_PARTS = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n';

/** Messages that are built to stop a mail reader, and what is to become of each. Fresh strings: together 200 MB. */
export function bombs(): Bomb[] {
  const bomb = (name: string, status: Bomb['status'], rest: string, from = 'Bo <bo@mail.example.com>') => ({
    name,
    status,
    raw: `From: ${from}\r\nTo: jobs@harbourlight.example\r\nSubject: ${name}\r\nMIME-Version: 1.0\r\n${rest}`,
  });
  const html = (body: string) => `Content-Type: text/html; charset=utf-8\r\n\r\n${body}`;
  const recipients = Array.from({ length: 30_000 }, (_, n) => `Person ${n} <p${n}@mail.example.com>`);
  return [
    bomb('ten thousand parts', 'quarantined', `${MANY_PARTS}${'--b\r\n\r\nx\r\n'.repeat(10_000)}--b--\r\n`),
    bomb('a million parts', 'quarantined', `${MANY_PARTS}${'--b\r\n\r\n'.repeat(1_000_000)}--b--\r\n`),
    bomb(
      'a file of 25 MB',
      'assessed',
      `${MANY_PARTS}--b\r\n\r\nMy portfolio is attached.\r\n--b\r\nContent-Type: application/pdf; name=portfolio.pdf\r\n` +
        `Content-Transfer-Encoding: base64\r\n\r\n${LINE.repeat(440_000)}--b--\r\n`,
    ),
    bomb(
      'a file of 60 MB',
      'quarantined',
      `${MANY_PARTS}--b\r\nContent-Type: video/mp4\r\n\r\n${LINE.repeat(800_000)}--b--\r\n`,
    ),
    bomb(
      'HTML a hundred thousand deep',
      'assessed',
      html(`${'<div>'.repeat(90_000)}I have ten years of experience.`),
    ),
    bomb(
      'sixty thousand tables',
      'assessed',
      html('<table><tr><td>Hello again</td></tr></table>'.repeat(60_000)),
    ),
    bomb('paragraphs that never end', 'assessed', html('<p>a'.repeat(100_000))),
    bomb('comments that never end', 'assessed', html('<!--'.repeat(500_000))),
    bomb('thirty thousand recipients', 'assessed', `Cc: ${recipients.join(',\r\n ')}\r\n\r\nHello to all.`),
    bomb('headers of 5 MB', 'quarantined', `X-Filler: ${'a'.repeat(5_000_000)}\r\n\r\nHello.`),
    bomb('a text of 35 MB', 'assessed', `\r\n${'I would like to apply for the post.\r\n'.repeat(950_000)}`),
    bomb('39 MB of empty lines', 'assessed', `\r\nHello.\r\n${'\r\n'.repeat(19_500_000)}`),
    bomb(
      'NUL everywhere',
      'assessed',
      'X-Zero: a\0b\r\n\r\nI would like\0 to apply.',
      'Bo\0 <bo@mail.example.com>',
    ),
    bomb('five thousand levels', 'quarantined', nested(5_000)),
    bomb('a line of 2 MB', 'assessed', `\r\n${'On Mon, Bo wrote: '.repeat(110_000)}`),
    bomb(
      'winmail.dat',
      'assessed',
      `${MANY_PARTS}--b\r\n\r\nSee the file.\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n` +
        `Content-Transfer-Encoding: base64\r\n\r\neJ8+IhMOAQaQCAAEAAAAAAABAAEAAQeQBgAI\r\n--b--\r\n`,
    ),
    bomb(
      'no boundary',
      'assessed',
      'Content-Type: multipart/mixed\r\n\r\n--b\r\n\r\nWhere does it begin?\r\n',
    ),
    bomb(
      'no such charset',
      'assessed',
      'Content-Type: text/plain; charset=x-klingon\r\n\r\nnuqneH \xe4\xf6\xfc',
    ),
  ];
}

function nested(levels: number): string {
  const open = Array.from(
    { length: levels },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  );
  return `${open.join('')}\r\nx`;
}
