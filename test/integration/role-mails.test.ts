import { beforeAll, describe, expect, it } from 'vitest';
import { roleMails, roleTitles } from '../evaluation/role-mails.ts';
import { skipReason } from '../servers/index.ts';
import { type JudgedRole, expectRolesRight, rolesGiven } from './role-world.ts';

describe.skipIf(skipReason('postgres'))('the roles of 150 mails over 20 roles', () => {
  let judged: JudgedRole[];

  beforeAll(async () => {
    const given = await rolesGiven(
      roleTitles.map(([title, work]) => ({ title, function: work })),
      roleMails.map(([, person, subject, text]) => {
        const address = `${person.toLowerCase().replaceAll(' ', '.')}@mail.example.com`;
        return { from: `${person} <${address}>`, subject, text };
      }),
    );
    expect(given).toHaveLength(150);
    judged = roleMails.map(([role, , subject, text], index) => {
      const title = roleTitles[role - 1]?.[0];
      const expected = title === undefined ? [] : [title];
      return { mail: { subject, text }, expected, given: given[index] ?? null };
    });
  });

  it('are right in at least 95% of those that are given, and given to at least 85% of those that name one', () => {
    expectRolesRight(judged);
  });

  it('stay unknown where none is named', () => {
    for (const { expected, given } of judged) if (expected.length === 0) expect(given).toBeNull();
  });
});
