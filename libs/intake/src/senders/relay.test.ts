import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { directionOf } from '../direction.ts';
import { employerOf } from '../own-addresses.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const person = (name: string, address: string) => ({ name, address });
const find = (parts: Parameters<typeof buildParsedMail>[0]) => senderOf(buildParsedMail(parts), employer);

describe('the members of a network, who all write from its address', () => {
  const network = (name: string, replyTo: ReturnType<typeof person> | null, local = 'hit-reply') =>
    find({ from: person(name, `${local}@network.example`), replyTo });

  it('are known by the address for answers that is made for each of them', () => {
    const ada = person('Ada Crane', '4fa2c81e-reply@reply.network.example');
    const bo = person('Bo Lind', 'thread+77@reply.network.example');
    expect(network('Ada Crane', ada)).toMatchObject({ person: ada, via: 'reply_to' });
    expect(network('Ada Crane', ada, 'inmail-hit-reply').person).toEqual(ada);
    expect(network('Bo Lind', bo, 'messages').person).toEqual(bo);
  });

  it('are whoever they are otherwise', () => {
    const own = person('Ada Crane', 'ada.crane+jobs@mail.example.com');
    expect(find({ replyTo: own }).person.address).toBe('ada@mail.example.com');
    const other = person('Ada Crane', 'ada1972@home.example');
    expect(network('Ada Crane', other, 'ac').via).toBe('from');
    for (const [from, to] of [
      ['ac77@gmail.com', 'ada.crane1990@gmail.com'],
      ['mail@crane.example', 'ada.crane.1990@crane.example'],
      ['s1234567@uni.example', 's1234567@student.uni.example'],
      ['ac123@uni.example', 'ada.crane2024@uni.example'],
      ['recruiting@agency.example', 'reply+8f3a@agency.example'],
    ] as const)
      expect(find({ from: person('Ada Crane', from), replyTo: person('Ada Crane', to) }).via).toBe('from');
    const named = person('The desk', 'thread+77@reply.network.example');
    expect(network('Ada Crane', named, 'messages').via).toBe('from');
  });

  it.each([
    ['Ada Crane', 'hit-reply@network.example', 'Nurse'],
    ['Network', 'mailrobot@network.example', 'Ada Crane hat Ihnen eine Nachricht gesendet'],
    ['Network', 'messages-noreply@network.example', 'Ada Crane just messaged you'],
  ])('are somebody of this one message without one: %s <%s>', (name, address, subject) => {
    const [one, other] = ['<1@n.example>', '<2@n.example>'].map((messageId) =>
      find({ from: person(name, address), subject, messageId }),
    );
    expect(one).toMatchObject({ via: 'notice', person: { name: 'Ada Crane' } });
    expect(one?.person.address).not.toBe(other?.person.address);
  });
});

describe('the address for answers in what a board tells', () => {
  const told = (from: ReturnType<typeof person>, replyTo: ReturnType<typeof person>, text = 'Hello') =>
    find({ from, replyTo, subject: 'New application from Ada Crane', text });
  const machine = person('Job Board', 'noreply@board.example');
  const board = person('Board', 'applications@board.example');

  it.each([
    person('', 'support@board.example'),
    person('Board', 'kundenservice@mail.board.example'),
    person('', 'noreply@board.example'),
  ])('is nobody of whom it tells where the board itself answers: %j', (replyTo) => {
    expect(told(machine, replyTo)).toMatchObject({ via: 'notice', person: { name: 'Ada Crane' } });
    const text = 'Name: Ada Crane\nEmail: ada@mail.example.com';
    expect(told(machine, replyTo, text).person).toEqual(person('Ada Crane', 'ada@mail.example.com'));
  });

  it.each([
    person('', 'application-1234abcd@apply.board.example'),
    person('', 'reply+8a7f@board.example'),
    person('', 'adacrane7_x@boardmail.example'),
    person('Crane, Ada', 'ac@mail.example.com'),
    person('', 'support+ada@board.example'),
  ])('is the one of the applicant, whose answers come from it: %j', (replyTo) => {
    for (const from of [machine, board])
      expect(told(from, replyTo)).toMatchObject({
        via: 'reply_to',
        person: { name: replyTo.name === '' ? 'Ada Crane' : replyTo.name, address: replyTo.address },
      });
  });

  it('is not the one of somebody else who sends the application', () => {
    expect(told(board, person('Dale Moss', 'dale@agency.example')).person.name).toBe('Ada Crane');
    expect(told(board, person('', 'team@board.example')).via).toBe('notice');
  });

  it('leaves the name when a role stands behind it', () => {
    const subject = 'Neue Bewerbung von Ada Crane als Pflegefachkraft';
    expect(find({ from: machine, subject }).person.name).toBe('Ada Crane');
  });
});

describe('the address for answers of somebody of whom a mail tells', () => {
  const rhys = person('Rhys Morgan', 'rhysmorgan88@inbox.example');
  const told = (from: ReturnType<typeof person>, subject: string, text = 'See our site.', replyTo = rhys) =>
    find({ from, replyTo, subject, text });

  it.each([
    [person('Jobs Northeast', 'apply@jobsnortheast.example'), 'New applicant for Driver: Rhys Morgan', ''],
    [person('Coast Vacancies', 'post@cv-net.example'), 'Driver', 'Vacancy: Driver\nApplicant: Rhys Morgan'],
    [
      person('Helen of Tidewater', 'helen@tidewater.example'),
      'Driver: RHYS MORGAN (our ref. 12)',
      'CV below.',
    ],
  ])('is theirs, whatever the board is called: %j', (from, subject, text) => {
    expect(told(from, subject, text)).toMatchObject({ person: rhys, via: 'reply_to' });
  });

  it('is nobody’s of whom nothing is said, of one house, or where another signs', () => {
    const board = person('Jobs Northeast', 'apply@jobsnortheast.example');
    expect(told(board, 'Our new prices').via).toBe('from');
    expect(told(board, 'Rhys Morgan', '', person('Rhys Morgan', 'rhys@jobsnortheast.example')).via).toBe(
      'from',
    );
    const ana = person('Ana Diaz', 'ana@home.example');
    expect(told(ana, 'My talk with Rhys Morgan', 'He may answer for me.\n\nAna Diaz').person).toEqual(ana);
  });

  it('is read of a very long subject and text in no time', () => {
    const long = 'Rhys Morga '.repeat(40_000);
    const started = performance.now();
    expect(told(person('Jobs Northeast', 'a@jobsnortheast.example'), long, long).via).toBe('from');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('a list of ours that puts its own address into From', () => {
  const headers = { 'list-id': '<jobs.harbourlight.example>' };
  const listed = (name: string, parts: Parameters<typeof buildParsedMail>[0] = {}) =>
    directionOf(
      buildParsedMail({ from: person(name, 'jobs@harbourlight.example'), headers, ...parts }),
      false,
      employer,
    );

  it('passes on mail of whoever wrote, wherever it keeps who that is', () => {
    const ada = person('Ada Crane', 'ada@mail.example.com');
    const original = { ...headers, 'x-original-sender': 'ada@mail.example.com' };
    expect(listed("'Ada Crane' via Jobs", { headers: original })).toMatchObject({
      direction: 'in',
      people: [ada],
    });
    const cc = [person('Bo Lind', 'bo@mail.example.com'), person('Crane, Ada', 'Ada@mail.example.com')];
    expect(listed('Ada Crane via Jobs', { cc })).toMatchObject({ direction: 'in', people: [ada] });
  });

  it('is somebody of this one message where it keeps nothing', () => {
    const [one, other] = ['<1@l.example>', '<2@l.example>'].map(
      (messageId) => listed('Ada Crane via Jobs', { messageId }).people[0],
    );
    expect(one).toMatchObject({ name: 'Ada Crane', address: expect.stringMatching(/^unknown:/) });
    expect(one?.address).not.toBe(other?.address);
  });

  it('is no colleague who writes to somebody outside', () => {
    const to = [person('Ada Crane', 'ada@mail.example.com')];
    expect(listed('Dale Moss', { to }).direction).toBe('out');
    expect(listed('Dale via Jobs', { to, headers: {} }).direction).toBe('out');
    const cc = [person('Dale Moss', 'dale.moss@mail.example.com')];
    expect(listed('Dale Moss via Jobs', { to, cc }).direction).toBe('out');
    const byDesk = { 'x-original-sender': 'dale@helpdesk.example' };
    expect(listed('Dale Moss via Jobs', { to, headers: byDesk }).direction).toBe('out');
    const byDale = { ...headers, 'x-original-sender': 'dale@harbourlight.example' };
    expect(listed('Dale via Jobs', { to, headers: byDale }).direction).toBe('out');
    const text = '---------- Forwarded message ---------\nFrom: Ada Crane <ada@mail.example.com>\n\nHello';
    expect(listed('Dale via Jobs', { subject: 'Fwd: x', text }).people).toEqual(to);
  });
});
