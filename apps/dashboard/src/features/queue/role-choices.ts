import { searchWords } from '../../lib/wording.ts';

interface Role {
  readonly id: string;
  readonly title: string;
  readonly closedAt: string | null;
}

/** Roles to choose among, by id, each as it is called; closed ones say so. */
export const roleChoices = (roles: readonly Role[]): [id: string, name: string][] =>
  roles.map(({ id, title, closedAt }) => [id, closedAt === null ? title : searchWords.closedRole(title)]);
