import { describe, expect, it } from 'vitest';
import { isMachineAnswer } from './machine-answer.ts';

const found = (subject: string, newText: string, address = 'jobs@harbourlight.example') =>
  isMachineAnswer({ from: { name: '', address }, isAutomatic: false, subject, newText });

describe('an answer of ours that a machine gave', () => {
  it.each([
    ['Automatic reply: Data Engineer', 'I am away until Monday.'],
    ['Abwesenheitsnotiz: Bewerbung', 'Ich bin bis Montag nicht im Büro.'],
    ['Réponse automatique : Candidature', 'Je suis en congé.'],
    ['Odpowiedź automatyczna: Aplikacja', 'Jestem na urlopie.'],
    ['Otomatik yanıt: Başvurunuz', 'Ofis dışındayım.'],
    ['Automatisk svar: Ansökan', 'Jag är på semester.'],
    ['自動応答: 応募', '不在です。'],
    ['Out of office', 'I am away until Monday.'],
    ['Abwesenheitsnotiz', 'Ich bin bis Montag nicht im Büro.'],
    ['Gelesen: Bewerbung', 'Ihre Nachricht wurde am 27.11.2026 10:12 gelesen.'],
    ['Read: Application', 'Your message was read on 27 November 2026.'],
    [
      '[#48211] Request received',
      '##- Please type your reply above this line -##\n\nYour request (48211) has been received and is being reviewed.',
    ],
    [
      'Your application',
      'Thank you for applying. This is an automated message, please do not reply to this email.',
    ],
    [
      'Eingangsbestätigung',
      'Wir bestätigen den Eingang Ihrer Unterlagen. Dies ist eine automatisch generierte Nachricht.',
    ],
    [
      'Votre candidature',
      'Nous avons bien reçu votre candidature. Ceci est un message automatique, merci de ne pas y répondre.',
    ],
    [
      'Su candidatura',
      'Hemos recibido su candidatura. Este es un mensaje automático, no responda a este correo.',
    ],
    ['Candidatura', 'Abbiamo ricevuto la Sua candidatura. Messaggio generato automaticamente.'],
    ['Sollicitatie', 'Bedankt voor je sollicitatie. Dit is een automatisch gegenereerd bericht.'],
    [
      'Aplikacja',
      'Dziękujemy za aplikację. Wiadomość została wygenerowana automatycznie, prosimy nie odpowiadać.',
    ],
    ['Candidatura', 'Recebemos a sua candidatura. Esta é uma mensagem automática.'],
  ])('is one that says so: %s', (subject, text) => {
    expect(found(subject, text)).toBe(true);
  });

  it.each([
    [
      'a person who has received something',
      'Re: Data Engineer',
      'Dear Ada, we have received your application and read it. I will write on Friday. Dale',
    ],
    [
      'a person who thanks',
      'Re: Bewerbung',
      'Vielen Dank für Ihre Bewerbung. Ich melde mich am Freitag. Dale',
    ],
    [
      'a machine that says no',
      'Your application',
      'Thank you for applying. Unfortunately you were not selected. This is an automated message, please do not reply.',
    ],
    [
      'a machine that invites',
      'Interview',
      'Thank you for applying. Your interview is on Monday at 10. This message was automatically generated.',
    ],
    [
      'a person who answers a note of absence',
      'Re: Automatic reply: Data Engineer',
      'Dear Ada, enjoy your holiday.',
    ],
    [
      'work that is done by machines',
      'Re: Data Engineer',
      'Thank you for your application. Can you tell us of your automated tests?',
    ],
  ])('is none of %s', (_, subject, text) => {
    expect(found(subject, text)).toBe(false);
  });

  it.each([
    ['Copy of your message', 'Thank you. This is a copy of your message.'],
    ['Ihre Bewerbung', 'Vielen Dank für Ihre Bewerbung. Wir melden uns.'],
  ])('is a receipt of a program that sends from an address of its own: %s', (subject, text) => {
    expect(found(subject, text, 'wordpress@harbourlight.example')).toBe(true);
    expect(found(subject, text, 'noreply@harbourlight.example')).toBe(true);
    expect(found(subject, text)).toBe(false);
    const no = `${text} Leider können wir Ihnen keine Stelle anbieten.`;
    expect(found(subject, no, 'noreply@harbourlight.example')).toBe(false);
  });

  it.each([
    'Thank you for your application. We would like to talk with you on Tuesday at three; shall we call you?',
    'Thank you for your message. The start is on 1 June and the pay is 14 euros.',
    'Thank you for your interest. We have chosen another candidate.',
    'Thank you for your application and please come on Tuesday.',
    'Vielen Dank für Ihre Bewerbung. Die Stelle ist vergeben.',
    'Vielen Dank für Ihre Bewerbung. Wir haben uns anders entschieden.',
    'Vielen Dank für Ihre Nachricht. Ja, Sie dürfen den Hund mitbringen.',
    'Hallo Ada, die Stelle ist vergeben. Vielen Dank für Ihre Bewerbung.',
    'Merci pour votre message. Le poste est pourvu.',
    'Gracias por su mensaje. La plaza ya está ocupada.',
    'Please send us a copy of your application again, the PDF is damaged.',
    'Thank you for your message.\n\nBest regards\nDale Moss\nHarbourlight\nPorters\nPS: yes, you may come on Monday.',
  ])('is none that says more, whatever address it comes from: %s', (text) => {
    for (const local of ['noreply', 'notifications', 'web', 'wordpress'])
      expect(found('Your message', text, `${local}@harbourlight.example`)).toBe(false);
  });

  it.each([
    ['Your application', 'Dear Ada Crane,\n\nthank you for your application. We will be in touch shortly.'],
    ['Your message', 'Thank you for your message.\n\nBest regards\nHarbourlight Hotel'],
    ['Candidature', 'Bonjour Ada,\n\nNous avons bien reçu votre candidature.\n\nCordialement'],
    ['Copy of your message', 'This is a copy of your message:\n\nMay I bring my dog? Ada'],
  ])('is one that a program sends with all its politeness: %s', (subject, text) => {
    expect(found(subject, text, 'noreply@harbourlight.example')).toBe(true);
  });

  it.each([
    ['Abwesenheit Frau Lang: Ihr Termin', 'Frau Lang ist krank, bitte kommen Sie am Mittwoch um 9.'],
    ['Nicht im Haus am Freitag', 'Können wir Ihr Gespräch auf Montag 10 Uhr legen?'],
    ['Nicht im Haus', 'Können wir Ihr Gespräch auf Montag 10 Uhr legen?'],
    ['Gelesen: Bewerbung', 'Gelesen, danke! Kommen Sie bitte am Montag um 10 Uhr.'],
    ['Gelesen: Bewerbung', 'Ihre Nachricht wurde gelesen. Kommen Sie am Montag um 10 Uhr.'],
    ['Read: Application', 'Your message was read by all of us, please come on Monday at ten.'],
  ])('is none by the first word of its subject: %s', (subject, text) => {
    expect(found(subject, text)).toBe(false);
  });
});
