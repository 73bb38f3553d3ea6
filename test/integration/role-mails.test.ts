import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '#libs/store';
import { roleMails, roleTitles } from '../evaluation/role-mails.ts';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const HOUR = 60 * 60_000;
const START = Date.UTC(2026, 9, 1, 8);

describe.skipIf(skipReason('postgres'))('the roles of 150 mails over 20 roles', () => {
  let world: IntakeWorld;
  let given: (string | null)[];
  const expected = roleMails.map(([role]) => roleTitles[role - 1]?.[0] ?? null);

  beforeAll(async () => {
    world = await IntakeWorld.open();
    await world.database
      .insert(tables.role)
      .values(roleTitles.map(([title, work]) => ({ title, function: work, addresses: [] })));
    const mails = roleMails.map(([, person, subject, text], index) => {
      const receivedAt = new Date(START + index * HOUR);
      const address = `${person.toLowerCase().replaceAll(' ', '.')}@mail.example.com`;
      return {
        raw: buildMail({ from: `${person} <${address}>`, subject, text, date: receivedAt }),
        receivedAt,
      };
    });
    const folderId = await world.folder();
    for (let start = 0; start < mails.length; start += 40)
      await world.takeIn(folderId, mails.slice(start, start + 40));
    const roles = new Map(
      (await world.database.select().from(tables.role)).map((role) => [role.id, role.title]),
    );
    const rows = await world.database.select().from(tables.message).orderBy(tables.message.receivedAt);
    given = rows.map((row) => (row.roleId === null ? null : (roles.get(row.roleId) ?? null)));
  });
  afterAll(() => world.close());

  it('are right in at least 95% of those that are given, and given to at least 85% of those that name one', () => {
    expect(given).toHaveLength(150);
    const assigned = given.flatMap((title, index) => (title === null ? [] : [{ title, index }]));
    const wrong = assigned.filter(({ title, index }) => title !== expected[index]);
    const shown = wrong.map(({ title, index }) => `${roleMails[index]?.slice(1).join(' / ')}: ${title}`);
    expect(1 - wrong.length / assigned.length, shown.join('\n')).toBeGreaterThanOrEqual(0.95);
    const missed = expected.flatMap((title, index) =>
      title !== null && given[index] === null ? [index] : [],
    );
    const named = expected.filter((title) => title !== null).length;
    const unknown = missed.map((index) => roleMails[index]?.slice(1).join(' / '));
    expect(1 - missed.length / named, unknown.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('stay unknown where none is named', () => {
    for (const [index, title] of expected.entries()) if (title === null) expect(given[index]).toBeNull();
  });
});
