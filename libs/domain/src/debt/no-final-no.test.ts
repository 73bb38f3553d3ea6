import { describe, expect, it } from 'vitest';

import { isFinalNo } from './final-no.ts';
import { ours, owed, theirs } from './fixtures/contacts.ts';

const APPLIED = theirs('2026-11-02T09:00:00Z', 'My application for Program Manager is attached.');
const isNo = (text: string) => isFinalNo(ours('2026-11-10T09:00:00Z', text));

/** They delay, and were taken for a no. */
const DELAYS = [
  'Unfortunately we cannot move forward this week as the director is ill.',
  'I cannot take this further today.',
  'The first candidate said no, so you are in again.',
  'Die Stelle ist noch nicht besetzt.',
  'Der Termin muss auf einen anderen Tag verschoben werden.',
  'Nie udało się dodzwonić.',
  "Nous n'avons pas encore pu donner suite à votre candidature.",
];

describe('a final no', () => {
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
    ...DELAYS,
    "It was good to meet you. We haven't chosen yet.",
    'We regret to keep you waiting.',
    "We're closing the vacancy on Friday and will then read all applications.",
    'Hemos quedado con otra empresa.',
    'Passei o contacto a outra pessoa da equipa.',
    "Il colloquio sarà con un'altra persona.",
    'Non possiamo andare avanti senza il CV.',
    'The vacancy is now closed and we are reading all applications.',
    'We have now hired a coordinator who will contact you.',
    'I regret to say that the panel is delayed.',
    'I was unsuccessful in reaching you.',
    'We have not yet decided who to appoint.',
    'Unfortunately the panel cannot meet before Monday.',
    'We regret to say that the interview is postponed.',
    'We are unable to offer you a slot today.',
    'The other candidate declined, so we would like to see you.',
    'Wir haben uns noch nicht entschieden.',
    'Leider können wir Ihnen diese Woche keinen Termin anbieten.',
    'Leider ist die Leitung krank.',
    'Ohne Führungszeugnis können wir Sie nicht einstellen.',
    'Das Gespräch wurde auf eine andere Woche verlegt.',
    "Nous n'avons pas encore choisi.",
    "Malheureusement, l'entretien est reporté.",
    'Sans votre diplôme, nous ne pouvons pas donner suite.',
    'Nous ne pouvons pas vous recevoir cette semaine.',
    "Le poste n'est pas encore pourvu.",
    'Todavía no hemos elegido a nadie.',
    'Lamentablemente no podemos recibirle hoy.',
    'Sin su título no podemos seguir adelante.',
    'La entrevista será con otra persona.',
    'El puesto aún no está cubierto.',
    'Ainda não escolhemos ninguém.',
    'Infelizmente não podemos recebê-lo hoje.',
    'Sem o diploma não podemos avançar.',
    'A entrevista será com outro candidato na sala.',
    'Lamentamos o atraso na decisão.',
    'Non abbiamo ancora scelto.',
    'Purtroppo oggi non possiamo riceverla.',
    'Senza il diploma non possiamo procedere.',
    'Purtroppo il colloquio è rinviato.',
    'Siamo spiacenti per il ritardo nella decisione.',
    'We hebben nog niet gekozen.',
    'Helaas kunnen we u vandaag niet ontvangen.',
    'Zonder diploma kunnen we niet verder.',
    'Het gesprek is naar een andere dag verzet.',
    'Helaas is de directeur ziek.',
    'Jeszcze nikogo nie wybraliśmy.',
    'Niestety dziś nie możemy Pana przyjąć.',
    'Bez dyplomu nie możemy kontynuować.',
    'Niestety rozmowa została przełożona.',
    'Nie udało się ustalić terminu.',
    'We have interviewed another candidate and will decide soon. You have not been rejected.',
    'You have not been declined.',
    'Your application is not rejected.',
    'The post has not been filled.',
    'We have chosen another date.',
    'We offered the post to another candidate, who declined; are you still free?',
    'It is a no for Monday.',
    'You were not selected for the first slot, but for the second. We will call you.',
    'Die Stelle ist nicht besetzt.',
    'Votre candidature est retenue.',
    'No hemos descartado su candidatura.',
    'La Sua candidatura è stata selezionata.',
    'U bent geselecteerd.',
    'Kandydatura nie została rozpatrzona.',
    'Stanowisko nie jest obsadzone.',
    'A sua candidatura foi selecionada.',
    'We were unsuccessful in our call to you.',
    'Wir haben uns für einen anderen Raum entschieden.',
  ])('is none in: %s', (text) => {
    expect(isNo(text)).toBe(false);
  });

  it('is none where news is to come, but of other posts', () => {
    const no = 'You have not been selected.';
    expect(isNo(`${no} We will be in touch.`)).toBe(false);
    expect(isNo(`${no} Wir melden uns bei Ihnen.`)).toBe(false);
    expect(isNo(`${no} If another post comes up, we will be in touch.`)).toBe(true);
    expect(isNo(`${no} Should a similar vacancy arise, we will contact you.`)).toBe(true);
  });

  it.each(DELAYS)('leaves word owed to whom we said: %s', (text) => {
    const word = ours('2026-11-05T09:00:00Z', `${text} We will be in touch.`);
    expect(owed([APPLIED, word], '2026-12-30T09:00:00Z')).toMatchObject({ because: 'no_word' });
  });

  it('leaves word owed to whom we met and said that nobody is chosen', () => {
    const invitation = ours('2026-11-03T09:00:00Z', 'Can you come to an interview on 9 November at ten?');
    const coming = theirs('2026-11-04T09:00:00Z', 'Yes, I will be there.');
    const word = ours('2026-11-10T09:00:00Z', "It was good to meet you. We haven't chosen yet.");
    expect(owed([APPLIED, invitation, coming, word], '2026-12-30T09:00:00Z')).not.toBeNull();
  });
});
