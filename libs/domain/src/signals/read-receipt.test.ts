import { describe, expect, it } from 'vitest';
import { isReadReceipt } from './read-receipt.ts';

describe('a receipt of reading', () => {
  it.each([
    ['Read: Your interview', 'Your message\n\n   To: Ines Kohn\n\nwas read on 27 November 2026 10:12.'],
    ['Not read: Your interview', 'Your message\n\nwas deleted without being read on 27 November 2026.'],
    ['Gelesen: Ihr Gespräch', 'Ihre Nachricht\n\n   An: Ines Kohn\n\nwurde am 27.11.2026 10:12 gelesen.'],
    ['Lu : Votre entretien', 'Votre message\n\n   À : Ines Kohn\n\na été lu le 27/11/2026 10:12.'],
    ['Leído: Su entrevista', 'Su mensaje\n\n   Para: Ines Kohn\n\nfue leído el 27/11/2026 10:12.'],
    ['Letto: Il colloquio', 'Il messaggio\n\n   A: Ines Kohn\n\nè stato letto il 27/11/2026 10:12.'],
    ['Gelezen: Uw gesprek', 'Uw bericht\n\n   Aan: Ines Kohn\n\nis gelezen op 27-11-2026 10:12.'],
    ['Przeczytano: Rozmowa', 'Wiadomość\n\n   Do: Ines Kohn\n\nzostała przeczytana 27.11.2026 10:12.'],
    ['Lida: A sua entrevista', 'A sua mensagem\n\n   Para: Ines Kohn\n\nfoi lida em 27/11/2026 10:12.'],
    [
      'Return Receipt (displayed) - Your interview',
      'This is a Return Receipt for the mail that you sent to ines@post.example.',
    ],
  ])('is nobody’s writing: %s', (subject, text) => {
    expect(isReadReceipt(subject, text)).toBe(true);
  });

  it.each([
    ['Read: your annual report', 'I read it twice, and the part on Cork is what I would work on.'],
    ['Re: Your interview', 'Your letter was read on Friday by all of us at home. I am coming!'],
    ['Read: Your interview', `It was read with joy. ${'I have led a shelter for six years. '.repeat(20)}`],
  ])('is no letter about reading: %s', (subject, text) => {
    expect(isReadReceipt(subject, text)).toBe(false);
  });
});
