import type { Assessment } from '#libs/domain';

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
    rhythm: {
      contactsIn14Days: 1,
      contactsIn24Hours: 1,
      limit14Days: 4,
      limit24Hours: 3,
      exceeded: null,
      lastReplyAt: null,
      repliesVisible: true,
    },
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
