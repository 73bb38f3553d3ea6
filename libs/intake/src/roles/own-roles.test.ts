import { describe, expect, it } from 'vitest';
import { roleAmong } from './fixtures/role-among.ts';

const titles = ['Kitchen Porter', 'Press Officer', 'Comptable clients', 'Comptable fournisseurs', 'Ranger'];
const more = ['Data Engineer', 'Senior Data Engineer', 'Cleaner'];
const titleOf = roleAmong([...titles, ...more]);

describe('which of their roles somebody means who has applied for two', () => {
  it.each([
    ['Hello', 'Please take me off the porter list.', ['Kitchen Porter', 'Ranger'], 'Kitchen Porter'],
    ['the press one', 'Could I come an hour later?', ['Press Officer', 'Ranger'], 'Press Officer'],
    [
      'Désistement',
      'Je préfère me retirer pour la partie clients.',
      ['Comptable clients', 'Comptable fournisseurs'],
      'Comptable clients',
    ],
    [
      'Test',
      'I forgot to attach the plan of the senior task.',
      ['Data Engineer', 'Senior Data Engineer'],
      'Senior Data Engineer',
    ],
  ])('%s / %s', (subject, text, before, title) => {
    expect(titleOf(subject, text, before)).toBe(title);
  });

  it.each([
    ['Parking', 'Is there parking on site?', ['Kitchen Porter', 'Ranger']],
    ['Hello', 'The porter or the ranger, I do not mind.', ['Kitchen Porter', 'Ranger']],
    ['Hello', 'I have been a porter for years.', ['Kitchen Porter', 'Ranger']],
    ['Hello', 'Senior or not, I do not mind.', ['Kitchen Porter', 'Ranger']],
  ])('is unknown where they name none, both, or what they were: %s / %s', (subject, text, before) => {
    expect(titleOf(subject, text, before)).toBeNull();
  });
});

describe('a role beside the one that somebody has applied for', () => {
  const among = roleAmong([
    'Recepcjonista',
    'Recepcjonista nocna',
    'Gestor de loja',
    'Gestor de loja sénior',
  ]);

  it.each([
    [
      'sénior',
      'Gostaria que me considerassem para a vaga sénior.',
      'Gestor de loja',
      'Gestor de loja sénior',
    ],
    ['pytanie', 'Proszę o rozpatrzenie na tę nocną.', 'Recepcjonista', 'Recepcjonista nocna'],
    ['pergunta', 'Há estacionamento?', 'Gestor de loja', 'Gestor de loja'],
    ['pergunta', 'O meu chefe é sénior.', 'Gestor de loja', 'Gestor de loja'],
    ['CV', 'Aplikuję na stanowisko recepcjonisty nocnego.', 'Recepcjonista', 'Recepcjonista nocna'],
  ])('is meant where nothing but its rank or its hours is named: %s / %s', (subject, text, before, title) => {
    expect(among(subject, text, [before])).toBe(title);
  });

  it('is a whole trade of two words, and not the one that is named by the first of them', () => {
    expect(among('Recepcjonista nocny')).toBe('Recepcjonista nocna');
    expect(among('Nachtrezeptionist')).toBe('Recepcjonista nocna');
    expect(among('Recepcjonista')).toBe('Recepcjonista');
  });
});
