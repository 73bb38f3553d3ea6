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

describe('lines that nobody typed', () => {
  it.each([
    'Provenance : Courrier pour Windows',
    'Pobierz Outlooka dla systemu iOS<https://aka.ms/o0ukef>',
    'Privo di virus. www.avast.com',
    "L'absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast.",
    'Diese E-Mail wurde von Avast-Antivirussoftware auf Viren geprüft.\nwww.avast.com',
    'Avant d’imprimer, pensez à l’environnement.',
    'Yahoo Mail: Busca, organiza, conquista',
    'Ann Lee reacted via Gmail\n<https://www.google.com/gmail/about/>',
    'Ann Lee hat über Gmail reagiert',
    'This email was intended for Ann Lee (Head of Talent)',
    'Diese E-Mail wurde an ann@lee.example gesendet.',
    '© 2026 Board Ireland Unlimited Company',
    'Wenn Sie diese Nachricht irrtümlich erhalten haben, löschen Sie sie bitte.',
    'Gebruik van dit e-mailbericht door anderen is verboden; het is uitsluitend bestemd voor de geadresseerde.',
    'Si vous avez reçu ce message par erreur, merci de le supprimer aussitôt.',
    'Pour vous désabonner, cliquez ici.',
    'Hinweise zum Datenschutz: https://firma.example/datenschutz',
    'Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese E-Mail.',
    'Aan dit e-mailbericht kunnen geen rechten worden ontleend. Het is uitsluitend bestemd voor de geadresseerde.',
    'Ai sensi del Regolamento UE 2016/679 (GDPR) le informazioni di questo messaggio sono riservate.',
    'Before you print this e-mail, think whether you need to.',
    'Bitte prüfen Sie, bevor Sie diese E-Mail drucken, ob das nötig ist.',
    "N'imprimez ce courriel que si c'est nécessaire.",
    'Prima di stampare questo messaggio, pensa se serve: è necessario?!',
    'Voordat u dit bericht afdrukt: denk even na of het nodig is.',
    'Zanim wydrukujesz tę wiadomość, zastanów się.',
    'Antes de imprimir esta mensagem, pense se é necessário.',
    '► Follow us on LinkedIn',
    'Besuchen Sie uns auf der Messe in Köln, Halle 4, Stand 12!',
    'Retrouvez-nous sur Facebook !',
    '¡Síguenos en Instagram!',
    'Seguici su LinkedIn',
    'Volg ons op LinkedIn!',
    'Znajdź nas na Facebooku: https://facebook.example/bos',
    'Siga-nos no Instagram!',
    'Moet u deze e-mail echt afdrukken? Spaar het milieu!',
    '----- Ende der Nachricht von Ann Lee <ann@lee.example> -----',
    '----- End forwarded message -----',
    '----- Fin del mensaje de Ann Lee -----',
    'Disclaimer: https://www.bos.example/disclaimer',
    'Sollten Sie nicht der vorgesehene Empfänger dieser Mail sein, ist jede Form der Weitergabe unzulässig.',
    'KvK 12345678 | BTW-nr NL123456789B01',
    'If you are not the intended recipient, please destroy this e-mail; opening it is prohibited.',
    "L'intégrité de ce message n'est pas assurée. Si vous n'en êtes pas le destinataire, merci de le détruire.",
    'Si no es usted el destinatario, la lectura de este mensaje está prohibida.',
    'Qualora non siate il destinatario di questo messaggio siete pregati di cancellarlo.',
    'Se não for o destinatário desta mensagem, apague-a e avise quem a enviou.',
    'Aan de inhoud van dit bericht kunnen geen rechten worden ontleend; Bos staat niet in voor de overbrenging.',
  ])('are left out: %j', (line) => {
    expect(newTextOf(`${words}\n\n${line}`)).toBe(words);
  });

  it('are no name above them', () => {
    expect(
      newTextOf(`${words}\nAnna Berger\nCONFIDENTIAL: This email is intended solely for the addressee.`),
    ).toBe(`${words}\nAnna Berger`);
  });

  it.each([
    'Wyrażam zgodę na przetwarzanie moich danych osobowych zgodnie z RODO, w tym tej wiadomości.',
    'Autorizzo il trattamento dei miei dati personali ai sensi del GDPR (Regolamento UE 2016/679).',
    'I ask you to keep this message confidential and delete it; my manager is not the intended recipient.',
    'Falls Sie nicht der richtige Adressat sind, leiten Sie diese Nachricht bitte an das Personalbüro weiter.',
    "Si vous n'êtes pas le bon destinataire, merci de transmettre ce message au service concerné.",
    '¿Es necesario imprimir este correo antes de la entrevista?',
    'Antes de imprimir el correo con el contrato, ¿es necesario firmarlo?',
    'Visit us on Friday, the children would love it!',
    'Besuchen Sie uns am Freitag, dann zeigt mein Chef Ihnen die Halle.',
    'Si acconsente al trattamento dei dati personali secondo il Regolamento UE 2016/679 (GDPR).',
    'Se autoriza el uso de estos datos durante un año, conforme al RGPD.',
    'Der Verarbeitung der Daten im Sinne der DSGVO wird zugestimmt.',
    'Wyraża się zgodę na przetwarzanie danych osobowych na podstawie RODO.',
    'Toestemming is gegeven om de gegevens een jaar te bewaren (GDPR).',
    'Accord donné pour garder ces données un an, au sens du RGPD.',
    'Consent is given to keep the data of this message for a year under the GDPR.',
    'Diese Nachricht ist vertraulich und ausschließlich für Sie bestimmt; der Arbeitgeber weiß von nichts.',
    'Ce message est confidentiel ; il est interdit d’appeler l’employeur, qui n’en est pas destinataire.',
    'Este mensaje es confidencial y exclusivo; queda prohibido avisar a la empresa actual.',
    'Questo messaggio è riservato ed esclusivo; è vietato avvisare il datore di lavoro.',
    'Dit bericht is vertrouwelijk en uitsluitend voor u bestemd; de werkgever mag niets weten.',
    'Ta wiadomość jest poufna i wyłącznie dla adresata; pracodawca o niczym nie wie.',
    'Esta mensagem é confidencial e exclusiva; é proibido avisar o empregador.',
    'This message is confidential, solely for the recipient; the present employer knows nothing.',
    'Sent with UPS on Monday',
    'Envoyé par courrier hier',
    'Inviata con corriere ieri',
    'Wysłane przez Pocztę wczoraj, listem poleconym',
    'Enviado desde Correos',
    'Gesendet aus Kiel am 3. Mai',
    'Ich war Geschäftsführer, Amtsgericht Kiel HRB 12345.',
    'Sent from my heart: I would love this job.',
  ])('are not what a person says of himself: %j', (line) => {
    expect(newTextOf(`${words}\n\n${line}`)).toBe(`${words}\n\n${line}`);
  });

  it.each(['Folgen Sie uns auf LinkedIn!', 'Follow us at https://bos.example'])(
    'end no signature where they stand in it: %j',
    (call) => {
      const signed = `${words}\n\nSaludos,\nOwen Price`;
      const block = `Director\n${call}\n07700 900555\nBos BV`;
      expect(newTextOf(`${signed}\n${block}`)).toBe(signed);
    },
  );

  it.each([
    'Berger Montage e. K.\nAmtsgericht Kiel, HRA 4711\nUSt-IdNr. DE123456789',
    'Bos Advies\nKvK 12345678 | BTW-nr NL123456789B01',
  ])('are not what a letter gives after a colon: %j', (facts) => {
    for (const gap of ['\n', '\n\n']) {
      const text = `${words}\n\nThe data:${gap}${facts}`;
      expect(newTextOf(text)).toBe(text);
    }
  });

  it.each([
    'Gesendet von Windows 10 Mail',
    'Enviado desde Correo para Windows 10',
    'Inviato da Posta per Windows',
  ])('may have a number and the name of a program for mail: %j', (line) => {
    expect(newTextOf(`${words}\n\n${line}`)).toBe(words);
  });

  it('are not the whole message', () => {
    expect(newTextOf('Unsubscribe')).toBe('Unsubscribe');
  });
});
