import type { Assessment } from '#libs/domain';
import { QUIET_RHYTHM } from './rhythm.ts';

/** An assessment as the core gives it; an empty follow-up unless told otherwise. */
export function buildAssessment(parts: Partial<Assessment> = {}): Assessment {
  return {
    lane: 'empty',
    kind: null,
    urgent: false,
    danger: false,
    harmAt: null,
    unsure: false,
    between: null,
    confidence: 0.9,
    owed: null,
    reasons: [{ code: 'status_question', text: 'Asks for an update', quote: null, range: null }],
    newSince: null,
    wouldChange: null,
    notices: [],
    rhythm: QUIET_RHYTHM,
    section: 'nothing_new',
    priority: 10,
    readingSeconds: 60,
    waitingSince: '2026-03-02T09:00:00Z',
    nextReviewAt: null,
    policyVersion: 1,
    modelVersion: 'test',
    ...parts,
  };
}
