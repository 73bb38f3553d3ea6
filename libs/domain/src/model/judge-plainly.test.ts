import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from '../signals/fixtures/seen.ts';
import { judgePlainly } from './judge-plainly.ts';
import type { Judgement } from './judgement.ts';

const FOLLOW_UP: Judgement = {
  manner: 0.05,
  stage: { follow_up: 0.94, application: 0.02, process: 0.02, not_candidate: 0.02 },
  substance: 0.4,
  urgent: 0.1,
};

function judged(newText: string, history: readonly Contact[] = [], isRoleKnown = true): Judgement | null {
  return judgePlainly(FOLLOW_UP, seen(newText, history), history, isRoleKnown, () => false);
}

describe('a message that says plainly what it is', () => {
  it('is a step where it withdraws, or an interview cannot be', () => {
    expect(judged('Jeg trækker min ansøgning tilbage.')?.stage.process).toBe(0.9);
    const sick = judged('Jag är sjuk och kan inte komma på intervjun i morgon.');
    expect(sick?.stage.process).toBe(0.9);
    expect(sick?.urgent).toBe(0.9);
    expect(judged('Jag kan inte komma på intervjun den 20 mars, finns en annan tid?')?.urgent).toBe(0.1);
  });

  it('is a right that is asked for, and not rude for it', () => {
    const heard = { ...FOLLOW_UP, manner: 0.85 };
    const asked = (text: string) => judgePlainly(heard, seen(text), [], true, () => false);
    const civil = 'Jag vill veta vilka av mina personuppgifter ni har och radera dem.';
    expect(asked(civil)?.manner).toBeLessThan(0.2);
    expect(asked(civil)?.stage.process).toBe(0.9);
    expect(asked(`${civil} You are an idiot.`)?.manner).toBeGreaterThanOrEqual(0.85);
  });

  it('has substance where it brings a paper, and none where it merely asks', () => {
    expect(judged('Suoritin trukkikortin, se on liitteenä.')?.substance).toBe(0.9);
    expect(judged('Onko jo päätöstä paikasta?')?.substance).toBeCloseTo(0.1);
  });

  it('is no candidate, or gives the reference that we asked for', () => {
    expect(judged('I am not an applicant, I live next door to you.')?.stage.not_candidate).toBe(0.9);
    const asked: Contact = {
      at: '2026-11-20T09:00:00+01:00',
      by: 'employer',
      channel: 'email',
      text: 'Ms Pell named you as a referee. How did she work?',
    };
    expect(judged('She ran my shop for six years.', [asked])?.stage.process).toBe(0.9);
  });

  it("is a step of the job where we gave it and they took it, and somebody else's where they had set terms", () => {
    const at = '2026-11-20T09:00:00+01:00';
    const given: Contact = {
      at,
      by: 'employer',
      channel: 'email',
      text: 'Welcome aboard, contract attached.',
    };
    const taken: Contact = { at, by: 'candidate', channel: 'email', text: 'Signed, thank you!' };
    const asks = 'The payslip has the wrong street on it.';
    expect(judged(asks, [given, taken])?.stage.process).toBe(0.9);
    expect(judged(asks, [given])).toBeNull();
    expect(judged(asks, [taken, given])).toBeNull();
    const terms: Contact = { at, by: 'candidate', channel: 'email', text: 'Two welders, 18% fee as ever.' };
    expect(judged('Seen my note on the welders?', [terms])?.stage.not_candidate).toBe(0.9);
  });

  it('is of the office where nothing speaks of a job, and is rude by its words alone', () => {
    const text = 'Has anyone seen the key of the supply closet? I need toner for the third floor.';
    expect(judged(text, [], true)).toBeNull();
    expect(judged(text, [], false)?.stage.not_candidate).toBe(0.9);
    const by = (manner: number, said: string) =>
      judgePlainly({ ...FOLLOW_UP, manner, substance: 0.1 }, seen(said), [], false, () => false)?.manner;
    expect(by(0.6, text)).toBeCloseTo(0.1);
    expect(by(0.6, `${text} You are a rude, shameless liar.`)).toBe(0.6);
  });

  it('crosses a boundary in another language, and presses nobody by its ultimatum', () => {
    const threat = judged('Svarar ni inte i morgon ringer jag Aftonbladet och berättar om er.');
    expect(threat?.manner).toBe(0.9);
    expect(threat?.urgent).toBeLessThanOrEqual(0.1);
  });

  it('is read in the language of the correspondence where it is too short for its own', () => {
    const our: Contact = {
      at: '2026-11-20T09:00:00+01:00',
      by: 'employer',
      channel: 'email',
      text: 'Buongiorno, grazie per la candidatura. Purtroppo abbiamo scelto un’altra persona.',
    };
    expect(judged('Ve ne pentirete, ve lo garantisco.', [our])?.manner).toBe(0.9);
    expect(judged('Ve ne pentirete, ve lo garantisco.')?.manner).not.toBe(0.9);
  });

  it('pushes nobody where it takes our no as it is, and is heard by the model where it says no more of it', () => {
    const no: Contact = {
      at: '2026-11-20T09:00:00+01:00',
      by: 'employer',
      channel: 'email',
      text: 'We have appointed another candidate. This decision is final.',
    };
    const by = (text: string) =>
      judgePlainly({ ...FOLLOW_UP, manner: 0.95 }, seen(text, [no]), [no], true, () => false)?.manner ?? 0.95;
    expect(by('I have considered your decision carefully and accept it.')).toBeCloseTo(0.1);
    expect(by('I have considered your decision carefully and accept it, but look again.')).toBe(0.95);
    expect(by('I accept that.')).toBe(0.95);
    expect(by('I have considered your decision carefully and accept it, you useless liar.')).toBe(0.95);
  });

  it('is asked about where others were written to or blamed in another language, which takes nothing from an offer', () => {
    expect(judged('Jag har skickat mejlet till dina kollegor, som du bad om.')?.manner).toBe(0.4);
    expect(judged('Det är ert fel att jag inte sover.')?.manner).toBe(0.4);
    expect(judged('Klockan är 3, det är ert fel att jag inte sover.')?.manner).toBe(0.4);
    const told = 'Jag har skrivit till din chef också.';
    const offer = judged(`Jag har ett annat erbjudande och måste svara i morgon. ${told}`);
    expect([offer?.manner, offer?.substance, offer?.urgent]).toEqual([0.4, 0.9, 0.9]);
    const stop: Contact = {
      at: '2026-11-20T09:00:00+01:00',
      by: 'employer',
      channel: 'email',
      text: 'Please do not contact us again.',
    };
    expect(judged(told, [stop])?.manner).toBe(0.9);
    expect(judged(`${told} Det är ert fel att jag inte sover.`)?.manner).toBe(0.9);
  });

  it('is urgent in another language where an offer must be answered tomorrow', () => {
    const offer = judged('Мне предложили другую работу в другой компании, завтра нужно дать ответ.');
    expect(offer?.substance).toBe(0.9);
    expect(offer?.urgent).toBe(0.9);
  });

  it('has hardly substance where it is short, without a number, in a language that is read least', () => {
    const doubted = { ...FOLLOW_UP, substance: 0.8 };
    const words = 'Det var så trevligt hos er, och jag tänker på er verksamhet med glädje.';
    const judgedIn = (text: string) => judgePlainly(doubted, seen(text), [], true, () => false);
    expect(judgedIn(words)?.substance).toBe(0.4);
    expect(judgedIn(`${words} Det är 46 av oss.`)).toBeNull();
  });

  it('is left to the model otherwise', () => {
    expect(judged('I finished the course and the card is attached.')).toBeNull();
  });
});

describe('who reminds us of a promise', () => {
  const doubted = { ...FOLLOW_UP, manner: 0.6 };
  const reminder = seen('You promised me word for last week, so I come back to you.');

  it('is not rude for it where the promise is broken and nothing else is said', () => {
    expect(judgePlainly(doubted, reminder, [], true, () => true)?.manner).toBeCloseTo(0.1);
  });

  it('may be, where none is broken, where words of it stand there, or the model is sure', () => {
    const rude = seen('You promised, you liars.');
    expect(judgePlainly(doubted, reminder, [], true, () => false)).toBeNull();
    expect(judgePlainly(doubted, rude, [], true, () => true)).toBeNull();
    expect(judgePlainly({ ...doubted, manner: 0.9 }, reminder, [], true, () => true)).toBeNull();
  });
});

describe('what stands in the correspondence', () => {
  const at = '2026-11-20T09:00:00+01:00';
  const asked = [
    { at, by: 'candidate', channel: 'email', text: 'CV attached.' },
    { at, by: 'employer', channel: 'email', text: 'Have you got the card yet?' },
    { at, by: 'candidate', channel: 'email', text: 'Not yet, it is booked.' },
  ] as const;

  it('is of value where what we found wanting is there', () => {
    expect(judged('That "not yet" is now a yes.', asked)?.substance).toBe(0.9);
    expect(judged('Still a "not yet" here, sadly.', asked)?.substance).toBeCloseTo(0.1);
  });

  it('is nothing new where the same is sent again, unless the model is sure of more', () => {
    const again = seen('I attach my CV once more.', asked);
    expect(judgePlainly(FOLLOW_UP, again, asked, true, () => false)?.substance).toBeCloseTo(0.1);
    expect(judgePlainly({ ...FOLLOW_UP, substance: 0.95 }, again, asked, true, () => false)).toBeNull();
  });
});

describe('manner in plain words', () => {
  it('is heard where the model is not sure of it, unless the sender may be no candidate', () => {
    const waits = seen('The boy was waiting by the staff door when I locked up.');
    expect(judgePlainly(FOLLOW_UP, waits, [], true, () => false)?.manner).toBe(0.9);
    const stage = { follow_up: 0.3, application: 0.1, process: 0.1, not_candidate: 0.5 };
    expect(judgePlainly({ ...FOLLOW_UP, stage }, waits, [], true, () => false)).toBeNull();
  });

  it('is none in a greeting', () => {
    const greeting = seen('Compliments of the season to you and your family.');
    expect(judgePlainly({ ...FOLLOW_UP, manner: 0.93 }, greeting, [], true, () => false)?.manner).toBeCloseTo(
      0.1,
    );
  });

  it('is a first mail where the one before came back', () => {
    expect(judged('My first go at this email bounced, so hello properly.')?.stage.application).toBe(0.9);
  });
});
