import { type Kind, type Lane, MARK_WORDING, laneLabel } from '#libs/domain';

export { MARKS, type Mark, MARK_WORDING, SECTION_WORDING } from '#libs/domain';

/** The lanes as a person chooses between them. */
export const LANE_WORDS: Readonly<Record<Lane, string>> = {
  value_added: MARK_WORDING.worth.label,
  empty: MARK_WORDING.nothing_new.label,
  excessive: MARK_WORDING.care.label,
  other: 'Hiring step or other mail',
};

/** The same on a button of a *Please decide* row; where no kind is known, a hiring step is the likeliest. */
export function laneShort(lane: Lane, kind: Kind | null): string {
  return laneLabel(lane, kind ?? 'process');
}
