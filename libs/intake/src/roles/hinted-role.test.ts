import { describe, expect, it } from 'vitest';
import { roleAmong } from './fixtures/role-among.ts';

describe('a role that is named by nothing but hints', () => {
  const titleOf = roleAmong([
    'Electrician (Domestic & Solar)',
    'Apprentice Electrician',
    'Site Manager (Residential)',
    'Assistant Site Manager',
    'Shop Supervisor',
    'Sales Assistant, Hardware Shop',
    'Year 4 Class Teacher',
    'Teaching Assistant, Key Stage 1',
    'HGV Class 1 Driver – Nights',
    'Multi-drop Delivery Driver (van)',
    'Warehouse Operative',
    'Plumbing & Heating Engineer',
    'Account Executive',
  ]);

  it.each([
    [
      'Hello',
      'I am qualified electrician and would like to work for your company.',
      'Electrician (Domestic & Solar)',
    ],
    ['Warehouse', 'hi is there still work in the warehouse', 'Warehouse Operative'],
    ['HGV', 'Just chasing my application from the 4th, thanks.', 'HGV Class 1 Driver – Nights'],
    ['Teacher', 'May I visit the school before I apply?', 'Year 4 Class Teacher'],
    [
      'Boilers',
      'I have serviced boilers since 2012 and would love to join you.',
      'Plumbing & Heating Engineer',
    ],
    ['Y4 post', 'When do you interview?', 'Year 4 Class Teacher'],
    ['van driver', 'Is it still open?', 'Multi-drop Delivery Driver (van)'],
    ['Site Manager', 'I am applying for your Site Manager vacancy.', 'Site Manager (Residential)'],
    ['Elektriker', 'Guten Tag, ist die Stelle noch frei?', 'Electrician (Domestic & Solar)'],
  ])('%s / %s: %s', (subject, text, title) => {
    expect(titleOf(subject, text)).toBe(title);
  });

  it.each([
    ['Driver', "I'm a driver with a clean licence and would like to apply."],
    ['Shop', 'Do you still need somebody in the shop?'],
    ['CV', 'I have worked as a warehouse operative and as an electrician. Any vacancies?'],
    ['CV', 'I have worked as a warehouse operative. Have you any vacancies?'],
    ['Executive assistant', 'Following up on my application for executive assistant.'],
    ['Hello', 'Our warehouse is full and the HGV is late.'],
    ['Leo in key stage 1', 'Leo has a temperature today.'],
  ])('none is taken for %s / %s', (subject, text) => {
    expect(titleOf(subject, text)).toBeNull();
  });
});

describe('where a word stands', () => {
  const titleOf = roleAmong([
    'Café Supervisor',
    'Barista',
    'Import/Export Clerk',
    'Frontend Developer',
    'Backend Developer',
  ]);

  it('is not what somebody asks for by where it is', () => {
    expect(titleOf('Hello', 'I am a trained barista and look for a job in your café.')).not.toBe(
      'Café Supervisor',
    );
  });

  it('is the post of a clerk in "the clerk\'s job", and no clerk\'s doing', () => {
    expect(titleOf('Papers', "Is the clerk's job still open?")).toBe('Import/Export Clerk');
  });

  it('tells another role of somebody who has applied and changes their mind', () => {
    const before = ['Backend Developer'];
    expect(titleOf('frontend instead', 'Please move me across.', before)).toBe('Frontend Developer');
    expect(titleOf('My interview', 'Please tell me the way.', before)).toBe('Backend Developer');
  });
});

describe('a short word with a consonant too many', () => {
  const titleOf = roleAmong(['Roofer', 'Chef', 'Plumber']);

  it.each([
    ['rooffer job', 'Roofer'],
    ['cheff job', 'Chef'],
  ])('%s: %s', (subject, title) => {
    expect(titleOf(subject, 'Is it still open?')).toBe(title);
  });
});

describe('who learns a trade', () => {
  const titleOf = roleAmong(['Apprentice Electrician', 'Plumber', 'Receptionist']);

  it.each([
    ['apprenticeship', 'do you still want an aprentice', 'Apprentice Electrician'],
    ['my son', 'He is 16. Could he come in about the apprenticeship?', 'Apprentice Electrician'],
    ['Plumber', 'I finished my apprenticeship in May and apply as a plumber.', 'Plumber'],
  ])('%s / %s: %s', (subject, text, title) => {
    expect(titleOf(subject, text)).toBe(title);
  });
});
