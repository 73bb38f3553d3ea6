import { describe, expect, it } from 'vitest';
import { officesAbroad } from '../evaluation/roles-abroad.ts';
import { skipReason } from '../servers/index.ts';
import { expectRolesRight, judgedRoles } from './role-world.ts';

describe.skipIf(skipReason('postgres'))(
  'the roles of 130 mails in eight languages other than English',
  () => {
    it('are right in at least 95% of those that are given, and given to at least 85%', async () => {
      const judgedByOffice = await Promise.all(
        officesAbroad.map(({ roles, mails }) => judgedRoles(Object.values(roles), mails)),
      );
      for (const judged of judgedByOffice) {
        expectRolesRight(judged);
        for (const { expected, given } of judged) if (expected.length === 0) expect(given).toBeNull();
      }
    });
  },
);
