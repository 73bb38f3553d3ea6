import { describe, expect, it } from 'vitest';
import { roleAmong } from './fixtures/role-among.ts';

describe('a role by its trade, whatever language its title has', () => {
  const roleOfMail = roleAmong([
    'Store Manager',
    'Baker',
    'Warehouse Operative',
    'Registered Nurse',
    'Electrician (80–100 %)',
    'Bookkeeper',
    'Night Receptionist',
    'Bus Driver',
  ]);

  it.each([
    ['Candidatura panadero', 'Baker'],
    ['Bewerbung als Bäckerin', 'Baker'],
    ['Bewerbung als Baecker', 'Baker'],
    ['Ansøgning som bogholder', 'Bookkeeper'],
    ['Ansökan butikschef', 'Store Manager'],
    ['Zájem o místo skladníka', 'Warehouse Operative'],
    ['Aplikacja magazynier', 'Warehouse Operative'],
    ['Hemşirelik başvurusu', 'Registered Nurse'],
    ['Sollicitatie winkelmanager', 'Store Manager'],
    ["Candidature d'électricienne", 'Electrician (80–100 %)'],
    ['Candidatura motorista de autocarro', 'Bus Driver'],
    ['Bewerbung als Nachtportier', null],
    ['Nattreceptionist, ansökan', 'Night Receptionist'],
    ['Busfahrerstelle', 'Bus Driver'],
    ['Bewerbung Bäckergeselle', 'Baker'],
  ])('%s: %s', (subject, title) => {
    expect(roleOfMail(subject)).toBe(title);
  });

  it('is another where the word, or the one beside it, says another', () => {
    expect(roleOfMail('Bewerbung als Lagerleiter')).toBeNull();
    expect(roleOfMail("Candidature de responsable d'entrepôt")).toBeNull();
    expect(roleOfMail('Candidature aide-soignante')).toBeNull();
    expect(roleOfMail('Candidatura conductor de camión')).toBeNull();
  });

  it('is told of an English mail by no word that another language has', () => {
    const text = 'Good morning, I hope that you are well. Did you have time for my mail?';
    expect(roleOfMail('Conductor', text)).toBeNull();
    expect(roleOfMail('Conductor', 'Buenos días, ¿pudieron ver mi correo?')).toBe('Bus Driver');
  });

  it('is the one that is applied for, among several that are spoken of', () => {
    const text = 'He visto el puesto de electricista, pero mi candidatura es para el puesto de panadera.';
    expect(roleOfMail('Oferta', text)).toBe('Baker');
  });
});

describe('a role by a rarer trade', () => {
  const roleOfMail = roleAmong(['Chimney Sweep', 'Goldsmith', 'Actuary', 'Evening Cashier']);

  it.each([
    ['Bewerbung als Kaminkehrerin', 'Chimney Sweep'],
    ['Candidatura orafo', 'Goldsmith'],
    ['Sollicitatie actuaris', 'Actuary'],
    ['Ansökan kvällskassör', 'Evening Cashier'],
  ])('%s: %s', (subject, title) => {
    expect(roleOfMail(subject)).toBe(title);
  });
});

describe('a role by its trade, where its title is in another language than English', () => {
  const roleOfMail = roleAmong([
    'Zahnmedizinische Fachangestellte (m/w/d)',
    'Vendeur / Vendeuse en magasin H/F',
    'Kierownik sklepu',
    'Kock till förskola',
    'Enfermero/a',
    'Sachbearbeiter/in Einkauf',
    'Hausmeister:in Sporthalle (m/w/d)',
  ]);

  it.each([
    ['Bewerbung Zahnarzthelferin', 'Zahnmedizinische Fachangestellte (m/w/d)'],
    ['Ansökan förskolekock', 'Kock till förskola'],
    ['Bewerbung als Einkaufssachbearbeiterin', 'Sachbearbeiter/in Einkauf'],
    ['Application: dental assistant', 'Zahnmedizinische Fachangestellte (m/w/d)'],
    ['Candidature responsable de magasin', 'Kierownik sklepu'],
    ['Candidature responsable', null],
    ['Bewerbung als erfahrene Hausmeisterin', 'Hausmeister:in Sporthalle (m/w/d)'],
    ['Bewerbung Sporthallenaufseher', null],
    ['Bewerbung als Aufseher der Sporthalle', null],
  ])('%s: %s', (subject, title) => {
    expect(roleOfMail(subject)).toBe(title);
  });

  it('is what somebody would become', () => {
    const text = "J'ai été comptable pendant dix ans, mais je voudrais devenir vendeuse.";
    expect(roleOfMail('Relance', text)).toBe('Vendeur / Vendeuse en magasin H/F');
  });

  it('is read in the language of its title and in English, and in a third one where all of it is said', () => {
    expect(roleOfMail('Bewerbung als Krankenschwester')).toBe('Enfermero/a');
    expect(roleOfMail('Nurse application')).toBe('Enfermero/a');
    expect(roleOfMail('Sollicitatie medewerker')).toBeNull();
  });
});

describe('a role by the trade that somebody has', () => {
  const roleOfMail = roleAmong(['Electrician', 'Kucharz / Kucharka', 'Waiter']);

  it.each([
    ['Hola', 'Soy electricista con diez años de obra. ¿Buscan gente?', 'Electrician'],
    ['Praca', 'Dzień dobry, jestem kucharką z Gdyni. Czy szukają Państwo kogoś?', 'Kucharz / Kucharka'],
    ['Jobb', 'Hej! Jag är utbildad elektriker. Söker ni folk?', 'Electrician'],
    ['Hola', 'Soy electricista con diez años de obra.', null],
    ['Hola', 'Soy electricista. Busco trabajo de camarero.', 'Waiter'],
    ['Hola', 'Soy electricista. Me gustaría un puesto de celador.', null],
    ['Hola', 'Soy electricista. Quiero aplicar a la oferta para panadero.', null],
  ])('%s / %s: %s', (subject, text, title) => {
    expect(roleOfMail(subject, text)).toBe(title);
  });
});
