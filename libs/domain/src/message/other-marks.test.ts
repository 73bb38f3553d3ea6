import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

const ASKED = [
  'Dear Ada,',
  '',
  'could you send us your certificate,',
  'and say when you can start?',
  '',
  'Dale',
];
const INTRODUCED = 'On 24 Nov 2026 at 09:12, Dale <dale@harbourlight.example> wrote:';
const marked = (sign: string, lines = ASKED) => lines.map((line) => `${sign} ${line}`.trimEnd());
const newText = (...lines: readonly string[]) => separateNewText(lines.join('\n')).newText;
const MINE = 'I can start on 1 May.';

describe('a quote that other signs mark', () => {
  it.each(['|', '»', '＞', ' |', '| |', '»»'])('is none of the words below its attribution: %s', (sign) => {
    expect(newText(INTRODUCED, '', ...marked(sign), '', MINE)).toBe(MINE);
    expect(newText(MINE, '', INTRODUCED, ...marked(sign))).toBe(MINE);
    const separated = separateNewText([MINE, '', INTRODUCED, ...marked(sign)].join('\n'));
    expect(separated.quotedText).toContain(`${sign} could you send us`.trimStart());
  });

  it.each(['|', '»'])('goes on behind a blank line, and answers between are kept: %s', (sign) => {
    const [first, second] = [marked(sign, ASKED.slice(2, 4)), marked(sign, ['Where do you live?', 'Dale'])];
    expect(newText(INTRODUCED, ...first, '', ...second, '', MINE)).toBe(MINE);
    expect(newText(INTRODUCED, ...first, MINE, '', INTRODUCED, ...second, 'In Leeds.')).toBe(
      `${MINE}\nIn Leeds.`,
    );
  });

  it('is one of many languages by its address and time', () => {
    expect(newText('2026年11月24日 9:12 Dale <dale@harbourlight.example>:', ...marked('＞'), '', MINE)).toBe(
      MINE,
    );
    expect(newText('Am 24.11.2026 um 09:12 schrieb Dale:', ...marked('|'), '', MINE)).toBe(MINE);
  });

  it('needs no attribution where the wide sign is written as the usual one is', () => {
    expect(
      newText(...marked('＞', ['Where do you live?', 'Since when', 'have you lived there?']), 'In Leeds.'),
    ).toBe('In Leeds.');
  });
});

describe('what only looks like one stays', () => {
  it.each<[string, string[]]>([
    ['a table', ['These are my grades:', '| Subject | Grade |', '|---|---|', '| Law | A |', MINE]],
    ['a table below an attribution', [INTRODUCED, '| Day | Time |', '| Monday | 9:00 |', MINE]],
    ['a table of one column', ['My skills:', '| Word |', '| Excel |']],
    ['lines behind a stroke', ['My skills', '| Word', '| Excel', '| SAP']],
    [
      'a quotation',
      ['Mon professeur a écrit :', '« Une élève rare,', '» d’une grande douceur,', '» et sûre. »', MINE],
    ],
    ['speech', ['Sie sagte:', '»Komm am Montag«, und', '»bring die Papiere mit«.', MINE]],
    ['a single line', [INTRODUCED, '» Why here?', MINE]],
    ['bullets', ['I bring:', '» five years of nights', '» a driving licence', '» two languages']],
    ['wide bullets', ['I bring:', '＞ five years of nights', '＞ a driving licence']],
    ['a path', ['Find me under', '» Team » Nights', '» Team » Days']],
  ])('%s', (_, lines) => {
    const { newText: kept } = separateNewText(lines.join('\n'));
    for (const line of lines.filter((each) => each !== INTRODUCED)) expect(kept).toContain(line);
  });
});

it('takes time linear in the text', () => {
  for (const text of [
    `${INTRODUCED}\n| a\n| b\n`.repeat(12_000),
    '| a\n'.repeat(250_000),
    `${INTRODUCED}\n${'» a\n'.repeat(200_000)}`,
    '» a\n\n'.repeat(200_000),
    `wrote:\n${'＞ '.repeat(100)}\n＞ b\n`.repeat(4_000),
    `${'|'.repeat(500_000)}\n`.repeat(2),
    `${'wrote 1:\n'.repeat(5)}| a\n| b\n`.repeat(18_000),
  ]) {
    separateNewText(text.slice(0, 20_000));
    const before = process.cpuUsage();
    separateNewText(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(400);
  }
});
