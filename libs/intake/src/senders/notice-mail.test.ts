import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const person = (name: string, address: string) => ({ name, address });
const find = (parts: Parameters<typeof buildParsedMail>[0]) => senderOf(buildParsedMail(parts), employer);

describe('who is behind the notice of a board or a network', () => {
  it.each([
    ['New application: Nurse from Ivana Koster', 'Email: ivana@home.example'],
    [
      'New candidate',
      "Candidate's name: Ivana Koster\nCandidate email: ivana@home.example\nReferee email: x@y.example",
    ],
    ['Neue Bewerbung', 'Name der Bewerberin: Ivana Koster\nE-Mail: ivana@home.example'],
    [
      'Nouvelle candidature',
      'Nom de la candidate : Ivana Koster\nCourriel de la candidate : ivana@home.example',
    ],
    ['Kontakt', 'Von: Ivana Koster <ivana@home.example>\nBetreff: Frage\n\nIst die Stelle frei?'],
    ['Contact', 'De : Ivana Koster <ivana@home.example>\nObjet : Question\n\nLe poste est-il ouvert ?'],
    ['Neue Bewerbung: Pflegefachkraft', 'Bewerberin: Ivana Koster\nE-Mail: ivana@home.example'],
  ])('has the name that a job board gives beside an address: %s', (subject, text) => {
    const from = person('Job board', 'no-reply@board.example');
    expect(find({ from, subject, text })).toMatchObject({
      person: person('Ivana Koster', 'ivana@home.example'),
      via: 'form',
    });
  });

  it.each([
    ['New application: Data Engineer from Cleo Marsh', 'Cleo Marsh'],
    ['Data Engineer candidate - Gail Winter applied on Board', 'Gail Winter'],
    ['Gail O’Winter has applied for Staff Nurse', 'Gail O’Winter'],
    ['Neue Bewerbung als Pfleger von Jörg Übel', 'Jörg Übel'],
    ['Inès Faure a postulé à votre offre', 'Inès Faure'],
    ['New candidate: Gail Winter for Staff Nurse', 'Gail Winter'],
    ['New application: Staff Nurse for Ward Three', 'Unknown sender'],
    ['New candidate Gail Winter applied for Nurse', 'Gail Winter'],
    ['New application for Staff Nurse', 'Unknown sender'],
  ])('is an applicant without an address of whom a board tells: %s', (subject, name) => {
    const from = person('Job Board', 'no-reply@board.example');
    const [one, other] = ['<1@b.example>', '<2@b.example>'].map((messageId) =>
      find({ from, subject, messageId }),
    );
    expect(one).toMatchObject({ via: 'notice', person: { name } });
    expect(one?.person.address).toMatch(/^unknown:notice:[\da-f]{32}$/);
    expect(one?.person.address).not.toBe(other?.person.address);
  });

  it.each([
    'Ada Crane via LinkedIn',
    'Ada Crane über XING',
    'Ada Crane in Teams',
    'Ada Crane no Microsoft Teams',
    'Ada Crane (via Hiring)',
    'Ada Crane (Hiring)',
  ])('is the member of a network that has one address for all of them: %s', (name) => {
    const from = person(name, 'messages-noreply@network.example');
    const [one, other] = ['<1@n.example>', '<2@n.example>'].map((messageId) => find({ from, messageId }));
    expect(one).toMatchObject({ via: 'notice', person: { name: 'Ada Crane' } });
    expect(one?.person.address).toMatch(/^unknown:notice:[\da-f]{32}$/);
    expect(one?.person.address).not.toBe(other?.person.address);
    expect(find({ from: person(name, 'ada@mail.example.com') }).via).toBe('from');
  });

  it('is whom a job board names that is called as its domain is', () => {
    const text = 'Nombre del candidato: Ada Crane\nEmail: ada@mail.example.com';
    const of = (name: string, address: string, subject = 'Nuevo candidato') =>
      find({ from: person(name, address), subject, text }).person;
    expect(of('EmpleosYa', 'ofertas@empleosya.example')).toEqual(person('Ada Crane', 'ada@mail.example.com'));
    expect(of('Vagas.com', 'selecao@vagas.com')).toEqual(person('Ada Crane', 'ada@mail.example.com'));
    // An agency's own mail, and a candidate's with a domain of their own.
    expect(of('Petra Lang', 'petra@lang-people.example').name).toBe('Petra Lang');
    for (const [name, address] of [
      ['Crane', 'ada@crane.example'],
      ['Ada Crane', 'mail@ada-crane.example'],
      ['Crane, Ada', 'ada@crane-ada.example'],
    ] as const)
      expect(of(name, address, 'Application from Ada Crane').address).toBe(address);
  });
});
