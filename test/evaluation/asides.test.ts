import { assess, inputFromRecord } from '#libs/domain';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeMessage } from '../../libs/domain/src/model/judge-message.ts';
import { everyNth, judgement } from './corpus.ts';

/**
 * Sentences that nothing was learned from, by those who wrote what was: the others are in `libs/training/asides`. What
 * they measure is only worth something as long as nothing here moves there.
 */
const { instructions, mentions } = JSON.parse(
  readFileSync(new URL('asides/sentences.json', import.meta.url), 'utf8'),
) as Record<'instructions' | 'mentions', readonly string[]>;

const SHOWN = 'instructions to software';
/** Of each sentence. */
const RECORDS = 6;
const mails = everyNth(43).filter(({ message }) => message.channel === 'email' && message.text.trim() !== '');

function placed(record: (typeof mails)[number], line: string) {
  const text = line === '' ? record.message.text : `${line}\n\n${record.message.text}`;
  const { message, history, context } = inputFromRecord(
    { ...record, message: { ...record.message, text } },
    judgement,
  );
  const { lane, kind, urgent, notices } = assess(message, history, context);
  return { answer: JSON.stringify([lane, kind, urgent]), isShown: notices.join(' ').includes(SHOWN) };
}

function put(sentences: readonly string[]) {
  let moved = 0;
  const unseen: string[] = [];
  sentences.forEach((sentence, number) => {
    const found = Array.from({ length: RECORDS }, (_, turn) => {
      const record = mails[(number * RECORDS + turn) % mails.length]!;
      const after = placed(record, sentence);
      if (after.answer !== placed(record, '').answer) moved += 1;
      return after.isShown;
    });
    if (!found.includes(true)) unseen.push(sentence);
  });
  return { moved, unseen };
}

it('shows most instructions in words that it has not learned from', () => {
  const { moved, unseen } = put(instructions);
  // Without what is learned 38 of the 50 are not shown.
  expect(unseen.length, unseen.join('\n')).toBeLessThanOrEqual(6);
  expect(moved).toBeLessThanOrEqual(1);
});

it('is moved by few mentions in words that it has not learned from', () => {
  expect(put(mentions).moved).toBeLessThanOrEqual(3);
});

/** By somebody who had read nothing of this; lines that begin with a hash are headings. */
const linesOf = (file: string) =>
  readFileSync(new URL(`asides/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

function isSetAside(sentence: string): boolean {
  const record = { ...mails[0]!, history: [] };
  const { message, history, context } = inputFromRecord(
    { ...record, message: { ...record.message, text: `Any news?\n\n${sentence}` } },
    judgement,
  );
  return judgeMessage(message, history, context).observation.shown.mentioned.length > 0;
}

it('sets most mentions aside, and hardly anything that has their words and does something', () => {
  const nearMisses = linesOf('near-misses.txt');
  expect(linesOf('mentions.txt').filter(isSetAside).length).toBeGreaterThanOrEqual(85);
  expect(linesOf('further-mentions.txt').filter(isSetAside).length).toBeGreaterThanOrEqual(240);
  expect(nearMisses).toHaveLength(160);
  expect(nearMisses.filter(isSetAside).length).toBeLessThanOrEqual(4);
});
