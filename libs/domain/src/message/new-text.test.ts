import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedTextOf, separateNewText } from './new-text.ts';

interface Sample {
  readonly name: string;
  readonly forwarded: boolean;
  readonly text: readonly string[];
  readonly newText: readonly string[];
}

const samplesIn = (path: string) => {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Sample[]).map((sample) => ({
      ...sample,
      name: `${file.replace('.json', '')}: ${sample.name}`,
    })),
  );
};
const samples = samplesIn('./fixtures/');

const megabyte = (unit: string) => unit.repeat(Math.ceil(1_048_576 / unit.length));

describe('separateNewText, in the styles of mail clients', () => {
  it('has ten samples in each of eight languages', () => {
    expect(samples).toHaveLength(80);
  });

  it.each([...samples, ...samplesIn('./fixtures-abroad/')])('$name', ({ text, newText, forwarded }) => {
    const separated = separateNewText(text.join('\n'));
    expect(separated.newText).toBe(newText.join('\n').trim());
    expect(separated.forwarded).toBe(forwarded);
  });
});

describe('separateNewText', () => {
  it.each([
    'Den 12. maj kl. 10:00 skrev jeg til fru Hansen:\n\nKære fru Hansen, jeg søger stillingen.',
    'Dne 12. 5. 2026 v 10:00 jsem vám napsala:\n\nDobrý den, hlásím se o místo.',
    'Од: 2019\nКому: 2021\nТема: sprzedaż',
    '件名: 応募の件\n\n山田と申します。',
  ])('keeps what is told of a letter: %j', (text) => {
    expect(separateNewText(text).newText).toBe(text);
  });

  const quote =
    'On Mon, Nov 16, 2026 at 10:02 AM, Jobs <jobs@harbour.example> wrote:\n> We will write on Friday.';

  it('is empty for a reply in which nothing was written', () => {
    expect(separateNewText(quote)).toMatchObject({ newText: '', forwarded: false });
  });

  it('knows a quote by nothing but a date and a name above its marks', () => {
    const text = 'Yes, I drive.\n\n28/08/2026 09:18, Hiring:\n> Do you drive?';
    expect(separateNewText(text).newText).toBe('Yes, I drive.');
  });

  it('keeps what was written below a quote', () => {
    expect(separateNewText(`${quote}\n\nAny news?`).newText).toBe('Any news?');
  });

  it('keeps all words where nothing says that the marked lines are a quote', () => {
    expect(separateNewText('> 5 years in sales\n> 2 languages').newText).toBe(
      '> 5 years in sales\n> 2 languages',
    );
  });

  it('keeps words below a rule that is no signature', () => {
    const text = 'Hello,\n--\nI have led a team of nine for six years. We doubled the grants.';
    expect(separateNewText(text).newText).toBe(text);
  });

  it('takes a name and a motto below two dashes for a signature', () => {
    expect(separateNewText('Any news?\n\n--\nOlena Hrytsenko\nGo Badgers!').newText).toBe('Any news?');
  });

  it('keeps a postscript below the name', () => {
    const text = 'Best regards,\nAda Crane\n+44 20 7946 0991\nPS I can start on 4 January.';
    expect(separateNewText(text).newText).toBe(text);
  });

  it('keeps a request for confidence, which is no disclaimer', () => {
    const text =
      'Dear team,\n\nplease treat this message as confidential: my employer does not know that I applied.';
    expect(separateNewText(text).newText).toBe(text);
  });

  it('takes a résumé written as "From: … To: …" for text', () => {
    const text = 'My posts:\n\nFrom: 2019\nTo: 2021\nSubject: Biology teacher\n\nFrom: 2021\nTo: now';
    expect(separateNewText(text).newText).toBe(text);
  });

  it('takes the fields of a forward for nobody’s words, and what it quotes for somebody’s', () => {
    const fields =
      '---------- Forwarded message ---------\nFrom: Ada <ada@mail.example.com>\nDate: Monday, 23 March 2026\nTo: Dale';
    const answered =
      'On 20 March 2026 at 09:00, Dale <dale@harbourlight.example> wrote:\n> When can you begin?';
    const { quotedText, quotedWords, newText } = separateNewText(`${fields}\n\nIn May.\n\n${answered}`);
    expect(newText).toBe('In May.');
    expect(quotedText).toContain('Date: Monday');
    expect(quotedWords).toBe(answered);
    expect(quotedTextOf(`${fields}\n\nIn May.`)).toBe('');
  });

  it('gives the parts their own places', () => {
    const text = `Yes.\n\n-- \nAda\n+44 20 7946 0991\n\n${quote}`;
    expect(separateNewText(text)).toEqual({
      newText: 'Yes.',
      signature: '-- \nAda\n+44 20 7946 0991',
      quotedText: quote,
      quotedWords: quote,
      forwarded: false,
    });
  });

  it('reads headers without a word above as a forward, unless the subject is that of a reply', () => {
    const text =
      'From: Jobs <jobs@harbour.example>\nSent: Monday 10:02\nTo: Ada\nSubject: Role\n\nDear Ada, thank you.';
    expect(separateNewText(text, 'FW: Role')).toMatchObject({
      newText: 'Dear Ada, thank you.',
      forwarded: true,
    });
    expect(separateNewText(text, 'RE: Role')).toMatchObject({ newText: '', forwarded: false });
  });

  it('reads marked headers with nothing above as a forward, unless the subject is that of a reply', () => {
    const text =
      '> Message du 10/03/26 14:22\n> De : "Ann Lee" <ann@lee.example>\n> A : ada@b.example\n> Objet : Poste\n>\n> Bonjour.';
    expect(separateNewText(text, 'TR: Poste')).toMatchObject({ newText: 'Bonjour.', forwarded: true });
    expect(separateNewText(text, 'RE: Poste')).toMatchObject({ newText: '', forwarded: false });
    expect(separateNewText(`Oui.\n\n${text}`).newText).toBe('Oui.');
  });

  it('counts a capital without its mark to the quote only in the middle of a sentence', () => {
    const long = `> ${'vielleicht '.repeat(6)}Interesse an der`;
    expect(separateNewText(`${long}\nStelle\n> in Kiel?\n\nJa.`).newText).toBe('Ja.');
    expect(separateNewText(`${long}\nStelle\n> Guten Tag?\n\nJa.`).newText).toBe('Stelle\nJa.');
    expect(separateNewText(`${long} Stelle?\nImmer\n> noch da?\n\nJa.`).newText).toBe('Immer\nJa.');
  });

  it('opens a forward of a forward', () => {
    const outer = '---------- Forwarded message ----------\nFrom: A <a@x.example>\nTo: B <b@x.example>\n\n';
    expect(separateNewText(`${outer}${outer}Hire me.`)).toMatchObject({
      newText: 'Hire me.',
      forwarded: true,
    });
  });

  it('looks for the beginning of a quote in some thousand lines that may be one, and keeps what stands below more', () => {
    const answered = (lines: number) => `${'12:00 a reading\n'.repeat(lines)}\n${quote}`;
    expect(separateNewText(answered(3_000)).quotedText).toBe(quote);
    expect(separateNewText(answered(8_000)).newText).toContain('Jobs <jobs@harbour.example> wrote:');
    const marked = (lines: number) => `${'> 12:00 a reading?\nyes\n'.repeat(lines)}> ${quote}`;
    expect(separateNewText(marked(3_000)).newText).not.toContain('12:00');
    expect(separateNewText(marked(8_000)).newText).not.toContain('12:00');
  });

  it('reads Windows and old Mac newlines', () => {
    expect(separateNewText('Yes.\r\nNo.\r\rMaybe.').newText).toBe('Yes.\nNo.\n\nMaybe.');
  });

  it('gives an empty text for an empty text', () => {
    expect(separateNewText('')).toEqual({
      newText: '',
      quotedText: '',
      quotedWords: '',
      signature: '',
      forwarded: false,
    });
  });
});

describe('separateNewText on any lines', () => {
  const lines = fc.constantFrom(
    'Dear team, I can start in May.',
    '',
    '> quoted?',
    '>> deeper',
    'On Mon, Nov 16, 2026 at 10:02, A <a@x.example> wrote:',
    'From: A <a@x.example>',
    'Sent: Monday, 16 November 2026',
    'To: B',
    'Subject: Role',
    '-----Original Message-----',
    '---------- Forwarded message ----------',
    'Begin forwarded message:',
    '-- ',
    '____',
    'Sent from my iPhone',
    'Kind regards',
    '+44 20 7946 0991',
  );
  const texts = fc.array(lines, { maxLength: 30 }).map((all) => all.join('\n'));

  it('invents no word and keeps their order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const rest = text.split('\n').map((line) => line.replace(/^[> ]+/, '').trim());
        let from = 0;
        for (const line of separateNewText(text)
          .newText.split('\n')
          .filter((each) => each !== '')) {
          const at = rest.indexOf(line.replace(/^[> ]+/, '').trim(), from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + 1;
        }
      }),
    );
  });

  it('never takes prose away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z ,]{0,60}\.$/), { minLength: 1, maxLength: 20 }),
        (prose) => {
          expect(separateNewText(prose.join('\n')).newText).toBe(prose.join('\n').trim());
        },
      ),
    );
  });
});

describe('separateNewText on a megabyte of bad will', () => {
  it.each([
    'On ',
    'Am 1 Am 1 ',
    '-',
    '\n',
    '>',
    'On 1 wrote:\n',
    'Am 1 um 10:00 schrieb aa mir:\n',
    '-- \nab@c.de\n',
    'From: a@b.c\nTo: x\n\n',
    '---------- Forwarded message ----------\nFrom: a@b.c\nTo: x\n\n',
    'Sent from my iPhone\n',
    'a:\n',
    `${'x'.repeat(490)} wrote:\n`,
    'confidential intended recipient delete message confidential recipient delete message\n\n',
    'Best regards\nA\n+1 555 555 5555\n',
    '> Begin forwarded message:\n',
    '> a?\nb\n',
    'é\u0301',
    'Ann Lee wrote:\n> a?\n',
    'a:\n> b?\n> c?\n',
    'Am 1. um 10:00 habe ich a@b.c geschrieben:\n',
    'Anna\nAnna Berger\n0431 555 0142\n',
    'De : LG\n!LG\nEnvoyé : ',
    'A\n>To: ',
  ])('%j takes time in proportion', (unit) => {
    const text = megabyte(unit);
    // Four times the text may take four times as long and some noise; a regular expression gone wrong takes sixteen.
    const quarter = cpuOf((run) => separateNewText(text.slice(0, text.length / 4), run));
    expect(cpuOf((run) => separateNewText(text, run))).toBeLessThan(Math.max(quarter, 5) * 4 * 3);
  });
});

it('takes the fields of a forward for nobody’s words, and what it quotes for somebody’s', () => {
  const fields =
    '---------- Forwarded message ---------\nFrom: Ada <ada@mail.example.com>\nDate: Monday, 23 March 2026\nTo: Dale';
  const quote = 'On 20 March 2026 at 09:00, Dale <dale@harbourlight.example> wrote:\n> When can you begin?';
  const { quotedText, quotedWords, newText } = separateNewText(`${fields}\n\nIn May.\n\n${quote}`);
  expect(newText).toBe('In May.');
  expect(quotedText).toContain('Date: Monday');
  expect(quotedWords).toBe(quote);
  expect(quotedTextOf(`${fields}\n\nIn May.`)).toBe('');
});

/** CPU milliseconds of this thread, the best of two: other processes may share the machine, and only add to it. */
function cpuOf(task: (subject: string) => unknown): number {
  // The answer to the same text and subject is remembered.
  const times = ['1', '2'].map((subject) => {
    const start = process.threadCpuUsage();
    task(subject);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
