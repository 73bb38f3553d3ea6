import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from './fixtures/seen.ts';
import { greetsFamily } from './greets-family.ts';
import { plainFault } from './plain-fault.ts';

describe('a fault of manner in plain words', () => {
  it.each([
    ['waits', 'The boy was waiting by the staff door when I locked up last night.'],
    ['waits', 'I stood at your back gate for an hour.'],
    ['waits', 'He hung around until she knocked off.'],
    ['enters', 'I came in by the back gate on Sunday when you were closed.'],
    ['enters', 'I let myself in before anyone was there.'],
    ['asksAbout', 'I asked every one of your cashiers for your schedule and what you drive.'],
    ['asksAbout', 'He asked the girls when she finishes.'],
    ['conscience', 'If they take my house, that is between you and the Lord.'],
    ['comes', 'So Monday 6 am I am gonna be setting in your truck, keys or no keys.'],
    ['comes', "I'll be sitting in your lobby until somebody sees me."],
    ['intercedes', 'I have asked Father Tom to have a word with you after Mass.'],
    ['intercedes', 'Your landlord, a friend of mine, will speak to you about my application.'],
    ['ultimatum', 'I set you a term until Friday 12:00.'],
    ['ultimatum', 'I give you a last chance to answer.'],
    ['exposes', 'Or I put the whole exchange on LinkedIn with your name.'],
    ['exposes', 'I will publish how you treat applicants on Glassdoor.'],
    ['exposes', 'Answer me, or I post it on Reddit.'],
    ['conscience', "You'll have to live with what you did to us."],
    ['watches', 'I have been keeping an eye on when you come and go.'],
    ['loves', 'The job hardly matters, I think I am falling in love with you.'],
    ['blames', "Now you don't even answer. This is on you."],
    ['trades', 'What I write online? My review depends on whether I get that interview.'],
    ['comes', "No need to reply, I'm dropping in on Thursday."],
    ['comes', "I'm in the car park now. I can wait all day."],
  ])('%s: %s', (kind, text) => {
    expect(plainFault(seen(text))).toBe(kind);
  });

  it.each([
    "You'd stand at the stage door in her day; here is a plain email instead.",
    'I came in by bus, and the shop was closed for lunch, so I read the menu.',
    'I asked your staff about the cheese and what they would drink with it.',
    'I asked the porter where I should leave the form.',
    'I sat in the back row when the choir sang.',
    'God bless you. I can live with that.',
    'I lost my house in the flood, thank you for asking.',
    'I sat with residents until they went home.',
    'Do you carry this in blue?',
    'They set me a term until Friday, so I would like to know by then.',
    'I will post my portfolio on LinkedIn tonight, here is the link.',
    'Only if it suits you, I could be waiting at the gate at nine; no need to reply.',
    "Lovely advert! I'll share your vacancy on LinkedIn, I know two people for it.",
    'I am giving you notice that I withdraw.',
    'Here is my reel, to give you a chance to see me work.',
    'Reverend Ames, my referee, would be glad to speak to you about the food bank.',
    'Our imam has known me for ten years and can talk to you any afternoon.',
    'I came in on Tuesday while you were at lunch and left my CV with your colleague.',
    'I came round on Sunday when you were closed, so I will try again in the week.',
    'I asked the receptionist for your name, so that I could write to you properly.',
    'I asked your staff what hours you keep and whether her number is the right one.',
    'I waited for her until she finished with a customer, and gave her my form.',
    'God is watching over you all in this weather.',
    'My pastor speaks well of you all.',
    'I have been keeping an eye on when you would advertise.',
    'I am in love with your museum.',
    'Whether we start on Monday or Tuesday is up to you, lunch is on me.',
    'The rating of the course depends on whether all hand in their essay.',
    "I'm popping in on Thursday to collect my badge.",
    'The van is in the car park now, and the driver can wait a little.',
    'The delivery waited at the loading bay with no name on it.',
  ])('is none: %s', (text) => {
    const fault = plainFault(seen(text));
    expect(fault).toBeNull();
  });
});

it('is no fault to be where we asked them to come', () => {
  const text = "I'll be waiting in your lobby at nine.";
  const invites: Contact = {
    at: '2026-11-20T09:00:00Z',
    by: 'employer',
    channel: 'email',
    text: 'We would like to invite you to an interview on Wednesday at nine.',
  };
  expect([plainFault(seen(text)), plainFault(seen(text, [invites]))]).toEqual(['comes', null]);
  const there = "I'm in the lobby now and can wait until you are ready.";
  expect([plainFault(seen(there)), plainFault(seen(there, [invites]))]).toEqual(['comes', null]);
  const waited = 'I waited at the staff entrance until your colleague fetched me.';
  expect([plainFault(seen(waited)), plainFault(seen(waited, [invites]))]).toEqual(['waits', null]);
});

describe('a family that is greeted', () => {
  function greets(text: string): boolean {
    const { evidence, folded } = seen(text);
    return evidence.some((found) => greetsFamily(folded, found));
  }

  it.each([
    'Compliments of the season to you and your family.',
    'I hope you and your family are in good health.',
    'God bless you and your household.',
  ])('is no private life: %s', (text) => {
    const { evidence } = seen(text);
    expect(evidence.filter(({ cue }) => cue.startsWith('private_life')).length === 0 || greets(text)).toBe(
      true,
    );
  });

  it.each([
    'I hope your family liked the flowers, I found your house on the map.',
    'I met your family at the fair.',
  ])('is one: %s', (text) => {
    expect(greets(text)).toBe(false);
  });
});
