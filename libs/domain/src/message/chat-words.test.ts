import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

/** By which a program shows itself. */
const FOOT = '\n\nView conversation: https://service.example/1';
const newTextOf = (text: string, subject = '') => separateNewText(text, subject).newText;
const SAID = 'hello is anyone there\nI applied on the 12th, any news?';

describe('the transcript of a chat', () => {
  it.each([
    [
      'the time before each line',
      'Chat-Protokoll\n==============\nWebsite: Site\nBesucher: Ada Crane (ada@mail.example)\nBeginn: 24.08.2026 10:31\n\n[10:31] Ada Crane: hello is anyone there\n[10:33] Site (Empfang): Guten Morgen!\n[10:34] Ada Crane: I applied on the 12th, any news?\n[10:37] Site (Empfang): Das sehe ich nicht.\n\nDiese Nachricht wurde automatisch von tawk.to gesendet.',
    ],
    [
      'day and time before each line',
      'Tem 2 mensagens novas no WhatsApp de Site.\n\nContacto: Ada Crane\nNúmero: +351 900 000 638\n\n[06/05/2026, 15:29] Ada Crane: hello is anyone there\n\n[06/05/2026, 15:30] Ada Crane: I applied on the 12th, any news?\n\nResponder na Zapline',
    ],
    [
      'name and time above what was said',
      'Transcription du chat du 16 juin 2026\n\nVisiteur Ada Crane\nE-mail ada@mail.example\nVille inconnue\n\n--------\n\nAda Crane 16:31\nhello is anyone there\n\nSonia (Accueil) 16:32\nBonjour Ada, que puis-je transmettre ?\n\nAda Crane 16:34\nI applied on the 12th, any news?\n\n--------\n\nEnvoyé par LiveChat',
    ],
    [
      'the time in brackets',
      'Chat transcript\n\nVisitor: Ada Crane\nEmail: ada@mail.example\n\nAda Crane (19:14:02)\nhello is anyone there\n\nBot (19:14:05)\nSorry to hear that.\n\nAda Crane (19:15:31)\nI applied on the 12th, any news?\n\nSent automatically by tawk.to',
    ],
    [
      'no blank lines',
      'Transcript of a conversation with Ada Crane (ada@mail.example)\n\nAda Crane 1:04 PM\nhello is anyone there\nBot 1:04 PM\nHi! Ask us anything.\nLewis from Site 1:09 PM\nHi Ada.\nAda Crane 1:11 PM\nI applied on the 12th, any news?\nSent from page: https://site.example/jobs\nView in Intercom | Unsubscribe',
    ],
    [
      'no name but what a visitor is called',
      'Live chat transcript\n\n10:31 - Visitor 4711: hello is anyone there\n10:32 - Nadia: Hello!\n10:34 - Visitor 4711: I applied on the 12th, any news?',
    ],
    [
      'a mark before each line',
      'Transcription de la conversation\n\nVisiteur : Ada Crane <ada@mail.example>\n\nAda Crane (18:09)\n> hello is anyone there\n\nBot (18:09)\n> Merci !\n\nAda Crane (18:11)\n> I applied on the 12th, any news?',
    ],
    [
      'the time before the name, above what was said',
      'Protokoll des Gesprächs\n\nKontakt:   Ada Crane\nOperator:  Enno\n\n11:41:08  Ada Crane\n          hello is anyone there\n11:43:52  Enno\n          Moin!\n11:44:30  Ada Crane\n          I applied on the 12th, any news?',
    ],
    [
      'a visitor in Czech',
      'Přepis konverzace z webu\n\nRobot Lumi 20:17\nDobrý den!\nNávštěvník 20:18\nhello is anyone there\nRobot Lumi 20:18\nDěkuji!\nNávštěvník 20:19\nI applied on the 12th, any news?',
    ],
    [
      'a message in the thread of a hiring program',
      'Olá, time!\n\nA pessoa candidata Ada Crane respondeu sua mensagem na vaga Auxiliar.\n\nVocê, 25/11 às 17:40\n\nOi Ada!\n\nAda Crane, 26/11 às 11:17\n\nhello is anyone there\nI applied on the 12th, any news?',
    ],
  ])('has the words of the visitor alone: %s', (_, text) => {
    expect(newTextOf(text + FOOT)).toBe(SAID);
    expect(separateNewText(text + FOOT).signature).not.toContain('applied');
    expect(separateNewText(text + FOOT).quotedWords).toBe('');
  });

  it('is known by its subject as well, which may name the visitor', () => {
    const text =
      'Nadia 10:30\nHello!\n\nAda Crane 10:31\nhello is anyone there\nI applied on the 12th, any news?';
    expect(newTextOf(text + FOOT, 'Chat with Ada Crane')).toBe(SAID);
    expect(newTextOf(text, 'Chat with Ada Crane')).toBe(text);
    expect(newTextOf(text, 'Our chat')).toBe(text);
  });

  it('keeps all of what the visitor writes, days and times too', () => {
    const said = 'Tuesday 16:30\nor Wednesday at 9:15\nich kann ab 14:00';
    const text = `Ada Crane 10:31\n${said}\n\nNadia 10:40\nThanks.${FOOT}`;
    expect(newTextOf(text, 'Chat with Ada Crane')).toBe(said);
  });

  it.each([
    'Chat with Nadia\n\nI copied what we wrote, so that you have it.\n[10:31] Nadia: Send it to HR.\n[10:32] Ada: I will.',
    'Transcript\n\n[10:31] Nadia: Send it to HR.\n[10:32] Ada: Thanks.',
    'I can come at 10:30: that is before the shift.\nConversation is what I do best.',
    'Experience with chats\n2019 10:30: a test\nI wrote all of it.',
  ])('is none where somebody writes by themselves, or nobody knows whose words they are: %j', (text) => {
    expect(newTextOf(text)).toBe(text);
  });

  it('is read in time linear in the text', () => {
    for (const line of [
      '[10:31] Ada Crane: hello\n',
      'Ada Crane 10:31\n',
      `Ada ${'a '.repeat(200)}10:31\n`,
      'a1:23 ',
      '10:31 10:31 10:31 ',
      'Jan 1 '.repeat(20),
    ])
      for (const above of ['', 'Chat transcript\nVisitor: Ada Crane\n\n[10:31] Ada Crane: hi\n']) {
        const text = above + line.repeat(Math.ceil(100_000 / line.length));
        const before = process.cpuUsage();
        newTextOf(text, 'Chat with Ada Crane');
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1_000).toBeLessThan(300);
      }
  });

  it.each([
    ['Re: Chat on Thursday', 'Hello Dana,\n\n14:30 works well: the nursery closes at 14:00.\nThank you\nAda'],
    [
      'WhatsApp with Dana Hale',
      'Here is our chat:\n\n[12:01] Dana Hale: can you start in January?\n[12:02] Ada Crane: yes, and the other offer lapses tomorrow',
    ],
    [
      'A chat about welcome',
      '08:00 Welcome: songs and breakfast\n10:00 Garden: seeds and water\n12:00 Lunch: soup\nThis was mine for five years.',
    ],
  ])('is none where people write times and colons: %s', (subject, text) => {
    expect(newTextOf(text, subject)).toBe(text);
  });
});
