import { chownSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

/** The operating system's user that a server runs or stores as. */
export interface Owner {
  readonly name: string;
  readonly group: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Servers refuse to work for root, so root's tests use a system user for them.
 *
 * @param systemUser an entry of `/etc/passwd` that the server's package made
 * @returns that user when we are root, otherwise ourselves
 */
export function ownerFor(systemUser: string): Owner {
  const self = userInfo();
  if (self.uid !== 0) {
    return { name: self.username, group: groupName(self.gid), uid: self.uid, gid: self.gid };
  }
  const [name, , uid, gid] = lookUp('/etc/passwd', ([user]) => user === systemUser);
  if (name === undefined) throw new Error(`there is no user ${systemUser} on this machine`);
  return { name, group: groupName(Number(gid)), uid: Number(uid), gid: Number(gid) };
}

function groupName(gid: number): string {
  return lookUp('/etc/group', ([, , id]) => id === `${gid}`)[0] ?? `${gid}`;
}

/** Fields of the first line that fits; none when no line does. */
function lookUp(file: string, fits: (fields: string[]) => boolean): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.map((line) => line.split(':')).find(fits) ?? [];
}

/** Gives a path to its owner; nothing to do for an ordinary user, whose own it is already. */
export function giveTo(owner: Owner, path: string): void {
  if (process.getuid?.() === 0) chownSync(path, owner.uid, owner.gid);
}
