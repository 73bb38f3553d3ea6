/** What mail clients write around quotes, forwards and signatures, and marks that are hard to read. */
const FRAGMENTS = [
  [
    '>',
    '> ',
    '>>> ',
    '| ',
    '» ',
    '＞ ',
    '\n',
    '\n\n',
    '\r\n',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
    ' ',
    '-- \n',
    '--\n',
    '---',
    '____',
  ],
  [
    '* ',
    '#',
    '=',
    '_',
    '<',
    '>',
    '@',
    ',',
    '.',
    ':',
    '：',
    '(',
    '[',
    '|',
    '!',
    '?',
    '"',
    "'",
    '`',
    '’',
    'a',
    'A ',
  ],
  ['9', '2026', 'ä', 'ß', 'é\u0301', 'Σ', 'ł', '😀', 'ש', '件名', 'x'.repeat(120)],
  ['On ', ' wrote:', 'wrote', 'Am 3.11.2026 um 10:00 schrieb ', ' schrieb:', 'Le lun. 3 nov. 2026 à 10:00, '],
  [
    ' a écrit :',
    'El 3 nov 2026, ',
    ' escribió:',
    'Il giorno ',
    ' ha scritto:',
    'Op ma 3 nov. 2026 om 10:00 ',
  ],
  [' schreef:', 'W dniu 3.11.2026 ', ' napisał(a):', 'Em seg., 3 de nov. de 2026 às 10:00, ', ' escreveu:'],
  [
    'Mon, Nov 3, 2026 at 10:00 AM ',
    '2026-11-03 10:00 ',
    '10:00',
    'Ann Lee',
    'a@b.example ',
    '<a@b.example> ',
  ],
  [
    '-----Original Message-----\n',
    '________________________________\n',
    '---------- Forwarded message ---------\n',
  ],
  [
    'Begin forwarded message:\n',
    '##- Please type your reply above this line -##\n',
    'Ann Lee ---3/11/2026 10:00:10---',
  ],
  [
    'From: ',
    'Sent: ',
    'To: ',
    'Date: ',
    'Subject: ',
    'Re: ',
    'Von: ',
    'Gesendet: ',
    'De : ',
    'Envoyé : ',
    'Objet : ',
  ],
  [
    'http://x.example/',
    'http',
    'mailto:',
    'Tel: ',
    '+49 30 123',
    '0431 555 0142\n',
    'Kind regards,\n',
    'Best,\n',
    'LG\n',
  ],
  [
    'PS: ',
    'Encl.:\n',
    'Sent from my iPhone\n',
    'Get Outlook for iOS\n',
    'unsubscribe',
    'confidential ',
    'Disclaimer',
  ],
  [
    'This e-mail is confidential. ',
    'if you are not the intended recipient, delete it. ',
    'VAT no. DE123456789 ',
  ],
  [
    'begin 644 a\n',
    'end\n',
    '-----BEGIN PGP PUBLIC KEY BLOCK-----\n',
    '-----END PGP PUBLIC KEY BLOCK-----\n',
  ],
  ['see my answers below\n', 'my answers in red\n', '[Ann] ', 'AL: '],
].flat();
const MOST_FRAGMENTS = 5;

export interface HostileText {
  /** What stands once before, between and behind what it repeats, in JSON. */
  readonly about: string;
  readonly text: string;
}

/**
 * Texts that say the same few fragments over and over, other ones at each call.
 *
 * @param length of each text, in characters at least
 * @param seed the same seed gives the same texts
 */
export function* hostileTexts(length: number, seed: number): Generator<HostileText, never> {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % limit;
  };
  const fragment = () => FRAGMENTS[below(FRAGMENTS.length)]!;
  for (;;) {
    const unit = Array.from({ length: 1 + below(MOST_FRAGMENTS) }, fragment).join('');
    const sometimes = () => (below(3) === 0 ? fragment() : '');
    const [head, middle, tail] = [sometimes(), sometimes(), sometimes()];
    const half = unit.repeat(Math.ceil(length / unit.length / 2));
    yield {
      about: JSON.stringify([head, unit, middle, unit, tail]),
      text: `${head}${half}${middle}${half}${tail}`,
    };
  }
}
