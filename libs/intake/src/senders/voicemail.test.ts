import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { numberIn } from './phone-number.ts';
import { voicemailCaller } from './voicemail.ts';

const sound = { name: 'message.wav', type: 'audio/wav', sizeBytes: 9_000, sha256: '00', inline: false };
const box = (subject: string, text: string, attachments = [sound], address = 'box@harbourlight.example') =>
  voicemailCaller(
    buildParsedMail({
      from: { name: 'FRITZ!Box', address },
      subject,
      text,
      attachments,
    }),
  );
const RECORDED =
  'Der Anrufbeantworter Ihrer FRITZ!Box hat am 24.11.2026 um 09:12 eine Nachricht aufgezeichnet.';

describe('a voicemail that says in its text alone what it is', () => {
  it('is of whom its subject names', () => {
    expect(box('Nachricht von 0711 223344', RECORDED)).toEqual({
      name: '0711 223344',
      address: 'tel:0711223344',
    });
    expect(box('Nachricht von Crane, Ada (0711 223344)', RECORDED)?.name).toBe('Ada Crane');
    for (const subject of ['Anruf von 0711 223344', 'Call from 0711 223344'])
      expect(box(subject, RECORDED)?.address).toBe('tel:0711223344');
  });

  it('is none without a sound, and none that its text does not call so', () => {
    expect(box('Nachricht von 0711 223344', RECORDED, [])).toBeNull();
    // A form may say anything.
    expect(box('Neue Nachricht', 'Ihr Anrufbeantworter ist voll.', [], 'noreply@site.example')).toBeNull();
    expect(box('Nachricht von 0711 223344', 'Anbei die Aufnahme vom Konzert.')).toBeNull();
    expect(box('Rechnung', RECORDED)).toBeNull();
  });

  it('is of nobody whom a day would name', () => {
    expect(box('Nachricht von unbekannt', RECORDED)?.address).toMatch(/^voicemail:/);
  });

  it.each([
    ['am 24.11.2026 um 09:12', undefined],
    ['2026-11-24 09:12:40', undefined],
    ['9.30-11.45 oder 14:00 - 16:30', undefined],
    ['24.11.2026: 06.12.34.56.78', '06.12.34.56.78'],
    ['06-12345678', '06-12345678'],
    ['06-12-34-56-78', '06-12-34-56-78'],
    ['(020) 7946 0011', '(020) 7946 0011'],
  ])('has the number in %j', (line, number) => {
    expect(numberIn(line)).toBe(number);
  });
});

describe('a caller whom the telephone system does not know', () => {
  const transcript = (words: string, more: Partial<Parameters<typeof buildParsedMail>[0]> = {}) =>
    voicemailCaller(
      buildParsedMail({
        from: { name: '', address: 'noreply@pbx.example' },
        subject: 'New voicemail from +447700900456',
        text: `You have a new voicemail.\n\nTranscription:\n${words}`,
        attachments: [sound],
        ...more,
      }),
    );

  it.each([
    ['Hello this is Nadia Okafor I applied for the night post', 'Nadia Okafor'],
    ["Hi, it's Nadia O'Brien. Any news?", "Nadia O'Brien"],
    ['Guten Tag hier ist Jana Krämer ich habe mich beworben', 'Jana Krämer'],
    ['Mein Name ist Anna von der Heide, ich rufe an', 'Anna von der Heide'],
    ['Hallo, Ulf Brandt hier. Ich rufe wegen der Stelle an.', 'Ulf Brandt'],
    ['Bonjour c’est Sophie Lenoir je vous appelle', 'Sophie Lenoir'],
    ['Bonjour Paul Garnier à l’appareil', 'Paul Garnier'],
    ['Hola soy Marta Vidal llamo por el puesto', 'Marta Vidal'],
  ])('has the name that they say: %s', (words, name) => {
    expect(transcript(words)).toEqual({ name, address: 'tel:+447700900456' });
  });

  it.each([
    'this is about the post of a night nurse',
    "This is Ada Crane's neighbour, she cannot come.",
    'Hello this is Gary from the office',
    'I spoke to Ada Crane about it',
    'Guten Tag, Frau Krämer, hier ist niemand',
  ])('has the number where they do not say it: %s', (words) => {
    expect(transcript(words)?.name).toBe('+447700900456');
  });

  it('has the name of the telephone company as the caller says it, and no other one', () => {
    const called = { subject: 'New voicemail from HART LEO (555) 010-2233' };
    expect(transcript('Hi this is Leo Hart calling', called)?.name).toBe('Leo Hart');
    expect(transcript('Hi this is Ada Crane calling', called)?.name).toBe('Hart Leo');
    const cut = { subject: 'New voicemail from HART L (555) 010-2233' };
    expect(transcript('Leo Hart again. Any news?', cut)?.name).toBe('Leo Hart');
    expect(transcript('Hi this is Mona Hart calling', cut)?.name).toBe('Hart L');
    expect(transcript('I met Leo Hart again.', cut)?.name).toBe('Hart L');
  });

  it('is known by the number that they call from, whichever one they say', () => {
    const teams = {
      subject: 'Voice Mail (18 seconds)',
      text: 'My number is 0 2 0 7 9 4 6 0 1 2 3.\n\nYou received a voice mail from +441315550123.',
    };
    expect(transcript('', teams)?.address).toBe('tel:+441315550123');
    const headers = { 'x-callingtelephonenumber': '+441315550199' };
    expect(transcript('', { ...teams, headers })?.address).toBe('tel:+441315550199');
  });
});

describe('a voicemail of a system that says little', () => {
  const found = (parts: Parameters<typeof buildParsedMail>[0]) =>
    voicemailCaller(buildParsedMail({ text: 'Open the app to listen.', ...parts }));
  const teams = { name: 'Teams', address: 'noreply@pbx.example' };

  it.each(['Voicemail from Ada Crane', 'Voice Mail from Crane, Ada (15 seconds)'])(
    'is of whom its subject names, without a number: %s',
    (subject) => {
      expect(found({ from: teams, subject })).toMatchObject({
        name: 'Ada Crane',
        address: expect.stringMatching(/^voicemail:/),
      });
    },
  );

  it.each([
    'New Voicemail from anonymous',
    'Voicemail from Unknown Caller',
    'Neue Sprachnachricht von Unterdrückte Nummer',
    'Message vocal de numéro masqué',
    'New voicemail on the office line',
  ])('is of nobody known: %s', (subject) => {
    expect(found({ from: teams, subject })?.name).toBe('Unknown caller');
  });

  it('is of whose number its subject has, where it sends a sound from an address that nobody reads', () => {
    const from = { name: 'Ooma', address: 'no-reply@phones.example' };
    const subject = 'New message from ADA CRANE at (555) 010-2233';
    const caller = { name: 'Ada Crane', address: 'tel:5550102233' };
    expect(found({ from, subject, attachments: [sound] })).toEqual(caller);
    expect(found({ from, subject })).toBeNull();
  });

  it('is of whose number its subject has, where its sender is called as its domain', () => {
    const subject = 'Neue Sprachnachricht von (07112233445)';
    const caller = { name: '07112233445', address: 'tel:07112233445' };
    expect(found({ from: { name: 'Placetel', address: 'mailbox@placetel.example' }, subject })).toEqual(
      caller,
    );
    expect(found({ subject })).toBeNull();
    // Nearly everybody is called as their address is.
    expect(found({ from: { name: 'Ada Crane', address: 'ada.crane@mail.example' }, subject })).toBeNull();
  });

  it('is of a system by its address only where the rest does not say otherwise', () => {
    const from = { name: 'Office', address: 'pbx@phones.example' };
    expect(found({ from, subject: 'New message', text: 'Caller: 0113 496 0123' })?.address).toBe(
      'tel:01134960123',
    );
    expect(found({ from, subject: 'Application', text: 'My number is 0113 496 0123.' })).toBeNull();
    const named = { name: 'Ada Crane', address: 'voicemail@phones.example' };
    expect(found({ from: named, subject: 'VM from 0113 496 0123' })?.address).toBe('tel:01134960123');
  });
});
