import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const HOST = { name: 'Harbourlight Karriere', address: 'info@hosting.example' };
const FILLED = 'Name: Ada Crane\nE-Mail: ada@mail.example.com\nNachricht: Ich bewerbe mich.';
const ADA = { name: 'Ada Crane', address: 'ada@mail.example.com' };
const replyTo = { name: '', address: 'ada@mail.example.com' };
const find = (parts: Parameters<typeof buildParsedMail>[0]) =>
  senderOf(buildParsedMail({ from: HOST, subject: 'Neue Nachricht', text: FILLED, ...parts }), employer);

describe('a form that sends from an address like anybody’s', () => {
  it('is of whoever filled it in, where answers go to the address in it', () => {
    expect(find({ replyTo }).person).toEqual(ADA);
    expect(find({ replyTo, from: { name: '', address: 'dale@hosting.example' } }).person).toEqual(ADA);
    // Nobody is of one house with everybody who has an address at a provider.
    const atGmail = { name: '', address: 'ada@gmail.com' };
    const text = FILLED.replace('mail.example.com', 'gmail.com');
    const from = { name: 'Harbourlight', address: 'harbourlight@gmail.com' };
    expect(find({ replyTo: atGmail, text, from }).person.address).toBe('ada@gmail.com');
  });

  it.each([
    ['Neue Nachricht über das Kontaktformular', FILLED],
    ['Contact form', FILLED],
    ['Nouveau message', `Message envoyé depuis le formulaire de contact\n\n${FILLED}`],
  ])('or where it is called one: %s', (subject, text) => {
    expect(find({ subject, text })).toMatchObject({ person: ADA, via: 'form' });
  });

  it.each([
    [
      'Ada Crane',
      'Dies ist eine Anfrage per E-Mail via https://site.example/ von:\nAda Crane <ada@mail.example.com>',
    ],
    [
      '',
      'Ada Crane (not verified) (ada@mail.example.com) sent a message using the contact form at site.example.',
    ],
  ])('is of whoever wrote through it, where their address begins it: %s', (name, head) => {
    const through = { replyTo: { ...replyTo, name }, text: `${head}\n\nI would like to apply.` };
    expect(find(through)).toMatchObject({ person: ADA, via: 'reply_to' });
    // An agency that names somebody further down, or has their answers sent to another desk.
    expect(find({ ...through, text: `Dear team,\n\nsee below.\n\nOne\n\nTwo\n\nThree\n\n${head}` }).via).toBe(
      'from',
    );
    expect(find({ ...through, replyTo: { name, address: 'ada@hosting.example' } }).via).toBe('from');
  });

  it('is of whoever filled it in, where a builder says below where that was', () => {
    const text = `${FILLED}\n\n---\n\nPage URL: https://site.example/\nUser Agent: Mozilla/5.0\nPowered by: Elementor`;
    expect(find({ text, from: { name: 'Harbourlight', address: 'email@hosting.example' } }).person).toEqual(
      ADA,
    );
    expect(find({ text, from: { name: 'Ada Crane', address: 'email@crane.example' } }).via).toBe('from');
  });

  it('is of the number in it, or of somebody of this one message, where it asks for no address', () => {
    const subject = 'Contact form';
    const called = find({ subject, text: 'Name: Ada Crane\nPhone: 0113 496 0123\nMessage: Hello' });
    expect(called.person).toEqual({ name: 'Ada Crane', address: 'tel:01134960123' });
    const named = find({ subject, text: 'Name: Ada Crane\nMessage: Hello' }).person;
    expect(named).toMatchObject({ name: 'Ada Crane', address: expect.stringMatching(/^unknown:/) });
  });

  it.each([
    ['an agency that writes of somebody', { subject: 'Candidate', replyTo: null }],
    [
      'a consultant who lists somebody, under what a program put there',
      {
        from: { name: 'Tom Wu', address: 'tom@wu-agency.example' },
        text: 'Name: Ada Crane\nExperience: 5 years\nReferrer: Indeed\nPowered by: HireFlow',
      },
    ],
    [
      'a consultant who wants answers under the same name',
      {
        from: { name: 'Petra Lang', address: 'info@lang-recruiting.example' },
        replyTo: { name: 'Petra Lang', address: 'petra.lang@gmail.com' },
        subject: 'Contact form',
      },
    ],
    [
      'whoever sends their own data, by their name',
      { subject: 'Application form', from: { name: 'Ada Crane', address: 'info@crane.example' }, replyTo },
    ],
    [
      'whoever sends their own data, under a shorter name',
      { subject: 'Application', from: { name: 'A. Crane', address: 'ac@mail.example.com' }, replyTo },
    ],
    [
      'whoever sends their own data, by their address',
      { subject: 'Application form', from: { name: '', address: 'info@ada-crane.example' } },
    ],
    [
      'whoever sends a form of somebody else',
      { subject: 'Application form', from: { name: 'Bo Lind', address: 'bo@mail.example.com' } },
    ],
    [
      'a letter that speaks of a form',
      {
        subject: 'Your contact form',
        text: 'Dear team,\n\nmay I ask for a reply?\n\nBest wishes\n\nThe team\n\nName: Ada Crane\nE-mail: ada@mail.example.com',
      },
    ],
    [
      'whoever names another address of their own house',
      { subject: 'Contact form', text: FILLED.replace('mail.example.com', 'hosting.example') },
    ],
  ])('is none of %s', (_, parts) => {
    expect(find(parts).via).toBe('from');
  });
});
