import { describe, expect, it } from 'vitest';
import { roleLists } from '../evaluation/role-lists.ts';
import { skipReason } from '../servers/index.ts';
import { expectRolesRight, judgedRoles } from './role-world.ts';

describe.skipIf(skipReason('postgres'))('the roles of 550 mails to ten mailboxes', () => {
  it.each(roleLists())(
    '$name: right in at least 95% of those that are given, and given to at least 85%',
    async ({ roles, mails }) => {
      const judged = await judgedRoles(
        roles.map((role) => ({ ...role, function: 'other' as const })),
        mails,
      );
      expectRolesRight(judged);
      for (const { expected, given } of judged) if (expected.length === 0) expect(given).toBeNull();
    },
  );
});
