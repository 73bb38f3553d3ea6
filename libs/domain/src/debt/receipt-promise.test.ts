import { describe, expect, it } from 'vitest';

import { ours, owed, theirs } from './fixtures/contacts.ts';

const APPLIED = theirs('2026-11-02T09:00:00Z', 'My application for Program Manager is attached.');
const NEWS = 'We received your application. You will hear from us within two weeks.';
const REPLIES = 'Thank you for your message. We answer every message within ten working days.';
const receipt = (text: string, at = '2026-11-02T09:00:05Z') => ours(at, text, { automatic: true });
const word = (text: string) => ours('2026-11-05T09:00:00Z', text);
const LATER = '2026-12-01T09:00:00Z';
const PASSED = { because: 'promise_passed', promisedBy: '2026-11-16' };

describe('what an automatic receipt promised', () => {
  it.each([
    'Thank you, we are reading.',
    'Thanks for sending it over so promptly.',
    'Dear Noor,\n\nI have put it all in the right folder.\n\nRuth',
    'The post is full time, by the way.',
    'Vielen Dank, ich habe Ihre Unterlagen weitergeleitet.',
    'Merci, votre dossier est entre les mains de Dale.',
  ])('stands behind a short word of other things: %s', (text) => {
    const history = [APPLIED, receipt(NEWS), word(text)];
    expect(owed(history, '2026-11-16T12:00:00Z')).toBeNull();
    expect(owed(history, LATER)).toMatchObject(PASSED);
  });

  it('stands behind the answer to a question of theirs', () => {
    const asked = theirs('2026-11-03T09:00:00Z', 'Is there parking at the office?');
    const history = [APPLIED, receipt(NEWS), asked, word('Yes, behind the house.')];
    expect(owed(history, LATER)).toMatchObject(PASSED);
  });

  it('stands beside what a person promised before', () => {
    const promise = ours('2026-11-03T09:00:00Z', 'You will have our decision by 20 November.');
    const more = theirs('2026-11-04T09:00:00Z', 'Here is the form.');
    const history = [APPLIED, promise, more, receipt(NEWS, '2026-11-04T09:00:05Z'), word('Thanks, got it.')];
    expect(owed(history, '2026-11-19T09:00:00Z')).toMatchObject({ promisedBy: '2026-11-18' });
    expect(owed(history.toSpliced(3, 1), '2026-11-21T09:00:00Z')).toMatchObject({ promisedBy: '2026-11-20' });
  });

  it.each([
    ['another day', 'We need until 27 November to decide.', '2026-11-27'],
    ['an earlier day', 'You will hear from us by Tuesday.', '2026-11-10'],
  ])('gives way to %s', (_name, text, promisedBy) => {
    const history = [APPLIED, receipt(NEWS), word(text)];
    expect(owed(history, `${promisedBy}T09:00:00Z`)).toBeNull();
    expect(owed(history, LATER)).toMatchObject({ because: 'promise_passed', promisedBy });
  });

  it.each([
    'We regret that we cannot offer you the post.',
    'We would like to offer you the post.',
    'Could you come in for an interview on 20 November?',
    'Are you free for a chat next week?',
    'You are through to the next round.',
  ])('is over with a word on how things stand: %s', (text) => {
    expect(owed([APPLIED, receipt(NEWS), word(text)], '2026-11-19T09:00:00Z')).toBeNull();
  });

  it.each([
    'We do not take it further.',
    'We keep your details on file for the future.',
    'We will not be proceeding.',
    "We can't go ahead.",
    'This will not go any further.',
    'It is not a match.',
    'We are going in another direction.',
    'Not this time.',
    'We wish you all the best.',
    "We'll keep your CV for future openings.",
    'We cannot proceed.',
    'We have to pass.',
    "It's not going to work.",
    'The search is closed.',
    'We have stopped the recruitment.',
    'We do not go on with it.',
    'We are not continuing.',
    'It was a no.',
    'Non possiamo procedere.',
    'Non andiamo avanti.',
    'Non proseguiamo.',
    'Teniamo il suo CV per il futuro.',
    'Le auguriamo il meglio.',
    'Non è possibile procedere oltre.',
    'Wir machen nicht weiter.',
    'Wir verfolgen das nicht weiter.',
    'Wir behalten Ihre Unterlagen für die Zukunft.',
    'Wir wünschen Ihnen alles Gute.',
    'Es wird nichts.',
    'Es passt nicht.',
    'Es hat nicht geklappt.',
    'Nous ne donnons pas suite.',
    'Nous ne pouvons pas aller plus loin.',
    "Nous gardons votre dossier pour l'avenir.",
    'Ce ne sera pas possible.',
    'Bonne continuation.',
    'Nous ne poursuivons pas.',
    'No podemos seguir adelante.',
    'No seguimos con el proceso.',
    'Guardamos su CV para el futuro.',
    'No continuamos.',
    'Le deseamos mucha suerte.',
    'We gaan niet verder.',
    'We kunnen niet doorgaan.',
    'We bewaren uw gegevens voor later.',
    'Het wordt niets.',
    'Veel succes verder.',
    'Nie możemy kontynuować.',
    'Nie idziemy dalej.',
    'Zachowamy Pani CV na przyszłość.',
    'Życzymy powodzenia.',
    'Não podemos avançar.',
    'Não vamos prosseguir.',
    'Guardamos o seu currículo para o futuro.',
    'Desejamos boa sorte.',
    'Devam edemiyoruz.',
    'Başarılar dileriz.',
    'Özgeçmişinizi ileride değerlendirmek üzere saklıyoruz.',
    'Sadly we will not be taking this further.',
    'We shall not be pursuing this.',
    "I'm afraid it's a no from us.",
    "You didn't make it this time.",
    "We won't be inviting you in.",
    "We've decided to leave it there.",
    'We have to say no.',
    'We have nothing for you.',
    'There is nothing for you here at the moment.',
    "We can't use you right now.",
    'You do not fit our needs.',
    'Others were stronger.',
    'We are full.',
    'We have enough people.',
    'We close your file.',
    'Your file is closed.',
    'We are keeping your details for later.',
    'We will come back to you if something else opens up.',
    'Wir müssen absagen.',
    'Wir sagen ab.',
    'Wir haben nichts für Sie.',
    'Es reicht nicht.',
    'Andere waren stärker.',
    'Nous devons dire non.',
    'Votre profil ne correspond pas.',
    "Nous n'avons rien pour vous.",
    "D'autres étaient plus forts.",
    'Dobbiamo dire di no.',
    'Il suo profilo non corrisponde.',
    'Non è andata.',
    'Tenemos que decir que no.',
    'Su perfil no encaja.',
    'No ha podido ser.',
    'We moeten nee zeggen.',
    'Uw profiel past niet.',
    'Musimy odmówić.',
    'Pana profil nie pasuje.',
    'Temos de dizer que não.',
    'O seu perfil não corresponde.',
    'Olumsuz.',
  ])('is over with a no, however short: %s', (text) => {
    expect(owed([APPLIED, receipt(NEWS), word(text)], LATER)).toBeNull();
  });

  it.each([
    'We cannot open the file.',
    'We do not take phone calls.',
    'There is no parking.',
    'We have put the form in your folder.',
    'The lift does not go to the third floor.',
    'Wir können die Datei nicht öffnen.',
    'Nous ne pouvons pas ouvrir le fichier.',
    'Non riesco a leggere il file.',
    'No puedo abrir el archivo.',
    'We kunnen het bestand niet openen.',
    'Nie mogę otworzyć pliku.',
    'Não consigo abrir o ficheiro.',
    'Dosyayı açamıyoruz.',
    'Der Parkplatz ist hinter dem Haus, nicht davor.',
    'The office is not in the centre; take tram 4.',
    'Do not take the bus, it does not go any more.',
    'Gehen Sie an der Kirche nicht weiter, sondern links.',
    'We keep a spare key at the desk.',
    'Wir bewahren das Formular im Ordner auf.',
    'Es passt nicht in den Briefkasten.',
    'The box does not go into the lift.',
    'Het kan niet door de deur.',
    'No continúe por la calle mayor.',
    'We will keep the room free.',
    'You need not take it to the desk.',
    'The car park is full.',
    'The door is closed at six.',
    'We close at noon on Fridays.',
    'The canteen is not open then.',
    'Der Aufzug geht nicht.',
    'Die Heizung passt nicht zum Haus.',
    "L'ascenseur ne marche pas.",
    "L'ascensore non funziona.",
    'El ascensor no funciona.',
    'De lift werkt niet.',
    'Winda nie działa.',
    'O elevador não funciona.',
    'The tram stop is closed.',
    'Ich muss das Fest im Garten absagen.',
    'Den Rundgang sagen wir ab.',
  ])('stands behind a no to something else: %s', (text) => {
    expect(owed([APPLIED, receipt(NEWS), word(text)], LATER)).toMatchObject(PASSED);
  });

  it('is over with the answer to who asked for news', () => {
    const asked = theirs('2026-11-03T09:00:00Z', 'Is there any news?');
    const history = [APPLIED, receipt(NEWS), asked, word('They loved your papers.')];
    expect(owed(history, LATER)).toBeNull();
  });

  it.each(['The post is full time.', 'Yes, behind the house.'])(
    'is kept where it was a reply and we wrote: %s',
    (text) => {
      const asked = theirs('2026-11-03T09:00:00Z', 'Is it full time, and is there parking?');
      const history = [APPLIED, asked, receipt(REPLIES, '2026-11-03T09:00:05Z'), word(text)];
      expect(owed(history, LATER)).toBeNull();
    },
  );

  it('is no second debt where it was a reply, and the answer left what a person promised as it was', () => {
    const promise = ours('2026-11-02T10:00:00Z', 'You will have our decision by 20 November.');
    const asked = theirs('2026-11-04T09:00:00Z', 'Is there parking?');
    const history = [
      APPLIED,
      promise,
      asked,
      receipt(REPLIES, '2026-11-04T09:00:05Z'),
      word('Yes, behind it.'),
    ];
    expect(owed(history, '2026-11-19T09:00:00Z')).toBeNull();
    expect(owed(history, LATER)).toMatchObject({ promisedBy: '2026-11-20' });
  });

  it('is not kept by a mail that is only in our name', () => {
    const doubtful = ours('2026-11-03T09:00:00Z', NEWS, { unproven: true });
    expect(owed([APPLIED, doubtful, word('The post is full time.')], LATER)).toBeNull();
  });
});
