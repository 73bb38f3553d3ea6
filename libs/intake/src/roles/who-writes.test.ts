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
    'Is your warehouse on Dock Road still available to rent?',
    'Ist Ihr Lager zu mieten?',
    'Steht der Golf noch zum Verkauf?',
    'Is the chef available for a wedding on 4 May?',
    'We would like to hire your chef for a private dinner.',
    'Do you need a cleaner? We are a cleaning firm and offer our services.',
    'Wir sind eine Reinigungsfirma. Brauchen Sie einen Hausmeister?',
    'Nous sommes une société de nettoyage. Cherchez-vous un agent ?',
    'Somos una empresa de limpieza. ¿Necesitáis limpiadora?',
    '¿Puede venir el electricista mañana? No tenemos luz.',
  ])('%s', (text) => {
    expect(isOfCustomer(text)).toBe(true);
  });

  it.each([
    'I would like to apply; could you send somebody to the door, my bell is broken.',
    'Is the roofer job still open? I could cover any shift.',
    "My mum's carer told me of your vacancy and I would like to apply.",
    'I rent from you and saw a warden job in the newsletter. The lift is broken again, so I know the house.',
    'I am looking for a place to rent in town and for a chef job. Is yours still open?',
    'Ich möchte eine Wohnung mieten und bei Ihnen als Hausmeister anfangen, ist die Stelle noch frei?',
    'Is the chef position still available for a start in May?',
    'Are the kitchen porter shifts free on Sundays?',
    'We are a company of four that closes in May, and I would like to apply as your chef.',
    'Wir sind eine kleine Familie und suchen Arbeit.',
    'When do you want to hire your next chef?',
    'When do you hire your summer staff?',
    'My car is for sale, so I can start at once as a cleaner. Can I come on Monday?',
    'I can fix leaking taps and would like to join your firm.',
  ])('but not: %s', (text) => {
    expect(isOfCustomer(text)).toBe(false);
  });
});
