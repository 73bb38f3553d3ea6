import { describe, expect, it } from 'vitest';
import { roleAmong } from './fixtures/role-among.ts';

const APPLIES: Readonly<Record<string, string>> = {
  en: 'Hello, I would like to apply for the post of %. Please find my CV attached.',
  de: 'Guten Tag, hiermit bewerbe ich mich auf die Stelle als %.',
  fr: 'Bonjour, je postule au poste de %.',
  es: 'Hola, me interesa el puesto de %.',
  it: 'Buongiorno, mi candido per la posizione di %.',
  nl: 'Hallo, ik solliciteer op de functie van %.',
  pl: 'Dzień dobry, aplikuję na stanowisko: %.',
  pt: 'Bom dia, candidato-me à vaga de %.',
};
const applying = (language: string, title: string) => (APPLIES[language] ?? '').replace('%', title);

describe('a role by what its post is called in another country', () => {
  const roleOfMail = roleAmong([
    'Einkaufsleiter (m/w/d)',
    'Responsable logistique',
    'Jefe de proyecto',
    'Contabile clienti',
    'Onderhoudsmonteur',
    'Kierownik produkcji',
    'Gestor de redes sociais',
    'Designer de moda',
    'Network Engineer',
    'Kwaliteitscontroleur',
    'Lagermitarbeiter (m/w/d)',
  ]);

  it.each([
    ['en', 'Purchasing Manager', 'Einkaufsleiter (m/w/d)'],
    ['fr', 'Responsable achats', 'Einkaufsleiter (m/w/d)'],
    ['en', 'Logistics Manager', 'Responsable logistique'],
    ['de', 'Projektleiterin', 'Jefe de proyecto'],
    ['en', 'project manager', 'Jefe de proyecto'],
    ['en', 'accounts receivable clerk', 'Contabile clienti'],
    ['de', 'Debitorenbuchhalterin', 'Contabile clienti'],
    ['es', 'técnica de mantenimiento', 'Onderhoudsmonteur'],
    ['pt', 'responsável de produção', 'Kierownik produkcji'],
    ['fr', 'community manager', 'Gestor de redes sociais'],
    ['en', 'fashion designer', 'Designer de moda'],
    ['es', 'ingeniero de redes', 'Network Engineer'],
    ['pl', 'kontroler jakości', 'Kwaliteitscontroleur'],
    ['it', 'magazziniere', 'Lagermitarbeiter (m/w/d)'],
    ['en', 'warehouse operative', 'Lagermitarbeiter (m/w/d)'],
  ])('%s: %s', (language, title, expected) => {
    expect(roleOfMail('CV', applying(language, title))).toBe(expected);
  });

  it.each([
    ['en', 'office manager'],
    ['en', 'interior designer'],
    ['fr', 'chef de chantier'],
    ['es', 'ingeniero de procesos'],
    ['de', 'Vertriebsingenieur'],
    ['nl', 'administratief medewerker'],
    ['it', 'responsabile'],
    ['pt', 'operador de caixa'],
  ])('and none by a part that anybody may have, or beside another field: %s, %s', (language, title) => {
    expect(roleOfMail('CV', applying(language, title))).toBeNull();
  });

  it('is the one whose title is in the language of the mail, where there are two', () => {
    const among = roleAmong(['Lagerarbeiter (Spätschicht)', 'Magazziniere', 'Cook']);
    expect(among('Bewerbung als Lagerarbeiter')).toBe('Lagerarbeiter (Spätschicht)');
    expect(among('Bewerbung als Lagerhelferin')).toBe('Lagerarbeiter (Spätschicht)');
    expect(among('Domanda: magazziniera')).toBe('Magazziniere');
  });
});

describe('a role by its field alone, or by where it is', () => {
  const roleOfMail = roleAmong(['Comptable fournisseurs', 'Comptable clients', 'Koch', 'Kok', 'Cuoco']);

  it.each([
    ['en', 'accounts payable', 'Comptable fournisseurs'],
    ['en', 'cook in Eindhoven', 'Kok'],
    ['en', 'cook, Stuttgart', 'Koch'],
    ['pl', 'kucharz w Bologna', 'Cuoco'],
  ])('%s: %s', (language, title, expected) => {
    expect(roleOfMail('CV', applying(language, title))).toBe(expected);
  });

  it.each(['cook', 'cook in Leeds', 'cook in Lyon', 'cook in Milan or Leipzig'])(
    'is none of several where the place is in no one of their countries: %s',
    (title) => {
      expect(roleOfMail('CV', applying('en', title))).toBeNull();
    },
  );

  it('and a place tells nothing where the work is not there', () => {
    const among = roleAmong(['Warehouse Operative', 'Almacenero', 'Magazynier']);
    expect(among('Job', 'I saw your warehouse job in Madrid.')).toBe('Almacenero');
    const there = [
      'Living in Madrid now, I would move.',
      'I live in Madrid but will move to Leeds.',
      'I drove vans in Lublin. Now I am in Hull.',
    ];
    for (const text of there) expect(among('Warehouse job', text)).toBe('Warehouse Operative');
    expect(
      among('Hello', 'I would like to work in the warehouse. I come from Valencia but live in Leeds.'),
    ).toBeNull();
  });
});

describe('a role whose title has everyday words', () => {
  const roleOfMail = roleAmong([
    'Medewerker klantenservice',
    'Specjalista ds. kadr i płac',
    'Comptable clients',
    'Servicemonteur',
    'Cook',
  ]);

  it.each([
    ['Job', 'Is the customer service job still open? I would like to apply.', 'Medewerker klantenservice'],
    ['Praca', 'Aplikuję na stanowisko do spraw płac.', 'Specjalista ds. kadr i płac'],
    ['CV', applying('en', 'service technician'), 'Servicemonteur'],
    ['Hello', 'I am looking for a place where I can stay, and I would love the job.', null],
    ['Claim', 'We act for our client Ms Doyle, who had a job with you.', null],
    ['CV', 'I would like to work as an associate in your private client department.', null],
    ['CV', applying('en', 'lab technician'), null],
    ['Bewerbung', 'Gern lerne ich Ihr Personal kennen, ich suche eine Stelle.', null],
  ])('is none of these where they are no more: %s / %s', (subject, text, expected) => {
    expect(roleOfMail(subject, text)).toBe(expected);
  });
});

describe('a designer who draws machines', () => {
  const roleOfMail = roleAmong(['Progettista meccanico', 'Product Designer', 'Cook']);

  it.each([
    ['it', 'progettista meccanico', 'Progettista meccanico'],
    ['de', 'Konstrukteur im Maschinenbau', 'Progettista meccanico'],
    ['en', 'product designer', 'Product Designer'],
    ['pt', 'designer de produto', 'Product Designer'],
  ])('is none of products: %s, %s', (language, title, expected) => {
    expect(roleOfMail('CV', applying(language, title))).toBe(expected);
  });

  it('nor the other way round', () => {
    expect(roleAmong(['Designer de produto', 'Cook'])('Domanda: progettista meccanico')).toBeNull();
  });
});

describe('a guest who writes of somebody here', () => {
  const roleOfMail = roleAmong([
    'Night Porter',
    'Senior Porter',
    'Waiter',
    'Receptionist',
    'Servicetechniker',
    'Conducteur',
    'Serveur',
    'Verkäufer (m/w/d)',
  ]);

  it.each([
    ['Drinks', 'Your waiter list of drinks was wrong.'],
    ['Desk', 'The receptionist thing: she was rude to me.'],
    ['Tisch', 'Wann ist der Kellner noch frei?'],
    ['Termin', 'Wann ist der Verkäufer noch zu haben?'],
    ['Trinkgeld', 'Bitte berücksichtigen Sie beim Trinkgeld den Kellner.'],
    ['Repas', 'Merci de prendre en compte que le serveur nous a oubliés.'],
    ['Reparatur', 'Der Servicetechniker kommt am Montag, bitte berücksichtigen.'],
    ['Rechnung', 'Ihr Servicetechniker war noch nicht da. Ist der Termin noch frei?'],
    ['Bus', 'Le conducteur de votre bus est encore libre ?'],
    ['Skarga', 'Proszę o rozpatrzenie reklamacji, kelner nas oszukał.'],
    ['Tafel', 'Is de ober nog vrij om acht uur?'],
    ['Propina', 'Tener en cuenta que el camarero fue muy amable.'],
  ])('is about no role: %s / %s', (subject, text) => {
    expect(roleOfMail(subject, text)).toBeNull();
  });

  it.each([
    ['Frage', 'Ist die Stelle als Kellner noch frei?', 'Waiter'],
    ['Frage', 'Bitte berücksichtigen Sie mich als Kellner.', 'Waiter'],
    ['Candidature', 'Merci de me prendre en considération comme serveur.', 'Serveur'],
    ['Pytanie', 'Proszę o rozpatrzenie mojej kandydatury na kelnera.', 'Waiter'],
    ['Hello', 'I would be glad if I could come about the waiter hours.', 'Waiter'],
  ])('and who applies is: %s / %s', (subject, text, title) => {
    expect(roleOfMail(subject, text)).toBe(title);
  });
});

describe('a day on which somebody shows what they can', () => {
  it.each([
    ['trial', 'Where do I have to come for the trial shift as a cook on Friday?', 'Cook'],
    ['Probetag', 'Wohin muss ich zum Probearbeiten als Koch am Freitag kommen?', 'Koch'],
    ['essai', 'Où dois-je venir vendredi pour l’essai de cuisinier ?', 'Cuisinier'],
    ['prueba', '¿Adónde tengo que ir el viernes para la prueba de cocinero?', 'Cocinero'],
    ['prova in cucina', 'Per la prova da cuoco di venerdì 27 dove devo venire di preciso?', 'Cuoco'],
    ['proefdag', 'Waar moet ik vrijdag zijn voor de proefdag als kok?', 'Kok'],
    ['dzień próbny', 'Gdzie mam przyjść w piątek na dzień próbny jako kucharz?', 'Kucharz'],
    ['prova', 'Onde devo ir na sexta para o dia de experiência de cozinheiro?', 'Cozinheiro'],
  ])('is about the role: %s / %s', (subject, text, title) => {
    expect(roleAmong([title, 'Night Porter'])(subject, text)).toBe(title);
  });
});
