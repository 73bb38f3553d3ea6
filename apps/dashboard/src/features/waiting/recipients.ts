import type { WaitingPerson, WaitingRole, WeekView } from '#libs/contract';
import { daysBetween } from '../../lib/dates.ts';

/** How a role stands in an address; people of whom no role is known have one too. */
export const NO_ROLE = 'none';

export function roleKey({ role }: Pick<WaitingRole, 'role'>): string {
  return role?.id ?? NO_ROLE;
}

/** The first role to which an update is due, or the one of the address. */
export function chosenRole(roles: readonly WaitingRole[], key: string | undefined): WaitingRole | null {
  const named = roles.find((role) => roleKey(role) === key);
  return named ?? roles.find(({ people }) => people.length > 0) ?? null;
}

/** Everybody of a role to whom an update can go: debts first, then those who wait within our aim. */
export function everybodyOf(role: WaitingRole, withinAim: boolean): WaitingPerson[] {
  return withinAim ? [...role.people, ...role.withinAim] : role.people;
}

/**
 * Whose copy is made: who is ticked, and by default everybody but those who are left out.
 *
 * @param ticks what the reader changed, by entry
 */
export function recipientsOf(
  people: readonly WaitingPerson[],
  ticks: ReadonlyMap<string, boolean>,
): WaitingPerson[] {
  return people.filter(({ entryId, leftOut }) => ticks.get(entryId) ?? leftOut === null);
}

/** Nine o'clock, ten days from now, on a working day: long enough to keep, short enough to wait for. */
export function usualPromise(now: Date): string {
  const day = new Date(now);
  day.setDate(day.getDate() + 10);
  while (day.getDay() === 0 || day.getDay() === 6) day.setDate(day.getDate() + 1);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Calendar days of the reader, as everywhere: the longest wait of these people. */
export function longestDays(people: readonly WaitingPerson[], now: Date): number {
  return Math.max(0, ...people.map(({ waitingSince }) => daysBetween(waitingSince, now)));
}

/** The weeks of the charts, the present one with the longest wait that stands above them: one page says one number. */
export function withPresentWait(weeks: readonly WeekView[], longestWaitDays: number): WeekView[] {
  return weeks.map((week, index) => (index === weeks.length - 1 ? { ...week, longestWaitDays } : week));
}
