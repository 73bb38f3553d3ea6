/** A message that some program or somebody with ill will has really sent, or could. */
export interface Oddity {
  readonly name: string;
  readonly raw: string | Buffer;
  /** Why it is set aside; absent where it can be read. */
  readonly quarantined?: string;
  /** What must be found in its subject, text or names of files where it is read. */
  readonly shows?: string;
}

const HEAD = 'From: Bo <bo@mail.example.com>\r\nTo: jobs@harbourlight.example\r\nMIME-Version: 1.0\r\n';
const plain = (
  name: string,
  headers: string,
  body = 'I would like to apply.',
  shows = 'I would like to apply',
): Oddity => ({
  name,
  raw: `${HEAD}Subject: ${name}\r\n${headers}\r\n${body}\r\n`,
  shows,
});
const typed = (name: string, type: string, body: string, shows?: string): Oddity => ({
  name,
  raw: `${HEAD}Subject: ${name}\r\nContent-Type: ${type}\r\n\r\n${body}`,
  ...(shows === undefined ? {} : { shows }),
});
const file = (disposition: string, body = 'x') =>
  `--b\r\nContent-Type: text/plain\r\n\r\nSee my letter.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: ${disposition}\r\n\r\n${body}\r\n--b--\r\n`;
const MIXED = 'multipart/mixed; boundary=b';

/** Small ones; the large ones are `bombs`. Each stands alone, and none may stop the next. */
export function oddities(): Oddity[] {
  let forwarded = 'Subject: innermost\r\n\r\nI would like to apply.\r\n';
  for (let level = 0; level < 200; level++)
    forwarded = `Subject: level ${level}\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n${forwarded}`;
  const garbage = `${'QUJD'.repeat(18)}\0\u00ff=*!\r\n`;
  return [
    // Names and values that break the grammar.
    typed(
      'continuations with a gap',
      MIXED,
      file(`attachment; filename*0*=utf-8''letter%20; filename*2*=of%20Bo.pdf`),
      'See my letter',
    ),
    typed(
      'continuations out of order',
      MIXED,
      file(`attachment; filename*1="b.pdf"; filename*0="a"; filename*0="c"`),
      'See my letter',
    ),
    typed(
      'continuations with half a character',
      MIXED,
      file(`attachment; filename*=utf-8''letter%C3.pdf; filename*1*=%`),
      'See my letter',
    ),
    typed(
      'ten thousand continuations',
      MIXED,
      file(`attachment${Array.from({ length: 10_000 }, (_, n) => `;\r\n filename*${n}=a`).join('')}`),
      'See my letter',
    ),
    typed(
      'a name that is a path',
      MIXED,
      file(`attachment; filename="../../etc/\u202Efdp.exe\\..\\x"`),
      'See my letter',
    ),
    typed(
      'a charset in quotes that never end',
      'text/plain; charset="utf-8',
      'I would like to apply.',
      'I would like',
    ),
    typed('a charset without a name', 'text/plain; charset=', 'I would like to apply.', 'I would like'),
    typed(
      'a charset of a hundred kilobytes',
      `text/plain; charset=${'x'.repeat(100_000)}`,
      'I would like to apply.',
      'I would like',
    ),
    typed(
      'a charset that is a path',
      'text/plain; charset=../../constructor',
      'I would like to apply.',
      'I would like',
    ),
    typed('UTF-7', 'text/plain; charset=utf-7', 'I would like to apply +AOQ-.', 'I would like'),
    typed('UTF-16 without a mark', 'text/plain; charset=utf-16', 'I would like to apply.'),
    typed('Japanese that does not come back', 'text/plain; charset=iso-2022-jp', 'I would like \x1b$B'),
    typed('a type that is none', '/;=;boundary', 'I would like to apply.'),
    plain('an encoding that is none', 'Content-Transfer-Encoding: x-none\r\n'),
    plain('two types', 'Content-Type: text/plain\r\nContent-Type: text/html\r\n'),
    plain(
      'broken quoted-printable',
      'Content-Transfer-Encoding: quoted-printable\r\n',
      'I would like to apply=\r\n=G1=',
      'I would like to apply',
    ),
    plain('broken encoded words', 'X-A: =?utf-8?B?####?= =?utf-8?Q?=FF=FE?= =?x?y?z?= =?utf-8?B?\r\n'),
    {
      name: 'ten thousand encoded words',
      raw: `${HEAD}Subject: ${'=?utf-8?Q?a?=\r\n '.repeat(10_000)}\r\n\r\nI would like to apply.`,
      shows: 'I would like',
    },
    {
      name: 'half an emoji in a subject',
      raw: `${HEAD}Subject: =?utf-16be?B?2D0=?= x\r\n\r\nI would like to apply.`,
      shows: 'I would like',
    },
    // Structure.
    { name: 'two hundred messages in one another', raw: `${HEAD}${forwarded}` },
    typed(
      'uuencode',
      'text/plain',
      'My letter:\r\nbegin 644 letter.txt\r\n#0V%T\r\n`\r\nend\r\n',
      'My letter',
    ),
    typed('nothing but winmail.dat', 'application/ms-tnef; name=winmail.dat', 'eJ8+\r\n', 'winmail.dat'),
    typed(
      'a boundary that is empty',
      'multipart/mixed; boundary=""',
      '--\r\n\r\nI would like to apply.\r\n----\r\n',
    ),
    typed(
      'a boundary of ten kilobytes',
      `multipart/mixed; boundary=${'b'.repeat(10_000)}`,
      `--${'b'.repeat(10_000)}\r\n\r\nI would like to apply.\r\n`,
    ),
    typed(
      'a boundary of signs',
      'multipart/mixed; boundary="(.*)+$["',
      '--(.*)+$[\r\n\r\nI would like to apply.\r\n--(.*)+$[--\r\n',
      'I would like',
    ),
    typed(
      'the same boundary within',
      MIXED,
      `--b\r\nContent-Type: ${MIXED}\r\n\r\n--b\r\n\r\nI would like to apply.\r\n--b--\r\n--b--\r\n`,
    ),
    typed(
      'an encrypted message',
      'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
      'MIAG\r\n',
      'smime.p7m',
    ),
    typed(
      'a part of a message',
      'message/partial; id=x; number=1; total=3',
      'Subject: inner\r\n\r\nI would like',
    ),
    typed(
      'a body that lies elsewhere',
      'message/external-body; access-type=URL; URL="http://169.254.169.254/"',
      'Content-Type: text/plain\r\n\r\n',
    ),
    typed(
      'a calendar alone',
      'text/calendar; method=REQUEST',
      'BEGIN:VCALENDAR\r\nSUMMARY:Interview\r\nEND:VCALENDAR\r\n',
    ),
    typed('a report without a message', 'message/delivery-status', 'Action: failed\r\n\r\n'),
    typed('an end without a beginning', MIXED, '--b--\r\n--b--\r\n--b\r\n'),
    // People.
    {
      name: 'nobody',
      raw: 'To: jobs@harbourlight.example\r\nSubject: nobody\r\n\r\nI would like to apply.\r\n',
      shows: 'I would like',
    },
    {
      name: 'an empty sender',
      raw: 'From: <>\r\nSubject: empty\r\n\r\nI would like to apply.\r\n',
      shows: 'I would like',
    },
    {
      name: 'a group as sender',
      raw: 'From: Applicants: a@mail.example.com, b@mail.example.com;\r\nSubject: group\r\n\r\nI would like to apply.\r\n',
      shows: 'I would like',
    },
    {
      name: 'three senders',
      raw: 'From: A <a@mail.example.com>, B <b@mail.example.com>, c\r\nSender: d@mail.example.com\r\nSubject: three\r\n\r\nI would like to apply.\r\n',
      shows: 'I would like',
    },
    {
      name: 'groups in groups',
      raw: `From: bo@mail.example.com\r\nTo: ${'a:'.repeat(20_000)};\r\nSubject: groups\r\n\r\nI would like to apply.\r\n`,
      shows: 'I would like',
    },
    {
      name: 'comments in comments',
      raw: `From: ${'('.repeat(50_000)} <bo@mail.example.com>\r\nSubject: comments\r\n\r\nI would like to apply.\r\n`,
      shows: 'I would like',
    },
    {
      name: 'quotes that never end',
      raw: `From: "${'a" "'.repeat(20_000)} <bo@mail.example.com>\r\nSubject: quotes\r\n\r\nI would like to apply.\r\n`,
      shows: 'I would like',
    },
    {
      name: 'a name of half a megabyte',
      raw: `From: ${'Bo '.repeat(170_000)}<bo@mail.example.com>\r\nSubject: name\r\n\r\nI would like to apply.\r\n`,
      shows: 'I would like',
    },
    {
      name: 'an address of a hundred kilobytes',
      raw: `From: ${'b'.repeat(100_000)}@mail.example.com\r\nSubject: address\r\n\r\nI would like to apply.\r\n`,
      shows: 'I would like',
    },
    // Identity and time.
    plain('an id of a hundred kilobytes', `Message-ID: <${'i'.repeat(100_000)}@mail.example.com>\r\n`),
    plain('an id in two halves', 'Message-ID: <a\r\n b@mail.example.com> <c@mail.example.com>\r\n'),
    plain(
      'the same id',
      'Message-ID: <same@mail.example.com>\r\n',
      'This is the first. I would like to apply.',
    ),
    plain(
      'the same id again',
      'Message-ID: <same@mail.example.com>\r\n',
      'This is another. I would like to apply.',
    ),
    plain(
      'fifty thousand references',
      `References: ${'<r@mail.example.com>\r\n '.repeat(30_000)}<x@y.example>\r\nIn-Reply-To: \0\r\n`,
    ),
    plain('the year 9999', 'Date: Fri, 31 Dec 9999 23:59:59 +9999\r\n'),
    plain('the year -1', 'Date: Fri, 31 Dec -1 23:59:59 -0000\r\n'),
    plain('the year 275761', 'Date: Fri, 31 Dec 275761 99:99:99 +123456789\r\n'),
    // Lines and bytes.
    {
      name: 'lines that end in CR',
      raw: `${HEAD}Subject: bare CR\r\n\r\nI would like to apply.\r\n`.replaceAll('\r\n', '\r'),
      shows: 'I would like',
    },
    {
      name: 'lines that end in LF',
      raw: `${HEAD}Subject: bare LF\r\n\r\nI would like to apply.\r\n`.replaceAll('\r\n', '\n'),
      shows: 'I would like',
    },
    {
      name: 'a line of an mbox in front',
      raw: `From bo@mail.example.com Thu Nov 26 2026\r\n${HEAD}Subject: mbox\r\n\r\nI would like to apply.\r\n`,
      shows: 'I would like',
    },
    { name: 'headers without a body', raw: `${HEAD}Subject: no body`, shows: 'no body' },
    {
      name: 'a body in front of the headers',
      raw: `\r\n${HEAD}Subject: late\r\n\r\nI would like to apply.\r\n`,
      shows: 'I would like',
    },
    {
      name: 'bytes of every kind',
      raw: Buffer.concat([
        Buffer.from(`${HEAD}Subject: bytes \xff\xfe\r\n\r\n`, 'latin1'),
        Buffer.from(Array.from({ length: 65_536 }, (_, n) => n % 256)),
      ]),
    },
    typed(
      'base64 with other signs in it',
      MIXED,
      file('attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64', garbage.repeat(10_000)),
      'a.pdf',
    ),
    plain('forty thousand headers', Array.from({ length: 40_000 }, (_, n) => `X-${n}: a\r\n`).join('')),
    {
      name: 'a header of 10 MB',
      raw: `${HEAD}X-Filler: ${'a'.repeat(10_000_000)}\r\n\r\nI would like to apply.`,
      quarantined: 'too-complex',
    },
  ];
}
