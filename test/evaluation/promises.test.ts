import { readFileSync } from 'node:fs';
import { defaultCalendar, findPromises } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { readOfficeMail } from './office-mail.ts';

/** A mail of an employer, what a careful reader takes for a promise in it, and by when. */
interface Mail {
  readonly language: string;
  readonly country: string;
  readonly zone: string;
  readonly sentAt: string;
  readonly text: string;
  /** Words of the sentence that promises, and the day; null where it names none. Empty where it only looks like one. */
  readonly promises: readonly { readonly words: string; readonly due: string | null }[];
}

const read = (name: string) => readFileSync(new URL(`promises/${name}`, import.meta.url), 'utf8');
const holidays = JSON.parse(read('holidays.json')) as Record<string, readonly string[]>;
const mailsOf = (name: string) =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Mail);

interface Measured {
  /** Right among all that was found: the sentence and the day. */
  readonly precision: number;
  /** Right among all promises with a day. */
  readonly recall: number;
  readonly wrong: readonly string[];
}

function measure(mails: readonly Mail[]): Measured {
  let [right, found, there] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { text, sentAt, zone, country, promises } of mails) {
    const calendar = { ...defaultCalendar, timeZone: zone, holidays: holidays[country] ?? [] };
    const left = findPromises(text, sentAt, calendar);
    const dated = promises.filter(({ due }) => due !== null);
    found += left.length;
    there += dated.length;
    for (const { words, due } of dated) {
      const at = left.findIndex(({ quote, dueDay }) => {
        const sentence = quote.replaceAll('\n', ' ');
        // Words may be more than the sentence that promises in them: "We are back on Monday. You hear from me then".
        return (
          dueDay === due && (sentence.includes(words) || words.includes(sentence.replace(/[.?,;]$/, '')))
        );
      });
      if (at < 0) {
        wrong.push(`missed: ${words}`);
        continue;
      }
      right += 1;
      left.splice(at, 1);
    }
    wrong.push(...left.map(({ quote, dueDay }) => `not there: ${quote} (${dueDay})`));
  }
  return { precision: right / found, recall: right / there, wrong };
}

const isEnglish = ({ language }: Mail) => language === 'en';

/** Written as employers write, the day by hand, before anybody looked at the words; learned from afterwards. */
const first = mailsOf('employer-mail.jsonl');
/** Written to see what the words did not know yet, with more that only looks like a promise; learned from as well. */
const further = mailsOf('further-mail.jsonl');
/** In words of their own and harder than most mail; the English ones were looked at when the grammar was written. */
const hard = mailsOf('unseen-mail.jsonl');
/** Twelve batches by one writer, each read once before anything was learned from it, and 80 that only look like one. */
const office = readOfficeMail('office-mail.txt');
/** Mail of many kinds of employer in their own voices, by a second writer who had read the grammar. */
const voices = readOfficeMail('voices-mail.txt');
/** A thirteenth batch; from its misses something was learned later. */
const thirteenth = readOfficeMail('unseen-office-mail.txt');
/** A last batch in many voices, from which nothing was learned. */
const unseen = readOfficeMail('unseen-voices-mail.txt');
/** Whole mails as an office writes them over the weeks, quotes and automatic answers among them; learned from afterwards. */
const weeks = readOfficeMail('weeks-mail.txt');
/** Sixty more by the same writer, read once. */
const unseenWeeks = readOfficeMail('unseen-weeks-mail.txt');

/** Eleven batches in the voices of people who hire, written before the code was read or between its mends; learned from. */
const recruiters = readOfficeMail('recruiters-mail.txt');
/** By a writer who had read nothing, read once when all of the others were learned from; nothing was learned from it. */
const fifth = mailsOf('fifth-writers-mail.jsonl');

describe('promises in mail of employers', () => {
  it('are asked for in enough mails, and in enough that only look like it', () => {
    const count = (isOne: (mail: Mail) => boolean) => first.filter(isOne).length;
    expect(count(({ promises }) => promises.length > 0)).toBe(150);
    expect(count(({ promises }) => promises.length === 0)).toBe(60);
  });

  it.each([
    ['English', first.filter(isEnglish)],
    ['other languages', first.filter((mail) => !isEnglish(mail))],
    ['English, further', further.filter(isEnglish)],
    ['other languages, further', further.filter((mail) => !isEnglish(mail))],
  ])('are found with the day by which they are due: %s', (_name, mails) => {
    const { precision, recall, wrong } = measure(mails);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['hard mail', hard, 0.9, 0.75],
    ['offices of many trades, English', office.filter(isEnglish), 0.95, 0.93],
    ['offices of many trades, other languages', office.filter((mail) => !isEnglish(mail)), 0.95, 0.95],
    ['offices of many trades, a thirteenth batch', thirteenth, 0.95, 0.92],
    ['many voices, English', voices.filter(isEnglish), 0.95, 0.93],
    ['many voices, other languages', voices.filter((mail) => !isEnglish(mail)), 0.95, 0.95],
    ['the mail of some weeks', weeks, 0.97, 0.95],
    ['the mail of some weeks, further', unseenWeeks, 0.95, 0.95],
    ['people who hire, English', recruiters.filter(isEnglish), 0.95, 0.93],
    ['people who hire, other languages', recruiters.filter((mail) => !isEnglish(mail)), 0.97, 0.97],
    ['many voices, nothing learned from them', unseen, 0.95, 0.85],
    ['many voices, by somebody who had read nothing', fifth, 0.95, 0.93],
  ])('are found no worse than before: %s', (_name, mails, leastPrecision, leastRecall) => {
    const { precision, recall, wrong } = measure(mails);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(leastRecall);
  });
});
