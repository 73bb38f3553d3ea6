import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RoleEvidence, roleOf } from './role-evidence.ts';
import { rolesNamed } from './role-words.ts';

const roles = [
  { id: 1, title: 'Registered Nurse', addresses: ['jobs+nurse@x.example'], words: [] },
  { id: 2, title: 'Registered Nurse, Night Team', addresses: [], words: [] },
  { id: 3, title: 'Account Executive', addresses: [], words: ['req 4711'] },
];
const nothing: RoleEvidence = {
  chosenRoleId: null,
  sentTo: [],
  threadRoleIds: [],
  subject: 'Hello',
  text: '',
  personRoleIds: [],
};
const idOf = (evidence: Partial<RoleEvidence>) => roleOf({ ...nothing, ...evidence }, roles)?.roleId ?? null;

describe('which role', () => {
  it('is told by the strongest evidence, which is kept', () => {
    const all: RoleEvidence = {
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
        for (const { quote } of rolesNamed(text, roles)) expect(text).toContain(quote);
      }),
    );
    const long = 'registered nurse night team '.repeat(20_000);
    expect(rolesNamed(long, roles)[0]?.roleId).toBe(2);
  });
});
