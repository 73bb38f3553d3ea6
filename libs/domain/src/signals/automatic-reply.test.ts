import { describe, expect, it } from 'vitest';
import type { Message } from '../message/message.ts';
import { isAutomaticReply } from './automatic-reply.ts';
import { assessed } from './fixtures/assessed.ts';

const read = (subject: string, newText: string, headers: Message['headers'] = {}) =>
  assessed({ subject, newText, headers });

describe('an answer that a mail program gave by itself', () => {
  it.each([
    'Automatic reply: Your application',
    'Out of Office AutoReply: Your application',
    'Automatische Antwort: Ihre Bewerbung',
    'Automatische Abwesenheitsmeldung: Ihre Bewerbung',
    'Abwesenheitsassistent: Ihre Bewerbung',
    'Réponse automatique : Votre candidature',
    'Respuesta automática: Su candidatura',
    'Risposta automatica: La sua candidatura',
    'Automatisch antwoord: Uw sollicitatie',
    'Odpowiedź automatyczna: Pana zgłoszenie',
    'Resposta automática: A sua candidatura',
    'Otomatik yanıt: Başvurunuz',
    'Автоматический ответ: Ваша заявка',
    '自動返信：応募',
  ])('is nobody’s follow-up: %s', (subject) => {
    expect(read(subject, 'I am away until 3 December.')).toMatchObject({
      lane: 'other',
      kind: 'not_candidate',
      unsure: false,
      reasons: [{ code: 'automatic_reply' }],
    });
  });

  it.each([
    'Re: Automatic reply: Your application',
    'Automatic reply to my application',
    'Out of office on Thursday: can we move the interview?',
    'I sent an automatic reply: sorry',
  ])('is not what a person wrote of it: %s', (subject) => {
    expect(isAutomaticReply(subject)).toBe(false);
  });

  it('is not believed where somebody may come to harm', () => {
    expect(read('Automatic reply: Your application', 'I am going to kill myself tonight.')).toMatchObject({
      urgent: true,
      section: 'today',
    });
  });
});

describe('the notice of a calendar', () => {
  const calendar = { 'content-type': 'text/calendar; method=REPLY; charset=utf-8' };
  it('is nobody’s follow-up and is not folded', () => {
    const { section, ...notice } = read('Accepted: Interview', 'Interview\nInterview with Ada', calendar);
    expect(notice).toMatchObject({
      lane: 'other',
      kind: 'not_candidate',
      reasons: [{ code: 'calendar_notice' }],
    });
    expect(section).toBe('other');
  });

  it('is read by its words where it has any', () => {
    const mixed = { 'content-type': 'multipart/alternative; boundary=b' };
    expect(read('Accepted: Interview', 'Any update?', mixed).reasons[0]?.code).not.toBe('calendar_notice');
  });
});
