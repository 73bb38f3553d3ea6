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
    'Danke, viele Grüße',
    'Vielen Dank für Ihre Hilfe, liebe Grüße Anna',
    'Danke schön, das war sehr hilfreich.',
    'Merci infiniment pour votre réactivité, bonne soirée.',
    'Gracias por todo, un saludo.',
    'Grazie, tutto chiaro.',
    'Dank je wel, duidelijk!',
    'Dziękuję bardzo, wszystko jasne.',
    'Obrigado, ficou tudo claro.',
    'Çok teşekkür ederim, iyi günler.',
    'Thank you very much for your message.',
    'Thanks, have a nice day!',
    'Many thanks, see you on Thursday.',
    'Vielen Dank für Ihre Nachricht.',
    'Danke, schönes Wochenende!',
    'Merci beaucoup pour votre réponse.',
    'Merci, bonne journée.',
    'Muchas gracias por la información.',
    'Obrigado pela informação.',
    'Grazie mille, buona giornata.',
    'Dank u wel voor uw bericht.',
    'Dziękuję bardzo za informację.',
    'Thank you so much for the quick response.',
    'Thanks, that is very helpful.',
    'Great, thank you for explaining.',
    'Thank you, I appreciate your help.',
    'Thanks Anna, have a nice weekend.',
    'Vielen Dank für die Info.',
    'Danke, das hilft mir.',
    'Merci beaucoup pour les informations.',
    "Merci, c'est très clair.",
    'Muchas gracias, todo claro.',
    'Gracias por la rápida respuesta.',
    'Grazie per la risposta, tutto chiaro.',
    'Bedankt voor de informatie.',
    'Dank je, fijne dag.',
    'Dziękuję za szybką odpowiedź.',
    'Obrigado pela resposta rápida.',
    'Gentilissima, grazie mille! A venerdì',
    'Merci, à vendredi !',
    'Gracias, hasta el viernes',
    'Mil gracias, hasta el jueves. Un abrazo, Lola',
    'Bedankt, tot vrijdag!',
    'Dziękuję, do piątku!',
    'Obrigada, até sexta-feira!',
  ])('wait for nothing: %s', (text) => {
    expect(waits(text)).toBe(false);
  });

  it('wait for nothing where they sign in the same line, and another name may be a word', () => {
    const text = 'Dziękuję za odpowiedź, pozdrawiam Halina Sroka Zych';
    const named = (name: string) => theirs('2026-11-04T09:00:00Z', text, { name });
    expect(owed([ASKED, ANSWER, named('Halina Sroka-Zych')], LATER)).toBeNull();
    expect(
      owed(
        [ASKED, ANSWER, theirs('2026-11-04T09:00:00Z', 'dzięki halina sroka', { name: 'Halina Sroka' })],
        LATER,
      ),
    ).toBeNull();
    expect(
      owed([ASKED, ANSWER, theirs('2026-11-04T09:00:00Z', 'dzięki halina sroka')], LATER),
    ).not.toBeNull();
    expect(
      owed([ASKED, ANSWER, theirs('2026-11-04T09:00:00Z', 'danke krank', { name: 'Jo Krank' })], LATER),
    ).not.toBeNull();
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
    'Merci de me confirmer le salaire.',
    "Merci de m'indiquer le montant du salaire.",
    'Danke für einen kurzen Rückruf.',
    'Agradeço que me confirmem o horário.',
    'Gracias, espero respuesta.',
    'Grateful for a quick call when you have a minute.',
    'Thanks. Cannot attend tomorrow.',
    'Thanks. I was assaulted.',
    'Thank you, it is very clear that the manager harassed me.',
    "Merci, j'attends toujours.",
    'Thank you. My mother died.',
    'Thanks for nothing.',
    'Thanks, please call me back.',
    'Thank you in advance for sending the contract.',
    'Thanks, still waiting.',
    'Many thanks, I have a question.',
    'Thanks, I am in hospital.',
    'Danke im Voraus für die Unterlagen.',
    'Vielen Dank, ich warte noch.',
    'Danke, bitte rufen Sie mich an.',
    'Danke, ich wurde beleidigt.',
    'Danke, ich kann morgen nicht.',
    'Merci de bien vouloir me rappeler.',
    'Merci de répondre rapidement.',
    'Merci, je suis malade.',
    "Merci d'avance pour votre retour.",
    'Merci, mais je refuse.',
    'Gracias por confirmarme la hora.',
    'Gracias, sigo esperando.',
    'Le agradezco que me llame.',
    'Gracias, no puedo ir mañana.',
    'Gracias de antemano por su respuesta.',
    'Obrigado, aguardo resposta.',
    'Agradecia que me ligassem.',
    'Obrigada, não posso ir.',
    'Obrigado desde já pela resposta.',
    'Obrigado, fui insultado.',
    'Grazie, attendo risposta.',
    'Grazie di confermarmi la data.',
    'Grazie, non posso venire.',
    'Grazie in anticipo per la risposta.',
    'Vi sarei grato di una telefonata.',
    'Bedankt, ik wacht nog.',
    'Graag een reactie, dank.',
    'Alvast bedankt voor uw antwoord.',
    'Dank, ik kan morgen niet.',
    'Bedankt, ik ben ziek.',
    'Dziękuję, czekam na odpowiedź.',
    'Z góry dziękuję za odpowiedź.',
    'Dziękuję, nie mogę jutro przyjść.',
    'Byłbym wdzięczny za telefon.',
    'Dziękuję, proszę o kontakt.',
    'THANKS CALL ME BACK',
    'Thanks. Cancelled.',
    'Thank you. Pregnant.',
    'Thanks for a quick reply.',
    'Thanks, no reply received.',
    'Danke. Kündigung.',
    'Appreciate a quick answer.',
    'Thank you, no answer.',
    'Thanks for any update.',
    'MERCI RAPPELEZ MOI',
    'Obrigado, sem resposta.',
    'Thanks. Is there parking',
    'Thank you. Your answer is wrong.',
    'Thanks, my answer was yes.',
    'Thank you. I have questions.',
    'Thanks. Help me.',
    'Danke, hilft mir nicht.',
    'Thanks, not good.',
    'Thank you for the delay.',
    'Thanks. It makes no sense.',
    'Thanks Payroll',
    'Thanks, Cancelled',
    'Thanks But Parking',
    'Thanks Unacceptable',
    'Thanks.\nPregnant',
    'Hi Payroll, thanks.',
    'Danke, Kündigung',
    'Danke Beschwerde',
    'Merci Salaire',
    'Gracias Embarazo',
    'Grazie Stipendio',
    'Bedankt Zwangerschap',
    'Dziękuję Wynagrodzenie',
    'Obrigada Queixa',
    'Thanks, Assault',
    'Thanks, Bereavement',
    'Thanks\nEvicted',
    'Thanks, Betrayed',
    'Thanks, Refugee',
    'Thanks Withdrawn',
    'Thank you. The offer was withdrawn.',
    'Thank you. You have withdrawn the offer.',
    'Danke Betrug',
    'Danke, Überfall',
    'Danke, Misshandelt',
    'Merci, Harcèlement',
    'Merci, Licenciée',
    'Gracias, Acoso',
    'Gracias, Despedido',
    'Grazie, Molestie',
    'Grazie, Minacciato',
    'Bedankt, Ontslagen',
    'Dziękuję Molestowanie',
    'Obrigada, Assédio',
  ])('wait where they say more: %s', (text) => {
    expect(waits(text)).toBe(true);
  });

  it.each(
    'Amina Bogdan Chidi Dale Eszter Grace Hope Iker Joy Kwame Mark Nguyen Will Bill Grant Frank Chase Rob April June May Pastor Victor Constance Florence Fred Ahmed Clement Trinity Nancy Concepción Chung Trinidad Natividad Siegfried Waleed Javed Desiree Bennett Bernhardt Renata Donato Amado Fortunata Małgorzata Farida Vermeulen Harding Xiaoming Yuting Gernot Alicja'.split(
      ' ',
    ),
  )('may be to somebody by name: %s', (name) => {
    expect(
      [`Thanks, ${name}!`, `Thanks ${name}`, `Hi ${name}, thank you.`, `Thank you.\n${name}`].filter(waits),
    ).toEqual([]);
  });

  it.each([
    'Please could you withdraw my application.',
    'Thanks. I have withdrawn.',
    'My application is withdrawn.',
  ])('may withdraw: %s', (text) => {
    expect(waits(text)).toBe(false);
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
