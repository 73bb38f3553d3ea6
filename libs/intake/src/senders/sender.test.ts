import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const person = (name: string, address: string) => ({ name, address });
const find = (parts: Parameters<typeof buildParsedMail>[0]) => senderOf(buildParsedMail(parts), employer);

describe('who is behind a message', () => {
  it('is who it comes from, with another address for answers or without', () => {
    expect(find({})).toEqual({
      person: person('Ada Crane', 'ada@mail.example.com'),
      channel: 'email',
      via: 'from',
    });
    expect(find({ replyTo: person('', 'crane@home.example') }).person.address).toBe('ada@mail.example.com');
  });

  it('is whoever other headers name where it does not say whom it comes from', () => {
    const from = person('', '');
    const headers = {
      sender: 'Ada Crane <ada@mail.example.com>',
      'return-path': '<bounce@mail.example.com>',
    };
    const replyTo = person('', 'crane@home.example');
    const addressOf = (parts: Parameters<typeof buildParsedMail>[0]) =>
      find({ from, ...parts }).person.address;
    expect(addressOf({ headers, replyTo })).toBe('crane@home.example');
    expect(addressOf({ headers })).toBe('ada@mail.example.com');
    expect(addressOf({ headers: { 'return-path': '<ada@mail.example.com>' } })).toBe('ada@mail.example.com');
  });

  it.each([
    ['nothing', {}],
    [
      'a program',
      { sender: 'no-reply@board.example', 'return-path': '<news+ada=mail.example.com@board.example>' },
    ],
    ['us', { sender: 'jobs@harbourlight.example', 'return-path': '<>' }],
  ])('is a person of this one message where it says no more than %s', (_, headers) => {
    const sent = (text: string, name = '') => find({ from: person(name, ''), headers, text }).person;
    expect(sent('Hello')).toMatchObject({
      name: 'Unknown sender',
      address: expect.stringMatching(/^unknown:/),
    });
    // Also where they have a Message-ID in common, as they do here.
    expect(sent('Hello').address).not.toBe(sent('Hello again').address);
    expect(sent('Hello').address).toBe(sent('Hello').address);
    expect(sent('Hello', 'Ada Crane').name).toBe('Ada Crane');
  });

  it.each(['formularz', 'kontaktformular', 'formulář', 'formulier'])(
    'is whoever filled in what a form sends: %s',
    (local) => {
      const text = 'Name: Ada Crane\nE-mail: ada@mail.example.com';
      expect(find({ from: person('', `${local}@site.example`), text }).via).toBe('form');
    },
  );

  it('is whoever a mailing list puts beside its own address', () => {
    const replyTo = person('Ada Crane', 'ada@mail.example.com');
    const headers = { 'list-id': '<nurses.lists.example>' };
    const from = person("'Ada Crane' via Nurses", 'nurses@lists.example');
    expect(find({ from, replyTo, headers }).person).toEqual(replyTo);
    const original = { ...headers, 'x-original-from': 'Ada Crane <ada@mail.example.com>' };
    const toList = person('', 'post@lists.example');
    expect(find({ from, replyTo: toList, headers: original }).person).toEqual(replyTo);
    expect(find({ from: person('Ada Crane', 'ada@a.example'), replyTo: toList, headers }).via).toBe('from');
  });

  it('is in Reply-To where a service relays', () => {
    const from = person('Ada Crane via Jobs Board', 'no-reply@board.example');
    expect(find({ from, replyTo: person('', 'ada-77@relay.board.example') })).toMatchObject({
      person: person('Ada Crane', 'ada-77@relay.board.example'),
      via: 'reply_to',
    });
  });

  it.each([
    ['Email: ada@mail.example.com\nName: Ada Crane\nMessage: I would like to apply.', 'Ada Crane'],
    ['Vorname: Ada\nNachname: Crane\nE-Mail-Adresse:\nada@mail.example.com', 'Ada Crane'],
    ['*Nom complet* : Ada Crane\n*Courriel* : ada@mail.example.com', 'Ada Crane'],
    ['Role: Nurse\nCorreo electrónico: ada@mail.example.com', ''],
    ['* Nome e cognome: Ada Crane\n* Indirizzo e-mail: ada@mail.example.com', 'Ada Crane'],
    ['¿Cómo te llamas?\nAda Crane\n\n¿Cuál es tu correo electrónico?\nada@mail.example.com', 'Ada Crane'],
    ['Email *\n\nada@mail.example.com\n\nYour name *\n\nAda Crane\n\nWhy us? *\n\nThe sea.', 'Ada Crane'],
    ['From: Ada Crane <ada@mail.example.com>\nSubject: Application\n\nMessage Body:\nHello', 'Ada Crane'],
    ['Full Name Ada Crane\nE-mail ada@mail.example.com\nPosition Nurse', 'Ada Crane'],
    ['Vorname Ada\nNachname Crane\nE-Mail-Adresse ada@mail.example.com', 'Ada Crane'],
    ['Name of the role: Nurse\nMail: ada@mail.example.com', ''],
    ['Imię i nazwisko: Ada Crane\nAdres e-mail: ada@mail.example.com', 'Ada Crane'],
    ['Jméno a příjmení: Ada Crane\nE-mailová adresa: ada@mail.example.com', 'Ada Crane'],
    ['Имя: Ada\nФамилия: Crane\nЭл. почта: ada@mail.example.com', 'Ada Crane'],
    ['Adı: Ada\nSoyadı: Crane\nE-posta adresi: ada@mail.example.com', 'Ada Crane'],
    ['이름: 김민수\n이메일 주소: ada@mail.example.com', '김민수'],
  ])('is who filled in a form: %j', (text, name) => {
    const from = person('Website', 'wordpress@harbourlight.example');
    expect(find({ from, subject: 'New submission', text })).toMatchObject({
      person: person(name, 'ada@mail.example.com'),
      via: 'form',
    });
  });

  it.each([
    '---------- Forwarded message ---------\nFrom: Ada Crane <ada@mail.example.com>\nDate: Mon\nSubject: x\n\nHello',
    'Do we know her?\n\nBegin forwarded message:\n\n> From: Ada Crane <ada@mail.example.com>\n> Subject: x\n>\n> Hello',
    'Zur Info\n\n-----Ursprüngliche Nachricht-----\nVon: Ada Crane <ada@mail.example.com>\nGesendet: Montag\n\nHallo',
    '-------- Message transféré --------\nDe : Ada Crane <ada@mail.example.com>\n\nBonjour',
  ])('is the person in what a colleague forwards: %j', (text) => {
    const from = person('Dale', 'dale@harbourlight.example');
    expect(find({ from, subject: 'Fwd: x', text })).toMatchObject({
      person: person('Ada Crane', 'ada@mail.example.com'),
      via: 'forward',
    });
  });

  it('is the program that tells of something else', () => {
    const from = person('Job Board', 'no-reply@board.example');
    expect(find({ from, subject: 'Your invoice' }).person).toEqual(from);
  });

  it('has the name that a form gives to the address in Reply-To', () => {
    const from = person('Website', 'wordpress@harbourlight.example');
    const text = 'From: Ada Crane <ada@mail.example.com>\n\nMessage Body:\nI would like to apply.';
    expect(find({ from, replyTo: person('', 'Ada@mail.example.com'), text }).person.name).toBe('Ada Crane');
    expect(find({ from, replyTo: person('', 'bo@mail.example.com'), text }).person.name).toBe('');
  });

  it.each([
    'Från: Ada Crane <ada@mail.example.com>\nSkickat: den 23 november\nTill: Dale\nÄmne: x\n\nHej',
    '差出人: Ada Crane <ada@mail.example.com>\n送信日時: 2026年11月23日\n宛先: Dale\n件名: x\n\nHello',
    'See below\n\n---------- Forwarded message ---------\nFrom: Kim <kim@harbourlight.example>\nTo: Dale <dale@harbourlight.example>\n\n\nYours?\n\n________________________________\nFrom: Ada Crane <ada@mail.example.com>\nSent: Monday\nTo: Kim\nSubject: x\n\nHello',
  ])('is the person in it in other languages, and whom colleagues have passed on twice: %j', (text) => {
    const found = find({ from: person('', 'dale@harbourlight.example'), subject: 'VB: x', text });
    expect(found.person).toEqual(person('Ada Crane', 'ada@mail.example.com'));
    expect(found.forwarded?.text).toMatch(
      /^---------- Forwarded message ----------\n(?:Från|差出人|From): Ada/,
    );
  });

  it('is the person in it by the words of mail clients in further languages', () => {
    const folder = new URL('../../../domain/src/message/fixtures-abroad/', import.meta.url);
    const samples = readdirSync(folder).flatMap(
      (file) =>
        JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
          text: string[];
          person?: { name: string; address: string };
        }[],
    );
    const forwards = samples.filter((sample) => sample.person !== undefined);
    expect(forwards).toHaveLength(45);
    for (const { text, person: writer } of forwards) {
      const sent = {
        from: person('', 'dale@harbourlight.example'),
        subject: 'Fwd: x',
        text: text.join('\n'),
      };
      expect(find(sent)).toMatchObject({ person: writer, via: 'forward' });
    }
  });

  it('is somebody of this one message where Outlook names a person without an address', () => {
    const text = 'Für euch.\n\nVon: Ada Crane\nGesendet: Montag\nAn: Dale\nBetreff: x\n\nGuten Tag';
    const found = find({ from: person('', 'dale@harbourlight.example'), subject: 'WG: x', text });
    expect(found).toMatchObject({
      person: { name: 'Ada Crane', address: expect.stringMatching(/^unknown:[\da-f]{32}$/) },
      via: 'forward',
      forwarded: { note: 'Für euch.' },
    });
  });

  it('is nobody whom a forwarded answer of ours only quotes', () => {
    const text =
      '---------- Forwarded message ---------\nFrom: Kim <kim@harbourlight.example>\nTo: Ada <ada@mail.example.com>\n\nThank you.\n\nFrom: Ada <ada@mail.example.com>\n\nHello';
    expect(find({ from: person('', 'dale@harbourlight.example'), subject: 'Fwd: x', text }).via).toBe('from');
  });

  it('keeps what the colleague said about it apart from what was forwarded', () => {
    const text =
      'Do we know her?\n\n---------- Forwarded message ---------\nFrom: Ada <ada@mail.example.com>\n\nHello';
    const { forwarded } = find({ from: person('', 'dale@harbourlight.example'), subject: 'Fwd: x', text });
    expect(forwarded).toMatchObject({ note: 'Do we know her?' });
    expect(forwarded?.text).toMatch(/^-{10} Forwarded/);
  });

  it('is the colleague who speaks of a letter that is quoted below, where that is known', () => {
    const text = 'I like this one.\n\nFrom: Ada Crane <ada@mail.example.com>\nSent: Monday\n\nHello';
    const dale = person('', 'dale@harbourlight.example');
    const found = find({ from: dale, subject: 'RE: x', text });
    expect(found.person.address).toBe('ada@mail.example.com');
    expect(found.ifKnown).toEqual({ person: dale, channel: 'email', via: 'from' });
  });

  it('is no colleague of whom a forward tells, and no candidate who forwards', () => {
    const text = '---------- Forwarded message ---------\nFrom: Kim <kim@harbourlight.example>\n\nHello';
    expect(find({ from: person('', 'dale@harbourlight.example'), text }).via).toBe('from');
    expect(find({ text: text.replace('harbourlight', 'other') }).person.address).toBe('ada@mail.example.com');
  });

  it.each([
    [{ subject: 'New voicemail from ADA CRANE (555) 010-2233' }, 'tel:5550102233', 'Ada Crane'],
    [
      { subject: 'Voicemail', text: 'Caller: +1 555 010 2233\nLength: 0:32' },
      'tel:+15550102233',
      '+1 555 010 2233',
    ],
    [{ subject: 'Neue Sprachnachricht von 0049 30 1234567' }, 'tel:+49301234567', '0049 30 1234567'],
    [
      { subject: 'Message vocal', text: 'Appelant : Ada Crane\nNuméro : 06 12 34 56 78' },
      'tel:0612345678',
      'Ada Crane',
    ],
    [{ subject: 'Voicemail from +1 555-010-2233 (28 seconds)' }, 'tel:+15550102233', '+1 555-010-2233'],
    [
      {
        from: person('Asterisk PBX', 'asterisk@pbx.example'),
        subject: '[PBX]: New message 3 in mailbox 100',
        text: 'You were just left a 0:12 long message (number 3)\nin mailbox 100 from "Ada Crane" <5550102233>, on Thursday',
      },
      'tel:5550102233',
      'Ada Crane',
    ],
  ])('is the caller of a voicemail: %j', (parts, address, name) => {
    const from = person('Phone system', 'voicemail@pbx.example');
    expect(find({ from, ...parts })).toEqual({
      person: { name, address },
      channel: 'voicemail',
      via: 'voicemail',
    });
  });

  it('callers without a number are a person each', () => {
    const from = person('', 'voicemail@pbx.example');
    const [a, b] = ['<1@pbx.example>', '<2@pbx.example>'].map((messageId) =>
      find({ from, messageId, subject: 'Voicemail from unknown caller', text: 'Length: 0:12' }),
    );
    expect(a?.channel).toBe('voicemail');
    expect(a?.person.address).not.toBe(b?.person.address);
  });

  it.each([
    ['Voicemail', 'vm@pbx.example', 'Voicemail from Ada Crane at +44 113 496 0123'],
    ['Anrufbeantworter', 'ab@pbx.example', 'Sprachnachricht von Ada Crane (+44 113 496 0123)'],
  ])('is the caller of a voicemail, whose sender is called so: %s', (name, address, subject) => {
    expect(find({ from: person(name, address), subject, text: subject })).toMatchObject({
      person: person('Ada Crane', 'tel:+441134960123'),
      via: 'voicemail',
    });
  });

  it('has the name of a service that relays it where the address for answers has it too', () => {
    const sent = (name: string) =>
      find({ from: person(name, 'noreply@forms.example'), replyTo: person('', 'ada.crane@home.example') });
    expect(sent('Ada Crane').person).toEqual(person('Ada Crane', 'ada.crane@home.example'));
    expect(sent('Career Portal').person.name).toBe('');
  });

  it('is the candidate who only writes about a voicemail', () => {
    expect(find({ subject: 'I left a voicemail', text: 'Please call me: 555 010 2233' }).via).toBe('from');
  });
});
