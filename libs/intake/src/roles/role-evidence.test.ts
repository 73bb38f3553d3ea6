import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE } from './fixtures/role-among.ts';
import { type RoleEvidence, openRoles, roleOf } from './role-evidence.ts';
import { sentToOf } from '../sent-to.ts';
import { rolesNamed } from './role-words.ts';

const roles = openRoles([
  { id: 1, title: 'Registered Nurse', addresses: ['jobs+nurse@x.example'], words: [] },
  { id: 2, title: 'Registered Nurse, Night Team', addresses: [], words: [] },
  { id: 3, title: 'Account Executive', addresses: [], words: ['req 4711'] },
]);
const idOf = (evidence: Partial<RoleEvidence>) =>
  roleOf({ ...NO_EVIDENCE, ...evidence }, roles)?.roleId ?? null;

describe('which role', () => {
  it('is told by the address that a mail was delivered to, where To names another', () => {
    const sentTo = sentToOf(['Careers@list.example'], { 'delivered-to': 'Jobs+Nurse@x.example' });
    expect(sentTo).toEqual(['careers@list.example', 'jobs+nurse@x.example']);
    expect(idOf({ sentTo })).toBe(1);
  });

  it('is told by the strongest evidence, which is kept', () => {
    const all: RoleEvidence = {
      ...NO_EVIDENCE,
      chosenRoleId: 2,
      sentTo: ['jobs+nurse@x.example'],
      threadRoleIds: [2],
      subject: 'Account Executive',
      text: '',
      personRoleIds: [1],
    };
    const find = (parts: Partial<RoleEvidence>) => roleOf({ ...all, ...parts }, roles);
    expect(find({})).toEqual({ roleId: 2, because: 'person', quote: null });
    const unchosen = { chosenRoleId: null };
    expect(find(unchosen)).toEqual({ roleId: 1, because: 'address', quote: 'jobs+nurse@x.example' });
    const elsewhere = { ...unchosen, sentTo: [] };
    expect(find(elsewhere)).toEqual({ roleId: 2, because: 'thread', quote: null });
    const unthreaded = { ...elsewhere, threadRoleIds: [] };
    expect(find(unthreaded)).toEqual({ roleId: 3, because: 'subject', quote: 'Account Executive' });
    expect(
      find({ ...unthreaded, subject: 'Hello', text: 'I apply for the post of account executive.' }),
    ).toEqual({
      roleId: 3,
      because: 'text',
      quote: 'account executive',
    });
    expect(find({ ...unthreaded, subject: 'Hello' })).toMatchObject({
      roleId: 1,
      because: 'only_application',
    });
  });

  it('is the longer title, its short form, and what else it is called', () => {
    expect(idOf({ subject: 'RE: registered nurse – night team' })).toBe(2);
    expect(idOf({ subject: 'RN application' })).toBe(1);
    expect(idOf({ subject: 'My application, Req. 4711' })).toBe(3);
  });

  it('is unknown where the evidence is divided or missing', () => {
    expect(idOf({ personRoleIds: [1, 3] })).toBeNull();
    expect(idOf({ subject: 'Account Executive or Registered Nurse?', personRoleIds: [3] })).toBeNull();
    expect(idOf({ subject: 'Just checking in', text: 'Any news on my application?' })).toBeNull();
  });

  it('is not what somebody has worked as', () => {
    expect(idOf({ text: 'I worked as an account executive for six years.' })).toBeNull();
  });

  it('quotes words that stand in the text, and takes time linear in it', () => {
    const pieces = fc.constantFrom(
      'Registered',
      ' Nurse',
      ' İ',
      'ß',
      '🎉',
      ' night ',
      'é',
      'ﬁ',
      '\n',
      'req 4711',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { quote } of rolesNamed(text, roles.known)) expect(text).toContain(quote);
      }),
    );
    const long = 'registered nurse night team '.repeat(20_000);
    expect(rolesNamed(long, roles.known)[0]?.roleId).toBe(2);
  });
});

describe('which of many roles', () => {
  const titles = [
    'Staff Nurse, Night',
    'Nurse Practitioner',
    'Store Manager',
    'Assistant Store Manager',
    'Senior Account Executive',
    'Account Executive',
    'Warehouse Operative (Req. 20417)',
    'Speditionskaufmann/-frau (m/w/d)',
    'Medizinische Fachangestellte (MFA)',
    'Infirmier/Infirmière de bloc',
    'Transport Planner',
    'Receptionist',
    'Office Manager',
    'Intensivpfleger (m/w/d) Station 4',
  ] as const;
  const many = openRoles(titles.map((title, id) => ({ id, title, addresses: [], words: [] })));
  const titleOf = (subject: string, text: string, more: Partial<RoleEvidence> = {}) => {
    const finding = roleOf({ ...NO_EVIDENCE, subject, text, ...more }, many);
    return finding === null ? null : titles[finding.roleId];
  };

  it.each([
    ['Account Executive', '', 'Account Executive'],
    ['Sr. Account Exec', '', 'Senior Account Executive'],
    ['Ref 20417', 'I would like to apply.', 'Warehouse Operative (Req. 20417)'],
    ['Hello', 'My application has the number 20417.', 'Warehouse Operative (Req. 20417)'],
    ['Applying for ASM', '', 'Assistant Store Manager'],
    ['Bewerbung MFA', '', 'Medizinische Fachangestellte (MFA)'],
    ['Speditionskauffrau in Teilzeit?', '', 'Speditionskaufmann/-frau (m/w/d)'],
    ['Poste', 'Je postule au poste d’infirmière.', 'Infirmier/Infirmière de bloc'],
    ['Planner job in the office', '', 'Transport Planner'],
    ['hi', 'did you recieve my aplication for wharehouse operative', 'Warehouse Operative (Req. 20417)'],
    ['hello', 'Any update on the receptonist position?', 'Receptionist'],
  ])('is known by part, number, initials, gender and in spite of slips: %s', (subject, text, title) => {
    expect(titleOf(subject, text)).toBe(title);
  });

  it.each([
    'I was a store manager, and I apply for receptionist.',
    'I have worked as a receptionist for years and would like to apply for the receptionist position.',
    'I spoke to the office manager, who told me about the receptionist job.',
    'My sister applied for store manager and I am applying for receptionist.',
    'I am applying for the receptionist opening, not for a store manager job.',
    'Your store manager Amy asked me to write about the receptionist role.',
    'I interviewed with your office manager for the receptionist position.',
  ])('is the one applied for, whoever else is named: %s', (text) => {
    expect(titleOf('Hello', text)).toBe('Receptionist');
  });

  it.each([
    'My neighbour is a receptionist with you and says hello.',
    'The receptionist who showed me round was kind.',
    'I left a message with the receptionist about my application.',
    'Having worked as receptionist, nurse practitioner and office manager I apply for any job.',
    'Dear Hiring Manager,\n\nis there news of my application?',
    'Is the office open on the day of my interview?',
    'I would like to apply for the sales manager position.',
    'Any news of my application?\n\nKind regards\nAnn Lee\nStore Manager at Peel & Co',
    'Any news of my application?\n\nAnn Lee, Receptionist',
  ])('is none where nobody applies for one: %s', (text) => {
    expect(titleOf('Hello', text, { senderName: 'Ann Lee' })).toBeNull();
  });

  it('is told by what is quoted where the new words tell none', () => {
    const quotedText = () => '> Dear Ann, thank you for your application for\n> Store Manager.';
    expect(titleOf('Re: Your letter', 'Any news?', { quotedText })).toBe('Store Manager');
    expect(titleOf('Re: Your letter', 'I applied for Receptionist.', { quotedText })).toBe('Receptionist');
  });

  it('takes fewer words between the applications of one person', () => {
    const personRoleIds = [titles.indexOf('Staff Nurse, Night'), titles.indexOf('Store Manager')];
    expect(titleOf('The nursing job', '', { personRoleIds })).toBe('Staff Nurse, Night');
    expect(titleOf('The nursing job', '')).toBeNull();
    expect(titleOf('Any news?', '', { personRoleIds })).toBeNull();
  });

  it('is not the only application where the subject names half of another', () => {
    const personRoleIds = [titles.indexOf('Receptionist')];
    expect(titleOf('Bewerbung Intensivpfleger ITS', '', { personRoleIds })).not.toBe('Receptionist');
  });
});
