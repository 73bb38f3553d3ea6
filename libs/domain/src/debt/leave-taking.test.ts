import { describe, expect, it } from 'vitest';

import { ours, owed, theirs } from './fixtures/contacts.ts';

const ASKED = theirs('2026-11-02T09:00:00Z', 'Is the post full time, and what does it pay?');
const ANSWER = ours('2026-11-03T09:00:00Z', 'It is full time, 37 hours, and pays 24,000.');
const LATER = '2027-01-10T09:00:00Z';
const waits = (text: string) => owed([ASKED, ANSWER, theirs('2026-11-04T09:00:00Z', text)], LATER) !== null;

describe('thanks for an answer of ours', () => {
  it.each([
    'Thank you, that answers everything.',
    'Thanks for the quick reply, very helpful.',
    "That's great to know, thank you Ruth!",
    'Perfect, that is all I needed to know. Have a lovely weekend.',
    'Thank you for your help with this, much appreciated.',
    'Thanks for clarifying.',
    'Brilliant, thanks for sorting that out so fast.',
    'Thanks for the address. See you on Thursday at ten.',
    'I appreciate you getting back to me so quickly.',
    'Thank you for the information, I will have a think about it.',
    'Many thanks for your kind answer and have a good day.',
    'Got the form, thanks.',
    'Thank you for explaining, that makes sense.',
    'Wonderful news, thank you so much!',
    'Super, vielen Dank für die schnelle Antwort und ein schönes Wochenende!',
    'Danke für die Auskunft, das hilft mir sehr weiter.',
    'Herzlichen Dank für Ihre Mühe.',
    'Alles verstanden, danke.',
    'Merci pour ces précisions, bonne fin de semaine.',
    'Merci de votre réponse rapide.',
    'Un grand merci pour votre aide.',
    'Muchas gracias por la información, muy amable.',
    'Mil gracias por aclararlo.',
    'Grazie per le informazioni, gentilissima.',
    'Grazie mille per la rapidità.',
    'Bedankt voor de snelle reactie, fijn weekend.',
    'Dank voor de duidelijke uitleg.',
    'Dziękuję za szybką odpowiedź i życzę miłego dnia.',
    'Obrigada pelo esclarecimento, bom fim de semana.',
    'Bilgi için çok teşekkürler.',
    'Thank you for getting back to me, that clears it up.',
    'Many thanks, Ruth. Good to know about the bus.',
    'Thanks a lot for taking the time to answer all my questions!',
    'Ok great, thank you for letting me know about the parking.',
    'Thank you very much for the detailed reply. Kind regards, Amina',
    'Lovely, thanks ever so much x',
    'Besten Dank für die Info, einen schönen Tag noch!',
    'Danke schön, das war sehr hilfreich.',
    'Merci infiniment pour votre réactivité, bonne soirée.',
    'Gracias por todo, un saludo.',
    'Grazie, tutto chiaro.',
    'Dank je wel, duidelijk!',
    'Dziękuję bardzo, wszystko jasne.',
    'Obrigado, ficou tudo claro.',
    'Çok teşekkür ederim, iyi günler.',
  ])('wait for nothing: %s', (text) => {
    expect(waits(text)).toBe(false);
  });

  it.each([
    'Thank you. I have attached my application.',
    'Thanks! I would like to apply then, how do I do that?',
    'Thank you. I am very interested in the post and hope you will consider me.',
    'Thanks, but 24,000 is less than the advert said.',
    'Danke. Ich bewerbe mich hiermit auf die Stelle.',
    'Merci. Je suis intéressée par le poste et disponible de suite.',
    'Gracias. Me interesa mucho el puesto.',
    'Thank you for the interview yesterday. I hope to hear from you soon.',
    'Thanks. I can start on 1 December.',
    'Thank you for the information. I finished the course on Friday.',
    'Thanks. My phone number is 020 7946 0011.',
    'Thank you for the answer. My notice period is three months.',
    'Thanks to my years at the hospice I know the ward well.',
    'Thank you, I am free on Monday and would come by train.',
    'Thanks for the details, I would rather work nights though.',
    'Thank you for the reply. The form on your website does not open.',
    'Danke für die Antwort. Ich habe am Freitag die Prüfung bestanden.',
    'Merci pour votre réponse, je reste très motivée par ce poste.',
    'Gracias por la respuesta, adjunto mi título.',
    'Thank you in advance for any update.',
    'Thank you for considering my application.',
    'Great, I had already done this at my last school for three years.',
  ])('wait where they say more: %s', (text) => {
    expect(waits(text)).toBe(true);
  });

  it('are no thanks of somebody whom nobody has answered yet', () => {
    const first = theirs('2026-11-02T09:00:00Z', 'Thank you for your help with this, much appreciated.');
    expect(owed([first], LATER)).toMatchObject({ because: 'no_word', since: first.at });
    const receipt = ours('2026-11-02T09:00:05Z', 'We received your mail.', { automatic: true });
    expect(owed([first, receipt], LATER)).toMatchObject({ because: 'no_word' });
  });

  it('leave what we promised as it was', () => {
    const promise = ours('2026-11-03T09:00:00Z', 'You will hear from us by 12 November.');
    const thanks = theirs('2026-11-04T09:00:00Z', 'Thanks for the quick reply, very helpful.');
    expect(owed([ASKED, promise, thanks], LATER)).toMatchObject({ because: 'promise_passed' });
  });
});
