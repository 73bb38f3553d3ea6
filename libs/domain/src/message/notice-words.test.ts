import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';
import { isPassedOnByService } from './notice-words.ts';

const WORDS = 'I saw the post for a pharmacist.\n\nCould I start in March?';
/** By which a program shows itself. */
const FOOT = '\n\nView conversation: https://service.example/1';
const newTextOf = (text: string, subject = '') => separateNewText(text, subject).newText;

describe('the notice of a service', () => {
  it.each([
    [
      'a network',
      `Ada Crane sent you a message\n\nAda Crane\nPharmacist at Blue Finch\n\n${WORDS}\n\nView message: https://net.example/1`,
    ],
    [
      'a network in German',
      `Hallo Team Site,\n\nAda Crane (Apothekerin, Nordkant) hat Ihnen eine Nachricht geschickt:\n\n> I saw the post for a pharmacist.\n>\n> Could I start in March?\n\nNachricht beantworten`,
    ],
    [
      'a board in Spanish',
      `Hola, Site:\n\nAda Crane, candidata inscrita en tu oferta Farmacia, te ha enviado este mensaje:\n\n"${WORDS}"\n\nPuedes responderle desde tu área: https://board.example/1\n\nNo respondas a este correo, se envía automáticamente.`,
    ],
    [
      'a board with fields',
      `*** Do not delete this line: ref 1-3 ***\n\nYou have a new message in your inbox.\n\nFrom:      Ada Crane <ada@mail.example>\nRegarding: Pharmacist (Ref 1)\nSent:      16 Sep 2026 11:20\n\n---------------- Message ----------------\n${WORDS}\n-----------------------------------------\n\nTo answer, reply to this e-mail or sign in at https://board.example\nStay safe: never ask candidates for payment.`,
    ],
    [
      'a hiring program',
      `##- Please type your reply above this line -##\n\nAda Crane replied on Pharmacist (stage: First interview):\n\n${WORDS}`,
    ],
    [
      'a help desk',
      `##- Please type your reply above this line -##\n\nTicket #22871 was assigned to group "Jobs".\n\n-------------------\n\nAda Crane, Feb 27, 2026, 08:29\n\n${WORDS}\n\n-------------------\n\nTicket Submitted:  Feb 27, 2026, 08:29\nRequester:         Ada Crane <ada@mail.example>\nChannel:           By mail\n\nThis email is a service from Site.\n[22871-QX0Z]`,
    ],
    [
      'a help desk in Polish',
      `Cześć,\n\nZgłaszający Ada Crane (ada@mail.example) dodał nową odpowiedź w zgłoszeniu #5120 „pytania”.\n\nTreść odpowiedzi:\n\n${WORDS}\n\n> 28 września 2026, Iga napisała:\n> Proszę o informacje.\n\nAdres zgłoszenia: https://desk.example/1`,
    ],
    [
      'a help desk in German',
      `Absender: Ada Crane <ada@mail.example>\nBetreff: Stelle\n\nNachricht:\n<snip>\n${WORDS}\n<snip>\n\nhttps://otrs.example/1\n\nIhr Benachrichtigungsmodul`,
    ],
    [
      'a gateway for text messages',
      `Inbound SMS\nFrom: +447700900946\nTo: +447700900100 (Site jobs)\nReceived: 2026-10-29 21:13:51 UTC\nParts: 1\n\n${WORDS}`,
    ],
    [
      'one in Dutch',
      `Er is een sms-bericht binnengekomen op uw nummer 0970 000 100.\n\nAfzender : 0612000348\nDatum    : 31-03-2026 19:44\nBericht  : ${WORDS}\n\nDit is een automatisch bericht van SMS-postbus.`,
    ],
    [
      'one for WhatsApp',
      `Canal: WhatsApp Business (+34 900 000 100)\nDe: Ada Crane, +34 600 000 577\nHora: 23/07/2026 18:02\n\n${WORDS}\n\n[2 archivos adjuntos]\n\nMensajero - responde a este correo para contestar por WhatsApp (ventana de 24 h)`,
    ],
    [
      'a calendar',
      `Ada Crane has declined this invitation with a note:\n\n"${WORDS}"\n\nInterview: Pharmacist (Ada Crane)\nThursday 26 Nov 2026\n\nInvitation from Calendar: https://calendar.example/`,
    ],
    [
      'a form without fields',
      `Ada Crane (ada@mail.example) a envoyé un message via le\nformulaire de contact à l'adresse https://site.example/fr/contact.\n\n${WORDS}`,
    ],
    [
      'a help desk that marks them',
      `Hallo Recruiting,\n\ndas Ticket [2026111910000087] hat eine neue Kundennachricht erhalten.\n\nKunde: Ada Crane <ada@mail.example>\nPriorität: 3 normal\n\nAda Crane schrieb:\n> I saw the post for a pharmacist.\n>\n> Could I start in March?\n\nhttps://desk.example/1\n\n-- Serviceportal`,
    ],
    [
      'a help desk in French',
      `=-=-=-= Pour répondre par courriel, écrivez au-dessus de cette ligne =-=-=-=\nURL : https://desk.example/1\nTitre : Candidature\nDemandeur : Ada Crane (ada@mail.example)\nNombre de suivis : 1\n\n27-11-2026 09:45 Ada Crane\n${WORDS}\n\n--\nSIGNATURE`,
    ],
    [
      'a gateway without labels',
      `Nieuw bericht in kanaal WhatsApp Business - Site NL\n\nAda Crane (+31 6 5555 0141)\n25-11-2026 08:40\n\n${WORDS}`,
    ],
    [
      'a help desk that begins a conversation',
      `- Replies must be above this line -\n\nAda Crane started a conversation and assigned it to Anyone\n\n---\n\nAda Crane <ada@mail.example>\nNov 10, 2026 at 9:58am\n\n${WORDS}`,
    ],
    [
      'a help desk that calls it a comment',
      `-- Reply above this line --\n\nAda Crane commented:\n\n${WORDS}`,
    ],
    [
      'a network in Spanish',
      `Ada Crane ha enviado un mensaje a Site España\n\nAda Crane\n10 de noviembre a las 9:40\n\n${WORDS}\n\nResponder en Messenger`,
    ],
    [
      'a board in French',
      `Bonjour,\n\nAda Crane a répondu à votre message concernant l'offre Pharmacie :\n\n« ${WORDS} »\n\nRépondre à Ada : https://board.example/1\n\nL'équipe Board Jobs`,
    ],
    [
      'a planner',
      `Hi Site,\n\nAn event has been canceled.\n\nInvitee:\nAda Crane\n\nEvent Date/Time:\n9:00am - Wednesday, November 11, 2026 (UK Time)\n\nCancellation reason:\n${WORDS}`,
    ],
    [
      'a board in Dutch',
      `Hallo,\n\nAda Crane heeft gesolliciteerd op Apotheker\n\nada@mail.example\n06 1200 0555\n\nBegeleidende brief\n\n${WORDS}`,
    ],
    [
      'a calendar in German',
      `Ada Crane hat den Termin zugesagt und folgenden Kommentar hinterlassen:\n\n"${WORDS}"\n\nVorstellungsgespräch\nWann: Dienstag, 8. Dezember 2026`,
    ],
    [
      'a website in Dutch',
      `Beste beheerder,\n\nEr is een bericht achtergelaten via het contactformulier op de pagina "Werken bij":\n\n${WORDS}`,
    ],
    [
      'a hiring program that asks for a note',
      `Reschedule request\n\nCandidate:   Ada Crane\nJob:         Pharmacist\nNote from candidate:\n${WORDS}`,
    ],
  ])('has the words of whoever wrote through it: %s', (_, text) => {
    expect(newTextOf(text + FOOT)).toBe(WORDS);
    expect(isPassedOnByService(text, '')).toBe(true);
  });

  it.each([
    'Dear Dana,\n\nReschedule request\n\nInterview: Tuesday 1 December 10:00\nNew time: Friday 10:00\n\nThank you\nAda',
    'Cancellation request\n\nInterview: Tuesday 10:00, cook\nReason: another post was offered and accepted\n\nKind regards\nAda Crane',
    'Message from Ada Crane\n\nOther offer: answer due tomorrow\nNotice period: one month\n\nKind regards\nAda',
    'Application, case 20261\n\nAvailability: from 3 December\nSalary: 24,000\nMessage: please ring in the evening.\nAda',
    'Availability: January\n\nMessage\n=====\nFive years with toddlers.\n=====\nAnother offer lapses tomorrow at noon.\nAda',
    'Ada Crane has accepted this invitation with a note:\n\n"Thursday is fine."\nAlso there is an offer until Friday.',
  ])('is none where nothing but its shape would tell it from a letter: %s', (text) => {
    for (const line of text.split('\n')) expect(separateNewText(text).newText).toContain(line.slice(0, 20));
  });

  it('keeps what an applicant answered above the letter', () => {
    const text = `Ada Crane applied to your job\n\nPharmacist\n\nQuestions\n  Do you hold a licence?  Yes\n  Years in a pharmacy: 9\n\nCover letter\n${WORDS}\n\nReply to this email to contact Ada. The board may read it.`;
    expect(newTextOf(text)).toBe(`Do you hold a licence?  Yes\n  Years in a pharmacy: 9\n${WORDS}`);
  });

  it('keeps the last words, whatever they look like', () => {
    for (const last of [
      'Reply to me soon.',
      'See you on Thursday',
      'Portfolio: https://ada.example',
      'Read my letter.',
    ]) {
      const text = `Ada Crane sent you a message: https://service.example/1\n\n${WORDS}\n\n${last}`;
      expect(newTextOf(text)).toContain(`${WORDS}\n\n${last}`);
    }
  });

  it('keeps what stands below quotation marks that close, and above a label that somebody writes', () => {
    for (const words of ['"Any news?"\nis what I asked.', 'Hello,\n\none question\n\nMessage:\nAny news?'])
      expect(newTextOf(`Ada Crane sent you a message:\n\n${words}${FOOT}`)).toBe(words);
    const fenced = `Hello\n\nMessage:\n-----\n${WORDS}\n-----\nI am looking forward to it.`;
    expect(newTextOf(fenced)).toBe(fenced);
  });

  it.each([
    `Nadia has sent you a message about my application. ${WORDS}`,
    `Your colleague wrote to you about me:\n\n${WORDS}`,
    `My wife sent you a message:\n\n${WORDS}`,
    `Dear Nadia,\n\nyou have received a new application from my daughter.\n\n${WORDS}`,
    `Ticket #22871: I have heard nothing.\n\n${WORDS}`,
    `Request 2019\n\nHow I came to ask:\n${WORDS}`,
    `You have a new message.\n\n${WORDS}`,
    `New message from Ada\n\n${WORDS}`,
    `Message:\n${WORDS}`,
    `Message:\n-----\n${WORDS}`,
    `Experience: nine years\nLanguages: two\n\n${WORDS}`,
  ])('is none where somebody writes by themselves: %j', (text) => {
    expect(newTextOf(text)).toBe(text);
    expect(isPassedOnByService(text, '')).toBe(false);
  });

  it('is read in time linear in the text', () => {
    for (const line of [
      'Ada Crane sent you a message:\n',
      'Ada Crane sent you a message ',
      'sent you a reply to in on ',
      'From: a\n',
      'Message:\n<snip>\n',
      'View message: https://net.example/1\n',
      'hat eine hat einen hat eine ',
      'a | b | c | ',
      '> quoted\n',
      '-'.repeat(50),
      '"a',
    ])
      for (const above of [
        '',
        'Ada Crane sent you a message:\n\n',
        'Ada Crane sent you a message:\n\n"',
        'Inbound SMS\nFrom: a\nTo: b\n\n',
      ]) {
        const text = above + line.repeat(Math.ceil(100_000 / line.length));
        const before = process.cpuUsage();
        newTextOf(text);
        isPassedOnByService(text, '');
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1_000).toBeLessThan(400);
      }
  });
});
