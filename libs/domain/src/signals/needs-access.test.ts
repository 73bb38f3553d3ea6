import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../time/calendar.ts';
import { seen } from './fixtures/seen.ts';
import { needsAccess } from './needs-access.ts';

/** A Tuesday, at nine. */
const TUESDAY = '2026-11-24T09:00:00Z';
const needs = (text: string) => needsAccess(seen(text), TUESDAY, defaultCalendar);

describe('what somebody needs at a meeting', () => {
  it.each([
    'I use a wheelchair. Is the interview on Thursday on the ground floor?',
    'Ich bin schwerhörig. Könnten wir beim Gespräch am Donnerstag in einem kleinen Raum sitzen?',
    'Je suis malentendante, pourrions-nous faire l’entretien de jeudi dans une petite salle ?',
    'Voy en silla de ruedas. ¿Se puede hacer la entrevista del jueves en la planta baja?',
    'Sono ipovedente: potrei avere la prova di giovedì in caratteri ingranditi?',
    'Ik ben slechthorend. Kan het gesprek van donderdag in een rustige ruimte?',
    'Jestem osobą niedosłyszącą. Czy rozmowa w czwartek może odbyć się w cichym pokoju?',
    'Uso cadeira de rodas. A entrevista de quinta-feira pode ser no rés do chão?',
    // What somebody is, said in passing, judges nothing; what they need is heard all the same.
    'Ik heb autisme. Kunnen we het gesprek van overmorgen in een andere kamer houden?',
  ])('cannot wait where it is within two working days: %s', (text) => {
    expect(needs(text)).toBe(true);
  });

  it.each([
    'I use a wheelchair. Is the interview on Friday week on the ground floor?',
    'Voy en silla de ruedas. ¿Se puede hacer la entrevista del 10 de diciembre en la planta baja?',
    'Je suis dyslexique. Jeudi je serai à Lyon.',
    'For six years I taught deaf children. May I bring a plan to the interview on Thursday?',
    'Sechs Jahre habe ich schwerhörige Kinder unterrichtet. Darf ich zum Gespräch am Donnerstag etwas mitbringen?',
    'Can we hold the interview on Thursday in another room?',
  ])('can wait, or is not needed: %s', (text) => {
    expect(needs(text)).toBe(false);
  });

  it('is heard in what a reader of sentences takes for a mention', () => {
    const text = 'Sono ipovedente, e quasi nessuno se ne accorge. Can the test on Thursday be printed?';
    const first = () => [{ start: 0, end: text.indexOf(' Can'), aside: 'about_self' as const }];
    const observation = seen(text, [], first);
    expect(observation.folded).not.toContain('ipovedente');
    expect(needsAccess(observation, TUESDAY, defaultCalendar)).toBe(true);
  });

  it('counts working days: from Friday to Monday is one', () => {
    const text = 'I use a wheelchair. Is the interview on Monday on the ground floor?';
    const observation = seen(text);
    expect(needsAccess(observation, '2026-11-27T09:00:00Z', defaultCalendar)).toBe(true);
    expect(needsAccess(observation, TUESDAY, defaultCalendar)).toBe(false);
  });
});
