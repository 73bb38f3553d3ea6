import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { hasSetTerms, isHired } from './correspondence.ts';

function contact(by: Contact['by'], text: string, at = '2026-11-20T09:00:00Z'): Contact {
  return { at, by, channel: 'email', text };
}

describe('somebody who was hired', () => {
  it.each([
    ['We are delighted to offer you the post.', 'I accept, gladly.'],
    ['Ihr Vertrag liegt bei.', 'Unterschrieben, anbei.'],
    ['Votre contrat est ci-joint.', 'Signé, merci !'],
    ['Welkom bij de ploeg!', 'Getekend en terug.'],
  ])('was given the job and took it: %s', (given, taken) => {
    expect(isHired([contact('employer', given), contact('candidate', taken)])).toBe(true);
  });

  it('did not take it, was given none, or spoke of another', () => {
    expect(isHired([contact('employer', 'We are delighted to offer you the post.')])).toBe(false);
    expect(isHired([contact('candidate', 'I signed another contract.')])).toBe(false);
    expect(
      isHired([contact('employer', 'Please come on Monday.'), contact('candidate', 'I accept, gladly.')]),
    ).toBe(false);
  });
});

describe('somebody who supplies on terms', () => {
  it.each([
    'Three fitters on my books, ready on Monday.',
    'Two profiles attached, usual fee.',
    'Voici notre offre pour vos chaises.',
  ])('has set them: %s', (text) => {
    expect(hasSetTerms([contact('candidate', text)])).toBe(true);
  });

  it.each([
    'I cut the waste by 4% of the total.',
    'My usual day rate is 300.',
    'J’ai négocié une remise de 15 % chez nos fournisseurs.',
  ])('has not: %s', (text) => {
    expect(hasSetTerms([contact('candidate', text)])).toBe(false);
  });

  it('is not us', () => {
    expect(hasSetTerms([contact('employer', 'Our standard fee is 12%.')])).toBe(false);
  });
});
