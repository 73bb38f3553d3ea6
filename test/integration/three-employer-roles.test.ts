import { describe, expect, it } from 'vitest';
import { threeEmployerMails, threeEmployerRoles } from '../evaluation/three-employer-roles.ts';
import { skipReason } from '../servers/index.ts';
import { expectRolesRight, rolesGiven } from './role-world.ts';

describe.skipIf(skipReason('postgres'))('the roles of 150 mails to three employers', () => {
  it('are right in at least 95% of those that are given, and given to at least 85%', async () => {
    const given = await rolesGiven(
      Object.values(threeEmployerRoles),
      threeEmployerMails.map(({ person, subject, text, to }) => {
        const address = `${person.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@mail.example.com`;
        return { from: `${person} <${address}>`, subject, text, ...(to === undefined ? {} : { to }) };
      }),
    );
    expect(given).toHaveLength(150);
    const judged = threeEmployerMails.map((mail, index) => ({
      mail,
      expected: mail.about.map((key) => threeEmployerRoles[key].title),
      given: given[index] ?? null,
    }));
    expectRolesRight(judged);
    for (const { expected, given: role } of judged) if (expected.length === 0) expect(role).toBeNull();
  });
});
