import { describe, expect, it } from 'vitest';

import { defaultCalendar } from '../time/calendar.ts';
import { findPromises } from './find-promises.ts';
import { ours, owed, theirs } from './fixtures/contacts.ts';

/** On a Wednesday. */
const dueDays = (text: string) =>
  findPromises(text, '2026-11-04T10:00:00Z', defaultCalendar).map(({ dueDay }) => dueDay);

describe('the present tense of other languages', () => {
  it.each([
    'Wir geben Ihnen am Freitag eine Antwort.',
    'Ich melde mich am Freitag mit dem Ergebnis.',
    'Am Freitag teilen wir Ihnen die Entscheidung mit.',
    'Wir senden Ihnen die Unterlagen am Freitag zu.',
    'Ich frage nach und sage dir Freitag Bescheid.',
    'Am Freitag lasse ich Sie wissen, wie es steht.',
    'Wir reichen Ihnen den Vertrag bis Freitag nach.',
    'Ich leite Ihnen die Antwort am Freitag weiter.',
    'Am Freitag schreibe ich euch allen.',
    'Wir legen Ihnen den Vertrag bis Freitag vor.',
    'Wir stellen dir bis Freitag das Zeugnis aus.',
    'Wir unterrichten Sie am Freitag über das Ergebnis.',
    'Ich hole bis Freitag die Antwort ein und melde mich.',
    'Wij laten u vrijdag weten hoe het verder gaat.',
    'Ik kom vrijdag bij je terug.',
    'We nemen vrijdag contact met u op.',
    'Vrijdag hoort u van ons.',
    'Ik geef je vrijdag antwoord.',
    'We leveren je het contract vrijdag aan.',
    'Wij berichten u vrijdag.',
    'Ik houd je vrijdag op de hoogte.',
    'We betalen je vrijdag de reiskosten.',
    'Te digo algo el viernes.',
    'Le confirmamos el resultado el viernes.',
    'Le hacemos llegar el contrato el viernes.',
    'Te aviso el viernes.',
    'Nos ponemos en contacto con usted el viernes.',
    'Te pasamos la respuesta el viernes.',
    'Le reembolsamos los gastos el viernes.',
    'Le resolvemos la duda el viernes.',
    'Te traemos el contrato el viernes.',
    'Le notificamos la decisión el viernes.',
    'Ti faccio sapere venerdì.',
    'Le facciamo avere il contratto venerdì.',
    'La aggiorno venerdì.',
    "Vi comunichiamo l'esito venerdì.",
    'Ti rispondo venerdì.',
    'Le restituiamo i documenti venerdì.',
    'Ti diciamo qualcosa venerdì.',
    'Dou-te uma resposta na sexta-feira.',
    'Envio-lhe o contrato na sexta-feira.',
    'Te aviso na sexta-feira.',
    'Te retorno na sexta-feira.',
    'Lhe comunicamos o resultado na sexta-feira.',
    'Te mando a resposta na sexta-feira.',
    'Lhe faço o pagamento na sexta-feira.',
    'Odezwiemy się do pani w piątek.',
    'Prześlemy pani umowę w piątek.',
    'Odpowiemy panu w piątek.',
    'Zwrócimy pani koszty w piątek.',
    'Powiadomimy pana w piątek.',
    'Nous vous donnons une réponse vendredi.',
    'Je vous transmets le contrat vendredi.',
    'On vous tient au courant vendredi.',
    'Nous vous confirmons votre poste vendredi.',
    "Je t'appelle vendredi pour te dire ce qu'il en est.",
    'Je vous écris vendredi pour vous donner la réponse.',
    "Nous vous écrivons vendredi pour vous dire si c'est oui.",
    'Je vous appelle vendredi pour fixer une date.',
    'Le escribo el viernes para darle la respuesta.',
    'Ti chiamo venerdì per darti la risposta.',
    'Ti scrivo venerdì.',
    'Le telefono venerdì.',
    'Nach dem Mittagessen am Freitag schicke ich Ihnen den Vertrag.',
    'Nach der Führung am Freitag gebe ich Ihnen Bescheid.',
    'Después de la visita te envío el contrato el viernes.',
    'Depois da visita te envio o contrato na sexta-feira.',
    'Na de lunch vrijdag stuur ik je het contract.',
    'We stellen u vrijdag in kennis van de uitslag.',
  ])('promises an answer, papers or money: %s', (text) => {
    expect(dueDays(text)).toEqual(['2026-11-06']);
  });

  it.each([
    'Wir holen dich Montag am Bahnhof ab.',
    'Wir begrüßen Sie am Montag um 9 Uhr.',
    'Wir erwarten Sie am Montag.',
    'Ich nehme Sie am Montag mit in die Werkstatt.',
    'Wir treffen uns mit Ihnen am Montag.',
    'Wir laden Sie am Montag zum Mittagessen ein.',
    'Wir setzen Sie ab Montag in der Frühschicht ein.',
    'Wir brauchen Sie am Montag.',
    'Wir sehen uns mit euch am Montag.',
    'Wir machen mit Ihnen am Montag einen Rundgang.',
    'Wir machen für Sie am Montag eine Führung.',
    'We zien je maandag.',
    'We leiden je maandag rond.',
    'We maken maandag kennis met je.',
    'We maken maandag een rondje met je.',
    'We gaan maandag met je lunchen.',
    'Te vemos el lunes.',
    'Te esperamos el lunes a las 9.',
    'Te hacemos una entrevista el lunes.',
    'Te hacemos una visita guiada el lunes.',
    'Ti aspettiamo lunedì.',
    "Ti facciamo visitare l'ufficio lunedì.",
    'Le facciamo un colloquio lunedì.',
    'Te fazemos uma visita na segunda-feira.',
    'Witamy panią w poniedziałek o 9.',
    'Zapraszamy panią w poniedziałek.',
    'Oprowadzimy panią po biurze w poniedziałek.',
    'Nous vous attendons lundi.',
    'Nous vous souhaitons la bienvenue lundi.',
    'Nous vous faisons visiter lundi.',
    'Nous vous prenons à la gare lundi.',
    'On vous retrouve lundi à 9 h.',
    'Nous vous emmenons déjeuner lundi.',
  ])('promises nothing where it meets, welcomes or shows round: %s', (text) => {
    expect(dueDays(text)).toEqual([]);
  });

  it('leaves what is owed after an interview to the interview', () => {
    const applied = theirs('2026-11-02T09:00:00Z', 'Meine Bewerbung liegt bei.');
    const invited = ours('2026-11-04T10:00:00Z', 'Wir interviewen Sie am Freitag um 10 Uhr.');
    expect(owed([applied, invited], '2026-11-07T09:00:00Z')?.because).not.toBe('promise_passed');
  });
});
