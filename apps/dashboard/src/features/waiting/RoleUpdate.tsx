import type { WaitingRole } from '#libs/contract';
import { UpdateComposer } from './UpdateComposer.tsx';
import { includesWithin, recipientsOf, roleKey, shownOf, updateOf } from './recipients.ts';
import { usePeople } from './use-people.ts';
import { readEverybody } from './people-query.ts';

interface RoleUpdateProps {
  readonly role: WaitingRole;
  /** Whether those within our aim are shown too. */
  readonly within: boolean;
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly now: Date;
}

/** The update for everybody who waits on a role: counted at once, read person by person when it is made. */
export function RoleUpdate({ role, within, ticks, now }: RoleUpdateProps) {
  const { known } = usePeople(role);
  const withinAim = includesWithin(role, within);
  const { count, undated } = updateOf(role, withinAim, known ?? [], ticks);
  async function recipients(most: number) {
    const read = recipientsOf(shownOf(known ?? [], withinAim), ticks);
    if (read.length >= most) return read.slice(0, most);
    const everybody = await readEverybody(roleKey(role), withinAim);
    return recipientsOf(everybody, ticks).slice(0, most);
  }
  return <UpdateComposer role={role} count={count} undated={undated} recipients={recipients} now={now} />;
}
