import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';
import { endsForward, headersBehindMarker, markerKind, quotedHeader } from './reply-lines.ts';

const words = 'Dear Dale,\n\nI would like to apply as a night nurse.\n\nAda Crane';
const fields = 'Date: Tue, 24 Nov 2026 09:12:40 +0100\nFrom: Ada Crane <ada@crane.example>\nSubject: Nurse';
const newTextOf = (text: string) => separateNewText(text, 'Fwd: Nurse').newText;
const marked = (text: string) => text.replace(/^/gm, '> ');

describe('the mark of a forward', () => {
  it.each([
    'Forwarded message from Ada Crane <ada@crane.example>',
    'Weitergeleitete Nachricht von ada@crane.example',
    'Message transféré de ada@crane.example',
    'Mensaje reenviado de ada@crane.example',
    'Messaggio inoltrato da ada@crane.example',
    'Doorgestuurd bericht van ada@crane.example',
    'Przekazana wiadomość od ada@crane.example',
    'Mensagem encaminhada de ada@crane.example',
  ])('may name whom it is from: %s', (mark) => {
    expect(newTextOf(`----- ${mark} -----\n\n${fields}\n\n${words}`)).toBe(words);
  });

  it('is known behind the marks of every forward around it', () => {
    const forward = `Begin forwarded message:\n\n${fields}\n\n${words}`;
    expect(newTextOf(marked(forward))).toBe(words);
    expect(newTextOf(marked(marked(forward)))).toBe(words);
  });

  it.each([
    [
      'Forwarded Message',
      'From "Ada Crane" <ada@crane.example>\nTo dale@harbour.example\nDate 24/11/2026\nSubject x',
    ],
    [
      'Weitergeleitete Nachricht',
      'Von "Ada Crane" <ada@crane.example>\nAn dale@harbour.example\nDatum 24.11.2026\nBetreff x',
    ],
  ])('may have headers without colons below it: %s', (mark, head) => {
    expect(newTextOf(`------ ${mark} ------\n${head}\n\n${words}`)).toBe(words);
    // Without a mark it is prose.
    expect(newTextOf(`${head}\n\n${words}`)).toContain(head.split('\n')[1]);
  });

  it('may have its headers on the same line', () => {
    const line =
      '   ----- Forwarded Message ----- From: Ada <ada@crane.example>To: Dale <dale@harbour.example>Sent: Tuesday';
    expect(markerKind(line)).toBe('forward');
    expect(quotedHeader(headersBehindMarker(line))).toMatchObject({ name: 'from' });
    expect(newTextOf(`${line}\n\n${words}`)).toBe(words);
    expect(markerKind('----- Forwarded Message ----- Please: read it')).toBeNull();
    expect(headersBehindMarker('From: Ada')).toBe('From: Ada');
  });

  it.each([
    '----- End forwarded message -----',
    '----- Ende der weitergeleiteten Nachricht -----',
    '----- Fin del mensaje reenviado -----',
    '===8<===========End of original message text===========',
    '> ----- End message from -----',
  ])('has an end, or none: %s', (line) => {
    expect(endsForward(line)).toBe(!line.includes('message from'));
  });
});
