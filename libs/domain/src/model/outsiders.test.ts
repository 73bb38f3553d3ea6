import { expect, it } from 'vitest';
import type { Judged } from './judge.ts';
import { fold } from '../signals/evidence.ts';
import { readStage } from '../signals/stage.ts';
import { isAboutHiring, withOutsider } from './outsiders.ts';

const judged: Judged = {
  judgement: {
    manner: 0.1,
    substance: 0.6,
    urgent: 0.05,
    stage: { follow_up: 0.6, application: 0.1, process: 0.2, not_candidate: 0.1 },
  },
  lanes: { value_added: 0.4, empty: 0.25, excessive: 0.05, other: 0.3 },
  sentences: [],
  readings: [],
};
const NO_WORD_OF_OURS = readStage([], '', '2026-03-03T09:00:00Z', { name: '', address: '' });
const sum = (parts: object) => Object.values(parts).reduce((all: number, part: number) => all + part, 0);

it('is judged as before where nothing tells that the writer is no candidate', () => {
  expect(withOutsider(judged, 0)).toBe(judged);
});

it('is likelier no candidate the more tells it, at the cost of all else, in the stage and in the lanes', () => {
  const [little, much] = [1, 3].map((by) => withOutsider(judged, by)) as [Judged, Judged];
  for (const { judgement, lanes } of [little, much]) {
    expect(sum(judgement.stage)).toBeCloseTo(1);
    expect(sum(lanes)).toBeCloseTo(1);
    expect(judgement.stage.follow_up / judgement.stage.process).toBeCloseTo(3);
    expect(lanes.value_added / lanes.empty).toBeCloseTo(1.6);
  }
  const of = ({ judgement, lanes }: Judged) => [judgement.stage.not_candidate, lanes.other] as const;
  expect(of(little)[0]).toBeCloseTo((0.1 * Math.E) / (0.9 + 0.1 * Math.E));
  // A quarter of what is no follow-up may be no candidate's: of the lane as much grows.
  const grown = 0.225 + 0.075 * Math.E;
  expect(of(little)[1]).toBeCloseTo(grown / (0.7 + grown));
  expect(of(much)[0]).toBeGreaterThan(of(little)[0]);
  expect(of(much)[1]).toBeGreaterThan(of(little)[1]);
  const { manner, substance, urgent } = much.judgement;
  expect([manner, substance, urgent]).toEqual([0.1, 0.6, 0.05]);
});

it('may be no candidate however sure the model is that it is one', () => {
  const certain: Judged = {
    ...judged,
    judgement: {
      ...judged.judgement,
      stage: { follow_up: 1, application: 0, process: 0, not_candidate: 0 },
    },
    lanes: { value_added: 0.6, empty: 0.4, excessive: 0, other: 0 },
  };
  const { judgement, lanes } = withOutsider(certain, 4);
  expect(judgement.stage.not_candidate).toBeGreaterThan(0.1);
  expect(lanes.other).toBeCloseTo(judgement.stage.not_candidate);
});

it.each([
  ['Thank you for your application.', true],
  ['Vielen Dank für Ihre Bewerbung.', true],
  ['Merci pour l’entretien de mardi.', true],
  ['Gracias por enviarnos su currículum.', true],
  ['Grazie per la candidatura.', true],
  ['Bedankt voor uw sollicitatie.', true],
  ['Dziękujemy za udział w rekrutacji.', true],
  ['Obrigado por se candidatar à vaga.', true],
  ['Your invoice has reached our accounts office.', false],
  ['', false],
])('is a candidate to whom we wrote about hiring last: %s', (ourLast, isOurs) => {
  const stage = { ...NO_WORD_OF_OURS, ourLast: fold(ourLast) };
  expect(isAboutHiring({ stage, subject: '' })).toBe(isOurs);
});

it.each([
  ['Application', true],
  ['Re: My application', true],
  ['Job advert', true],
  ['Bewerbung als Köchin', true],
  ['AW: Sollicitatie magazijn', true],
  ['Application for parental leave', false],
  ['Application to reduce my hours', false],
  ['Recruitment software', false],
  ['Our candidates for you', false],
  ['', false],
])('is a candidate who calls it an application: %s', (subject, isOne) => {
  expect(isAboutHiring({ stage: NO_WORD_OF_OURS, subject: fold(subject) })).toBe(isOne);
});
