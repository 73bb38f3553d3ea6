import { describe, expect, it } from 'vitest';
import { roleLists } from '../evaluation/role-lists.ts';
import { skipReason } from '../servers/index.ts';
import { expectRolesRight, rolesGiven } from './role-world.ts';

describe.skipIf(skipReason('postgres'))('the roles of 487 mails to eight mailboxes', () => {
  it.each(roleLists())(
    '$name: right in at least 95% of those that are given, and given to at least 85%',
    async ({ roles, mails }) => {
      const given = await rolesGiven(
        roles.map((role) => ({ ...role, function: 'other' as const })),
        mails.map(({ person, subject, text, to }) => {
          const address = `${person.toLowerCase().replaceAll(/[^\p{L}]+/gu, '.')}@mail.example.com`;
          return { from: `${person} <${address}>`, subject, text, ...(to === undefined ? {} : { to }) };
        }),
      );
      const judged = mails.map((mail, index) => ({
        mail,
        expected: mail.about === null ? [] : [mail.about],
        given: given[index] ?? null,
      }));
      expectRolesRight(judged);
      for (const { expected, given: role } of judged) if (expected.length === 0) expect(role).toBeNull();
    },
  );
});
