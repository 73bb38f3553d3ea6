import { describe, expect, it } from 'vitest';
import { candidatesMeant } from '../../libs/intake/src/people-meant.queries.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';
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
        { subject: 'Reference', text: 'I can recommend Ms Inês Duarte without reserve.' },
        { subject: 'Re: Reference', text: 'You are welcome, ring me any time.' },
      ),
    ).toEqual(['Electrician', 'Electrician', 'Electrician']);
  });

  it('is unknown where they have two, where no or only half a name is theirs, and where somebody applies', async () => {
    expect(
      await rolesOf(
        { subject: 'Reference for Kim Roe', text: 'She is a joy to work with.' },
        { subject: 'Reference for Ana Duarte', text: 'She is a joy to work with.' },
        {
          from: 'Al Ott <al@mail.example.com>',
          subject: 'Hello',
          text: 'My referees: Inês Duarte, Bo Lind.',
        },
        { subject: 'Reference', text: 'I can recommend Ms Duarte without reserve.' },
        { from: referee, subject: 'Lunch', text: 'Are you free on Monday?' },
      ),
    ).toEqual([null, null, null, null, null]);
  });

  it('is theirs where the candidate writes after the referee, in one batch or not', async () => {
    const letter = { from: referee, subject: 'Reference for Inês Duarte', text: 'She was never late.' };
    const lunch = { from: 'Al Ott <al@mail.example.com>', subject: 'Lunch', text: 'Inês Duarte sends love.' };
    const ours = {
      from: 'jobs@harbourlight.example',
      to: 'al@mail.example.com',
      subject: 'Lunch',
      text: 'Yes.',
    };
    const another = { from: referee, subject: 'Reference for Kim Roe', text: 'She was never late.' };
    expect(
      await rolesGiven(roles, [letter, lunch, another, { ...ours, isOurs: true }, ...applications]),
    ).toEqual(['Electrician', null, null, null, 'Electrician', 'Electrician', 'Paralegal']);
    expect(
      await rolesGiven(roles, [
        letter,
        lunch,
        {
          from: '"Duarte, Inês" <ines@mail.example.com>',
          subject: 'Application: Electrician',
          text: 'Here it is.',
        },
      ]),
    ).toEqual(['Electrician', null, 'Electrician']);
  });

  it('is looked up at once among 20,000 candidates, also where it names many by two letters', async () => {
    const world = await IntakeWorld.open();
    try {
      await world.pool.query(`
        insert into foyer.candidate (name)
        select 'Ada ' || (array['Duan', 'Mali', 'Manel', 'Lima', 'Anders'])[1 + k % 5] || ' Marlian Elder'
        from generate_series(1, 20000) k
      `);
      const families = ['Li', 'An', 'El', 'Ma', 'La', 'In', 'Er', 'De', 'Al', 'En', 'Ia', 'Ar'];
      const text = families.map((family) => `I can recommend Ms Ada ${family}.`).join('\n');
      const letter = { key: 'a', candidateIds: [], subject: 'Reference', text, senderName: 'Bo Lind' };
      await candidatesMeant(world.database, [letter]);
      const before = process.cpuUsage();
      expect(await candidatesMeant(world.database, [letter])).toEqual(new Map([['a', []]]));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000, 'ms of this process').toBeLessThan(60);
    } finally {
      await world.close();
    }
  });
});
