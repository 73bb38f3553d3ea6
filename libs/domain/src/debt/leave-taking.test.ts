import { describe, expect, it } from 'vitest';

import { ours, owed, theirs } from './fixtures/contacts.ts';
import { onlyThanks, takesLeave } from './leave-taking.ts';

const APPLIED = theirs('2026-11-02T09:00:00Z', 'My application for Program Manager is attached.');
const NO = ours(
  '2026-11-10T09:00:00Z',
  'I am sorry to tell you that we will not be taking your application further.',
);
const LATER = '2027-01-10T09:00:00Z';
const TAKING_LEAVE = [
  'Thank you for letting me know. I wish you all the best with the search.',
  'Thanks for letting me know. I appreciate the time you took.',
  'Thank you for considering me. I hope our paths cross again.',
  "I'm disappointed, of course, but thank you for being so clear.",
  'Thank you for your honest reply. Good luck with the new colleague!',
  'No problem at all, thanks for telling me so quickly.',
  'Understood. Thank you and all the best.',
  'Ok thanks',
  'Okay, no worries.',
  'Thanks anyway, bye',
  'Many thanks for the kind words. Please keep me in mind for future vacancies.',
  'Thank you. Please do keep my CV on file.',
  'I appreciate the update. Best of luck filling the role.',
  'It was a pleasure meeting you all. Wishing you continued success.',
  'Sad to hear it, but thank you for the opportunity to interview.',
  'Dear Ruth,\n\nThank you for getting back to me. Although it is not the news I had hoped for, I enjoyed our talk.\n\nKind regards,\nAmina Osei',
  "Thank you for the feedback, I'll take it to heart.",
  'Wat jammer! Sterkte ermee, en het beste.',
  'Message received with thanks.',
  'Noted with thanks.',
  "Thank you for your reply. I'll keep an eye on your website for other roles.",
  "That's a shame, but I understand. Good luck!",
  'Thank you for your time and consideration.',
  'Danke für die Rückmeldung. Ich wünsche Ihnen viel Erfolg bei der Suche.',
  'Schade, aber danke für die ehrliche Antwort. Alles Gute!',
  'Vielen Dank für Ihre Nachricht. Behalten Sie meine Unterlagen gern für die Zukunft.',
  'Verstehe, danke trotzdem.',
  'Alles klar, danke!',
  "Merci de m'avoir prévenue. Je vous souhaite une bonne continuation.",
  'Merci pour votre retour, même si je suis déçu. Bonne continuation.',
  "C'est noté, merci.",
  'Dommage, mais merci pour votre franchise. Bonne journée.',
  'Muchas gracias por avisarme y mucha suerte.',
  'Gracias por la respuesta. Les deseo mucho éxito con la búsqueda.',
  'Qué pena, pero gracias por su tiempo. Un saludo.',
  'Entendido, gracias.',
  'Grazie per avermi avvisato. Le auguro buon lavoro.',
  'Peccato, ma grazie per la risposta. Buona giornata.',
  'Ricevuto, grazie.',
  'Bedankt voor het bericht. Veel succes met de zoektocht.',
  'Jammer, maar bedankt voor jullie tijd. Groetjes, Noor',
  'Obrigado por me avisar. Desejo-vos muito sucesso.',
  'Que pena, mas obrigada pela atenção. Bom trabalho!',
  'Dziękuję za informację. Życzę powodzenia w dalszej rekrutacji.',
  'Szkoda, ale dziękuję za odpowiedź. Pozdrawiam',
  'Bilgilendirdiğiniz için teşekkür ederim. İyi çalışmalar.',
  "Thank you Ruth. That's a pity but I quite understand. Best wishes, Amina",
  'Oh well! Thanks for the heads up and take care.',
  'I really enjoyed the afternoon with your team, thank you for everything.',
  'Thank you for informing me of your decision.\nSincerely,\nKwame',
  'Thanks for the reply, much appreciated, even though I had hoped for more.',
  "It's okay, I found something else in the meantime. Thank you!",
  'Appreciate you letting me know. Go well.',
  'Danke für die schnelle Absage, das ist fair.',
  'Vielen Dank für das nette Gespräch und alles Gute für Ihr Team.',
  'Merci beaucoup pour votre réponse et bonne fin de journée.',
  'Gracias a vosotros por la oportunidad. Un abrazo.',
  "Grazie comunque per l'opportunità, buona giornata!",
  'Dank u wel voor de duidelijke uitleg.',
  'Dziękuję za szansę i miłą rozmowę.',
  'Obrigada pelo retorno, fico torcendo por vocês.',
  'Teşekkürler, size de iyi günler.',
  'Thank you for letting me know. All the best with the search.',
  'I hope our paths cross again.',
  'What a pity, but I wish you all the best.',
  'Schade, aber ich wünsche Ihnen alles Gute.',
  'Dommage, je vous souhaite une bonne continuation.',
  'Es una pena, les deseo mucho éxito.',
  'É uma pena, desejo-vos muito sucesso.',
  'Peccato, vi auguro il meglio.',
  'Jammer, ik wens u veel succes.',
  'Szkoda, życzę powodzenia.',
  'Thank you for letting me know. I enjoyed meeting the team and wish you well.',
  'Thanks for your honesty. Good luck!',
  'I understand. Thank you for your time.',
  'That is a shame, but thank you for the opportunity.',
  'Thank you for the update, all the best.',
  'Sorry to hear that. Best wishes for the future.',
  'Danke für Ihre Antwort, schade. Alles Gute.',
  'Vielen Dank für die Rückmeldung und viel Erfolg.',
  'Ich danke Ihnen für Ihre Zeit.',
  "Merci pour votre réponse. Bonne continuation à toute l'équipe.",
  'Merci de votre retour, bonne journée.',
  'Je comprends, merci.',
  'Gracias por su tiempo. Mucha suerte.',
  'Entiendo, gracias por avisar.',
  'Gracias igualmente, un saludo.',
  'Grazie per il riscontro, buon lavoro.',
  'Capisco, grazie lo stesso.',
  'Bedankt voor uw reactie. Veel succes!',
  'Jammer, toch bedankt.',
  'Dziękuję za wiadomość, powodzenia.',
  'Rozumiem, dziękuję.',
  'Obrigado pela resposta. Boa sorte.',
  'Compreendo, obrigada.',
];

const WANTING = [
  'Thank you for letting me know. Could you tell me why?',
  'I do not accept this decision and ask you to look at it again.',
  'Thank you. I would be grateful for some feedback.',
  'I am disappointed and would like to speak to somebody about this.',
  'Please delete all my data.',
  'Thank you. My expenses for the journey have not been paid yet.',
  'Thanks. I left my umbrella in your office.',
  'Danke. Ich würde mich über ein kurzes Feedback freuen.',
  "Merci. J'aimerais comprendre les raisons de ce refus.",
  'Gracias. Me gustaría saber qué me faltó.',
  'Bedankt. Ik zou graag weten waarom.',
  'Grazie. Vorrei capire le ragioni.',
  'Dziękuję. Chciałabym poznać powody.',
  'I think there has been a mistake: I never received the test link.',
  'Thank you. I am also applying for the cook post and attach my CV.',
  "I'd like to know whether my portfolio can be returned.",
  'Thanks. Is the other post still open?',
  'Thank you, but your letter calls me Mr Brown and I am Ms Green.',
  'I understand. My mother works for you and says the post is still advertised.',
  'Thank you. Where do I send the badge back to?',
  'I am disappointed. You promised me feedback.',
  "Thank you. I'll apply for the night team next week.",
  'Danke. Mein Fahrgeld fehlt noch.',
  'Merci, mais vous vous trompez de personne.',
  'Gracias, pero creo que hay un error en mis datos.',
  'I do not understand this decision.',
  'It is a shame that you discriminate against older people.',
  'I wish to lodge a grievance about the panel.',
  'I am disappointed that nobody gave me feedback.',
  'I hope to have my documents back by Friday.',
  'I am sad that I was turned down for my pregnancy.',
  'I wish to be told how I scored.',
  'I cannot accept this decision, all the best.',
  'Thank you, but please send me the scores.',
  'I will be speaking to a solicitor.',
  'I am surprised by this outcome.',
  'I wish you had told me earlier.',
  'Ich verstehe die Absage nicht.',
  'Schade, dass Sie Ältere diskriminieren.',
  'Ich bin enttäuscht, dass niemand zurückrief.',
  'Ich möchte mich beschweren.',
  'Ich wünsche mir eine Begründung.',
  'Je ne comprends pas ce refus.',
  "C'est dommage que vous discriminiez.",
  "Je suis déçu que personne ne m'ait répondu.",
  'Je souhaite connaître mes notes.',
  "J'espère récupérer mes documents.",
  'No entiendo esta decisión.',
  'Es una pena que discriminen.',
  'Lamento que nadie me avisara.',
  'Espero que me devuelvan los papeles.',
  'Deseo presentar una queja.',
  'Não compreendo esta decisão.',
  'É uma pena que discriminem.',
  'Lamento que ninguém me tenha avisado.',
  'Espero que me devolvam os documentos.',
  'Desejo apresentar uma reclamação.',
  'Non capisco questa decisione.',
  'È un peccato che discriminiate.',
  'Mi dispiace che nessuno abbia risposto.',
  'Spero di riavere i documenti.',
  'Desidero presentare un reclamo.',
  'Ik begrijp deze beslissing niet.',
  'Jammer dat u discrimineert.',
  'Jammer dat niemand belde.',
  'Ik hoop mijn papieren terug te krijgen.',
  'Ik wil een klacht indienen.',
  'Nie rozumiem tej decyzji.',
  'Szkoda, że dyskryminujecie.',
  'Szkoda, że nikt nie oddzwonił.',
  'Mam nadzieję odzyskać dokumenty.',
  'Chcę złożyć skargę.',
];

describe('a goodbye after a final no', () => {
  it('leaves nothing owed to who only takes leave', () => {
    const waits = TAKING_LEAVE.filter(
      (text) => owed([APPLIED, NO, theirs('2026-11-11T09:00:00Z', text)], LATER) !== null,
    );
    expect(waits).toEqual([]);
  });

  it('leaves an answer owed to who wants something', () => {
    const settled = WANTING.filter(
      (text) => owed([APPLIED, NO, theirs('2026-11-11T09:00:00Z', text)], LATER) === null,
    );
    expect(settled).toEqual([]);
  });

  it('is what makes a goodbye of thanks: without it whoever writes so waits', () => {
    const word = ours('2026-11-10T09:00:00Z', 'The panel has not met yet.');
    const kind = theirs(
      '2026-11-11T09:00:00Z',
      'Thank you for considering me. I hope our paths cross again.',
    );
    expect(owed([APPLIED, NO, kind], LATER)).toBeNull();
    expect(owed([APPLIED, word, kind], LATER)).toMatchObject({ because: 'no_word', since: kind.at });
  });

  it('is told in a long run of full stops at once', () => {
    const dots = theirs('2026-11-11T09:00:00Z', `Thanks ${'.'.repeat(40_000)}x`);
    const begun = performance.now();
    expect([onlyThanks(dots), takesLeave(dots)]).toEqual([false, false]);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
