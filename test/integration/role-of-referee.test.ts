import { describe, expect, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { rolesGiven } from './role-world.ts';

const roles = [
  { title: 'Electrician', function: 'trades' as const },
  { title: 'Paralegal', function: 'legal' as const },
];
const ines = 'Inês Duarte <ines@mail.example.com>';
const kim = 'Kim Roe <kim@mail.example.com>';
const referee = 'Bo Lind <bo@works.example>';
const applications = [
  { from: ines, subject: 'Application: Electrician', text: 'Please find my CV.' },
  { from: kim, subject: 'Application: Electrician', text: 'Please find my CV.' },
  { from: kim, subject: 'Application: Paralegal', text: 'I would like to apply for that as well.' },
];

describe.skipIf(skipReason('postgres'))('the role of a letter about a candidate', () => {
  const rolesOf = async (...letters: { from?: string; subject: string; text: string }[]) =>
    (await rolesGiven(roles, [...applications, ...letters.map((one) => ({ from: referee, ...one }))])).slice(
      3,
    );

  it('is theirs, where the candidate whom it names has one', async () => {
    const text = 'She worked for us for three years and was never late.';
    expect(
      await rolesOf(
        { subject: 'Reference for Inês Duarte', text },
        { subject: 'Reference', text: 'I can recommend Ms Duarte without reserve.' },
        { subject: 'Re: Reference', text: 'You are welcome, ring me any time.' },
      ),
    ).toEqual(['Electrician', 'Electrician', 'Electrician']);
  });

  it('is unknown where they have two, where nobody is called so, and where somebody applies', async () => {
    expect(
      await rolesOf(
        { subject: 'Reference for Kim Roe', text: 'She is a joy to work with.' },
        { subject: 'Reference for Ana Duarte', text: 'She is a joy to work with.' },
        {
          from: 'Al Ott <al@mail.example.com>',
          subject: 'Hello',
          text: 'My referees: Inês Duarte, Bo Lind.',
        },
        { from: referee, subject: 'Lunch', text: 'Are you free on Monday?' },
      ),
    ).toEqual([null, null, null, null]);
  });
});
