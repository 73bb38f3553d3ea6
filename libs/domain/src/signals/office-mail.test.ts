import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from './fixtures/seen.ts';
import { isByStaff, isOfficeMail } from './office-mail.ts';

const from = (by: Contact['by'], text: string): Contact => ({
  at: '2026-11-10T09:00:00Z',
  by,
  channel: 'email',
  text,
});
const APPLIED = from('candidate', 'I would like to apply as a driver.');

describe('mail that an office lives on', () => {
  const isOffice = (text: string, history: readonly Contact[] = [], isRoleKnown = false) =>
    isOfficeMail(seen(text, history), history, isRoleKnown);

  it.each([
    'Do you know if the lawyers ever got back to us on the Henderson file? I want to close it.',
    'It was so good to see you all in Denver. Let us not wait another two years!',
    'Happy birthday Jan, hope the kids spoil you rotten',
    'Der Kopierer im zweiten Stock ist schon wieder kaputt, könnt ihr bitte die Firma anrufen? Und Toner brauchen wir auch.',
    'Доставка сборных грузов из Китая по железной дороге за пятнадцать дней, с гарантией сроков.',
  ])('is no candidate: %s', (text) => {
    expect(isOffice(text)).toBe(true);
  });

  it.each([
    'Any news?',
    'Has anyone had time to look at my application yet? I am a little curious by now.',
    'You still need a dishwasher? I put in on Monday and the lady said to ask again this week.',
    'I wrote to you two weeks ago and I have heard nothing since, is there somebody I can call?',
    'Ich wollte nur fragen, wie es um meine Bewerbung steht, ich habe lange nichts mehr gehört.',
    'Salut, du nouveau pour le taf ? Je suis toujours là, et je passe tous les jours devant chez vous.',
    'Здравствуйте, хотел узнать, рассмотрели ли вы моё резюме, прошло уже две недели.',
    'Jag undrar bara hur det har gått, det har varit tyst så länge nu och jag är lite nyfiken.',
  ])('may be a candidate: %s', (text) => {
    expect(isOffice(text)).toBe(false);
  });

  it('may be a candidate where they wrote before, or it is known which role it is about', () => {
    const text = 'It was so good to see you all on Monday. Let us not wait too long!';
    expect([isOffice(text), isOffice(text, [APPLIED]), isOffice(text, [], true)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('what staff ask', () => {
  const isStaff = (text: string, history: readonly Contact[] = []) => isByStaff(seen(text, history), history);

  it.each([
    'My timesheet from last week got rejected and I do not know why.',
    'I filled in the form at orientation and there is still no dental on my pay stub.',
    'I have been summoned for jury duty, is there a form?',
  ])('is no follow-up: %s', (text) => {
    expect(isStaff(text)).toBe(true);
    expect(isStaff(text, [from('candidate', 'Still no dental on my pay stub?')])).toBe(true);
  });

  it('may be a step where they applied, or we made an offer', () => {
    const text = 'Here are my last three pay stubs.';
    expect(isStaff(text, [APPLIED])).toBe(false);
    expect(isStaff(text, [from('employer', 'We are pleased to offer you the job.')])).toBe(false);
    expect(isStaff('Does the position come with dental?')).toBe(false);
  });
});
