import { describe, expect, it } from 'vitest';
import { blankedAt } from './blank.ts';
import { wordsOfCaller, wordsOfPhoneSystem } from './phone-system.ts';

/** What is left of a voicemail, its lines in one. */
const left = (text: string) => blankedAt(text, wordsOfPhoneSystem(text)).replace(/\s+/g, ' ').trim();

describe('of a voicemail without a transcript nothing is left', () => {
  it.each([
    'You have a new voicemail.\n\nFrom: Ada Crane, (555) 010-2233\nLength: 42 seconds\n',
    'Caller: +1 555 010 2233\nLength: 0:32',
    // As Asterisk sends it by default.
    'Dear HR:\n\n\tYou were just left a 0:12 long message (number 3)\nin mailbox 100 from "Ada Crane" <5550102233>, on Thursday, November 26, 2026 at 10:02:11 AM so you might\nwant to check it when you get a chance.  Thanks!\n\n\t\t\t\t--Asterisk\n',
    'Voicemail from +1 555-010-2233 (28 seconds)\nListen to the message attached.',
    'Voicemail to email\nFrom: 555-0107\nThu 12 Nov 2026 18:26',
    'You Have a New Voice Message\n\nFrom: ADA CRANE (555) 010-2233\nReceived: Friday, November 27, 2026 at 10:02 AM\nTo: Jobs Line, Ext. 101\n\nTo listen to this message, open the attachment or use the app.',
    'Sie haben eine neue Sprachnachricht erhalten.\nAnrufer: 0049 30 1234567\nDauer: 0:31',
    'Vous avez un nouveau message vocal.\nAppelant : Ada Crane\nDurée : 0:12',
    'Tiene un nuevo mensaje de voz\nNúmero: 555 010 2233\nDuración: 0:12',
    'Der Anrufbeantworter Ihrer FRITZ!Box hat am 24.11.2026 um 09:12 eine Nachricht von 0711223344 aufgezeichnet.\nDauer: 0:27',
    'FRITZ!Box 7590 Anrufbeantworter\n\nSie haben eine neue Nachricht von Crane, Ada.\nZeitpunkt: 24.11.2026 09:12',
    'Guten Tag,\n\nes wurde eine neue Nachricht auf Ihrer Voicemail hinterlassen.\n\nIhr Placetel-Team',
    'Gentile Cliente,\n\nhai ricevuto un nuovo messaggio in segreteria da +39 348 1112223 il 24/11/2026 alle 09:12.',
    'Bonjour,\n\nVous avez reçu un nouveau message sur votre répondeur.\nAppelant : 0612345699',
    'Hallo Dale,\n\ndu hast eine neue Voicemail.\n\nVon: +49 151 12345699\nFür: Zentrale\n\nDein sipgate Team',
    'Dear Reception:\n\n\tJust wanted to let you know you were just left a 0:24 long message (number 3)\nin mailbox 100 from "CRANE A" <07700900171>\n\n\t\t\t\t--Asterisk',
    'Thank you for using RingCentral!',
    'play message https://voice.example/1\nGoogle LLC\n1600 Amphitheatre Pkwy\nMountain View CA 94043 USA',
    'You have a new voicemail.\n\nRecipient: 101\nDate & Time: 24/11/2026 09:03\nCaller-Id: 5550102233\n\nThe voicemail message is attached to this email.',
    'Guten Tag,\n\nSie haben eine neue Nachricht auf Ihrer Mailbox.\n\nAngerufene Nummer: 0221 000000\nDatum und Uhrzeit: 24.11.2026 09:03\nEmpfänger: Zentrale\n\nDie Sprachnachricht finden Sie im Anhang dieser E-Mail.\n\nBitte antworten Sie nicht auf diese automatisch erstellte E-Mail.',
    'Neue Nachricht auf dem Anrufbeantworter\n\nDie Nachricht ist als Anhang beigefügt.\n\nDiese E-Mail wurde automatisch von Ihrer FRITZ!Box erstellt.',
    'FRITZ!Box 7590\nAnruf von Ada Crane (030 5550123)\nam 24.11.2026 um 09:03 Uhr\nfür 030 555000\nDauer 0:14 Min\nIhre FRITZ!Box',
    'Du kannst die Nachricht im Anhang oder in deinem Konto anhören: https://app.example/1\n\n3CX Phone System',
    'Pour écouter ce message, ouvrez la pièce jointe.\n\nMerci d’utiliser RingCentral !\n\nhttps://voice.example',
    'Para escuchar el mensaje, abra el archivo.\n\nPer ascoltare il messaggio apra il file.',
    "Thank you for using Transcription! If you don't see a transcript above, it's because the audio was not clear.\nSet Up Voice Mail",
    'Vielen Dank, dass Sie Transkription verwenden! Wenn oben kein Transkript angezeigt wird, war es zu leise.\nVoicemail einrichten',
    'By subscribing to and/or using RingCentral, you acknowledge agreement to our Terms of Use.\nCopyright 2026 RingCentral, Inc. All rights reserved.',
    'Das Transkript wurde automatisch erstellt und kann Fehler enthalten.',
    'Je hebt een nieuw voicemailbericht\nBeller: 0201234567\nDuur: 0:12',
  ])('%j', (text) => {
    expect(left(text)).toBe('');
  });
});

describe('the words of the caller are left', () => {
  it.each([
    [
      'You have a new voicemail.\nFrom: Ada Crane\nLength: 0:09\n\n"Hi, it is Ada. Any news?"\n\nThis transcript was made by a machine and may contain mistakes.',
      '"Hi, it is Ada. Any news?"',
    ],
    [
      'Voicemail Preview:\n"Hi, it is Ada."\n\nPreview provided by Microsoft Speech Technology',
      '"Hi, it is Ada."',
    ],
    ['Transcript (confidence 82%): good morning this is Ada', 'good morning this is Ada'],
    ['Aperçu du message vocal :\n"Bonjour, c’est Ada."', '"Bonjour, c’est Ada."'],
    ['Nachricht als Text:\nGuten Tag hier ist Ada', 'Guten Tag hier ist Ada'],
    ['Transcription du message :\nrappelez-moi', 'rappelez-moi'],
    ['Vielen Dank, dass Sie sich Zeit genommen haben.', null],
    ['Sie haben eine neue Nachricht auf meiner Mailbox hinterlassen.', null],
    ['Neue Nachricht von mir auf dem Anrufbeantworter.', null],
    ['Für 12 Stunden in der Woche könnte jemand anfangen.', null],
    ['Die Nachricht war zu kurz.', null],
    ['Caller: Ada Crane. Duration 0:31. "I have my Gas Safe card now."', null],
    ['Caller: Ada Crane. Just calling about the form.', null],
    ['You have a voicemail from me on Monday, and I am still waiting.', null],
    ['You never answer your voicemail.', null],
    ['Call back when you can.', null],
    ['Sie haben auf meinem Anrufbeantworter eine Nachricht hinterlassen.', null],
    ['Sie haben mir auf den Anrufbeantworter gesprochen und nichts hinterlassen.', null],
    ['Hatte eine Nachricht auf dem Anrufbeantworter hinterlassen.', null],
    ['Vous avez laissé un message sur mon répondeur.', null],
    ['Your team is lovely.', null],
    ['Good morning, in mailbox terms this is Ada.', null],
    // A threat stays, whatever it looks like.
    ['You have a new voicemail: answer or you will be found dead.', null],
  ])('%j', (text, words) => {
    expect(left(text)).toBe(words ?? text);
  });
});

it('takes no longer where a line goes on and on', () => {
  const lines = [
    `${'jan1 '.repeat(40)}x`,
    'From: '.repeat(500),
    `${'you have a new '.repeat(2000)}voicemail`,
    `From: ${'a '.repeat(50_000)}`,
    `${'-'.repeat(100_000)}x`,
    `the text ${'may '.repeat(50_000)}`,
  ];
  for (const line of lines) expect(wordsOfPhoneSystem(line)).toEqual([]);
  const before = process.cpuUsage();
  for (const text of [
    `Transcript:\na\n${'Listen to the message\n'.repeat(5_000)}`,
    `Transcript:\na\nListen to the message${' \n'.repeat(50_000)}`,
    `Transcript:\n"${'a '.repeat(50_000)}`,
  ])
    wordsOfCaller(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(500);
});

describe('the new text of a voicemail', () => {
  const SAID = 'Ja guten Tag, hier ist Ada Crane. Wird der Termin verschoben?';

  it.each([
    `Guten Tag,\n\nSie haben eine neue Sprachnachricht erhalten.\n\nAnrufer: 0171 0000623\nEingang: 04.11.2026, 13:26 Uhr\n\nText der Nachricht:\n${SAID}\n\nDie Umwandlung in Text erfolgt maschinell und ist unverbindlich.\n\nMit freundlichen Grüßen\nIhre Fernmeldestelle`,
    `Caller: CRANE I (7700900274)\nReceived: 3-Jun-2026 15:49\n\nTranscript (Standard):\n${SAID}\n\nThis message has been transcribed automatically and may contain errors.\nCall 5999 to listen to this message.`,
    `Dear Recruiting,\n\nYou have a new voice message:\n\nFrom: CRANE I (555) 010-0188\nLength: 00:28\n\nVoicemail Preview:\n"${SAID}"\n\nThe accuracy of this preview may vary. Message might not be fully transcribed.`,
    `Vous avez reçu un message vocal du 06 00 00 03 58.\n\nTranscription du message :\n« ${SAID} »\n\nLe texte ci-dessus est produit automatiquement et peut contenir des erreurs.\nComposez le 888.`,
    `Hai ricevuto un messaggio vocale da +39 320 000 0461\n${SAID}\n\nPer ascoltare il messaggio, apri l’allegato.\n\n----------------\n\nGrazie per aver usato la trascrizione. Configura la segreteria telefonica`,
    `Dear HR:\n\n\tJust wanted to let you know you were just left a 0:34 long message (number 4)\n\n--- Google transcription result ---\n${SAID}\n(confidence: 0.91)`,
    `Bonjour,\n\nUn correspondant a laissé un message sur la ligne "RH".\n\n   Numéro de l'appelant : 05 55 50 01 28\n   Durée                : 14 secondes\n   Transcription        : ${SAID}\n\nCeci est un message automatique, merci de ne pas y répondre.\nService client : www.vocalys.example`,
    `You have a new voicemail.\n\n * From: CURTIS HALE\n * Length: 0:19\n\nTranscription (beta)\n\n${SAID}\n\nLog in to the app to manage your voicemail.\n\nSincerely,\nPhone Office`,
    `Chiamante Data Durata\nTesto (trascrizione automatica):\n${SAID}`,
    `${SAID}\n\n____\nTranscribed by SpeechView. Message from Unknown caller to HR.`,
    `Transcription:\n${SAID}\n\nYou may listen to the attached file or call your voice mail box by dialling 999.`,
  ])('has what was said alone: %j', (text) => {
    expect(wordsOfCaller(text)).toBe(SAID);
  });

  it('keeps what a person may have said below a notice, and a text in which nobody speaks', () => {
    const more = `Transcript:\n${SAID}\n\nListen to the message.\nI will call again.`;
    expect(wordsOfCaller(more)).toBe(`${SAID}\n\nListen to the message.\nI will call again.`);
    const above = `${SAID}\nTranscription: provided by Phones`;
    expect(wordsOfCaller(above)).toContain(SAID);
    const silent = 'Sie haben eine neue Voicemail.\nVon: anonymous\n\nEine neue Nachricht ist eingegangen.';
    expect(wordsOfCaller(silent)).toBe(silent);
    expect(wordsOfCaller(SAID)).toBe(SAID);
  });

  it.each([
    'Hello, this is Ada Crane about the cook post.\nReply by Friday is needed because the other offer lapses then.\nThe number is 555 0199.\nThank you.',
    'Hello this is Ada Crane about the cook post and the\ntext of the advert has errors in the hours, the other nursery\nwants an answer by tomorrow at noon so please call back\non 555 0199 today.',
    'Hello this is Ada Crane.\n12 10 2026\nis the day on which the other offer lapses, please ring.',
  ])('is all that was said, however it is worded: %s', (said) => {
    expect(wordsOfCaller(`You have a new voicemail.\n\nTranscript:\n${said}`)).toBe(said);
    const below = 'To listen to this message, open the attachment.\n\nThe Phones Team';
    expect(wordsOfCaller(`Transcript:\n${said}\n\n${below}`)).toBe(said);
  });
});
