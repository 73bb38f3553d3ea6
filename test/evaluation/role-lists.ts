import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A mailbox of `role-lists/`: its open roles and its mails, as README.md there tells. */
export interface RoleList {
  readonly name: string;
  readonly roles: readonly ListedRole[];
  readonly mails: readonly ListedMail[];
}

interface ListedRole {
  readonly title: string;
  readonly addresses: readonly string[];
  readonly words: readonly string[];
}

export interface ListedMail {
  /** Title of its role; null where nobody could tell. */
  readonly about: string | null;
  readonly person: string;
  readonly subject: string;
  readonly text: string;
  readonly to: string | undefined;
}

const FOLDER = join(import.meta.dirname, 'role-lists');

/** @throws Error where a mail has a key that no role has */
export const roleLists = (): RoleList[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => listOf(file.replace('.txt', ''), readFileSync(join(FOLDER, file), 'utf8')));

function listOf(name: string, written: string): RoleList {
  const lines = written.split('\n').filter((line) => line.includes('|'));
  const roles = new Map(lines.filter(isRole).map((line) => roleOf(line.slice(2))));
  const mails = lines.filter((line) => !isRole(line)).map((line) => mailOf(line, roles));
  return { name, roles: [...roles.values()], mails };
}

const isRole = (line: string) => line.startsWith('= ');

function roleOf(line: string): [key: string, role: ListedRole] {
  const [key = '', title = '', , address, words] = line.split('|');
  return [key, { title, addresses: listed(address), words: listed(words) }];
}

const listed = (written = '') => (written === '' ? [] : written.split(','));

function mailOf(line: string, roles: ReadonlyMap<string, ListedRole>): ListedMail {
  const [fields = ''] = line.split(' ## ');
  const [key = '', person = '', subject = '', text = '', to] = fields.split('|');
  const about = roles.get(key)?.title ?? null;
  if (about === null && key !== '-') throw new Error(`No role has the key ${key}: ${line}`);
  return { about, person, subject, text: text.replaceAll('\\n', '\n'), to: to?.replace('to=', '') };
}
