import { describe, expect, it } from 'vitest';
import { isPromptReceipt } from './prompt-receipt.ts';

describe('an answer of ours within a minute', () => {
  it.each([
    'Thank you for applying for the position of Barista. Our crew looks at each and every letter, and writes to all who are asked in.',
    'Vielen Dank für das Einreichen Ihrer Bewerbung. Ihre Bewerbung wird nun von unserem Team gewissenhaft geprüft.',
    'Votre candidature a été reçue et ajoutée à notre vivier. Vous recevrez des nouvelles au fil des semaines.',
    'Su solicitud ha sido recibida y pasará a la siguiente fase del proceso interno de valoración.\n\nEquipo de Harbourlight',
    'Welcome to Harbourlight! Your application landed on our desk and the crew is busy sifting through the pile.\n\nHarbourlight Careers',
    'Moin! Deine Bewerbung ist bei uns gelandet. Gib uns ein paar Tage, dann hörst du von uns.',
    'Votre message est bien arrivé chez nous, un conseiller prendra contact avec vous.',
    'We received your application! Our office is open Monday to Friday from 9 to 5 and we will be in touch.',
    'Deine Bewerbung ist bei uns eingetroffen. Unser Büro ist Montag bis Freitag offen, wir lassen von uns hören.',
    'Thank you for your application. No further steps are needed, and nothing is missing for the moment.',
  ])('is a receipt in whatever words: %s', (text) => {
    expect(isPromptReceipt('Re: Application', text, false)).toBe(true);
  });

  it.each([
    'Thank you for your application. The post is filled.',
    'Danke für deine Bewerbung. Komm einfach vorbei.',
    'Thank you for your application, which Paul and the others in the kitchen read at once; could you come on Tuesday at ten?',
    'Thank you for your application, which I read at once and liked a lot, so please come in on Tuesday at ten.',
    'Thank you for your application. Paul and the others have read it and like it a lot, so do come by on Tuesday.\n\nDale',
    'Thank you for your application. Unfortunately the position was filled this morning, so there is no vacancy here at present.',
    'Thank you for your application! We would love to meet you, just choose a time at https://calendar.example/harbourlight.',
    'Vielen Dank für Ihre Bewerbung als Fahrer. Bitte bringen Sie am Dienstag um zehn Uhr Ihren Führerschein mit ins Büro.',
    'Bonjour, nous avons retenu un autre profil pour ce poste, et nous vous remercions de votre intérêt.',
    'Thank you for your message, we are still reading applications and will be in touch. Morag',
    'Merci pour votre candidature, elle est bien arrivée. J’ai transmis votre dossier à la direction de la maison.',
    'The start is on 1 June, the pay is 14 euros an hour and the shifts are from six to two, weekends every other week.',
    'Thanks for your message, yes, Tuesday at ten works for us, ask for Paul at the front desk.',
    'Thanks for your message. We have you down on Tuesday, ask for Paul at the front desk.',
    'Danke für die Nachricht, ja, das passt uns gut, der Eingang ist hinten im Hof.',
    'Thank you for your message. The pay is 14.50 an hour, and staff eat for free in the house.',
    'Thank you for your message. No, there is no parking here, but bus 9 stops at the door.',
    'Thanks, got your documents, everything is there now and nothing is missing. See you then!',
  ])('is none that is short, or that somebody alone can say: %s', (text) => {
    expect(isPromptReceipt('Re: Application', text, false)).toBe(false);
    expect(isPromptReceipt('Re: Application', text, true)).toBe(false);
  });

  it.each([
    'Ahoy Colm!\n\nYour letter has washed up safely on our beach. A pair of human eyes will open the bottle as soon as the tide allows.\n\nThe Harbourlight crew',
    'Pling! Da hat es bei uns im Briefkasten geklappert. Sobald der Kaffee durch ist, wird gelesen.',
    'Toc toc, quelqu’un a frappé à notre porte ! On vous ouvre très vite, promis.',
  ])('that comes at once is one without a word of receipts: %s', (text) => {
    expect(isPromptReceipt('Ahoy!', text, true)).toBe(true);
    expect(isPromptReceipt('Ahoy!', text, false)).toBe(false);
  });
});
