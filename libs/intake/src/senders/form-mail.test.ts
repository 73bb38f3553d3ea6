import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { isOfMachine } from './person-behind.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const sentBy = (text: string, address = 'noreply@forms.example') =>
  buildParsedMail({ from: { name: 'Contact form', address }, subject: 'New message', text });
const find = (text: string, address?: string) => senderOf(sentBy(text, address), employer);

describe('a form that asks for no address', () => {
  it.each([
    ['Name: Grace Villa\nPhone: +44 20 7946 0011\nMessage: Any news?', 'tel:+442079460011'],
    ['Full name: Grace Villa\nMobile number (020) 7946 0011\nMessage: Any news?', 'tel:02079460011'],
    ['Vorname: Grace\nNachname: Villa\nTelefon: 0043 1 234567\nNachricht: Gibt es Neues?', 'tel:+431234567'],
    ['Nom : Grace Villa\nTéléphone : 01 23 45 67 89\nMessage : Des nouvelles ?', 'tel:0123456789'],
    ['Nombre: Grace Villa\nTeléfono: +34 612 345 678\nMensaje: ¿Hay novedades?', 'tel:+34612345678'],
    ['Nome: Grace Villa\nCellulare: 333 1234567\nMessaggio: Ci sono novità?', 'tel:3331234567'],
    ['Naam: Grace Villa\nTelefoonnummer: 06-12345678\nBericht: Is er nieuws?', 'tel:0612345678'],
    ['Imię i nazwisko: Grace Villa\nTelefon: 601 234 567\nTreść: Czy są wieści?', 'tel:601234567'],
  ])('is of whoever gives a number: %j', (text, address) => {
    expect(find(text)).toEqual({ person: { name: 'Grace Villa', address }, channel: 'email', via: 'form' });
  });

  it('is of somebody else each time where it gives a name alone', () => {
    const [one, other] = ['Any news?', 'Hello?'].map((said) => find(`Name: Grace Villa\nMessage: ${said}`));
    expect(one).toMatchObject({ person: { name: 'Grace Villa' }, via: 'form' });
    expect(one?.person.address).toMatch(/^unknown:[\da-f]{32}$/);
    expect(other?.person.address).not.toBe(one?.person.address);
  });

  it('is no letter of a person that has a name and a number in it', () => {
    const text = 'Name: Grace Villa\nPhone: +44 20 7946 0011\nI apply.';
    for (const address of ['grace@mail.example.com', 'dale@harbourlight.example'])
      expect(find(text, address)).toMatchObject({ person: { address }, via: 'from' });
  });
});

describe('whoever filled in a form', () => {
  it.each([
    ['Vorname Grace\nNachname von Villa\nE-Mail grace@mail.example.com', 'Grace von Villa'],
    [
      'Voornaam: Grace\nTussenvoegsel: van der\nAchternaam: Villa\nE-mail: grace@mail.example.com',
      'Grace van der Villa',
    ],
    [
      'First name: Grace\nMiddle name: Ann\nLast name: Villa\nEmail: grace@mail.example.com',
      'Grace Ann Villa',
    ],
    ['--- Name ---\n\nGrace Villa\n\n--- Email ---\n\ngrace@mail.example.com', 'Grace Villa'],
    ['Wie heißt du?\nGrace Villa\nWie lautet deine E-Mail-Adresse?\ngrace@mail.example.com', 'Grace Villa'],
    ['Vor- und Zuname Grace Villa\nE-Mail grace@mail.example.com', 'Grace Villa'],
    ['Vorname: Grace\nZuname: Villa\nE-Mail: grace@mail.example.com', 'Grace Villa'],
    ['Herr Omar Villa\nE-Mail: grace@mail.example.com', 'Omar Villa'],
    ['Herr über alle Maschinen\nE-Mail: grace@mail.example.com', ''],
  ])('has all of the name: %j', (text, name) => {
    expect(find(text)).toMatchObject({ person: { name, address: 'grace@mail.example.com' }, via: 'form' });
  });

  it.each([
    'Hi Dale,\n\nGrace Villa applied for Staff Nurse.\n\nEmail: g1@mail.example.com',
    'Hi Dale,\nGrace Villa has just applied for Electrician.\nEmail g1@mail.example.com',
    'You have a new application!\n\nGrace Villa\nErzieherin (m/w/d)\n\nE-Mail: grace@mail.example.com',
    'New response\n 1. Your full name: Grace Villa\n 2. Your email address: g1@mail.example.com',
  ])('has the name that a board gives in another line: %j', (text) => {
    expect(find(text)).toMatchObject({ person: { name: 'Grace Villa' }, via: 'form' });
  });

  it('has it where the board takes the answers itself, and no other line is a name', () => {
    const replyTo = { name: '', address: 'gv7_x2k@board.example' };
    const read = (text: string) => senderOf({ ...sentBy(text), replyTo }, employer).person;
    expect(read('Grace Villa applied to your job Cook\n\nHello!')).toEqual({
      ...replyTo,
      name: 'Grace Villa',
    });
    expect(read('Staff Nurse\n\nHello!')).toEqual(replyTo);
    expect(find('Staff Nurse\n\nEmail: grace@mail.example.com').person.name).toBe('');
  });

  it('is whoever signed what a program of ours sends without labels', () => {
    const text = 'Guten Tag,\n\nich suche Arbeit.\n\nGrace Villa\nTel. 0711 223344\ngrace@mail.example.com';
    const person = { name: 'Grace Villa', address: 'grace@mail.example.com' };
    expect(find(text, 'noreply@harbourlight.example')).toMatchObject({ person, via: 'form' });
    // Of somebody else's program it may be where to complain, and of several nobody knows whose it is.
    expect(find(text).via).toBe('from');
    expect(find(`${text}\nomar@mail.example.com`, 'noreply@harbourlight.example').via).toBe('from');
    expect(find('Write to no-reply@board.example.', 'noreply@harbourlight.example').via).toBe('from');
  });

  it('is known by what Netlify calls its address', () => {
    const text = 'name: Grace Villa\nemail: grace@mail.example.com\nmessage: Any news?';
    expect(find(text, 'formresponses@netlify.example').via).toBe('form');
  });
});

describe('mail by itself of a machine', () => {
  const isMachine = (text: string, address?: string) =>
    isOfMachine(sentBy(text, address), find(text, address));

  it.each(['noreply@shop.example', 'do-not-reply@shop.example', 'shop+no-reply@mail.example'])(
    'comes from where nobody reads answers, and tells of nobody: %s',
    (address) => {
      expect(isMachine('Your invoice is ready.', address)).toBe(true);
      expect(isMachine('Name: Grace Villa\nMessage: Any news?', address)).toBe(false);
    },
  );

  it('is a receipt of reading, though a person sent it with a click', () => {
    const mail = buildParsedMail({
      subject: 'Read: Your interview',
      text: 'Your message\nwas read on Friday.',
    });
    expect(isOfMachine(mail, senderOf(mail, employer))).toBe(true);
  });

  it('comes from no person, who may have a form or a post for a name', () => {
    for (const address of ['ada@mail.example.com', 'forms@site.example', 'webmaster@crane.example'])
      expect(isMachine('Any news?', address)).toBe(false);
  });
});
