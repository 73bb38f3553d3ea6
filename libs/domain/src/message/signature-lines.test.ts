import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

const words = 'Dear Ms Osei,\n\nyes, Thursday works for me. I will bring my diploma.';
const newTextOf = (text: string) => separateNewText(text).newText;

describe('a signature below a closing', () => {
  it.each([
    'Herzlichst,',
    'Beste Grüße aus Kiel',
    "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.",
    'Quedo a la espera de sus noticias.',
    'Porgo distinti saluti,',
    'Hoogachtend,',
    'Łączę wyrazy szacunku',
    'Fico à disposição.',
    'Warm hugs from all of us.',
  ])('ends with the name below %j', (closing) => {
    const signed = `${words}\n\n${closing}\nAnna Berger`;
    expect(newTextOf(`${signed}\nTel. 0151 23456789`)).toBe(signed);
    expect(newTextOf(`${signed}\nanna@berger.example\n+49 151 23456789`)).toBe(signed);
  });

  it.each([
    'Herrero, S.L.',
    'Ferri Arredi S.r.l.',
    'Budrem Sp. z o.o.',
    'Construtora Pinto Ltda.',
    'Berger Ltd.',
  ])('has the company %s and an address', (company) => {
    const signed = `${words}\n\nAtentamente,\n\nAnna Berger`;
    expect(newTextOf(`${signed}\nDirector\n${company}\n12 Mill Lane, Leeds\nT: 0113 496 0123`)).toBe(signed);
  });

  it.each([
    'Tel. +31 77 000 00 00 | KvK 87654321 | BTW NL123456789B01',
    'Tel. +39 040 000000 - C.F. e P.IVA 01234567890 - REA TS-123456',
    'Tél. +33 3 20 00 00 00 | RCS Lille 123 456 789 | SIRET 123 456 789 00012',
  ])('begins with a post and an address above what a company says of itself: %s', (facts) => {
    const signed = `${words}\n\nHoogachtend,\nAnna Berger`;
    expect(newTextOf(`${signed}\n\nHoofd logistiek\nBerger N.V.\nMolenweg 12, 5911 AB Venlo\n${facts}`)).toBe(
      signed,
    );
  });

  it('stands under a rule with a company whose kind has letters and dots', () => {
    const signed = `${words}\n\ni. A. Anna Berger`;
    expect(newTextOf(`${signed}\n________\nBerger e. K.\nHafenweg 3\nFon 0431 - 55 66 77`)).toBe(signed);
  });

  it('has the name beside the closing', () => {
    expect(newTextOf(`${words}\n\nViele Grüße, Anna Berger\nLeiterin\nTel. 0431 555-0100`)).toBe(
      `${words}\n\nViele Grüße, Anna Berger`,
    );
  });
});

describe('a signature below a closing that no list has', () => {
  it.each([
    ['Tot donderdag', 'Anna', 'Anna Berger\nDirecteur\nBerger BV\n0431 555 0142'],
    ['Nos vemos', 'Anna Berger', 'Anna Berger | Directora\nanna@berger.example'],
    ['Do czwartku', 'Berger', '\nDr. Anna Berger, MBA\nBerger Sp. z o.o.\n600 100 200'],
  ])('begins with the name again: %s', (closing, name, block) => {
    const signed = `${words}\n\n${closing}\n${name}`;
    expect(newTextOf(`${signed}\n${block}`)).toBe(signed);
    expect(newTextOf(`${signed}\n\n${block}`)).toBe(signed);
  });

  it.each([
    'Anna Berger\n\nInge Thomsen\nBerger BV\n0431 555 0142',
    'Anna\n\nAnna Berger\nGesellin bei Thomsen',
    'Anna\nHafenweg 3\n0431 555 0142',
    '0431 555 0142\nAnna\n\nAnna Berger\nGesellin bei Thomsen',
  ])('is none: %j', (rest) => {
    const text = `${words}\n\nTot donderdag\n${rest}`;
    expect(newTextOf(text)).toBe(text);
  });
});

describe('words below a name', () => {
  it('are kept: a postscript below a signature', () => {
    const postscript = 'PS: I need a desk with step-free access.';
    expect(newTextOf(`${words}\n\n-- \nOwen Price\n07700 900555\n\n${postscript}`)).toBe(
      `${words}\n${postscript}`,
    );
    expect(newTextOf(`${words}\n\nSaludos,\nOwen Price\n07700 900555\n\nP. D.: Llego tarde.`)).toBe(
      `${words}\n\nSaludos,\nOwen Price\nP. D.: Llego tarde.`,
    );
    expect(newTextOf(`${words}\n\nGruß\nAnna\nTel. 0151 23456789\n\nAnlagen: Lebenslauf`)).toBe(
      `${words}\n\nGruß\nAnna\nAnlagen: Lebenslauf`,
    );
  });

  it.each([
    'P.-S. : je',
    'P/S: I',
    'P.P.S. I',
    'PPS I',
    'N.B. Ik',
    'NB: I',
    'Post-scriptum : je',
    'Posdata: estoy',
    'Nachtrag: Ich',
    'Naschrift: ik',
    'Obs.: estou',
  ])('are kept: a postscript that begins with %j', (begins) => {
    const signed = `${words}\n\nSaludos,\nOwen Price`;
    for (const block of ['Director\n07700 900555', '-- \nOwen Price'])
      expect(newTextOf(`${signed}\n\n${block}\n\n${begins} …`)).toBe(`${signed}\n${begins} …`);
  });

  it.each([
    'Referees\nJohn Smith 0113 496 0123\nMary Jones 0113 496 0456',
    'Monday 10 to 12\nTuesday 09:00 - 11:00',
    'Please call after four on 0770 0900123',
  ])('are kept: %j', (rest) => {
    const text = `${words}\n\nKind regards\nAnna Berger\n\n${rest}`;
    expect(newTextOf(text)).toBe(text);
  });

  it.each([
    'Join the call\nhttps://us02.zoom.example/j/89312345678\nMeeting ID: 893 1234 5678',
    'Mein Zugang\nhttps://portal.example\nBenutzername: aberger\nPasswort: kiel-4711',
    'https://teams.microsoft.example/l/meetup/1234567',
    'Née le : 03/04/1988\nNuméro de sécurité sociale : 2 88 04 31 555 123 45',
    'Titular: Anna Berger\nIBAN: ES91 2100 0418 4502 0005 1332',
    'ID riunione: 893 1234 5678\nCodice fiscale: BRGNNA88D43L219X',
    'Burgerservicenummer: 123 456 782',
    'Numer konta: 61 1090 1014 0000 0712 1981 2874\nPESEL: 88040312345',
    'Agência: 1234-5\nConta nº: 067890-1234',
    'Steuer-ID 12 345 678 901\nGröße 44',
    'Nº de afiliación: 48 12345678 90\nTalla L',
    'Die neue Nummer\nDE02 1203 0000 0000 2020 51',
    'Rachunek w banku\n61 1090 1014 0000 0712 1981 2874',
  ])('are kept: what the letter gives, below a closing and a name: %j', (rest) => {
    const text = `${words}\n\nKind regards\nAnna Berger\n\n${rest}`;
    expect(newTextOf(text)).toBe(text);
  });

  it.each([
    'Danke für die Einladung\nDonnerstag 14 Uhr passt\nTreffpunkt Tor 3',
    'Hallo,\nMerci pour la réponse\nRendez-vous à 14 h\nEntrée nord',
    'Bedankt\nDonderdag 14 uur is goed\nPoort 3',
    'Muchas gracias por todo\nllego a las 14\nPuerta 3',
  ])('are kept: what thanks begin and nobody signs: %j', (text) => {
    expect(newTextOf(`${text}\n+49 170 1234567`)).toBe(`${text}\n+49 170 1234567`);
  });

  it('are none where thanks close the letter', () => {
    const signed = `${words}\n\nVielen Dank für Ihre Mühe\nAnna Berger`;
    expect(newTextOf(`${signed}\nLeiterin\n+49 170 1234567`)).toBe(signed);
    expect(newTextOf(`${words}\n\nMerci, Anna Berger\nLeiterin\n+49 170 1234567`)).toBe(
      `${words}\n\nMerci, Anna Berger`,
    );
  });

  it('are kept: numbers of other people, and a link that the letter is about', () => {
    for (const rest of ['Marsh 555-0141 / Sesay 555-0188', 'https://anna.example/work']) {
      const text = `${words} The rest is below.\n\nAnna Berger\n${rest}`;
      expect(newTextOf(text)).toBe(text);
    }
  });
});

describe('a signature above the words', () => {
  it.each([
    'Dear Ms Osei, I write below it, as my program wants. Thursday works for me.',
    'Guten Tag, ich schreibe darunter. Donnerstag passt.',
    'Anna Berger\nTel. 0151 23456789\n\n> When could you start?\n\nIn May.',
  ])('takes none of them away: %j', (below) => {
    expect(newTextOf(`-- \n${below}`)).toContain(below.split('\n').at(-1));
  });

  it('is all of a message in which nothing else was written', () => {
    expect(newTextOf('-- \nAnna Berger\nTel. 0151 23456789')).toBe('');
    expect(newTextOf('-- \nAnna Berger\nWater the plants. Read a book. Call your mother.')).toBe('');
  });

  it('and a quote that nothing introduces leave the answer below both', () => {
    expect(newTextOf(`${words}\n\n-- \nAnna\n\n> we look forward to it\n\nI do as well.`)).toMatch(
      /I do as well/,
    );
  });
});
