import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE, roleAmong } from './fixtures/role-among.ts';
import { type RoleEvidence, openRoles, roleOf } from './role-evidence.ts';

const titles = [
  'Warehouse Operative (Evenings)',
  'Lifeguard',
  'Bakery Shift Leader',
  'Geography Teacher',
  'Chef de Rang',
  'Forester / Tree Climber Level 3',
  'Kindergarten Volunteer Coordinator',
  'Site Foreman',
  'Cloud Reliability Lead',
  'Head of House 7',
  'Account Executive (Mid-Market)',
  'Senior Accountant',
  'Content Marketing Manager',
  'Data Scientist',
  'Radiologic Technologist',
  'Paralegal',
] as const;
type Title = (typeof titles)[number];
const words: Partial<Record<Title, readonly string[]>> = {
  'Site Foreman': ['HB-219'],
  'Cloud Reliability Lead': ['SRE'],
};
const roles = openRoles(titles.map((title, id) => ({ id, title, addresses: [], words: words[title] ?? [] })));
const titleOf = (evidence: Partial<RoleEvidence>) => {
  const found = roleOf({ ...NO_EVIDENCE, ...evidence }, roles);
  return found === null ? null : titles[found.roleId];
};

describe('a role, as people write it', () => {
  it.each<[string, Title]>([
    ['ware house operative', 'Warehouse Operative (Evenings)'],
    ['life guard job', 'Lifeguard'],
    ['kinder-garten volunteers co-ordinator', 'Kindergarten Volunteer Coordinator'],
    ['Treeclimber', 'Forester / Tree Climber Level 3'],
    ['HB219', 'Site Foreman'],
    ['job hb 219', 'Site Foreman'],
    ['geog teacher', 'Geography Teacher'],
    ['CDR vacancy', 'Chef de Rang'],
    ['cdr', 'Chef de Rang'],
    ['I would like to come as a C.D.R.', 'Chef de Rang'],
    ['cheff de rang', 'Chef de Rang'],
    ['Tree Climber Level 3', 'Forester / Tree Climber Level 3'],
    ['Accounting position', 'Senior Accountant'],
    ['Marketing vacancy', 'Content Marketing Manager'],
    ['data science opening', 'Data Scientist'],
    ['rad tech job', 'Radiologic Technologist'],
    ['para legal', 'Paralegal'],
    ['Bakery', 'Bakery Shift Leader'],
    ['the job on evenings', 'Warehouse Operative (Evenings)'],
  ])('%s', (subject, title) => {
    expect(titleOf({ subject })).toBe(title);
  });

  it.each([
    ['Nihgt ranger', 'Night Ranger'],
    ['night raneger', 'Night Ranger'],
    ['Programista oprogramowanai', 'Programista oprogramowania'],
  ])('with a slip in a short word beside another, or at the very end: %s', (subject, title) => {
    expect(roleAmong(['Night Ranger', 'Day Ranger', 'Programista oprogramowania', 'Waiter'])(subject)).toBe(
      title,
    );
  });

  it('but not with one that makes another word of it', () => {
    expect(roleAmong(['Night Porter', 'Day Porter', 'Cook'])('night poster')).toBeNull();
    expect(roleAmong(['Porter', 'Cook'])('poter')).toBeNull();
  });

  it('is asked about by who greets nobody', () => {
    expect(titleOf({ text: 'Hello is the lifeguard job still there?' })).toBe('Lifeguard');
    expect(titleOf({ text: 'Hello lifeguard' })).toBeNull();
  });

  it('needs no word for a post where the subject has one, or where we wrote it', () => {
    const text = 'I saw a poster by the pool with lifeguard on it, which would suit me for the season.';
    expect(titleOf({ text, subject: 'Job' })).toBe('Lifeguard');
    expect(titleOf({ text })).toBeNull();
    const quotedText = () => '> We are glad to invite you to a trial day as Site Foreman on Monday.';
    expect(titleOf({ text: 'Thank you!', quotedText })).toBe('Site Foreman');
  });

  it('is not put together from two clauses', () => {
    const text = 'I am a leader, 12 years, looking at your bakery vacancy.';
    expect(titleOf({ text })).toBe('Bakery Shift Leader');
  });

  it.each([
    ['a word that letters stand for', { subject: 'site reliability engineer job' }, 'Cloud Reliability Lead'],
    ['a part of what letters stand for', { subject: 'engineer job' }, null],
    ['the letters of a number', { subject: 'Job HB' }, null],
    ['a number of another kind', { text: 'May I come to the interview at 7?' }, null],
    ['hours of the sender', { text: 'I have an evening job at present.' }, null],
    ['a beginning alone', { subject: 'kind regards, job' }, null],
  ] as const)('is told, or not, by %s', (_, evidence, title) => {
    expect(titleOf(evidence)).toBe(title);
  });
});

describe('a role in the languages of its employer', () => {
  const abroad = [
    'Recepcionista de hotel rural',
    'Magazziniere con patentino',
    'Główna księgowa',
    'Cuisinier de collectivité',
    'Zelfstandig monteur, regio Utrecht',
    'Cozinheiro de bordo',
  ] as const;
  const open = openRoles(abroad.map((title, id) => ({ id, title, addresses: [], words: [] })));
  it.each<[string, string, (typeof abroad)[number] | null]>([
    ['Recepcionista', '', 'Recepcionista de hotel rural'],
    ['', 'Buenas, escribo por el trabajo de recepcionista.', 'Recepcionista de hotel rural'],
    ['', 'Trabajo de recepcionista en otro sitio.', null],
    ['', 'Scrivo per il lavoro di magazziniere.', 'Magazziniere con patentino'],
    ['', 'Lavoro come magazziniere da due anni.', null],
    ['oferta dla głównej księgowej', '', 'Główna księgowa'],
    ['', 'Piszę w sprawie pracy jako księgowa.', 'Główna księgowa'],
    ['', 'L’emploi de cuisinier m’attire beaucoup.', 'Cuisinier de collectivité'],
    ['', 'Is de baan als monteur nog vrij?', 'Zelfstandig monteur, regio Utrecht'],
    ['emprego cozinheiro', '', 'Cozinheiro de bordo'],
    ['', 'Salve, cercate ancora un magazziniere?', 'Magazziniere con patentino'],
    ['', 'Zoeken jullie nog een monteur in de regio?', 'Zelfstandig monteur, regio Utrecht'],
    ['', 'Ainda procuram um cozinheiro para este verão?', 'Cozinheiro de bordo'],
  ])('%s %s: %s', (subject, text, title) => {
    const found = roleOf({ ...NO_EVIDENCE, subject, text }, open);
    expect(found === null ? null : abroad[found.roleId]).toBe(title);
  });
});

describe('words that were read before', () => {
  const filler = (from: number) =>
    Array.from({ length: 3_000 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${from + at}`).join(
      ' ',
    );

  it('mean the same after any number of others', () => {
    for (let from = 0; from < 12_000; from += 3_000) {
      expect(titleOf({ subject: 'life guard job', text: filler(from) })).toBe('Lifeguard');
      expect(titleOf({ subject: 'ware house operative' })).toBe('Warehouse Operative (Evenings)');
    }
  });

  it('mean for other roles what they say of those', () => {
    const [guard, farrier] = ['Guard', 'Farrier'].map((title, id) =>
      openRoles([{ id, title, addresses: [], words: [] }]),
    );
    expect(roleOf({ ...NO_EVIDENCE, subject: 'Farrier' }, guard!)).toBeNull();
    expect(roleOf({ ...NO_EVIDENCE, subject: 'Farrier' }, farrier!)?.roleId).toBe(1);
  });
});
