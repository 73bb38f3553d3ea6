import { describe, expect, it } from 'vitest';

import { isFinalNo } from './final-no.ts';
import { ours, owed, theirs } from './fixtures/contacts.ts';

const APPLIED = theirs('2026-11-02T09:00:00Z', 'My application for Program Manager is attached.');
const NO = ours(
  '2026-11-10T09:00:00Z',
  'I am sorry to tell you that we will not be taking your application further.',
);
const LATER = '2027-01-10T09:00:00Z';
const isNo = (text: string) => isFinalNo(ours('2026-11-10T09:00:00Z', text));

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
];

describe('a final no', () => {
  it.each([
    'I am sorry to tell you that we will not be taking your application further.',
    'Unfortunately we have decided not to proceed with your application.',
    'Following our call yesterday, I confirm that we are not taking your application further.',
    'We have appointed another candidate.',
    "I'm afraid you weren't successful on this occasion.",
    'After careful consideration we will not be moving forward with your candidacy.',
    'The position has been filled. Thank you for your interest.',
    "We've decided to go with someone else. Sorry, Tom.",
    'On this occasion your application has not been shortlisted.',
    'We regret that we cannot offer you the post.',
    "We won't be inviting you to interview.",
    'Thank you for your interest; however, we have chosen candidates whose experience more closely matches our needs.',
    "We're unable to progress your application.",
    "Sadly, it's a no from the panel this time.",
    'You have not been selected for the next stage.',
    'Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.',
    'Leider können wir Ihre Bewerbung nicht weiter berücksichtigen.',
    'Wir bedauern, Ihnen keine positive Nachricht geben zu können.',
    'Die Stelle ist inzwischen besetzt.',
    'Wir müssen Ihnen leider absagen.',
    "Nous avons le regret de vous informer que votre candidature n'a pas été retenue.",
    'Malheureusement, nous ne pouvons donner une suite favorable à votre candidature.',
    'Nous avons choisi un autre candidat.',
    'Le poste est pourvu.',
    'Lamento comunicarle que no seguiremos adelante con su candidatura.',
    'Lamentablemente hemos decidido continuar con otro candidato.',
    'El puesto ya está cubierto.',
    'En esta ocasión no ha sido seleccionado.',
    'Siamo spiacenti di comunicarLe che la Sua candidatura non è stata selezionata.',
    'Purtroppo abbiamo scelto un altro candidato.',
    'La posizione è stata coperta.',
    'Helaas gaan we niet verder met je sollicitatie.',
    'Tot onze spijt moeten wij u afwijzen.',
    'De vacature is inmiddels vervuld.',
    'We hebben gekozen voor een andere kandidaat.',
    'Lamentamos informar que a sua candidatura não foi selecionada.',
    'Infelizmente não vamos avançar com a sua candidatura.',
    'A vaga já foi preenchida.',
    'Niestety nie możemy zaprosić Pani do kolejnego etapu.',
    'Niestety wybraliśmy innego kandydata.',
    'Stanowisko zostało już obsadzone.',
    'Maalesef başvurunuz olumlu sonuçlanmamıştır.',
    'Maalesef başka bir adayla ilerlemeye karar verdik.',
    'Thank you for your patience. The panel felt that other candidates had more experience with budgets, so we are not taking things further.',
    "I'm really sorry, we went for somebody with a teaching licence.",
    'We have filled the vacancy internally.',
    'Having reviewed your CV, we do not feel that you are the right fit for this post.',
    'We will not be progressing your application on this occasion, but wish you well.',
    'Your application for Cook was not successful.',
    'Sorry Ben, they picked the other guy.',
    'The hiring committee has chosen to pursue other applicants.',
    'I regret that we are unable to offer you a place on the programme.',
    'We have decided to close the search without making an appointment.',
    'Nach reiflicher Überlegung haben wir uns gegen Ihre Bewerbung entschieden.',
    'Leider konnten wir Sie diesmal nicht berücksichtigen.',
    'Die Wahl ist auf eine andere Kandidatin gefallen.',
    "Votre profil n'a pas été sélectionné pour la suite.",
    'Nous sommes au regret de ne pouvoir donner suite à votre candidature.',
    'Sentimos decirte que hemos elegido a otra persona.',
    'Su candidatura no ha superado la fase final.',
    "Ci dispiace, ma la scelta è caduta su un'altra persona.",
    'Abbiamo deciso di non proseguire con la Sua candidatura.',
    'We hebben besloten om niet met je verder te gaan.',
    'Je bent het helaas niet geworden.',
    'A sua candidatura não passou à fase seguinte.',
    'Tym razem nie udało się, wybraliśmy kogoś innego.',
    'Bu pozisyon için sizinle ilerleyemeyeceğiz.',
    'Dear Ms Hall, thank you for coming to interview. I am writing to let you know that, on this occasion, you have not been successful.',
    'We had a very strong field and I am sorry to say you did not make the shortlist.',
    "Hi Mo, bad news I'm afraid: they gave it to someone else.",
    'Although we were impressed, we will be offering the role to another applicant.',
    'We have reviewed your profile and will not be taking it further.',
    'Your application will not be considered further.',
    'Please note that your candidacy is no longer under consideration.',
    'The role has now gone to an internal candidate.',
    'Wir haben die Stelle anderweitig besetzt.',
    'Leider hat es diesmal nicht gereicht.',
    "Votre candidature n'a malheureusement pas été retenue.",
    'Desafortunadamente, tu perfil no ha sido seleccionado.',
    'Purtroppo la Sua candidatura non è stata accettata.',
    'Helaas hebben we voor een andere kandidaat gekozen.',
    'Infelizmente, escolhemos outro candidato.',
    'Z przykrością informuję, że Pana kandydatura nie została wybrana.',
    'Üzgünüz, başka bir aday seçildi.',
    "Thanks again for your time. Sadly we can't offer you the position as we need someone who drives.",
    "I'm writing to tell you that we have decided on a different candidate for the nursery post.",
    'We are sorry to inform you that you have not been selected for an interview.',
    'The vacancy you applied for has been withdrawn.',
    "After the second round we've chosen not to move ahead with your application.",
    'It was close, but the panel preferred another candidate.',
    'Wir haben uns für einen anderen Bewerber entschieden und wünschen Ihnen alles Gute.',
    "Votre candidature n'est pas retenue.",
    'No has sido seleccionada en esta ocasión.',
    'La Sua candidatura non è stata selezionata per il colloquio.',
    'Wij gaan helaas niet verder met jouw sollicitatie.',
    'A sua candidatura não foi selecionada.',
    'Niestety nie zaprosimy Pana na rozmowę.',
  ])('is read in: %s', (text) => {
    expect(isNo(text)).toBe(true);
  });

  it.each([
    'We have not decided yet, I am sorry.',
    'Unfortunately we cannot meet on Thursday. Would Friday suit you?',
    'I am sorry for the delay; we will write by Friday.',
    'We are delighted to offer you the post.',
    'Leider verzögert sich die Entscheidung um eine Woche.',
    'Malheureusement je ne pourrai pas vous appeler demain.',
    'Lamentablemente la reunión se aplaza al lunes.',
    "Purtroppo domani l'ufficio è chiuso.",
    'Helaas ben ik donderdag niet aanwezig.',
    'Infelizmente a reunião foi adiada.',
    'Niestety w środę biuro jest nieczynne.',
    'Unfortunately the salary cannot be more than 30,000.',
    'We regret the confusion about the time.',
    'If you are not selected we will tell you.',
    'The role has not been filled yet.',
    'Sorry, Paul no longer works here; I have taken over and will write on Monday.',
    'Unfortunately the lift is broken, so please allow ten minutes more.',
    'We are not able to say more before Friday.',
    'I cannot take your call today, I will ring tomorrow.',
    'We could not open your CV. Could you send it again as a PDF?',
    'The panel has not met yet.',
    'Your interview is not with me but with Dale.',
    'We have chosen Thursday for the second round, and we would like you to come.',
    "We won't be going to the fair on Saturday.",
    'Leider ist Frau Meier erkrankt; wir verschieben das Gespräch auf Montag.',
    'Wir haben uns noch nicht entschieden.',
    "Nous n'avons pas encore choisi.",
    'Todavía no hemos elegido.',
    'Purtroppo non abbiamo ancora deciso; Le faremo sapere entro venerdì.',
    'Helaas moet ik onze afspraak verzetten.',
    'Niestety nie mamy jeszcze decyzji.',
    'Infelizmente ainda não temos resposta.',
    'If you are unsuccessful, we will tell you by Friday.',
    'We cannot go ahead without your references; please send them.',
    'You have been shortlisted; another candidate withdrew.',
    'We are seeing other candidates until Thursday and will tell you then.',
    'I am not in the office. Dale will take your call.',
    'Not all papers have arrived yet.',
    'Your application is under consideration.',
    "Nous rencontrons encore d'autres candidats cette semaine.",
    'Wir führen noch Gespräche mit anderen Bewerbern.',
    'Todavía tenemos que ver a otros candidatos.',
    'I am sorry, the room is not free on Monday; could you come on Tuesday?',
    'We have decided on Tuesday for your second interview.',
    'The offer is not final yet.',
    'Wir konnten Sie telefonisch nicht erreichen.',
    "Nous n'avons pas reçu votre CV.",
    'We have not hired anyone yet.',
  ])('is none in: %s', (text) => {
    expect(isNo(text)).toBe(false);
  });

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
      'Thank you for considering me. I hope to hear more of the post.',
    );
    expect(owed([APPLIED, NO, kind], LATER)).toBeNull();
    expect(owed([APPLIED, word, kind], LATER)).toMatchObject({ because: 'no_word', since: kind.at });
  });

  it('keeps what it promised itself, and nothing that was promised before', () => {
    const feedback = ours(
      '2026-11-10T09:00:00Z',
      'I am sorry, you were not successful. I will send you written feedback by 17 November.',
    );
    expect(owed([APPLIED, feedback], '2026-11-17T09:00:00Z')).toBeNull();
    expect(owed([APPLIED, feedback], '2026-11-19T09:00:00Z')).toMatchObject({
      because: 'promise_passed',
      promisedBy: '2026-11-17',
    });
    const left = theirs('2026-11-12T09:00:00Z', 'I withdraw my application, thank you.');
    expect(owed([APPLIED, feedback, left], '2026-11-19T09:00:00Z')).toBeNull();
    const before = ours('2026-11-09T16:00:00Z', 'You will hear from us by 12 November.');
    expect(owed([APPLIED, before, NO], '2026-11-19T09:00:00Z')).toBeNull();
  });

  it.each([
    ['Malheureusement nous n’avons pas encore de réponse ; nous revenons vers vous vendredi.', '2026-11-13'],
    ['Purtroppo non abbiamo ancora deciso; Le faremo sapere entro venerdì.', '2026-11-13'],
    ['Helaas weten we het nog niet. Je hoort uiterlijk vrijdag van ons.', '2026-11-13'],
    ['Infelizmente ainda não temos resposta. Damos-lhe uma resposta até sexta-feira.', '2026-11-13'],
    ['Niestety nie mamy jeszcze decyzji. Odezwiemy się do piątku.', '2026-11-13'],
    ['Leider müssen wir Sie noch vertrösten. Sie hören bis Freitag von uns.', '2026-11-13'],
  ])('is no regret for a delay, of which the promise stands: %s', (text, promisedBy) => {
    const word = ours('2026-11-10T09:00:00Z', text);
    expect(owed([APPLIED, word], '2026-11-17T09:00:00Z')).toMatchObject({
      because: 'promise_passed',
      promisedBy,
    });
  });
});
