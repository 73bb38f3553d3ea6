import { expect, it } from 'vitest';
import { fold } from './evidence.ts';
import { subjectNamesDanger } from './subject-danger.ts';

const names = (subject: string, machine: 'list' | null = null) =>
  subjectNamesDanger(subject, { subject: fold(subject), machine }, () => null);

it.each(['I want to die', 'Ti spacco la faccia', 'Ich will nicht mehr leben', 'I will kill you'])(
  'danger may stand in the subject alone: %s',
  (subject) => {
    expect(names(subject)).toBe(true);
    expect(names(`Fwd: ${subject}`)).toBe(true);
    // It was read with the mail that this one answers.
    expect(names(`Re: ${subject}`)).toBe(false);
    expect(names(`AW: ${subject}`)).toBe(false);
    expect(names(subject, 'list')).toBe(false);
  },
);

it.each([
  'Killing a segment',
  'The suspense is killing me',
  'Death in service form',
  'You will regret this',
  '',
])('no subject of an ordinary mail names it: %s', (subject) => {
  expect(names(subject)).toBe(false);
});

it('danger may stand in a subject that reads like a hint of it', () => {
  const found = (subject: string, likely: boolean) =>
    subjectNamesDanger(subject, { subject: fold(subject), machine: null }, (placed, [range]) => {
      expect(placed.folded).toBe(fold(subject));
      return range === undefined ? null : { ...range, likely };
    });
  expect(found('Sono sul tetto, addio', true)).toBe(true);
  // A subject is short, and merely doubtful words of it stand beside a text that is read for itself.
  expect(found('Sono sul tetto, addio', false)).toBe(false);
  expect(found('Re: Sono sul tetto, addio', true)).toBe(false);
});
