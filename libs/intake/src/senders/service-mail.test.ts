import { describe, expect, it } from 'vitest';
import { separateNewText } from '#libs/domain';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const person = (name: string, address: string) => ({ name, address });
/** By which a program shows itself. */
const FOOT = '\n\nView conversation: https://service.example/1';
const find = ({ text: body = '', ...parts }: NonNullable<Parameters<typeof buildParsedMail>[0]>) => {
  const text = body + FOOT;
  const { newText } = separateNewText(text, parts.subject);
  return senderOf(buildParsedMail({ text, newText, ...parts }), employer);
};

const CHAT =
  'Chat-Protokoll\nBesucher: Ada Crane (ada@mail.example)\n\n[10:31] Ada Crane: Hallo\n[10:33] Site: Guten Tag';
const CELLS =
  'Transcription du chat\n\nVisiteur Ada Crane\nE-mail ada@mail.example\n\nAda Crane 16:31\nBonjour\n\nSonia 16:32\nBonjour';
const TICKET =
  'Ticket #22871 was assigned to group "Jobs".\n\n-----\n\nAda Crane, Feb 27, 2026, 08:29\n\nI passed my exam.\n\n-----\n\nRequester:         Ada Crane <ada@mail.example>\nGroup:             Jobs';
const REPLY =
  'Cześć,\n\nZgłaszający Ada Crane (ada@mail.example) dodał nową odpowiedź w zgłoszeniu #5120.\n\nTreść odpowiedzi:\n\nDzień dobry';

describe('who wrote through a service', () => {
  it.each([
    ['a chat', person('tawk.to', 'noreply@chat.example'), CHAT],
    ['a chat in a table', person('LiveChat', 'transcripts@chat.example'), CELLS],
    ['a help desk in their name', person('Ada Crane', 'support@site.desk.example'), TICKET],
    ['a help desk in its own name', person('Desk Site', 'pomoc@site.desk.example'), REPLY],
  ])('has the address that stands in the text: %s', (_, from, text) => {
    expect(find({ from, text, isAutomatic: true })).toMatchObject({
      person: person('Ada Crane', 'ada@mail.example'),
      via: 'form',
    });
  });

  it('has the address for answers, where that is theirs', () => {
    const from = person('Gigantic Jobs Inbox', 'inbox@mail.giganticjobs.example');
    const text =
      'You have a new message in your inbox.\n\nFrom: Ada Crane <ada@mail.example>\nSent: 16 Sep 2026\n\n-- Message --\nAny news?';
    const of = (replyTo: ReturnType<typeof person> | null) => find({ from, replyTo, text }).person;
    expect(of(person('Ada Crane', 'reply+77@giganticjobs.example'))).toEqual(
      person('Ada Crane', 'reply+77@giganticjobs.example'),
    );
    expect(of(person('', 'Ada@mail.example'))).toEqual(person('Ada Crane', 'Ada@mail.example'));
    // The board's own office is nobody of whom it tells.
    expect(of(person('Support', 'support@giganticjobs.example')).address).toBe('ada@mail.example');
    expect(of(null).address).toBe('ada@mail.example');
  });

  it('has the address that stands under their name, where the help desk writes in it', () => {
    const from = person('Ada Crane', 'jobs.site@desk.example');
    const text =
      'Ada Crane started a conversation\n\n---\n\nAda Crane <ada@mail.example>\nNov 10, 2026 at 9:58am\n\nAny news?';
    const found = find({ from, text, subject: '[Customer reply] #4471 Porter', isAutomatic: true });
    expect(found.person).toEqual(person('Ada Crane', 'ada@mail.example'));
    const board =
      'Hallo,\n\nAda Crane heeft gesolliciteerd op Kok\n\nada@mail.example\n\nBegeleidende brief\n\nAny news?';
    expect(find({ from: person('Board', 'noreply@board.example'), text: board }).person).toEqual(
      person('Ada Crane', 'ada@mail.example'),
    );
  });

  it('has the number, where there is no address', () => {
    const text =
      'Tem 1 mensagem nova no WhatsApp de Site.\n\nContacto: Ada Crane\nNúmero: +351 900 000 638\n\n[06/05/2026, 15:29] Ada Crane: Boa tarde';
    const from = person('Zapline', 'noreply@zapline.example');
    const found = find({ from, subject: 'Conversa WhatsApp: Ada Crane (+351 900 000 638)', text });
    expect(found).toMatchObject({ person: person('Ada Crane', 'tel:+351900000638'), via: 'form' });
  });

  it.each([
    [
      'Iker Crane te ha escrito',
      'Hola:\nIker Crane, inscrito en tu oferta, te ha enviado este mensaje:\nBuenas',
      'Iker Crane',
    ],
    [
      'Neue Nachricht von Ada Crane',
      'Ada Crane (Controller, Nordkant) hat Ihnen eine Nachricht geschickt:\n\nGuten Tag',
      'Ada Crane',
    ],
  ])('is somebody of this one message without either: %s', (subject, text, name) => {
    const from = person('Network', 'mensajes@network.example');
    const [one, other] = ['<1@n.example>', '<2@n.example>'].map((messageId) =>
      find({ from, subject, text, messageId }),
    );
    expect(one).toMatchObject({ via: 'notice', person: { name } });
    expect(one?.person.address).toMatch(/^unknown:notice:[\da-f]{32}$/);
    expect(one?.person.address).not.toBe(other?.person.address);
  });

  it('is who asks a help desk, whatever its notice says besides', () => {
    const from = person('Service Desk', 'desk@service.example');
    const text =
      'Title : Application\nRequester : Ada Crane (ada@mail.example)\nStatus : Open\n\nSomething happened.';
    expect(find({ from, text }).person).toEqual(person('Ada Crane', 'ada@mail.example'));
    const named = { from: person('GLPI Site', 'glpi@desk.example'), text, subject: '[GLPI #0004127] Suivi' };
    expect(find({ ...named, isAutomatic: true }).person.address).toBe('ada@mail.example');
    const above =
      '=-=-= Pour répondre par courriel, écrivez au-dessus de cette ligne =-=-=\nTitre : Candidature\nDemandeur : Ada Crane (ada@mail.example)\nSuivis : 1\n\n27-11-2026 09:45 Ada Crane\nBonjour';
    expect(find({ ...named, text: above, isAutomatic: true }).person.address).toBe('ada@mail.example');
    expect(find(named).via).toBe('from');
    expect(find({ from, text, headers: { 'list-id': '<news.example>' } }).person).toEqual(from);
  });

  it('is nobody whom their own words name', () => {
    const from = person('Desk', 'support@service.example');
    const text =
      'Ticket #22871 was assigned to you.\n\nAda Crane, Feb 27, 2026, 08:29\n\nYou may ask my referee.\nContact: Bo Lind <bo@other.example>\n\n-----\n\nRequester: Ada Crane <ada@mail.example>';
    expect(find({ from, text }).person).toEqual(person('Ada Crane', 'ada@mail.example'));
  });

  it('may have one name, or none, where there is a number', () => {
    const from = person('Gateway', 'avisos@gateway.example');
    const one = '4 mensajes sin leer\n\nContacto: Rubén <+34 600 555 071>\nCanal: Site\n\nHola';
    expect(find({ from, text: one }).person).toEqual(person('Rubén', 'tel:+34600555071'));
    const none = 'New message in Kalkun\n\nFrom : +420601555017\nDate : 2026-11-19 08:26:40\n\nDobry den';
    expect(find({ from, text: none }).person).toEqual(person('+420601555017', 'tel:+420601555017'));
  });

  it('has the address that they write in a chat', () => {
    const from = person('Chat', 'chat@service.example');
    const text =
      'Transcript of the conversation\n\nBot 20:17\nHello!\nVisitor 20:18\nAny news? Ada Crane, ada.crane@mail.example';
    expect(find({ from, text, subject: 'Transcript – Ada Crane' }).person).toEqual(
      person('Ada Crane', 'ada.crane@mail.example'),
    );
  });

  it('is whoever writes themselves', () => {
    for (const [from, text] of [
      [person('Ada Crane', 'ada@mail.example'), CHAT],
      [person('Dale Moss', 'dale@agency.example'), TICKET],
      [
        person('Network', 'mensajes@network.example'),
        'Hello, Ada Crane asked me to write to you:\n\nAny news?',
      ],
      [
        person('Ada Crane', 'ada@mail.example'),
        'Ada Crane has declined this invitation with a note:\n\n"Sorry."',
      ],
      [person('Support', 'support@desk.example'), 'Ticket #22871: your order is on its way, Ada Crane.'],
    ] as const)
      expect(find({ from, text, isAutomatic: true })).toMatchObject({ person: from, via: 'from' });
  });

  it('is read in time linear in the text', () => {
    const from = person('Network', 'mensajes@network.example');
    for (const line of [
      'Ada '.repeat(40),
      'Visitor Ada Crane (',
      'From: Ada Crane <',
      'from Ada Crane from ',
    ]) {
      const text = `Ada Crane sent you a message:\n\n${line.repeat(5_000)}`;
      const before = process.cpuUsage();
      find({ from, text, subject: line.repeat(5_000) });
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(500);
    }
  });
});

it('the name beside a messenger is its writer’s', () => {
  const from = person('Ada Crane (WhatsApp)', 'wa-34600000577@inbox.gateway.example');
  expect(find({ from }).person).toEqual(person('Ada Crane', 'wa-34600000577@inbox.gateway.example'));
});

it.each([
  [
    'Re: Chat with Dana Hale',
    'Hello Dana,\n\n14:30 works well: the nursery closes at 14:00.\nThank you\nAda',
  ],
  ['x', 'Reschedule request\n\nContact: Dana Hale\nNow: Tuesday 10:00\nNew: Friday 10:00\n\nThank you\nAda'],
  [
    'x',
    'the two referees:\n\nCustomer: Joan Marsh <joan@bluebell.example>\nCustomer: Tom Bell <tom@oak.example>\n\nAda',
  ],
])('is the sender where their address may be anybody’s: %s, %s', (subject, text) => {
  for (const name of ['', 'Ada']) {
    const from = person(name, 'ada@crane.example');
    expect(senderOf(buildParsedMail({ from, subject, text, newText: text }), employer).person).toEqual(from);
  }
});
