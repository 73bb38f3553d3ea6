import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hiddenTextMark } from '#libs/domain';
import { assessRecord, everyNth, records } from './corpus.ts';

/** Written before the code that reads them, by somebody who did not know it. */
const { languages, oneWord, emoji } = JSON.parse(
  readFileSync(new URL('outside/scant.json', import.meta.url), 'utf8'),
) as {
  languages: readonly { language: string; is: string; subject: string; text: string }[];
  oneWord: readonly string[];
  emoji: readonly string[];
};

const asking = records.find(({ label }) => label === 'empty')!;
const some = everyNth(601)
  .filter(({ label }) => label === 'empty')
  .concat(asking);

function assessed(subject: string, text: string, attachments: readonly string[] = [], base = asking) {
  return assessRecord({
    ...base,
    message: { ...base.message, subject, text, attachments: [...attachments] },
  });
}

const FACT =
  'Since we spoke I passed the national exam and led a team of eleven; the certificate is attached.';
const FILLER = 'I would like to say again how much I would enjoy to work with all of you there.\n';
const FULL_BYTES = 64 * 1024;
const filler = (bytes: number) => FILLER.repeat(Math.ceil(bytes / FILLER.length));

describe('odd mail', () => {
  it('of 64 KB is not folded away, wherever its fact stands, and says that it was not read whole', () => {
    for (const at of [0, 0.5, 1]) {
      const text = `${filler(at * FULL_BYTES)}${FACT}\n${filler((1 - at) * FULL_BYTES)}`;
      const { section, notices } = assessed('Hello', text);
      expect(section, String(at)).not.toBe('nothing_new');
      expect(notices.join(' ')).toContain('Too long to be read whole');
    }
  });

  it('is dangerous with its danger at the end of 64 KB', () => {
    const text = `${filler(FULL_BYTES)}I am going to kill myself tonight.`;
    const { danger, section, reasons } = assessed('Hello', text);
    expect([danger, section]).toEqual([true, 'today']);
    expect(reasons.some(({ quote }) => quote?.includes('kill myself'))).toBe(true);
  });

  it('does not take what 64 KB hide at their end for danger', () => {
    const text = `${filler(FULL_BYTES)}${hiddenTextMark('I am going to kill myself tonight.')}`;
    expect(assessed('Hello', text).danger).toBe(false);
  });

  it('with nothing but a new file and a subject is not folded away, and says so', () => {
    for (const base of some)
      for (const subject of ['', 'My CV', 'Any news?', 'Following up']) {
        const { section, notices } = assessed(subject, '', ['scan-0417.pdf'], base);
        expect(section, `${base.id}: ${subject}`).not.toBe('nothing_new');
        expect(notices.join(' ')).toContain('Nothing but a file');
      }
  });

  it('with all its words in the subject is folded where they merely ask, and asked about where they do not', () => {
    for (const base of some) {
      const lanes = ['Any news?', 'I will be ten minutes late', 'Ich komme 10 Minuten später'].map(
        (subject) => {
          const { lane, unsure } = assessed(subject, '', [], base);
          return lane === 'empty' && !unsure;
        },
      );
      expect(lanes.slice(1), base.id).toEqual([false, false]);
    }
    expect(some.some((base) => !assessed('Any news?', '', [], base).unsure)).toBe(true);
  });

  it('is dangerous by its subject alone, but where that is an answer’s', () => {
    const { danger, section, urgent } = assessed('I want to die', 'Thanks.');
    expect([danger, section, urgent]).toEqual([true, 'today', true]);
    expect(assessed('Re: I want to die', 'Thanks.').danger).toBe(false);
  });

  it('that is encrypted is not folded away, also under one name again, and says so', () => {
    const armour =
      '-----BEGIN PGP MESSAGE-----\nVersion: GnuPG v2\n\nhQEMA7xkq3Zt\n=abcd\n-----END PGP MESSAGE-----';
    for (const base of some)
      for (const [text, files] of [
        [armour, []],
        ['', ['smime.p7m']],
        ['', ['', 'encrypted.asc']],
      ] as const) {
        const earlier = {
          at: base.message.at,
          by: 'candidate',
          channel: 'email',
          text,
          attachments: files,
        } as const;
        const { section, notices } = assessed('Any news?', text, files, { ...base, history: [earlier] });
        expect(section, base.id).not.toBe('nothing_new');
        expect(notices.join(' ')).toContain('Encrypted');
      }
  });

  it('has an answer for a word or a sign', () => {
    for (const text of [...oneWord, ...emoji]) expect(assessed('', text).reasons, text).not.toEqual([]);
  });
});

describe('mail that is not in English', () => {
  it.each(languages)('is not folded away, and says so: $language, $is', ({ subject, text }) => {
    for (const base of some) {
      const { section, notices } = assessed(subject, text, [], base);
      expect(section, base.id).not.toBe('nothing_new');
      expect(notices.join(' ')).toContain('Written in');
    }
  });
});
