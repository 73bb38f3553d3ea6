import { describe, expect, it } from 'vitest';
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
    ['ultimatum', 'Or I put the whole exchange on LinkedIn with your name.'],
    ['conscience', "You'll have to live with what you did to us."],
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
    'My pastor speaks well of you all.',
    'The delivery waited at the loading bay with no name on it.',
  ])('is none: %s', (text) => {
    const fault = plainFault(seen(text));
    expect(fault).toBeNull();
  });
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
