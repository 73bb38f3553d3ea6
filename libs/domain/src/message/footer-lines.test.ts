import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

const words = 'Dear Ms Osei,\n\nyes, Thursday works for me. I will bring my diploma.';
const newTextOf = (text: string) => separateNewText(text).newText;

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
    'Diese Mail ist vertraulich und ausschließlich für Sie bestimmt; bitte nach dem Lesen löschen.',
    'Este correo es confidencial y exclusivo; por favor, elimínenlo después.',
    'Questa mail è riservata ed esclusivamente per voi; va cancellata dopo.',
    'Ta wiadomość jest poufna i wyłącznie dla Państwa; proszę ją potem usunąć, bo została przeznaczona do wglądu.',
    'GDPR: you may keep the data of this mail for a year from today.',
    'Nach der DSGVO dürfen die Daten ein Jahr lang gespeichert werden.',
    'RGPD : vous pouvez garder ces données pendant une année entière.',
    'Conforme al RGPD pueden guardar los datos durante un año.',
    'RODO: mogą Państwo zachować dane przez rok od dzisiaj.',
    'This message is about the interview and confidential; no recipient but Ms Osei, please, and no disclosure.',
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
