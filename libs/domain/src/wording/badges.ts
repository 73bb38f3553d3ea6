import type { IsoDay } from '../time/day.ts';
import { spelledDay } from './day-words.ts';

/** Small grey badges, at most two a row. */
export const BADGES = {
  newFile: 'New file',
  secondAddress: 'Second address',
  differentLanguage: 'Different language',
  setByYou: 'Set by you',
  backEarly: 'Back early',
  couldNotReadFully: 'Could not read fully',
} as const;

export function sameFileAs(day: IsoDay): string {
  return `Same file as ${spelledDay(day)}`;
}

export function setBy(name: string): string {
  return `Set by ${name}`;
}

/** @param when a day or time as the reader's locale spells it: `Fri` */
export function laterUntil(when: string): string {
  return `Later until ${when}`;
}
