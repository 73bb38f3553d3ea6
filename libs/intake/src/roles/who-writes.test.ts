import { describe, expect, it } from 'vitest';
import { isOfCustomer } from './who-writes.ts';

describe('who writes no application', () => {
  it.each([
    'The plumber you sent on Monday left the tap running.',
    'The flat roof that you did in March is leaking again. Can you send somebody out?',
    "My mum's carer was wonderful last week.",
    'We hire out minibuses with drivers for site crews.',
    'We have welders and drivers available at £14 an hour.',
    'Our plumbing price list rises by 4% from January.',
    'Sorry, I need somebody to cover my shift on Sunday.',
    'Your driver was meant to deliver my timber this morning.',
    'I would like to book an appointment.',
    'Notre agence a des cuisiniers disponibles.',
    'Wir vermitteln Pflegekräfte ab sofort.',
    "I'm a recruiter and have three analysts for the job on your site.",
    'For my thesis: could I interview your designer about the role?',
  ])('%s', (text) => {
    expect(isOfCustomer(text)).toBe(true);
  });

  it.each([
    'I would like to apply; could you send somebody to the door, my bell is broken.',
    'Is the roofer job still open? I could cover any shift.',
    "My mum's carer told me of your vacancy and I would like to apply.",
    'I rent from you and saw a warden job in the newsletter. The lift is broken again, so I know the house.',
    'I can fix leaking taps and would like to join your firm.',
  ])('but not: %s', (text) => {
    expect(isOfCustomer(text)).toBe(false);
  });
});
