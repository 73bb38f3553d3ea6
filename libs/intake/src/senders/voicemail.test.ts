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
