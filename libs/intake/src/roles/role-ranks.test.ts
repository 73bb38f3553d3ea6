import { describe, expect, it } from 'vitest';
import { openRoles, roleOf } from './role-evidence.ts';
import { NO_EVIDENCE, roleAmong } from './fixtures/role-among.ts';

describe('a role beside one of a higher rank', () => {
  const titles = ['Support Worker', 'Senior Support Worker', 'Lead Nurse', 'Staff Trainer'];
  const words = [['helper'], [], [], ['nurse']];
  const roles = openRoles(titles.map((title, id) => ({ id, title, addresses: [], words: words[id] ?? [] })));
  const titleOf = (subject: string) => titles[roleOf({ ...NO_EVIDENCE, subject }, roles)?.roleId ?? -1];

  it('is not the one that a rank and another name of its are written of', () => {
    expect(titleOf('Senior helper')).toBe('Senior Support Worker');
    expect(titleOf('helper')).toBe('Support Worker');
    expect(titleOf('support worker')).toBe('Support Worker');
  });

  it('is told so by ranks of other languages', () => {
    const roleOfMail = roleAmong(['Tester aplikacji', 'Starszy tester aplikacji', 'Kucharz']);
    expect(roleOfMail('Tester', 'Aplikuję na stanowisko testera aplikacji.')).toBe('Tester aplikacji');
    expect(roleOfMail('CV', 'Proszę o rozpatrzenie mojego zgłoszenia na starszego testera.')).toBe(
      'Starszy tester aplikacji',
    );
  });
});

describe('a title with something else behind it', () => {
  const roleOfMail = roleAmong([
    'Técnico comercial',
    'Chef de rang',
    'Responsabile vendite',
    'Housing Officer',
    'Cook',
    'Cleaner',
  ]);

  it.each([
    ['técnico de laboratorio', 'Me interesa el puesto de técnico de laboratorio.'],
    ['Candidature', 'Je postule comme chef de chantier.'],
    ['Domanda', 'Mi candido come responsabile di magazzino.'],
    ['Team', 'I wonder who the post-holder is, and whether management accounts show housing.'],
    ['Team', 'Would the post-holder see that the stock list is done in-house?'],
    ['Monday', 'Start Monday with cook Brannigan.'],
  ])('is another: %s / %s', (subject, text) => {
    expect(roleOfMail(subject, text)).toBeNull();
  });

  it.each([
    ['puesto de técnico comercial', '', 'Técnico comercial'],
    ['Candidature', 'Je postule comme chef de rang.', 'Chef de rang'],
    ['Domanda', 'Mi candido come responsabile delle vendite.', 'Responsabile vendite'],
    ['Sundays', 'I gave my number to the lady at the desk, for the cleaner hours on the card.', 'Cleaner'],
    ['Link', 'Here is the link for the housing officer thing that you asked about.', 'Housing Officer'],
  ])('and is itself otherwise: %s / %s', (subject, text, title) => {
    expect(roleOfMail(subject, text)).toBe(title);
  });
});

describe('a word that two titles begin with', () => {
  const roleOfMail = roleAmong(['Técnico comercial', 'Técnico de mantenimiento', 'Camarero']);

  it('tells neither, and with another word one of them', () => {
    expect(roleOfMail('Candidatura técnico', 'Hola')).toBeNull();
    expect(roleOfMail('CV', 'Me interesa el puesto de técnico.')).toBeNull();
    expect(roleOfMail('Candidatura técnico de mantenimiento', 'Hola')).toBe('Técnico de mantenimiento');
    expect(roleOfMail('CV', 'Me interesa el puesto de técnico comercial.')).toBe('Técnico comercial');
  });
});

describe('the hours of a role', () => {
  const roleOfMail = roleAmong(['Day Warden', 'Night Warden', 'Gardener']);

  it.each([
    ['warden, days', 'Day Warden'],
    ['warden nights', 'Night Warden'],
    ['warden (days)', 'Day Warden'],
  ])('may be written as many: %s', (subject, title) => {
    expect(roleOfMail(subject)).toBe(title);
  });

  it.each(['warden, four days a week', 'warden: two days ago', 'warden for some days'])(
    'and are none where they say how long: %s',
    (subject) => {
      expect(roleOfMail(subject)).toBeNull();
    },
  );
});
