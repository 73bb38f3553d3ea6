import { describe, expect, it } from 'vitest';
import { fold } from './evidence.ts';
import { wordsBeyondSelf } from './personal-statement.ts';

const beyond = (sentence: string) => wordsBeyondSelf(fold(sentence), 2);

describe('a sentence that says what somebody is', () => {
  it.each([
    'My twin brother and I were born deaf.',
    'I was raised by my grandmother in Accra.',
    'We are two dads with a little girl called Ottilie.',
    'Tengo 47 años y dos hijos.',
    'Meine Frau und ich haben drei kleine Kinder.',
    'Je suis maman de deux garçons.',
    'Ho 52 anni e sono nonno.',
    'Ik ben moeder van twee kleine kinderen.',
    'Jestem mamą dwójki dzieci.',
    'Tenho dois filhos e sou viúva.',
  ])('has no word beyond: %s', (sentence) => {
    expect(beyond(sentence)).toBe(0);
  });

  it.each([
    ['I am a mother and a welder.', 1],
    ['I am deaf and need an interpreter.', 2],
    ['Ik ben doof en werk als lasser.', 2],
  ])('may have some: %s', (sentence, words) => {
    expect(beyond(sentence)).toBe(words);
  });

  it.each([
    ['asks', 'Are you and my mother well?'],
    ['speaks of nobody', 'The house is very old and rather small.'],
    ['speaks of others', 'She is the mother of two girls.'],
    ['tells of those worked with', 'I was with deaf children for nine years.'],
    ['tells of a fresh loss', 'I lost my mother.'],
    ['tells who may work here', 'I am a citizen now.'],
    ['tells that somebody is ill now', 'My little boy is ill.'],
    ['says much more', 'I am a father and have led forty welders at a yard in Gdynia since 2011.'],
    ['is too short', 'My boy.'],
  ])('is none where it %s', (_, sentence) => {
    expect(beyond(sentence)).not.toBe(0);
  });
});
