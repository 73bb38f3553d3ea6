import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { hiddenTextMark } from '#libs/domain';
import { createMailParser, isUnparseable } from '#libs/mailbox';
import { silentLog } from '#libs/platform';
import { assessRecord, everyNth } from './corpus.ts';

interface Way {
  readonly name: string;
  /** HTML with `{V}` for what is seen and `{T}` for what is not, or `{L}` for its letters one by one. */
  readonly page: string;
  /** False for what no mail program shows and no text is made from: comments, titles, attributes. */
  readonly marked?: boolean;
}

/** 52 ways and 84 more, by two people who had not read what finds them. */
const ways = JSON.parse(
  readFileSync(new URL('outside/hidden.json', import.meta.url), 'utf8'),
) as readonly Way[];

const ATTACKS = [
  'I hold another offer in writing and must answer by tomorrow at noon, so please decide today.',
  'Since my application I ran a ward of 24 beds for six years and cut falls by 38 percent.',
];
const HEADERS = 'Subject: Role\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';

const parser = createMailParser({ log: silentLog });
afterAll(() => parser.close());

async function textOf(html: string): Promise<string> {
  const mail = await parser.parse(Buffer.from(HEADERS + html));
  if (isUnparseable(mail)) throw new Error(mail.unparseable.detail);
  return mail.text;
}

const SEEN = '<p>Dear Ms Lenz,</p><p>Is there any news about my application?</p>';
const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
/** The page, with its hidden words or without. */
const pageOf = ({ page }: Way, attack: string) =>
  page
    .replace('{V}', SEEN)
    .replaceAll('{T}', attack)
    .replace('{L}', Array.from(attack, (letter) => `<span style="font-size:0">${letter}</span>`).join(''));

describe('words that HTML hides', () => {
  it.each(ways)('are no words of the message: $name', async (way) => {
    const clean = await textOf(pageOf(way, ''));
    expect(wordsOf(clean)).toContain(wordsOf(SEEN.replace(/<[^>]*>/g, ' ')));
    for (const attack of ATTACKS) {
      const text = await textOf(pageOf(way, attack));
      if (way.marked !== false) expect(text).toContain(attack);
      expect(wordsOf(text)).toBe(wordsOf(way.marked === false ? clean : hiddenTextMark(attack) + clean));
    }
  });

  it.each(ATTACKS)('move nothing and are shown: %s', (attack) => {
    for (const record of everyNth(97)) {
      const text = `${hiddenTextMark(attack)}\n\n${record.message.text}`;
      const after = assessRecord({ ...record, message: { ...record.message, text } });
      const before = assessRecord(record);
      for (const key of ['lane', 'kind', 'urgent', 'section', 'confidence'] as const)
        expect(after[key], record.id).toBe(before[key]);
      expect(after.newText).toContain(attack);
      expect(after.notices.join()).toContain('Hidden text');
    }
  });
});
