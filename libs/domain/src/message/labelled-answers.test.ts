import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

const below = (above: string, quote: string) =>
  `${above}\n\n-----Original Message-----\nFrom: Jobs <jobs@harbourlight.example>\nSent: Friday, 20 November 2026 10:00\nTo: Ada Novak\nSubject: Night Nurse\n\nDear Ada,\n\n${quote}\n\nKind regards\nJobs`;

describe('answers that stand in a quote without marks', () => {
  it.each([
    [
      'See my answers below.',
      'When can you start?\nANSWER: On 1 December.\n\nAnd your notice?\nAnswer: Four weeks.',
      'On 1 December',
      'Four weeks',
    ],
    [
      'My replies are in the text.',
      'When can you start?\n[Ada] On 1 December.\nAnd your notice?\n[Ada Novak]: Four weeks,\nas it seems.\n\nThank you',
      'On 1 December',
      'as it seems.',
    ],
    [
      'Meine Antworten finden Sie unten.',
      'Wann können Sie beginnen?\n--> Am 1. Dezember.\nUnd die Frist?\n==> Vier Wochen.',
      'Am 1. Dezember',
      'Vier Wochen',
    ],
    [
      'Mes réponses sont ci-dessous.',
      'Quand ?\n*** Le 1er décembre.\n\nEt le préavis ?\n*** Quatre semaines.',
      'Le 1er',
      'Quatre semaines',
    ],
    [
      'Moje odpowiedzi są poniżej, za znakiem ">>".',
      'Kiedy?\n>> Od 1 grudnia.\nA okres wypowiedzenia?\n>> Cztery tygodnie.',
      'Od 1 grudnia',
      'Cztery tygodnie',
    ],
    [
      'Mis respuestas van abajo con ++',
      '¿Cuándo?\n++ El 1 de diciembre.\n¿Y el preaviso?\n++ Cuatro semanas.',
      'El 1 de diciembre',
      'Cuatro semanas',
    ],
  ])('are new where they have a label: %s', (above, quote, first, last) => {
    const { newText, quotedText } = separateNewText(below(above, quote), 'Re: Night Nurse');
    expect(newText.startsWith(above)).toBe(true);
    expect(newText).toContain(first);
    expect(newText.endsWith(last) || newText.endsWith(`${last}.`)).toBe(true);
    expect(quotedText).not.toContain(first);
    expect(quotedText).toContain('Dear Ada');
  });

  it.each([
    ['I accept.', 'When can you start?\nANSWER: On 1 December.'],
    ['See my answers below.', 'When can you start?\n>> As I wrote you.\n++ We pay well.'],
    ['See my answers below.', 'We have two questions:\n- When can you start?\n* And your notice?'],
  ])('are none where nobody says so, or there is no label: %s', (above, quote) => {
    expect(separateNewText(below(above, quote), 'Re: Night Nurse').newText).toBe(above);
  });
});
