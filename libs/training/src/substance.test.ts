import { defaultCalendar, observe, readSubstance, substanceLacking, withoutSubstance } from '#libs/domain';
import type { Message } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { bareMessage } from './bare-message.ts';
import { readAllSubstance, readSubstanceLines, substanceSentences } from './substance-sentences.ts';
import { trainSubstance } from './substance.ts';

const told = substanceSentences([], [], []);
/** Enough to tell what is written here. */
const file = trainSubstance(told.filter((_, at) => at % 2 === 0));
const scorer = readSubstance(file);

describe('the sentences of substance', () => {
  const lines = [...readAllSubstance().values()].flat();

  it('are thousands in seven languages, half of which bring nothing, and none of them twice', () => {
    expect(lines.length).toBeGreaterThan(2_800);
    expect(new Set(lines.map(({ language }) => language)).size).toBe(7);
    expect(new Set(lines.map(({ text }) => text.toLowerCase())).size).toBe(lines.length);
    const share = lines.filter(({ brings }) => brings).length / lines.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });

  it('are learned to the same file from the same sentences', () => {
    // As many as it takes to fit anything: each training fits eight times.
    const few = told.filter((_, at) => at % 30 === 0);
    expect(trainSubstance(few)).toEqual(trainSubstance(few));
  });

  it('are refused where the file does not fit, or a line is none', () => {
    expect(() => readSubstance({ ...file, format: 2 as 1 })).toThrow('format 2');
    expect(readSubstanceLines('V\tde\tIch fahre Stapler.\n-\tfr\tBonjour.\n', 'a.tsv')).toEqual([
      { brings: true, language: 'de', text: 'Ich fahre Stapler.' },
      { brings: false, language: 'fr', text: 'Bonjour.' },
    ]);
    expect(() => readSubstanceLines('V\tde\tIch fahre Stapler.\nN\tfr\tBonjour.\n', 'a.tsv')).toThrow(
      'a.tsv:2',
    );
  });
});

describe('a message in another language', () => {
  const ASKS =
    'Ich wollte nur einmal nachfragen, ob es zu meiner Bewerbung schon etwas Neues gibt, und würde mich über eine kurze Nachricht sehr freuen.';
  const BRINGS =
    'In meinem letzten Betrieb habe ich die Nachtschicht geleitet, den Staplerschein habe ich seit Freitag.';
  const observed = (text: string, more: Partial<Message> = {}) =>
    observe({ ...bareMessage({ text }), ...more }, [], defaultCalendar);
  const lacking = (text: string, more?: Partial<Message>) => substanceLacking(observed(text, more), scorer);

  it('lacks what none of its sentences brings', () => {
    expect(lacking(ASKS)).toBeGreaterThan(1);
    expect(lacking(BRINGS)).toBe(0);
    expect(lacking(`${ASKS} ${BRINGS}`)).toBe(0);
  });

  it('lacks nothing where a new file comes along, nobody has written in its language, or nothing has learned', () => {
    expect(lacking(ASKS, { attachments: ['Zeugnis.pdf'] })).toBe(0);
    const asking = observed(ASKS);
    expect(substanceLacking({ ...asking, language: 'English' }, scorer)).toBe(0);
    expect(substanceLacking({ ...asking, language: 'Turkish' }, scorer)).toBe(0);
    expect(substanceLacking({ ...asking, language: null }, scorer)).toBe(0);
    expect(substanceLacking(asking, undefined)).toBe(0);
    expect(lacking('')).toBe(0);
  });

  it('is less likely to bring something the more it lacks, and as likely as before where it lacks nothing', () => {
    expect(withoutSubstance(0.7, 0)).toBe(0.7);
    expect(withoutSubstance(0.7, 1)).toBeLessThan(0.5);
    expect(withoutSubstance(0.7, 4)).toBeLessThan(0.1);
    expect(withoutSubstance(1, 4)).toBeGreaterThan(0.8);
    expect(withoutSubstance(0, 4)).toBeGreaterThanOrEqual(0);
  });
});
