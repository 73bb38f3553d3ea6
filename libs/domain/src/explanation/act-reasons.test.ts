import { expect, it } from 'vitest';
import { ACTS } from '../model/acts.ts';
import type { Act } from '../model/acts.ts';
import { actReasons, isFalseInsult, isOtherwiseMeant, likeliest, likelihoodOf } from './act-reasons.ts';

const TEXT = 'Any news? I ran the Brno depot. Thank you.';
const doing = (shares: Partial<Record<Act, number>>) => Float64Array.from(ACTS, (act) => shares[act] ?? 0.01);
const SENTENCES = [
  { range: null, acts: doing({ experience: 0.9 }) },
  { range: { start: 0, end: 9 }, acts: doing({ status: 0.95 }) },
  { range: { start: 10, end: 31 }, acts: doing({ experience: 0.8, employer_knowledge: 0.2 }) },
  { range: { start: 32, end: 42 }, acts: doing({}) },
];

it('quotes the likeliest sentence of each act that speaks for the lane, and none that hardly does', () => {
  const [reason, ...others] = actReasons('value_added', null, SENTENCES, TEXT);
  expect(reason?.code).toBe('experience');
  expect(reason?.quote).toBe('I ran the Brno depot.');
  expect(others).toEqual([]);
  expect(actReasons('empty', null, SENTENCES, TEXT).map(({ quote }) => quote)).toEqual(['Any news?']);
  expect(actReasons('excessive', null, SENTENCES, TEXT)).toEqual([]);
});

it('never quotes the subject, which is no part of the new text', () => {
  expect(likeliest(SENTENCES, 'experience')?.range).toEqual({ start: 10, end: 31 });
});

it('weighs a reason by what the sentence around its quote does', () => {
  const quoted = { code: 'x', text: 'x', quote: 'Brno', range: { start: 20, end: 24 } };
  expect(likelihoodOf(quoted, 'value_added', null, SENTENCES)).toBeCloseTo(0.8);
  expect(likelihoodOf({ ...quoted, range: null, quote: null }, 'value_added', null, SENTENCES)).toBe(0.5);
  expect(likelihoodOf(quoted, 'value_added', null, [])).toBe(0.5);
});

it('calls a sentence no insult for a word in it, where the sentence does not insult', () => {
  const insult = { code: 'insult', text: 'x', quote: 'Brno', range: { start: 20, end: 24 } };
  expect(isFalseInsult(insult, SENTENCES)).toBe(true);
  expect(isFalseInsult({ ...insult, code: 'blame' }, SENTENCES)).toBe(false);
  const insulting = [{ range: { start: 10, end: 31 }, acts: doing({ insult: 0.3 }) }];
  expect(isFalseInsult(insult, insulting)).toBe(false);
  expect(isFalseInsult(insult, [])).toBe(false);
});

it('believes the sentence and not the cue, where it does something else', () => {
  const byActs = actReasons('value_added', null, SENTENCES, TEXT);
  const cued = (code: string, range = { start: 10, end: 31 }) => ({ code, text: 'x', quote: 'x', range });
  const meant = (code: string, sentences = SENTENCES, range?: { start: number; end: number }) =>
    isOtherwiseMeant(cued(code, range), byActs, 'value_added', null, sentences);
  expect(meant('new_material')).toBe(true);
  // It does that as well, or nothing tells what else it does, or no sentence ever tells of it.
  expect(meant('employer_knowledge')).toBe(false);
  expect(meant('new_material', SENTENCES, { start: 32, end: 42 })).toBe(false);
  expect(meant('certificate')).toBe(false);
  expect(meant('new_material', [])).toBe(false);
});

it('hears a request for feedback in the sentence that asks', () => {
  const text = 'Is there one thing I could have done better?';
  const asking = [{ range: { start: 0, end: text.length }, acts: doing({ request: 0.8 }) }];
  expect(actReasons('other', 'process', asking, text).map((reason) => reason.text)).toEqual([
    'Asks for feedback',
  ]);
});
