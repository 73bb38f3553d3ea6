import { describe, expect, it } from 'vitest';
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
] as const;
type Title = (typeof titles)[number];
const words: Partial<Record<Title, readonly string[]>> = {
  'Site Foreman': ['HB-219'],
  'Cloud Reliability Lead': ['SRE'],
};
const roles = openRoles(titles.map((title, id) => ({ id, title, addresses: [], words: words[title] ?? [] })));
const nothing: RoleEvidence = {
  chosenRoleId: null,
  sentTo: [],
  threadRoleIds: [],
  subject: 'Hello',
  text: '',
  quotedText: () => '',
  senderName: '',
  personRoleIds: [],
};
const titleOf = (evidence: Partial<RoleEvidence>) => {
  const found = roleOf({ ...nothing, ...evidence }, roles);
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
    ['Tree Climber Level 3', 'Forester / Tree Climber Level 3'],
    ['Bakery', 'Bakery Shift Leader'],
    ['the job on evenings', 'Warehouse Operative (Evenings)'],
  ])('%s', (subject, title) => {
    expect(titleOf({ subject })).toBe(title);
  });

  it('is asked about by who greets nobody', () => {
    expect(titleOf({ text: 'Hello is the lifeguard job still there?' })).toBe('Lifeguard');
    expect(titleOf({ text: 'Hello lifeguard' })).toBeNull();
  });

  it('needs no word for a post where the subject has one, or where we wrote it', () => {
    const text = 'I saw on a poster by the pool that you are after a lifeguard for the season.';
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
