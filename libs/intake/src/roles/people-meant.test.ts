import { describe, expect, it } from 'vitest';
import { isMeant, peopleMeant } from './people-meant.ts';

const meantIn = (subject: string, text: string, sender = 'Bo Lind') =>
  peopleMeant(subject, text, sender).map(({ given, family }) => `${given} ${family}`.trim());

describe('whom a letter is about', () => {
  it.each([
    ['Reference for Ines Duarte', 'She worked for us.', ['ines duarte']],
    ['Reference for I. Duarte', 'Dear colleague,\nshe was never late.', ['i duarte']],
    ['Referenz', 'Herr Petersen hat mich als Auskunftsperson genannt.', ['petersen']],
    ['Recommandation', 'Je recommande vivement Mme Lefèvre.', ['lefevre']],
    ['Candidate', 'Ana da Costa is the candidate for Tuesday, is the room free?', ['ana costa']],
    ['Reference', 'Kim Roe can do any job that you give her.', ['kim roe']],
    ['Reference', 'Dear Ms Bell, Kim Roe was my trainee and I recommend her.', ['kim roe']],
  ])('%s / %s', (subject, text, names) => {
    expect(meantIn(subject, text)).toEqual(names);
  });

  it.each([
    ['Application', 'I apply for the post. My references are Ines Duarte and Kim Roe.'],
    ['Bewerbung', 'Meine Referenzen: Frau Duarte, Herr Roe.'],
    ['Hello', 'My friend Ines Duarte works with you. Are there any jobs?'],
    ['Hello', 'I was recommended by Ines Duarte. Is the post still open?'],
    ['Hallo', 'Ihre Firma wurde mir von Ines Duarte empfohlen, suchen Sie noch jemanden?'],
    ['Hello', 'Ines Duarte gave me the job reference, is there any vacancy?'],
    ['Ref. no. 2041', 'Dear Ms Bell, I saw the post.'],
    ['Reference', 'Dear Ms Bell, please find it attached.\n\nBo Lind\nHollin School'],
  ])('is nobody where somebody writes for themselves, or names none: %s / %s', (subject, text) => {
    expect(meantIn(subject, text)).toEqual([]);
  });

  it('is told by a whole name, by an initial, and by the family name where it has a title', () => {
    expect(isMeant({ given: 'ines', family: 'duarte' }, 'Inês Duarte Lopes')).toBe(true);
    expect(isMeant({ given: 'ines', family: 'duarte' }, 'Duarte, Inês')).toBe(true);
    expect(isMeant({ given: 'i', family: 'duarte' }, 'Inês Duarte')).toBe(true);
    expect(isMeant({ given: '', family: 'duarte' }, 'Inês Duarte')).toBe(true);
    expect(isMeant({ given: 'ana', family: 'duarte' }, 'Inês Duarte')).toBe(false);
    expect(isMeant({ given: '', family: 'ines' }, 'Inês Duarte')).toBe(false);
  });
});
