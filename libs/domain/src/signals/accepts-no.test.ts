import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { acceptsNo, takesNo } from './accepts-no.ts';
import { seen } from './fixtures/seen.ts';

const no: Contact = {
  at: '2026-03-02T09:00:00+01:00',
  by: 'employer',
  channel: 'email',
  text: 'We have appointed somebody else. This decision is final.',
};
const asked: Contact = { at: '2026-03-03T09:00:00+01:00', by: 'candidate', channel: 'email', text: 'Why?' };
const ACCEPTED = 'I have considered your decision carefully and accept it. Was there anything I might learn?';

describe('a no', () => {
  it.each([
    ACCEPTED,
    'Thank you for telling me. I fully respect your decision and wish the new colleague well.',
    'I can accept that. If anybody noted what was missing, I would be glad of a line.',
  ])('is taken as it is: %s', (text) => {
    expect(acceptsNo(seen(text, [no]))).toBe(true);
  });

  it.each([
    'I respect your decision, but please look at my file once more.',
    'I accept it for now.',
    'I do not accept this decision.',
    'I accept that you chose her. Should she leave, will you reconsider?',
  ])('is not where more is wanted: %s', (text) => {
    expect(acceptsNo(seen(text, [no]))).toBe(false);
  });

  it('was none, has been answered before, or came with the wish for silence', () => {
    expect(acceptsNo(seen(ACCEPTED, []))).toBe(false);
    expect(acceptsNo(seen(ACCEPTED, [no, asked]))).toBe(false);
    const stop = { ...no, text: `${no.text} Please do not contact us again.` };
    expect(acceptsNo(seen(ACCEPTED, [stop]))).toBe(false);
  });

  it('is looked for in good time in a letter that considers all and accepts nothing', () => {
    const letter = seen(`I ${'considered it and '.repeat(40)}still want my old number.`, [no]);
    const started = process.threadCpuUsage();
    expect(acceptsNo(letter)).toBe(false);
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(200);
  });
});

describe('a no in another language', () => {
  it.each([
    'Danke für die offene Absage. Ich verstehe es und wünsche Ihnen alles Gute.',
    'Je suis déçue, mais je respecte votre décision. Merci à tous.',
    'Obrigado por me responderem, mesmo sendo um não. Compreendo e desejo-vos o melhor.',
    'Díky za odpověď. Rozumím a přeji hodně zdaru.',
  ])('is taken as it is: %s', (text) => {
    expect(acceptsNo(seen(text, [no]))).toBe(true);
  });

  it.each([
    'Ich verstehe es nicht. Bitte prüfen Sie meine Unterlagen noch einmal.',
    'Je comprends votre décision, mais je vous écrirai jusqu’à ce que vous changiez d’avis.',
    'No lo acepto.',
  ])('is not where more is wanted: %s', (text) => {
    expect(acceptsNo(seen(text, [no]))).toBe(false);
  });

  it('is left behind by whoever applies for another post', () => {
    const other =
      'Ich gebe nicht auf: heute habe ich Ihre Anzeige gesehen und bewerbe mich auf die Stelle im Einkauf.';
    expect(takesNo(seen(other, [no]))).toBe(true);
    expect(takesNo(seen(other, [no, asked]))).toBe(false);
    expect(takesNo(seen('Ich gebe nicht auf und bewerbe mich weiter.', [no]))).toBe(false);
  });
});
