import { readFileSync, readdirSync } from 'node:fs';
import { assess, inputFromRecord } from '#libs/domain';
import type { Assessment, Message } from '#libs/domain';
import { readHintLines, readRecords } from '#libs/training';
import type { HintLine } from '#libs/training';
import { expect, it } from 'vitest';
import { judgement } from './corpus.ts';
import { followUp } from './follow-up.ts';

/**
 * Hints that somebody may come to harm, and sentences that share their words, in eight languages, by eight writers who had
 * seen neither the lists of words nor what is learned from; nothing here may move to `libs/training/hints`.
 */
const linesOf = (name: string): HintLine[] =>
  readHintLines(readFileSync(new URL(`hints/${name}.tsv`, import.meta.url), 'utf8'), name);

const { hints: _, ...unhinted } = judgement.model;
const WITHOUT = { ...judgement, model: unhinted };

type Judging = typeof WITHOUT;

function assessed(text: string, judging: Judging, more: Partial<Message> = {}): Assessment {
  const { message, history, context } = inputFromRecord(followUp(text), judging);
  return assess({ ...message, ...more }, history, context);
}

/** By who judges and by text: several tests ask of the same ones. */
const known = new Map<Judging, Map<string, Assessment>>([judgement, WITHOUT].map((one) => [one, new Map()]));

function assessedIn({ text }: HintLine, judging: Judging = judgement): Assessment {
  const given = known.get(judging)?.get(text) ?? assessed(text, judging);
  known.get(judging)?.set(text, given);
  return given;
}

it.each([
  ['of-oneself', 0.5, 0],
  ['of-others', 0.45, 0],
  ['plain-trouble', 0.55, 0],
  ['unforeseen-words', 0.35, 0],
  ['plain-threats', 0.75, 0],
  ['named-dangers', 0.45, 0],
  ['dangers-nobody-prepared-for', 0.35, 1],
  ['act-at-once', 0.4, 2],
])(
  'brings up hints %s that nobody has shown it, and hardly anything that merely shares their words',
  (name, least, mostWrong) => {
    const lines = linesOf(name);
    const found = (wanted: boolean) =>
      lines.filter(({ isHint }) => isHint === wanted).map((line) => ({ ...line, ...assessedIn(line) }));
    const hints = found(true);
    const today = hints.filter(({ urgent }) => urgent);
    expect(today.length / hints.length).toBeGreaterThanOrEqual(least);
    const folded = hints.filter(({ section }) => section === 'nothing_new');
    expect(folded.map(({ text }) => text)).toEqual([]);
    expect(found(false).filter(({ danger }) => danger).length).toBeLessThanOrEqual(mostWrong);
  },
);

it('hears danger in subjects of mails that say nothing else, and asks about the others', () => {
  const lines = linesOf('in-subjects').map((line) => ({
    ...line,
    ...assessed('', judgement, { subject: line.text }),
  }));
  const hints = lines.filter(({ isHint }) => isHint);
  expect(hints.filter(({ danger }) => danger).length / hints.length).toBeGreaterThan(0.33);
  expect(hints.filter(({ section }) => section === 'nothing_new')).toEqual([]);
  expect(lines.filter(({ isHint, danger }) => !isHint && danger).length).toBeLessThanOrEqual(1);
});

it('hears danger in few of the stories that people tell in long letters', () => {
  const folder = new URL('letters/', import.meta.url);
  const calm = readdirSync(folder)
    .flatMap((name) => readRecords(readFileSync(new URL(name, folder), 'utf8'), name))
    .filter(({ urgent }) => !urgent);
  const wrong = calm.filter((record) => {
    const { message, history, context } = inputFromRecord(record, judgement);
    return assess(message, history, context).danger;
  });
  expect(calm.length).toBeGreaterThan(460);
  expect(wrong.length).toBeLessThanOrEqual(9);
});

it('brings up or asks about what crosses a boundary and may be a threat, instead of folding it', () => {
  const isFolded = ({ lane, urgent, unsure }: Assessment) => lane === 'excessive' && !urgent && !unsure;
  const foldedOnce = linesOf('of-others').filter(
    (line) => line.isHint && isFolded(assessedIn(line, WITHOUT)),
  );
  const since = foldedOnce.map((line) => assessedIn(line));
  const asked = since.filter(({ section, unsure }) => section === 'decide' && unsure);
  expect(since.length - since.filter(isFolded).length).toBeGreaterThanOrEqual(7);
  expect(asked.length).toBeGreaterThan(0);
  expect(since.filter(isFolded).length).toBeLessThanOrEqual(9);
});

it('asks about what says little and may be a hint, and believes no newsletter', () => {
  const hints = [...linesOf('of-oneself'), ...linesOf('of-others')].filter(({ isHint }) => isHint);
  const settled = hints.filter((line) => {
    const { lane, unsure } = assessedIn(line, WITHOUT);
    return lane === 'empty' && !unsure;
  });
  const asked = settled.filter((line) => assessedIn(line).unsure);
  expect(asked.length).toBeGreaterThan(0);
  const heard = hints.find((line) => assessedIn(line).danger && !assessedIn(line, WITHOUT).danger)!;
  const list = {
    headers: { 'list-id': '<news.paper.example>', 'list-unsubscribe': '<https://paper.example>' },
  };
  expect(assessed(heard.text, judgement, list).danger).toBe(false);
});
