import type { Mark } from './wording.ts';

export { markOf } from '#libs/domain';

/** Colour means lane; the plain tone serves everything that asks for nothing. */
export type Tone = 'today' | 'owed' | 'worth' | 'care' | 'plain';

const TONES: Partial<Readonly<Record<Mark, Tone>>> = {
  today: 'today',
  owed: 'owed',
  worth: 'worth',
  care: 'care',
};

export function toneOf(mark: Mark): Tone {
  return TONES[mark] ?? 'plain';
}
