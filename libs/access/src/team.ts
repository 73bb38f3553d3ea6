import { Inject, Injectable } from '@nestjs/common';
import type { Invited, MemberPatch, NewMember, PasswordLink, TeamMember } from '#libs/contract';
import { CLOCK, type Clock, FoyerError } from '#libs/platform';
import { DATABASE, type Database, type Doer, type Handle, writeRecord } from '#libs/store';
import { deletePasswordLink, replacePasswordLink } from './password-link.repository.ts';
import { readRoleIds } from './role.queries.ts';
import { newToken, tokenHash } from './secret-token.ts';
import { deleteSessionsOfUser } from './session.repository.ts';
import {
  type User,
  findUser,
  hasOtherAdministrator,
  insertUser,
  listUsers,
  lockGoverning,
  updateUser,
} from './user.repository.ts';

/** Long enough for a weekend, short enough for a link that lies in somebody's mail. */
const LINK_MS = 3 * 24 * 3_600_000;

/** The people who may sign in, and what each of them may do; for administrators. */
@Injectable()
export class Team {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(): Promise<TeamMember[]> {
    const rows = await listUsers(this.database);
    return rows.map(({ user, linkUntil }) => toMember(user, this.stillValid(linkUntil)));
  }

  /** @throws `conflict` where there is somebody with this email; `request-invalid` for a role that is none */
  async invite(parts: NewMember, by: Doer): Promise<Invited> {
    return this.database.transaction(async (tx) => {
      const { email, name, access, opensCare = access === 'administrator' } = parts;
      const roleIds = await roleNumbers(tx, parts.roleIds);
      const now = this.clock.now();
      const user = await insertUser(tx, { email, name, access, opensCare, roleIds, passwordHash: null }, now);
      if (user === null)
        throw new FoyerError('conflict', 'There is somebody with this email address already.');
      await writeRecord(tx, by, { what: 'person_invited', about: `${name} (${access})` }, now);
      const link = await this.makeLink(tx, user.id);
      return { member: toMember(user, new Date(link.expiresAt)), link };
    });
  }

  /**
   * Changes what somebody may do, or whether they may do anything. It holds from their next request on.
   *
   * @throws `not-found`; `conflict` where nobody would be left to govern; `request-invalid` for a role that is none
   */
  async change(id: number, patch: MemberPatch, by: Doer): Promise<TeamMember> {
    return this.database.transaction(async (tx) => {
      await lockGoverning(tx);
      const before = await requireUser(tx, id);
      const now = this.clock.now();
      const { active, roleIds, ...plain } = patch;
      await updateUser(tx, id, {
        ...withoutUndefined(plain),
        ...(roleIds === undefined ? {} : { roleIds: await roleNumbers(tx, roleIds) }),
        deactivatedAt:
          active === undefined ? before.deactivatedAt : active ? null : (before.deactivatedAt ?? now),
      });
      const after = await requireUser(tx, id);
      if (governs(before) && !governs(after)) await requireOtherAdministrator(tx, before);
      if (after.deactivatedAt !== null) {
        await deleteSessionsOfUser(tx, id);
        await deletePasswordLink(tx, id);
      }
      await writeRecord(tx, by, { what: whatChanged(before, after), about: describe(after) }, now);
      return toMember(after, null);
    });
  }

  /**
   * Ends somebody's password and sessions, and makes a link by which they choose another one. For somebody who was
   * invited it makes a new link.
   *
   * @throws `not-found`; `conflict` for oneself, for somebody who is deactivated, and where nobody would be left to govern
   */
  async resetPassword(id: number, by: Doer): Promise<PasswordLink> {
    return this.database.transaction(async (tx) => {
      await lockGoverning(tx);
      const user = await requireUser(tx, id);
      if (user.id === by.userId)
        throw new FoyerError('conflict', 'Change your own password under You: this would sign you out.');
      if (user.deactivatedAt !== null)
        throw new FoyerError('conflict', `${user.name} is deactivated: let them in again first.`);
      // Whoever asks may have been reset by this very person a moment ago.
      if (governs(user)) await requireOtherAdministrator(tx, user);
      await updateUser(tx, id, { passwordHash: null });
      await deleteSessionsOfUser(tx, id);
      await writeRecord(tx, by, { what: 'password_link_made', about: user.name }, this.clock.now());
      return this.makeLink(tx, id);
    });
  }

  private async makeLink(tx: Handle, userId: number): Promise<PasswordLink> {
    const code = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + LINK_MS);
    await replacePasswordLink(tx, { userId, tokenHash: tokenHash(code), expiresAt });
    return { code, expiresAt: expiresAt.toISOString() };
  }

  private stillValid(until: Date | null): Date | null {
    return until !== null && until > this.clock.now() ? until : null;
  }
}

async function requireUser(tx: Handle, id: number): Promise<User> {
  const user = await findUser(tx, id);
  if (user === null) throw new FoyerError('not-found', 'There is nobody like that here.');
  return user;
}

async function requireOtherAdministrator(tx: Handle, { id, name }: User): Promise<void> {
  if (!(await hasOtherAdministrator(tx, id)))
    throw new FoyerError('conflict', `${name} is the only administrator: make somebody else one first.`);
}

const governs = ({ access, deactivatedAt, passwordHash }: User) =>
  access === 'administrator' && deactivatedAt === null && passwordHash !== null;

function whatChanged(before: User, after: User) {
  if ((before.deactivatedAt === null) === (after.deactivatedAt === null)) return 'person_changed';
  return after.deactivatedAt === null ? 'person_reactivated' : 'person_deactivated';
}

/** What somebody may do, as the record keeps it. */
function describe({ name, access, opensCare, roleIds }: User): string {
  const roles =
    roleIds === null ? 'every role' : `${roleIds.length} ${roleIds.length === 1 ? 'role' : 'roles'}`;
  return `${name} (${access}, ${roles}${opensCare ? ', opens Handle with care' : ''})`;
}

/** Zod leaves out what was not sent; the type says `undefined`. */
function withoutUndefined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

async function roleNumbers(tx: Handle, ids: readonly string[] | null): Promise<number[] | null> {
  if (ids === null) return null;
  const known = await readRoleIds(tx);
  const wanted = [...new Set(ids)];
  const unknown = wanted.find((id) => !known.has(id));
  if (unknown !== undefined) throw new FoyerError('request-invalid', 'roleIds: there is no such role.');
  return wanted.map(Number);
}

function toMember(user: User, linkUntil: Date | null): TeamMember {
  const { id, email, name, access, opensCare, roleIds } = user;
  return {
    id: String(id),
    email,
    name,
    access,
    opensCare,
    roleIds: roleIds?.map(String) ?? null,
    state: user.deactivatedAt !== null ? 'deactivated' : user.passwordHash === null ? 'invited' : 'active',
    linkUntil: linkUntil?.toISOString() ?? null,
  };
}
