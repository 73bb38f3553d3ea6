import { describe, expect, it } from 'vitest';
import { isSchedulerNotice } from './scheduler-notice.ts';

describe('the notice of a booking service', () => {
  it.each([
    [
      'New Event: Ines Kohn - 10:00am Thu, 3 Dec 2026 - Interview',
      'Hi Dale,\n\nA new event has been scheduled.\n\nEvent Type:\nInterview\n\nInvitee:\nInes Kohn\n\nInvitee Email:\nines@post.example',
    ],
    [
      'Canceled: Interview with Ines Kohn',
      'The event below has been canceled.\n\nEvent Type:\nInterview\n\nInvitee:\nInes Kohn\n\nCanceled by:\nInes Kohn\nReason: I am ill.',
    ],
    [
      'New booking: Ines Kohn for First conversation',
      'Ines Kohn booked an appointment\nService: First conversation\nWhen: Thursday, 3 December 2026, 10:00\nStaff: Dale Reyes',
    ],
    [
      'Confirmed: Interview between Dale Reyes and Ines Kohn',
      'A new event has been scheduled.\n\nWhat: Interview\nWhen: Thursday, 3 December 2026 | 10:00\nWho: Dale Reyes, Ines Kohn\nWhere: Video',
    ],
    [
      'Neuer Termin: Ines Kohn',
      'Ein neuer Termin wurde gebucht.\nTermin: Gespräch\nUhrzeit: 10:00\nOrt: Video\nTeilnehmer: Ines Kohn',
    ],
  ])('is part of a step: %s', (subject, text) => {
    expect(isSchedulerNotice(subject, text)).toBe(true);
  });

  it.each([
    ['Another time for our meeting', 'When: Thursday at ten\nWhere: your office\nWould that suit you?'],
    ['Following up', 'I booked a train for Thursday in case you want to meet. Any news?'],
    ['My years at sea', 'What: a ferry\nWhen: 2019 to 2024\nWhere: Cork\nWho: forty people in my charge'],
  ])('is no letter that names a time or a place: %s', (subject, text) => {
    expect(isSchedulerNotice(subject, text)).toBe(false);
  });

  it('takes time in proportion to its length', () => {
    expect(isSchedulerNotice('x', 'When: '.repeat(200_000))).toBe(false);
  });
});
