import { describe, expect, it } from 'vitest';
import { fold } from './evidence.ts';
import { isAddress, isMention } from './mentions.ts';

describe('what somebody is, said in passing', () => {
  it.each([
    'I am deaf.',
    'We have three boys at home.',
    'My partner works nights.',
    'I am registered blind and work with a screen reader.',
    'I turned fifty last month.',
    'I came back from maternity leave in January.',
    'Since my stroke I type with one hand.',
    'Being a mum of two taught me patience.',
    'Ich bin schwerbehindert.',
    'J’ai deux enfants.',
    'Mijn man en ik hebben een zoon.',
  ])('is a mention: %s', (sentence) => {
    expect(isMention(fold(sentence))).toBe(true);
  });

  it.each([
    'I am a teacher of deaf children.',
    'I was a tutor for blind students.',
    'I am deaf and need an interpreter tomorrow.',
    'My mother died and I cannot come.',
    'I am a refugee and authorised to work.',
    'I am pregnant and will be on leave from May; could we move the interview?',
    'Ich bin Mutter und kann morgen nicht.',
    'I am diabetic and must be able to eat during the assessment day.',
    "My brother's home from prison and has a long memory for firms who mess his family about.",
    'My father has locked away my passport and wants to marry me off, I am afraid.',
    "I'm a veteran with nothing left to lose, keep that in mind on Monday.",
    'My mother has gone into a home, so nights are possible now.',
    "My wife's confinement is at hand, and I must with regret withdraw.",
    "I'm hard of hearing, so email beats the phone, thanks.",
    'My father wants to know why I was turned down.',
    'My kids cry themselves to sleep while the office stays silent.',
    'My husband knows where everyone in that office parks.',
    'Mi madre llora cada noche por ustedes.',
    'Meine Kinder weinen wegen Ihnen.',
    'I am a mother alone with a man who frightens me.',
    'I am a grandmother and a registered midwife.',
    'I was born in Kyiv and speak Ukrainian and Russian.',
    'I am Sikh and an HGV driver.',
    'Ich habe mit behinderten Kindern gearbeitet.',
  ])('is not one: %s', (sentence) => {
    expect(isMention(fold(sentence))).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    '14 Canal Street, flat 3, Bradford',
    'Rua das Flores 7, 3.º Esq., Porto',
    'Hauptstraße 5, 10115 Berlin',
  ])('is a line that says no more: %s', (line) => {
    expect(isAddress(fold(line))).toBe(true);
  });

  it.each(['I live at 4 High Street, Leeds', '10 years, street works', 'Place 3 in the final, 2019'])(
    'is not: %s',
    (line) => {
      expect(isAddress(fold(line))).toBe(false);
    },
  );
});
