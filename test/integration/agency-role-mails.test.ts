import { describe, expect, it } from 'vitest';
import { agencyMails } from '../evaluation/agency-role-mails.ts';
import { agencyRoles } from '../evaluation/agency-roles.ts';
import { skipReason } from '../servers/index.ts';
import { expectRolesRight, rolesGiven } from './role-world.ts';

const messageId = (id: string) => `<${id}@mail.example>`;
const titleOf = (key: string) => agencyRoles.find((role) => role.key === key)?.title ?? '';

async function judge(hasOnlyTitles: boolean) {
  const roles = agencyRoles.map(({ title, addresses, words }) => ({
    title,
    function: 'other' as const,
    ...(hasOnlyTitles ? {} : { addresses, words }),
  }));
  const mails = agencyMails.map(({ id, answers, from, to = 'jobs@hollin.example', subject, text }) => ({
    from: from === 'us' ? 'Hollin People <jobs@hollin.example>' : from,
    to,
    subject,
    text,
    isOurs: from === 'us',
    ...(id === undefined ? {} : { messageId: messageId(id) }),
    ...(answers === undefined ? {} : { inReplyTo: messageId(answers) }),
  }));
  const given = await rolesGiven(roles, mails);
  return agencyMails.flatMap((mail, index) => {
    if (mail.from === 'us') return [];
    const expected = [mail.role].flat().flatMap((key) => (key === null ? [] : [titleOf(key)]));
    return [{ mail, expected, given: given[index] ?? null }];
  });
}

describe.skipIf(skipReason('postgres'))('the roles of 150 mails to an agency', () => {
  it('are right in at least 95% of those that are given, and given to at least 85%', async () => {
    const judged = await judge(false);
    expect(judged).toHaveLength(150);
    expectRolesRight(judged);
    for (const { expected, given } of judged) if (expected.length === 0) expect(given).toBeNull();
  });

  it('are so where the roles have titles and nothing else', async () => {
    expectRolesRight(await judge(true));
  });
});
