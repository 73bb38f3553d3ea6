import { describe, expect, it } from 'vitest';
import { officesAbroad } from '../evaluation/roles-abroad.ts';
import { skipReason } from '../servers/index.ts';
import { expectRolesRight, rolesGiven } from './role-world.ts';

describe.skipIf(skipReason('postgres'))(
  'the roles of 130 mails in eight languages other than English',
  () => {
    it('are right in at least 95% of those that are given, and given to at least 85%', async () => {
      const givenByOffice = await Promise.all(
        officesAbroad.map(({ roles, mails }) =>
          rolesGiven(
            Object.values(roles),
            mails.map(({ person, subject, text }) => {
              const address = `${person.toLowerCase().replaceAll(' ', '.')}@mail.example.com`;
              return { from: `${person} <${address}>`, subject, text };
            }),
          ),
        ),
      );
      for (const [office, { mails }] of officesAbroad.entries()) {
        const given = givenByOffice[office] ?? [];
        const judged = mails.map((mail, index) => ({
          mail,
          expected: mail.about === null ? [] : [mail.about],
          given: given[index] ?? null,
        }));
        expectRolesRight(judged);
        for (const { expected, given: role } of judged) if (expected.length === 0) expect(role).toBeNull();
      }
    });
  },
);
