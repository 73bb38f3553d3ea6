import { NO_ROLE, type WaitingPerson, type WaitingRole, type WeekView } from '#libs/contract';
import { daysBetween } from '../../lib/dates.ts';

/** How a role stands in an address; people of whom no role is known have one too. */
export function roleKey({ role }: Pick<WaitingRole, 'role'>): string {
  return role?.id ?? NO_ROLE;
}

/** The first role to which an update is due, or the one of the address. */
export function chosenRole(roles: readonly WaitingRole[], key: string | undefined): WaitingRole | null {
  const named = roles.find((role) => roleKey(role) === key);
  return named ?? roles.find(({ owed }) => owed.people > 0) ?? null;
}

/** Whether those within our aim are among those to whom an update goes: if they are shown, or if we owe nobody word. */
export function includesWithin({ owed }: Pick<WaitingRole, 'owed'>, withinShown: boolean): boolean {
  return withinShown || owed.people === 0;
}

/** Of the people that were read those who are shown. */
export function shownOf(known: readonly WaitingPerson[], withinAim: boolean): readonly WaitingPerson[] {
  return withinAim ? known : known.filter(({ owed }) => owed !== null);
}

/**
 * How many an update goes to, and how many of these were never given a date: of everybody who waits on a role, also of
 * those whom nobody has scrolled to.
 *
 * @param known people of the role that were read; what the reader ticked is among them
 */
export function updateOf(
  { owed, within }: Pick<WaitingRole, 'owed' | 'within'>,
  withinAim: boolean,
  known: readonly WaitingPerson[],
  ticks: ReadonlyMap<string, boolean>,
): { readonly count: number; readonly undated: number } {
  let count = owed.toAnswer + (withinAim ? within.toAnswer : 0);
  let undated = owed.undated + (withinAim ? within.undated : 0);
  for (const person of known) {
    const usual = person.leftOut === null;
    const ticked = ticks.get(person.entryId) ?? usual;
    if (ticked === usual) continue;
    const step = ticked ? 1 : -1;
    count += step;
    if (person.owed?.promisedBy == null) undated += step;
  }
  return { count, undated };
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
  return asDay(day);
}

/** The calendar day of the reader, as a field for days has it. */
export function asDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Calendar days of the reader, as everywhere; none where nobody waits. */
export function daysSince(since: string | null, now: Date): number {
  return since === null ? 0 : Math.max(0, daysBetween(since, now));
}

/** The weeks of the charts, the present one with the longest wait that stands above them: one page says one number. */
export function withPresentWait(weeks: readonly WeekView[], longestWaitDays: number): WeekView[] {
  return weeks.map((week, index) => (index === weeks.length - 1 ? { ...week, longestWaitDays } : week));
}
