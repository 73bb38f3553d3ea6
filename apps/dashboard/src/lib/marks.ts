import type { Kind, Section } from '#libs/domain';
import type { Mark } from './wording.ts';

/** Colour means lane; the plain tone serves everything that asks for nothing. */
export type Tone = 'today' | 'owed' | 'worth' | 'care' | 'plain';

const BY_SECTION: Readonly<Record<Exclude<Section, 'other'>, Mark>> = {
  today: 'today',
  owed: 'owed',
  worth: 'worth',
  decide: 'decide',
  steps: 'step',
  nothing_new: 'nothing_new',
  care: 'care',
};

/** How a message is marked where the reader meets it. */
export function markOf(section: Section, kind: Kind | null): Mark {
  if (section !== 'other') return BY_SECTION[section];
  return kind === 'application' ? 'application' : 'other_mail';
}

const TONES: Partial<Readonly<Record<Mark, Tone>>> = {
  today: 'today',
  owed: 'owed',
  worth: 'worth',
  care: 'care',
};

export function toneOf(mark: Mark): Tone {
  return TONES[mark] ?? 'plain';
}
