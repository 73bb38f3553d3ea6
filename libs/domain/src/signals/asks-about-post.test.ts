import { describe, expect, it } from 'vitest';
import { asksAboutPost } from './asks-about-post.ts';
import { writesForAnother } from './for-another.ts';
import { seen } from './fixtures/seen.ts';

describe('who asks something about a post', () => {
  it.each([
    'Hello, is the night porter job five nights or four?',
    'Wie viele Plätze hat die Küche, in der ich als Koch arbeiten würde?',
    'Buongiorno, per la giornata di prova come pasticcera devo portare le scarpe?',
    'Le poste est-il à Lyon ou à Villeurbanne ?',
    '¿El puesto de conserje incluye vivienda?',
    'Moet ik voor de functie Frans spreken?',
    'Czy praca kelnera jest też w weekendy?',
    'A vaga de motorista é para o Porto?',
  ])('may be a candidate: %s', (text) => {
    expect(asksAboutPost(seen(text))).toBe(true);
  });

  it.each([
    'When does your driver collect the pallets on Friday?',
    'Is the nurse in on Thursday? I need my blood pressure taken.',
    'I am no candidate, I work here. Who has the interview room on Friday?',
    'The post was there at noon.',
    'Is this the post office?',
  ])('and is none: %s', (text) => {
    expect(asksAboutPost(seen(text))).toBe(false);
  });

  it('or writes for somebody of their family', () => {
    const about = 'My son Kim applied for it. Could he come on Monday?';
    expect(writesForAnother(seen(about))).toBe(true);
    expect(writesForAnother(seen('My son has lost his coat.'))).toBe(false);
    expect(writesForAnother(seen(`I am no candidate, I am a customer. ${about}`))).toBe(false);
  });

  it('is read of a very long line in no time', () => {
    const observation = seen('my son applies for the trial as a cook post '.repeat(20_000));
    const started = performance.now();
    asksAboutPost(observation);
    writesForAnother(observation);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
