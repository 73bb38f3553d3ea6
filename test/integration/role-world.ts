import { expect } from 'vitest';
import type { JobFunction } from '#libs/domain';
import { tables } from '#libs/store';
import { type MailParts, buildMail } from '../factories/mail.ts';
import { IntakeWorld } from './intake-world.ts';

export interface RoleToGive {
  readonly title: string;
  readonly function: JobFunction;
  readonly addresses?: readonly string[];
  readonly words?: readonly string[];
}

export interface MailAboutRole extends Omit<MailParts, 'date'> {
  /** Whether it lies in Sent. */
  readonly isOurs?: boolean;
}

const HOUR = 60 * 60_000;
const START = Date.UTC(2026, 9, 1, 8);
const BATCH = 40;

/**
 * What intake makes of mail that arrives in this order, an hour apart.
 *
 * @returns of each mail the title of its role, or null
 */
export async function rolesGiven(
  roles: readonly RoleToGive[],
  mails: readonly MailAboutRole[],
): Promise<(string | null)[]> {
  const world = await IntakeWorld.open();
  try {
    await world.database.insert(tables.role).values(
      roles.map(({ title, function: work, addresses = [], words = [] }) => ({
        title,
        function: work,
        addresses: [...addresses],
        words: [...words],
      })),
    );
    const folders = { ours: await world.folder('sent'), theirs: await world.folder() };
    let start = 0;
    while (start < mails.length) {
      const isOurs = mails[start]?.isOurs === true;
      const changes = mails.findIndex((mail, at) => at > start && (mail.isOurs === true) !== isOurs);
      const end = Math.min(start + BATCH, changes < 0 ? mails.length : changes);
      const batch = mails.slice(start, end).map((mail, offset) => {
        const receivedAt = new Date(START + (start + offset) * HOUR);
        return { raw: buildMail({ ...mail, date: receivedAt }), receivedAt };
      });
      await world.takeIn(isOurs ? folders.ours : folders.theirs, batch, isOurs);
      start = end;
    }
    const titles = new Map(
      (await world.database.select().from(tables.role)).map((role) => [role.id, role.title]),
    );
    const rows = await world.database.select().from(tables.message).orderBy(tables.message.receivedAt);
    return rows.map((row) => (row.roleId === null ? null : (titles.get(row.roleId) ?? null)));
  } finally {
    await world.close();
  }
}

/** A mail of somebody who asks for a job, and the title of the role that it is about; null where nobody could tell. */
export interface MailOfSomebody {
  readonly about: string | null;
  readonly person: string;
  readonly subject: string;
  readonly text: string;
  /** Where it was sent, if not to the address of the mailbox. */
  readonly to?: string | undefined;
}

/** What intake makes of mails that arrive in this order, each person having one address, beside what it should. */
export async function judgedRoles(
  roles: readonly RoleToGive[],
  mails: readonly MailOfSomebody[],
): Promise<JudgedRole[]> {
  const given = await rolesGiven(
    roles,
    mails.map(({ person, subject, text, to }) => {
      const address = `${person.toLowerCase().replaceAll(/[^\p{L}]+/gu, '.')}@mail.example.com`;
      return { from: `${person} <${address}>`, subject, text, ...(to === undefined ? {} : { to }) };
    }),
  );
  return mails.map((mail, index) => ({
    mail,
    expected: mail.about === null ? [] : [mail.about],
    given: given[index] ?? null,
  }));
}

export interface JudgedRole {
  readonly mail: { readonly subject: string; readonly text: string };
  /** Titles, each of which is right; none where the mail tells no role. */
  readonly expected: readonly string[];
  readonly given: string | null;
}

const SHARE_RIGHT = 0.95;
const SHARE_GIVEN = 0.85;

/** At least 95% of the roles that are given are right, and at least 85% of the mails that tell one are given one. */
export function expectRolesRight(judged: readonly JudgedRole[]): void {
  const given = judged.filter((one) => one.given !== null);
  const wrong = given.filter((one) => !one.expected.includes(one.given ?? ''));
  expect(1 - wrong.length / given.length, shown(wrong)).toBeGreaterThanOrEqual(SHARE_RIGHT);
  const telling = judged.filter((one) => one.expected.length > 0);
  const missed = telling.filter((one) => one.given === null);
  expect(1 - missed.length / telling.length, shown(missed)).toBeGreaterThanOrEqual(SHARE_GIVEN);
}

const shown = (judged: readonly JudgedRole[]) =>
  judged.map(({ mail, given }) => `${mail.subject} / ${mail.text}: ${given ?? 'none'}`).join('\n');
