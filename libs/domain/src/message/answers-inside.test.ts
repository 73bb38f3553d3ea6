import { describe, expect, it } from 'vitest';
import { answersInside } from './answers-inside.ts';

describe('words that say that answers stand in a quote', () => {
  it.each([
    ['Dear Ann, please see my answers below in red.', ['red']],
    ['Meine Antworten stehen unten in Grün.', ['green']],
    ['Mes réponses sont en bleu dans votre message.', ['blue']],
    ['Le respondo debajo, en negrita.', ['bold']],
    ['Le risposte sono in corsivo qui sotto.', ['italic']],
    ['Mijn antwoorden staan hieronder in het rood.', ['red']],
    ['Odpowiedzi poniżej na czerwono.', ['red']],
    ['As respostas estão abaixo, em laranja.', ['orange']],
    ['My replies are highlighted below.', ['marked']],
    ['Hi Ann, my comments are inline.', []],
    ['Siehe unten.', []],
    ['My answers are below, in colour.', []],
  ])('%j', (text, looks) => {
    expect([...(answersInside(text) ?? ['none'])]).toEqual(looks);
  });

  it.each([
    'I can start in May.',
    'I work in green energy and drive a blue van.',
    'Meine Kündigungsfrist endet im Juni.',
    'The reference is below.',
    'I was in the red team of the hospital.',
  ])('are none: %j', (text) => {
    expect(answersInside(text)).toBeNull();
  });
});
