import { defaultCalendar, observe, outsiderIn, readOutsiders } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { bareMessage } from './bare-message.ts';
import { outsiderMails, readAllOutsiders, readOutsiderLines } from './outsider-mails.ts';
import { trainOutsiders } from './outsiders.ts';
import { readCorpus } from './train.ts';

const mails = [...readAllOutsiders().values()].flat();
const records = readCorpus().records.filter((_, at) => at % 40 === 0);
const told = outsiderMails(records);
/** Enough to tell what is written here. */
const file = trainOutsiders(told.filter((_, at) => at % 3 === 0));
const scorer = readOutsiders(file);

const raisedBy = (subject: string, text: string) =>
  outsiderIn(observe(bareMessage({ subject, text }), [], defaultCalendar), scorer);

describe('mails that tell who writes', () => {
  it('are thousands, about half of them by candidates, none of them twice', () => {
    const share = mails.filter(({ isOutsider }) => isOutsider).length / mails.length;
    expect(mails.length).toBeGreaterThan(2_900);
    expect(share).toBeGreaterThan(0.48);
    expect(share).toBeLessThan(0.55);
    expect(new Set(mails.map(({ text }) => text.toLowerCase())).size).toBe(mails.length);
  });

  it('are learned with the messages of the corpus, of which those of no candidate count as by outsiders', () => {
    expect(told.length).toBe(mails.length + records.length);
    const ofRecords = told.filter(({ record }) => record !== null);
    expect(ofRecords.filter(({ isOne }) => isOne).map(({ record }) => record)).toEqual(
      records.filter(({ kind }) => kind === 'not_candidate').map(({ id }) => id),
    );
  });

  it('are learned to the same file from the same mails', () => {
    // As many as it takes to fit anything: each training fits eight times.
    const few = told.filter((_, at) => at % 30 === 0);
    expect(trainOutsiders(few)).toEqual(trainOutsiders(few));
  });

  it('are refused where a line is none, or the file does not fit', () => {
    expect(readOutsiderLines('O\tLeave\tMay I?\\nThanks\nC\t\tAny news?\n', 'a.tsv')).toEqual([
      { isOutsider: true, subject: 'Leave', text: 'May I?\nThanks' },
      { isOutsider: false, subject: '', text: 'Any news?' },
    ]);
    expect(() => readOutsiderLines('O\tLeave\tMay I?\nLeave\tMay I?\n', 'a.tsv')).toThrow('a.tsv:2');
    expect(() => readOutsiders({ ...file, format: 2 as 1 })).toThrow('format 2');
    expect(() => readOutsiders({ ...file, ngrams: 'AAAA' })).toThrow('do not fit');
  });
});

describe('an outsider', () => {
  it('is told by the subject as well as by the text', () => {
    const text = 'Hello Ruth, any news on this? I asked twice now and the month is nearly over.';
    expect(raisedBy('Payslip for September', text)).toBeGreaterThan(raisedBy('Warehouse vacancy', text));
    const subject = 'A question';
    expect(raisedBy(subject, 'Our invoice for the cleaning of your offices is overdue.')).toBeGreaterThan(
      raisedBy(subject, 'I applied for the post in the kitchen and would like to know how it stands.'),
    );
  });

  it('is none of who writes about an application, and nobody without a reader', () => {
    const candidate = raisedBy('My application', 'I applied three weeks ago. Is there any news?');
    expect(raisedBy('My parental leave', 'I asked three weeks ago. Is there any news?')).toBeGreaterThan(
      candidate,
    );
    const observation = observe(bareMessage({ subject: 'Invoice', text: 'Overdue.' }), [], defaultCalendar);
    expect(outsiderIn(observation, undefined)).toBe(0);
  });
});
