import type { DigestView } from '../../libs/digest/src/mail/view.ts';

const ROLES = [
  'Facilities Technician',
  'Finance Coordinator',
  'Program Manager, Housing',
  'Major Gifts Officer',
];

/** A full digest of an invented afternoon. */
export function buildDigestView(parts: Partial<DigestView> = {}): DigestView {
  const madeAt = new Date('2026-11-24T15:00:00Z');
  const days = (count: number) => new Date(madeAt.getTime() - count * 86_400_000);
  const row = (
    section: 'today' | 'owed' | 'worth',
    name: string,
    role: number,
    reason: string,
    quote: string | null,
    waitingSince: Date,
  ) => ({
    entryId: 1,
    messageId: 41,
    section,
    name,
    roleId: role + 1,
    roleTitle: ROLES[role] ?? null,
    reason,
    quote,
    waitingSince,
    standsFor: /^\d+ people$/.test(name) ? Number.parseInt(name, 10) : 1,
  });
  return {
    id: 7,
    facts: {
      time: '16:00',
      since: '2026-11-24T11:30:00.000Z',
      arrived: 21,
      counts: { today: 1, owed: 9, worth: 4, decide: 2, steps: 3, other: 12, nothing_new: 8, care: 1 },
      readingSeconds: 600,
      folded: { messages: 8, people: 6 },
      care: 1,
      ledger: { onServer: 629, accounted: 629, missing: 0 },
      buried: { checked: 84, wrong: 1 },
      interruptionsAvoided: 11,
      catchesUp: 0,
    },
    rows: [
      row(
        'today',
        'Jonas Brandt',
        0,
        'Interview on 25 Nov, asks for access',
        '…is the Dock Street entrance step-free?',
        new Date('2026-11-24T08:40:00Z'),
      ),
      row(
        'owed',
        '7 people',
        1,
        'We promised news by 13 Nov',
        'You will hear from us by the end of next week.',
        days(18),
      ),
      row(
        'owed',
        'Lindiwe Dube',
        2,
        'Interviewed on 12 Nov, no word since',
        'Thank you again for the tour of the Dock Street flats.',
        days(12),
      ),
      row(
        'owed',
        'Tomasz Zieliński',
        0,
        'Asked about the salary range on 13 Nov',
        '…I would need to know the range, even roughly.',
        days(11),
      ),
      row(
        'worth',
        'Janella Kohn',
        2,
        '3 years of experience, concretely',
        '…a waiting list we cut from eleven weeks to six.',
        days(12),
      ),
      row(
        'worth',
        'Mateo Vargas',
        3,
        'New result since the résumé',
        'In October I closed a $240,000 bequest.',
        days(6),
      ),
      row('worth', 'Hye-jin Park', 3, 'Sent the work sample we ask for', null, days(1)),
    ],
    checks: [
      { id: 1, words: 'Did the résumé open? It is the same file.', roleTitle: 'Facilities' },
      { id: 2, words: 'Just seeing if there is any update on my end.', roleTitle: 'Night Team' },
      { id: 3, words: 'Still very keen; I know it is a busy season.', roleTitle: null },
    ],
    madeAt,
    timeZone: 'Europe/Berlin',
    times: ['09:00', '12:30', '16:00'],
    showNames: true,
    url: 'https://foyer.harbourlight.example',
    ...parts,
  };
}
