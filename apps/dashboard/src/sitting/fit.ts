import type { InboxEntry } from '#libs/contract';
import type { Section } from '#libs/domain';
import { READ_SECTIONS } from '../lib/inbox.ts';
import { type Unit, unitsOf } from './debt-groups.ts';

/** The rest of the time is for what reading leads to. */
const SHARE = 0.9;

/** What fits the reader's minutes, at the moment they were chosen. */
export interface Fit {
  readonly units: readonly Unit[];
}

/** The seconds that may be spent on reading out of so many minutes. */
export function budgetOf(minutes: number): number {
  return minutes * 60 * SHARE;
}

/**
 * Sections in order, rows in order, up to nine tenths of the time. A row that is longer than what is left drops below
 * the line and a later one of the same section may move up; with that section the line is drawn. What needs the reader
 * today is always above it.
 *
 * @param entries rows of the read sections, in reading order
 */
export function fitOf(entries: readonly InboxEntry[], minutes: number): Fit {
  const budget = budgetOf(minutes);
  const units: Unit[] = [];
  let used = 0;
  for (const section of READ_SECTIONS) {
    let dropped = false;
    for (const unit of unitsOf(inSection(entries, section))) {
      if (section === 'today' || used + unit.seconds <= budget) {
        units.push(unit);
        used += unit.seconds;
      } else {
        dropped = true;
      }
    }
    if (dropped) break;
  }
  return { units };
}

function inSection(entries: readonly InboxEntry[], section: Section): InboxEntry[] {
  return entries.filter((entry) => entry.section === section);
}

export function idsOf({ units }: Fit): ReadonlySet<string> {
  return new Set(units.flatMap(({ entries }) => entries.map(({ id }) => id)));
}
