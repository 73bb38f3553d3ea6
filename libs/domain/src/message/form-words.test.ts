import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

const WORDS = 'I saw the post for a pharmacist.\nCould I start in March?';
const newTextOf = (text: string, subject = '') => separateNewText(text, subject).newText;

describe('the notice of a form', () => {
  it.each([
    [
      'Contact Form 7',
      `From: Nora Field nora@mail.example\nSubject: Pharmacist\n\nMessage Body:\n${WORDS}\n\n-- \nThis is a notification that a contact form was submitted on your website.`,
    ],
    [
      'Contact Form 7 in German',
      `Von: Nora Field <nora@mail.example>\nBetreff: Pharmacist\n\nNachrichtentext:\n${WORDS}`,
    ],
    [
      'WPForms',
      `Name\nNora Field\n\nE-Mail-Adresse\nnora@mail.example\n\nKommentar oder Nachricht\n${WORDS}`,
    ],
    [
      'WPForms as text',
      `--- Name ---\n\nNora Field\n\n--- Email ---\n\nnora@mail.example\n\n--- Comment or Message ---\n\n${WORDS}`,
    ],
    [
      'Elementor',
      `Nome: Nora Field\nEmail: nora@mail.example\nMessaggio: ${WORDS}\n\n---\n\nData: 30 Novembre 2026\nOra: 10:22\nURL della pagina: https://site.example/\nUser Agent: Mozilla/5.0\nIP remoto: 203.0.113.9\nPowered by: Elementor`,
    ],
    [
      'a table',
      `Anrede Frau\nTitel Dr.\nVorname Nora\nNachname Field\nE-Mail nora@mail.example\nTelefon 07031 55501\nIhre Nachricht ${WORDS}`,
    ],
    [
      'Shopify',
      `You received a new message from your online store's contact form.\n\nCountry Code:\nGB\n\nName:\nNora Field\n\nEmail:\nnora@mail.example\n\nPhone:\n07700900333\n\nComment:\n${WORDS}`,
    ],
    [
      'Wix',
      `Vous avez reçu un nouveau formulaire\n\nRésumé de l'envoi :\n\nPrénom : Nora\nNom de famille : Field\nE-mail : nora@mail.example\nMessage : ${WORDS}\n\nAfficher l'envoi\n\nSi vous pensez que cet envoi est un spam, signalez-le comme spam.`,
    ],
    [
      'Google Forms',
      `Neue Antwort auf „Bewerbung Küche“\n\nZeitstempel\n30.11.2026 09:12:33\n\nE-Mail-Adresse\nnora@mail.example\n\nVor- und Nachname *\nNora Field\n\nTelefonnummer\n0711 5550199\n\nIhre Nachricht an uns\n${WORDS}\n\nGoogle Formulare: Erstellen Sie Ihr eigenes Formular.`,
    ],
    [
      'Formspree',
      `Hi there,\n\nYou've received a new submission on your form Careers form.\n\nname:\nNora Field\n\nemail:\nnora@mail.example\n\nmessage:\n${WORDS}\n\nSubmitted 09:12 AM - 30 November 2026\nMark as spam`,
    ],
    [
      'Joomla',
      `Dit is een verzoek per e-mail via https://site.example/ van:\nNora Field <nora@mail.example>\n\n${WORDS}`,
    ],
    ['one that asks for a number', `Name: Nora Field\nRückrufnummer: 07031 555777\nAnliegen: ${WORDS}`],
    ['one that asks for the message first', `Message: ${WORDS}\nName: Nora Field\nEmail: nora@mail.example`],
    [
      'one with an empty field',
      `Naam: Nora Field\nTelefoon:\nE-mailadres: nora@mail.example\nBericht:\n${WORDS}\nPrivacy: Ja`,
    ],
    [
      'one in Spanish',
      `Nombre: Nora\nApellidos: Field\nCorreo electrónico: nora@mail.example\nCarta de presentación:\n${WORDS}`,
    ],
    [
      'one in Polish',
      `Imię: Nora\nNazwisko: Field\nAdres e-mail: nora@mail.example\nWiadomość do pracodawcy:\n${WORDS}`,
    ],
    [
      'a board in French',
      `Vous avez reçu une candidature\n\nCandidat : Nora Field\nE-mail : nora@mail.example\nMessage du candidat\n${WORDS}`,
    ],
    [
      'a board in German',
      `Guten Tag,\nauf Ihre Stellenanzeige Apothekerin ist eine neue Bewerbung eingegangen.\nName: Nora Field\nE-Mail: nora@mail.example\n\nAnschreiben\n${WORDS}`,
    ],
    [
      'a board in Polish',
      `Szanowni Państwo,\n\nprzesyłamy aplikację na ogłoszenie: Farmaceuta\n\nKandydat: Nora Field\nE-mail: nora@mail.example\n\nWiadomość od kandydata:\n${WORDS}`,
    ],
    [
      'Wix in Spanish',
      `¡Recibiste un nuevo envío!\n\nFormulario: Trabaja con nosotros\n\nDetalles del mensaje:\n * Nombre: Nora Field\n * Email: nora@mail.example\n * Mensaje: ${WORDS}\n\nResponder ahora\nSi crees que este envío es spam, repórtalo.`,
    ],
    [
      'Elementor in Polish',
      `Imię i nazwisko: Nora Field\nE-mail: nora@mail.example\nWiadomość: ${WORDS}\nZgoda RODO: on\n\n---\n\nData: 17 marca 2026\nCzas: 13:05\nAdres URL strony: https://site.example/\nAgent użytkownika: Mozilla/5.0\nZdalny IP: 192.0.2.77\nDostarczone przez: Elementor`,
    ],
    [
      'one with a box that is ticked',
      `Nome e cognome\n  Nora Field\nEmail\n  nora@mail.example\nMessaggio\n  ${WORDS}\nPrivacy\n  Ho letto e accetto`,
    ],
    [
      'one under the heading of the form, which the subject has',
      `Pharmacist\n\nNome Nora Field\nE-mail nora@mail.example\nA sua mensagem ${WORDS}\n\nPode editar esta submissão e ver todas as submissões.`,
    ],
    [
      'one in Portuguese',
      `Nome: Nora Field\nEmail: nora@mail.example\nTelemóvel: 912 345 678\nA sua mensagem: ${WORDS}`,
    ],
  ])('has the words of whoever filled it in: %s', (_, text) => {
    expect(newTextOf(text, 'Site "Pharmacist"')).toBe(WORDS);
    const all = separateNewText(text, 'Site "Pharmacist"');
    for (const part of ['Nora', 'Field']) expect(all.signature).toContain(part);
  });

  it('keeps what else was asked, and a subject that stands nowhere else', () => {
    const notice = `Name: Nora Field\nEmail: nora@mail.example\nSubject: Night shifts\nPost: Caretaker\nMessage: ${WORDS}\nWhen can you start?\nIn May.`;
    expect(newTextOf(notice)).toBe(
      `Subject: Night shifts\nPost: Caretaker\n${WORDS}\nWhen can you start?\nIn May.`,
    );
    const told =
      'You have a new form submission!\n\nName: Nora Field\nEmail: nora@mail.example\nField: In May.';
    expect(newTextOf(told)).toBe('Field: In May.');
  });

  it('keeps what somebody writes below the message that looks like a field', () => {
    const words = `${WORDS}\nPhone: 07700 900333 after six.\nEmail: nora@home.example`;
    expect(newTextOf(`Name: Nora Field\nEmail: nora@mail.example\nMessage:\n${words}`)).toBe(words);
  });

  it.each([
    `Dear Dale,\n\nhere is what you asked for.\nName: Nora Field\nEmail: nora@mail.example\nPhone: 07700 900333`,
    `Message: the lift is broken.\n${WORDS}`,
    `My name: Nora\nMessage: ${WORDS}`,
    `Name: Nora Field\n${WORDS}`,
    `Email: I never got one.\nMessage: ${WORDS}`,
    `From Monday on I can be reached at nora@mail.example.\nMessage me there.`,
    'Name: Nora Field\nE-Mail: nora@mail.example\nGeburtstag: 1.2.1990\nIBAN: DE00',
  ])('is none where somebody writes by themselves: %j', (text) => {
    expect(newTextOf(text)).toBe(text);
  });

  it('may have no words', () => {
    expect(newTextOf('Name: Nora Field\nEmail: nora@mail.example\nMessage:')).toBe('');
  });

  it('is read in time linear in the text', () => {
    for (const line of [
      'Name: Nora\n',
      'Message:\n',
      'Name Nora Field Email Phone Message\n',
      'Email\n',
      'a@b.example ',
    ])
      for (const text of [
        line.repeat(5_000),
        `Name: N\nEmail: a@b.example\nMessage: x\n${line.repeat(5_000)}`,
      ]) {
        const before = process.cpuUsage();
        newTextOf(text);
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1_000).toBeLessThan(300);
      }
  });
});
