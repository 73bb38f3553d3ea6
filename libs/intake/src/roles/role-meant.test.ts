import { describe, expect, it } from 'vitest';
import { roleAmong } from './fixtures/role-among.ts';

describe('which of the roles that are named is meant', () => {
  const roleOfMail = roleAmong([
    'Sales Manager North',
    'Sales Executive',
    'Cook',
    'Warehouse Operative',
    'Infirmier / Infirmière',
    'Comptable',
    'Kok',
    'Schreiner',
    'Spawacz',
    'Programista',
    'Pædagog',
    'Tømrer',
  ]);

  it.each([
    ['Former sales executive', 'I would like to apply for Sales Manager North.', 'Sales Manager North'],
    ['Application', 'I used to be a cook, now I apply for warehouse operative.', 'Warehouse Operative'],
    [
      'Change',
      'I applied for the cook job, but please consider me for warehouse operative.',
      'Warehouse Operative',
    ],
    [
      'Change',
      'I withdraw from Sales Executive and apply for the Sales Manager North post.',
      'Sales Manager North',
    ],
    [
      'Change',
      "J'avais postulé comme comptable, je souhaite postuler comme infirmière.",
      'Infirmier / Infirmière',
    ],
    ['Hej', 'Jeg var tømrer og har nu læst til pædagog, og jeg søger jobbet som pædagog.', 'Pædagog'],
    ['Hej', 'Jeg var tømrer men pædagog er jobbet som jeg søger.', 'Pædagog'],
    ['Bewerbung', 'Ich war Koch, möchte nun aber als Schreiner bei Ihnen anfangen.', 'Schreiner'],
    ['Spawacz czy programista', 'Pracuję jako programista, ale aplikuję na spawacza.', 'Spawacz'],
    ['Bonjour', 'Je suis disponible de suite comme infirmière.', 'Infirmier / Infirmière'],
    ['Bonjour', 'Vous cherchiez un comptable et je suis motivée.', 'Comptable'],
    ['Work', 'I do not mean the cook post but the warehouse one. Is it open?', 'Warehouse Operative'],
    ['Work', 'I am not interested in the cook post, only in the warehouse one.', 'Warehouse Operative'],
    ['Work', 'I am not only after the cook job, but yes, that first.', 'Cook'],
  ])('%s / %s: %s', (subject, text, title) => {
    expect(roleOfMail(subject, text)).toBe(title);
  });

  it.each([
    ['Former sales executive', 'Do you have anything for me?'],
    ['Hello', 'I used to be a cook. Have you any job?'],
    ['Bonjour', 'Ancien comptable, je cherche un emploi.'],
    ['Hej', 'Jeg var tømrer og søger et job.'],
  ])('and none of what is over: %s / %s', (subject, text) => {
    expect(roleOfMail(subject, text)).toBeNull();
  });
});

describe('hours in a subject', () => {
  const roleOfMail = roleAmong(['Night Porter', 'Chef de Partie']);

  it.each([
    ['Porter hours', 'The porter hours are too short.', null],
    ['Porter hours', 'I would like to apply. Are they every night?', 'Night Porter'],
    ['Porter shifts', '', 'Night Porter'],
  ])('are a post to who may apply: %s / %s', (subject, text, title) => {
    expect(roleOfMail(subject, text)).toBe(title);
  });
});

describe('a role by a part of its title', () => {
  const roleOfMail = roleAmong([
    'Driver, Class 2 (Leeds depot)',
    'Van Driver – Hull',
    'Product Manager, Growth',
    'Project Manager (Construction)',
    'Shift Supervisor, Coffee Shop',
    'Host (Front of House)',
    'Senior Software Engineer, Payments (ENG-2214)',
    'Nurse',
    'Empregado/a de mesa',
    'Receptionist, trilingual (FR/NL/EN), Ghent',
    'Pædagog til vuggestue i Aarhus',
    'Data Analyst',
    'Finance Director',
    'Salaried GP',
    'Kinésithérapeute libéral(e)',
  ]);

  it.each([
    ['Class 2 driver', '', 'Driver, Class 2 (Leeds depot)'],
    ['class two driver', '', 'Driver, Class 2 (Leeds depot)'],
    ['Question', 'Is the Hull one still open?', 'Van Driver – Hull'],
    ['van job', '', 'Van Driver – Hull'],
    ['Growth PM role', '', 'Product Manager, Growth'],
    ['PM (construction)', 'I apply for the PM job.', 'Project Manager (Construction)'],
    ['Hostess job', '', 'Host (Front of House)'],
    ['ENG-2214', 'Please find my CV.', 'Senior Software Engineer, Payments (ENG-2214)'],
    ['Reception job', '', 'Receptionist, trilingual (FR/NL/EN), Ghent'],
    ['Pædagog', 'Er stillingen ledig?', 'Pædagog til vuggestue i Aarhus'],
    ['data anlyst job', '', 'Data Analyst'],
    ['Director post', '', 'Finance Director'],
    ['Hello', 'Do you need a GP? I am looking for a post.', 'Salaried GP'],
  ])('%s / %s: %s', (subject, text, title) => {
    expect(roleOfMail(subject, text)).toBe(title);
  });

  it.each([
    ['Driver job', ''],
    ['PM role', ''],
    ['My interview', 'I can come at 3 PM.'],
    ['Driving directions', 'Could you send me driving directions for Thursday?'],
    ['Nursing home', 'Is there a place for my mother?'],
    ['coffee job', 'Do you need somebody?'],
    ['Director', 'Could you give this to the director after my interview?'],
    ['Reception hours', 'I need to see the GP about my knee.'],
    ['Rendez-vous kiné', 'Bonjour, je voudrais un rendez-vous avec le kiné pour mon dos.'],
    ['Mesa', 'Queria reservar uma mesa para quatro.'],
    ['Re: interview', 'I come from the interview of a van Dijk, is there news of my application?'],
    ['deta analist', 'Thank you'],
  ])('but not by one that says too little: %s / %s', (subject, text) => {
    expect(roleOfMail(subject, text)).toBeNull();
  });
});
