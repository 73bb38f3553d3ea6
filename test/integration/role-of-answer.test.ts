import { describe, expect, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { rolesGiven } from './role-world.ts';

const roles = [
  { title: 'Electrician', function: 'trades' as const },
  { title: 'Paralegal', function: 'legal' as const },
];
const from = 'Sol Amari <sol.amari@mail.example.com>';

describe.skipIf(skipReason('postgres'))('the role of an answer', () => {
  it('is that of the subject which it answers, where the mail program names no message', async () => {
    const given = await rolesGiven(roles, [
      { from, subject: 'My letter', text: 'I apply for electrician.' },
      { from, subject: 'Another letter', text: 'I apply for paralegal.' },
      { from, subject: 'AW: Another letter', text: 'Any news?' },
      { from, subject: 'Another letter', text: 'Any news?' },
      { from: 'Bo Lind <bo.lind@mail.example.com>', subject: 'Re: My letter', text: 'Any news?' },
    ]);
    expect(given).toEqual(['Electrician', 'Paralegal', 'Paralegal', null, null]);
  });

  it('is told by what it quotes of ours', async () => {
    const text =
      'Any news?\n\nOn Thu, Oct 1, 2026 at 8:00 AM Hollin <jobs@hollin.example> wrote:\n\n' +
      '> Thank you for your application for Paralegal.';
    expect(await rolesGiven(roles, [{ from, subject: 'Re: Your letter', text }])).toEqual(['Paralegal']);
  });
});
