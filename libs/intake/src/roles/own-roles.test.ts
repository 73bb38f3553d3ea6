import { describe, expect, it } from 'vitest';
import { roleAmong } from './fixtures/role-among.ts';

const titles = ['Kitchen Porter', 'Press Officer', 'Comptable clients', 'Comptable fournisseurs', 'Ranger'];
const more = ['Data Engineer', 'Senior Data Engineer', 'Cleaner'];
const NIGHT = ['Night Cleaner', 'Ranger'];
const titleOf = roleAmong([...titles, ...more, 'Night Cleaner']);

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
    ['Hello', 'Any news on the night one?', NIGHT, 'Night Cleaner'],
    ['Papers', 'Here is my press card, as you asked.', ['Press Officer', 'Ranger'], 'Press Officer'],
  ])('%s / %s', (subject, text, before, title) => {
    expect(titleOf(subject, text, before)).toBe(title);
  });

  it.each([
    ['Parking', 'Is there parking on site?', ['Kitchen Porter', 'Ranger']],
    ['Hello', 'The porter or the ranger, I do not mind.', ['Kitchen Porter', 'Ranger']],
    ['Hello', 'I have been a porter for years.', ['Kitchen Porter', 'Ranger']],
    ['Hello', 'Senior or not, I do not mind.', ['Kitchen Porter', 'Ranger']],
    ['News?', 'The press office has not called me back.', ['Press Officer', 'Ranger']],
    ['News?', 'I will be at the press office on Monday.', ['Press Officer', 'Ranger']],
    ['News?', 'My porter will drive me.', ['Kitchen Porter', 'Ranger']],
    ['News?', 'I called at night and nobody answered.', NIGHT],
    ['News?', 'I work nights at the moment, so call after noon.', NIGHT],
    ['News?', 'My wife is a night nurse, so I can only come on Monday.', NIGHT],
    ['News?', 'I am in my senior year at college.', ['Data Engineer', 'Senior Data Engineer']],
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

  it.each([
    'A senior colleague of yours told me I would hear about the position.',
    'I am not too senior for the position, I hope.',
    'Your senior manager Tom interviewed me for the position.',
    'Your senior engineer invited me to interview for the position.',
  ])('is not meant where somebody is of that rank: %s', (text) => {
    expect(titleOf('News?', text, ['Data Engineer'])).toBe('Data Engineer');
  });

  it('is a whole trade of two words, and not the one that is named by the first of them', () => {
    expect(among('Recepcjonista nocny')).toBe('Recepcjonista nocna');
    expect(among('Nachtrezeptionist')).toBe('Recepcjonista nocna');
    expect(among('Recepcjonista')).toBe('Recepcjonista');
  });
});
