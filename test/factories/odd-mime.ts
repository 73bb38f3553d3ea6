import { bytesIn } from './charset-bytes.ts';

/** A message of fragments that mail has, put together by chance, and what a mail client shows of it. */
export interface OddMail {
  /** What it is made of, for whoever has to look at it. */
  readonly about: string;
  readonly raw: Buffer;
  /** Sentences that people wrote into it, each once. */
  readonly says: readonly string[];
  readonly from: string;
  readonly subject: string;
  /** Names of its files. */
  readonly files: readonly string[];
}

/** Words, and the character sets that write them, each with names that programs give it. */
const LANGUAGES: readonly (readonly [
  words: string,
  ...sets: (readonly [charset: string, ...names: string[]])[],
])[] = [
  ['I would like to know where I stand', ['utf-8', 'us-ascii', 'ascii', 'iso-8859-1', 'x-unknown']],
  [
    'Schöne Grüße aus Köln, ich käme gerne früher',
    ['utf-8', 'UTF-8', 'utf8', '"utf-8"'],
    ['windows-1252', 'ISO8859-1', 'latin1', 'cp1252', 'x-unknown'],
    ['utf-7', 'utf-7', 'unicode-1-1-utf-7'],
    ['utf-16le', 'utf-16le'],
  ],
  ['Dziękuję, przesyłam życiorys', ['iso-8859-2', 'iso-8859-2', 'latin2'], ['windows-1250', 'cp1250']],
  ['Спасибо, жду новостей по моей заявке', ['koi8-r', 'koi8-r'], ['windows-1251', 'cp1251']],
  ['面接の日程を変更していただけますか', ['shift_jis', 'Shift_JIS', 'cp932'], ['euc-jp', 'euc-jp']],
  ['请问我的申请进展如何', ['gb18030', 'gb18030'], ['gbk', 'gb2312', 'GBK']],
  ['면접 일정을 변경할 수 있을까요', ['euc-kr', 'euc-kr', 'ks_c_5601-1987']],
  ['Καλησπέρα, στέλνω το βιογραφικό μου', ['iso-8859-7', 'iso-8859-7'], ['windows-1253', 'cp1253']],
  ['Başvurumun durumunu öğrenmek istiyorum', ['iso-8859-9', 'iso-8859-9', 'latin5']],
];

/** The address stands for `@`. */
const SENDERS = [
  'Ada Crane <@>',
  '@',
  '@ (Ada Crane)',
  '"Crane, Ada" <@>',
  'Ada Crane<@>',
  'Ada (a (nested) one) Crane <@>',
  String.raw`"Ada \"Addy\" Crane" <@>`,
  'Ada\r\n Crane\r\n\t<@>',
  'People: Ada Crane <@>;',
  'Ada Crane <mailto:@>',
  'Ada Crane <@',
  '"Ada Crane <@>',
  '=?utf-8?Q?Cr=C3=A4ne=2C_Ada?= <@>',
  '=?utf-7?Q?Ada_Cr+AOQ-ne?= <@>',
  'Ada / HR <<@>>',
  'Ada Crane <@.>',
  'Ada Cr\xE4ne <@>',
];
const STRAY_FIELDS = [
  'no field at all',
  ': no name',
  'X-A: a\0b',
  'X-A: a\rb',
  'X-A: a\r\n \r\n b',
  'X-A: \xFF\xFE',
  'X-A : b',
];

const wrapped = (base64: string, width = 76) => base64.replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
const inBase64 = (bytes: Buffer) => wrapped(bytes.toString('base64'));
const inQuotedPrintable = (bytes: Buffer) =>
  bytes
    .toString('latin1')
    .replaceAll(
      /[^ -<>-~\r\n]/g,
      (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replaceAll(/(?:=..|[^=\r\n]){60}(?=.)/g, '$&=\r\n');

/** Each with what programs and gateways do to it. */
const ENCODINGS: readonly ((bytes: Buffer) => readonly [name: string, body: string])[] = [
  (bytes) => ['8bit', bytes.toString('latin1')],
  (bytes) => ['7bit;', bytes.toString('latin1')],
  (bytes) => ['quoted-printable', inQuotedPrintable(bytes)],
  (bytes) => ['Quoted-Printable;', inQuotedPrintable(bytes).replaceAll('=\r\n', '= \t\r\n')],
  (bytes) => ['quoted-printable (safe)', `${inQuotedPrintable(bytes)}=`],
  (bytes) => ['base64', inBase64(bytes)],
  (bytes) => ['"base64"', bytes.toString('base64').replace(/=+$/, '')],
  (bytes) => ['BASE64', `${inBase64(bytes)}\r\n-- \r\nThis list is run by volunteers.`],
  (bytes) => ['base64 (x)', `Passed on by the gateway:\r\n\r\n${inBase64(bytes)}`],
  (bytes) => [
    'base64',
    wrapped(bytes.toString('base64'), 40).replace('\r\n', '\r\n!! scanned by the gateway !!\r\n'),
  ],
  (bytes) => ['base64;', `${inBase64(bytes).replace(/=+$/, '')}====`],
];
/** How a type is written, and its character set. */
const TYPES: readonly ((type: string, charset: string) => string)[] = [
  (type, charset) => `Content-Type: ${type}; charset=${charset}`,
  (type, charset) => `Content-Type: ${type};\r\n\tcharset=${charset}`,
  (type, charset) => `CONTENT-TYPE:${type.toUpperCase()} ; CHARSET = ${charset}`,
  (type, charset) => `Content-Type: ${type} (words); charset=${charset} (best)`,
  (type, charset) => `Content-Type: ${type};; charset=${charset};;`,
  (type, charset) => `Content-Type: ${type}\r\n charset=${charset}`,
  (type, charset) => `Content-Type:\r\n ${type};\r\n  \r\n charset=${charset}; charset=us-ascii`,
  (type, charset) => `Content-Type: ${type}; charset=${charset}\r\nContent-Type: ${type}; charset=${charset}`,
];

/** Messages put together by chance; the same seed makes the same ones. */
export function* oddMails(seed: number): Generator<OddMail, never> {
  for (let number = seed; ; number += 1) yield new OddMailMaker(number).make();
}

class OddMailMaker {
  private readonly number: number;
  private state: number;
  private readonly says: string[] = [];
  private readonly files: string[] = [];
  private readonly about: string[] = [];

  constructor(number: number) {
    this.number = number;
    this.state = number * 7_919 + 13;
  }

  make(): OddMail {
    const from = `ada${this.number}@mail.example`;
    const subject = `${this.one(LANGUAGES)[0]} ${this.number}`;
    const fields = [
      `From: ${this.one(SENDERS).replace('@', from)}`,
      'To: jobs@harbour.example',
      `Subject: ${this.encodedWords(subject)}`,
      `Message-ID: <${this.number}@mail.example>`,
      'MIME-Version: 1.0',
    ];
    if (this.below(2) === 0) fields.splice(1 + this.below(4), 0, this.one(STRAY_FIELDS));
    const source = `${fields.join('\r\n')}\r\n${this.part(this.below(4))}`;
    const raw = Buffer.from(this.withLineEnds(source), 'latin1');
    const { says, files } = this;
    return { about: [fields[0], ...this.about].join(' | '), raw, says, from, subject, files };
  }

  /** Of a linear congruential generator the upper bits. */
  private below(limit: number): number {
    this.state = (Math.imul(this.state, 1_103_515_245) + 12_345) >>> 0;
    return (this.state >>> 16) % limit;
  }

  private one<T>(all: readonly T[]): T {
    const found = all[this.below(all.length)]!;
    if (typeof found === 'string') this.about.push(found.slice(0, 60));
    return found;
  }

  private encodedWords(text: string): string {
    const encoded = (bytes: Buffer) =>
      `=?utf-8?${this.below(2) === 0 ? `B?${bytes.toString('base64')}` : `q?${bytes.toString('latin1').replaceAll(/[^A-Za-z0-9]/g, (sign) => `=${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`}?=`;
    const letters = Array.from(text);
    const half = Math.ceil(letters.length / 2);
    const halves = [letters.slice(0, half), letters.slice(half)].map((each) =>
      encoded(Buffer.from(each.join(''))),
    );
    return halves.join(['\r\n ', ' ', '\r\n\t', '\r\n \r\n '][this.below(4)]);
  }

  private part(depth: number): string {
    if (depth === 0) return this.leaf();
    const kind = this.below(4);
    if (kind === 0) return this.alternative();
    if (kind === 1) return this.parts('related', [this.alternative(), this.file()]);
    if (kind === 2) return this.parts('signed', [this.part(depth - 1), this.file()]);
    const all = Array.from({ length: 1 + this.below(3) }, () => this.part(depth - 1));
    return this.parts(['mixed', 'parallel', 'x-unknown'][this.below(3)]!, all);
  }

  private leaf(): string {
    const kind = this.below(6);
    if (kind === 0) return this.file();
    if (kind === 1) return this.alternative();
    if (kind === 2) return `\r\n${this.sentence('Please write to me in May')}`;
    return this.words(this.sentence(...this.language()), kind === 3);
  }

  private said: readonly [charset: string, name: string] = ['utf-8', 'utf-8'];

  private language(): [string] {
    const [words, ...sets] = this.one(LANGUAGES);
    const [charset, ...names] = this.one(sets);
    this.said = [charset, this.one(names)];
    return [words];
  }

  private sentence(words: string): string {
    const sentence = `${words} (${this.number}.${this.says.length}).`;
    this.says.push(sentence);
    return sentence;
  }

  private words(sentence: string, isHtml: boolean): string {
    const [charset, name] = this.said;
    const text = isHtml
      ? `<html><head><meta charset="iso-8859-1"></head><body><p>Hello,</p><p>${sentence}</p></body></html>`
      : `Hello,\r\n\r\n${sentence}\r\n\r\nAda`;
    const bytes = bytesIn(charset, text);
    // Two bytes a letter go through no mail server as they are.
    const [encoding, body] =
      charset === 'utf-16le' ? ['base64', inBase64(bytes)] : this.one(ENCODINGS)(bytes);
    const type = this.one(TYPES)(isHtml ? 'text/html' : 'text/plain', name);
    this.about.push(encoding, type);
    return `${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
  }

  private alternative(): string {
    const sentence = this.sentence(...this.language());
    return this.parts('alternative', [this.words(sentence, false), this.words(sentence, true)]);
  }

  private file(): string {
    const name = `Lebenslauf Müller ${this.number}-${this.files.length}.pdf`;
    this.files.push(name);
    const escaped = encodeURIComponent(name);
    const parameter = this.one([
      `filename*=utf-8''${escaped}`,
      `filename="cv.pdf"; filename*=UTF-8'de'${escaped}`,
      `filename*1*=${escaped.slice(8)};\r\n filename*0*=utf-8''${escaped.slice(0, 8)}`,
      `filename="=?utf-8?B?${Buffer.from(name).toString('base64')}?="`,
      `filename="${Buffer.from(name).toString('latin1')}"`,
    ]);
    return `Content-Type: application/pdf\r\nContent-Disposition: attachment; ${parameter}\r\nContent-Transfer-Encoding: base64\r\n\r\n${inBase64(Buffer.from(`%PDF ${name}`))}`;
  }

  private parts(kind: string, all: readonly string[]): string {
    const boundary = `${this.one(['b', '----=_Part_', '=_', "a'b", 'x y', 'a.b:c', '-'])}${this.about.length}`;
    const parameter = this.one([
      'boundary="@"',
      'type="a/b"; boundary="@"; x=y',
      '\r\n\tBOUNDARY = "@"',
      'boundary="@" (x)',
    ]);
    const [line, end] = this.one<readonly [string, string]>([
      ['', '--\r\n'],
      [' \t ', '--\r\n'],
      ['', '--'],
      ['', '--\r\nNo words of anybody.\r\n'],
    ]);
    const type = `Content-Type: Multipart/${kind}; ${parameter.replace('@', boundary)}`;
    return `${type}\r\n\r\nThis is MIME.\r\n${all.map((part) => `--${boundary}${line}\r\n${part}\r\n`).join('')}--${boundary}${end}`;
  }

  private withLineEnds(source: string): string {
    const kind = this.below(8);
    this.about.push(`line ends ${kind}`);
    if (kind === 0) return source.replaceAll('\r\n', '\n');
    if (kind === 1) return source.replaceAll('\r\n', '\r\r\n');
    if (kind === 2) return `From ada@mail.example Mon Mar  2 09:00:00 2026\r\n${source}`;
    if (kind === 3) return `\xEF\xBB\xBF${source}`;
    return kind === 4 ? source.replace('\r\n\r\n', '\n\n') : source;
  }
}
