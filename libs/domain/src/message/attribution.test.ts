import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

const words = 'Hello,\n\nyes, Thursday works for me.';
const newTextOf = (text: string) => separateNewText(text).newText;

describe('the introduction of a quote', () => {
  it.each([
    'On Tue, 24 Nov 2026 at\n09:12, Ann Lee <ann@lee.example> wrote:',
    'W dniu 24.11.2026 o\n09:12, Ann Lee pisze:',
    'Em ter., 24 de nov. de 2026\nàs 09:12, Ann Lee <ann@lee.example> escreveu:',
    'Ann Lee <ann@lee.example> schrieb am Di.,\n24. Nov. 2026, 09:12:',
    'Ann Lee schreef op 24-11-2026 om 09:12:',
    'Ann Lee (ann@lee.example) wrote:',
    'Quoting Ann Lee <ann@lee.example>:',
    'Zitat von Ann Lee:',
    '* Ann Lee <ann@lee.example> [2026-11-24 09:12 +0100]:',
    'Ann Lee (24.11.2026, 09:12):',
    '* Ann Lee (ann@lee.example) [261124 09:12]:',
    'Am 24.11.26 um 09:12 schrieb Ann Lee',
    'On 24 Nov 2026 at 09:12 Ann Lee wrote',
    '---- Am Di, 24 Nov 2026 09:12:33 +0100 schrieb Ann Lee <ann@lee.example> ----',
    'Στις Τρί 24 Νοε 2026 στις 9:12 π.μ., ο/η Ann Lee <ann@lee.example> έγραψε:',
    'Vào Th 3, 24 thg 11, 2026 vào lúc 09:12 Ann Lee\n<ann@lee.example> đã viết:',
    'मंगल, 24 नव॰ 2026 को 9:12 am बजे को Ann Lee <ann@lee.example> ने लिखा:',
  ])('is %j', (attribution) => {
    expect(newTextOf(`${words}\n\n${attribution}\n\n> Does Thursday work?`)).toBe(words);
  });

  it.each([
    '  On Tue, 24 Nov 2026 at 9:12 AM, Ann Lee<ann@lee.example> wrote:   Does Thursday work? Regards',
    '  El mar., 24 nov. 2026 a la(s) 9:12, Ann Lee<ann@lee.example> escribió:   Hola',
    `  Am Di., Nov. 24, 2026 at 9:12 schrieb Ann Lee<ann@lee.example>:   ${'Passt Donnerstag? '.repeat(100)}`,
  ])('may stand in one line with the quote: %j', (line) => {
    expect(newTextOf(`${words}\n\nSent from Yahoo Mail on Android \n \n${line}\n\nAnn`)).toBe(words);
  });

  it('is none where somebody gives an address and then a list', () => {
    const list = 'Write to Ann Lee <ann@lee.example>, please:  I am away until 4 May.';
    expect(newTextOf(`${words}\n${list}`)).toBe(`${words}\n${list}`);
  });

  it.each([
    '-----Ann Lee <ann@lee.example> wrote: -----\nTo: b@c.example\nFrom: Ann Lee\nDate: 24.11.2026\nSubject: x',
    '----- Mail original -----\nDe: "Ann"\nÀ: b@c.example\nEnvoyé: Mardi\nObjet: x',
    '----- Weitergeleitet von Ann Lee/ACME am 24.11.2026 -----\nVon: Ann\nAn: b@c.example',
    '________________________________\n Von: Ann Lee <ann@lee.example>\nAn: b@c.example\nGesendet: 9:12 Dienstag\nBetreff: x',
    '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn 24 Nov 2026 at 09:12, Ann Lee <ann@lee.example> wrote:',
    '>>> Ann Lee <ann@lee.example> 24.11.2026 09:12 >>>',
    '>>> "Ann Lee" 11/24/2026 9:12 AM >>>',
    'Ann Lee ---11/24/2026 09:12:41 AM---Dear Ada, does Thursday work?\n\nFrom:\tAnn Lee/HR/Lee\nTo:\tada@b.example\nDate:\t11/24/2026 09:12 AM\nSubject:\tThursday',
    '>>> Ann Lee 24.11.26 09.12 Uhr >>>',
    '##- Please type your reply above this line -##',
    '=== Bitte antworten Sie oberhalb dieser Zeile ===',
    '-- Répondez au-dessus de cette ligne --',
    '—-—-—-—\nReply above this line.',
    'Antworten Sie über dieser Zeile.',
    'Répondez au-dessus de cette ligne.',
    '##- Escriba su respuesta encima de esta línea -##',
    '##- Rispondi sopra questa riga -##',
    '##- Typ uw antwoord boven deze regel -##',
    '##- Wpisz odpowiedź powyżej tej linii -##',
    '##- Digite a sua resposta acima desta linha -##',
    'Am 24.11.2026 um 09:12 schrieb Ihr Team <jobs@lee.example>:',
    'On 24 Nov 2026 at 09:12, Su Mi Ma <su@lee.example> wrote:',
    'Mittente: Ann Lee <ann@lee.example>\nData: 24 novembre 2026\nDestinatario: b@c.example\nOggetto: x',
    'Από: Ann Lee <ann@lee.example>\nΣτάλθηκε: 24 Νοεμβρίου 2026\nΠρος: b@c.example\nΘέμα: x',
    'De la: Ann Lee <ann@lee.example>\nTrimis: 24 noiembrie 2026\nCătre: b@c.example\nSubiect: x',
    'Šalje: Ann Lee <ann@lee.example>\nPoslano: 24. studenoga 2026.\nPrima: b@c.example\nPredmet: x',
    'Từ: Ann Lee <ann@lee.example>\nĐã gửi: 24 tháng 11 2026\nTới: b@c.example\nChủ đề: x',
  ])('is %j', (headers) => {
    expect(newTextOf(`${words}\n\n${headers}\n\nDoes Thursday work?`)).toBe(words);
  });

  it.each([
    'Am 12.03. schrieb Frau Weber mir eine Zusage:',
    "Le 12 mars à 10:00, j'ai écrit à votre service :",
    'On 3 March 2026 I wrote to jobs@x.example:',
    'In your mail of 3 March 2026, 10:15, you wrote:',
    'On 3 March 2026 at 10:00 your colleague wrote:',
    'On 3 March 2026 at 10:00 Ms Shah wrote to me:',
    'Am 3. März 2026 um 10:00 schrieb Herr Brandt uns:',
    "Le 3 mars 2026 à 10:00, Monsieur Brandt m'a écrit :",
    'El 3 de marzo de 2026 a las 10:00 la señora Vidal me escribió:',
    'Il 3 marzo 2026 alle 10:00 il dottor Riva mi ha scritto:',
    'Op 3 maart 2026 om 10:00 schreef mevrouw Bos mij:',
    'W dniu 3 marca 2026 o 10:00 Pani kolega napisał do mnie:',
    'Em 3 de março de 2026 às 10:00 o doutor Reis escreveu-me:',
    'The answer is above this line:',
    'I put my reply above this line.',
    'Am 3. März 2026 um 10:00 habe ich an die Adresse jobs@x.example geschrieben:',
    'Le 3 mars 2026 à 10:00, Paul Mercier <paul.mercier@harbour.example> nous avait pourtant écrit :',
    "Le 3 mars 2026 à 10:00, j'avais déjà, depuis ada@x.example, écrit ce qui suit :",
    'El 3 de marzo de 2026 a las 10:00 la señora Vidal <vidal@x.example> me lo escribió:',
    'Il 3 marzo 2026 alle 10:00 da un altro indirizzo, ada@x.example, vi avevo già scritto:',
    'Op 3 maart 2026 om 10:00 heb ik vanaf mijn oude adres ada@x.example al geschreven:',
    'W dniu 3 marca 2026 o 10:00 pani Maj <maj@x.example> mi to napisała:',
    'Em 3 de março de 2026 às 10:00 a doutora Reis <reis@x.example> já me escreveu:',
  ])('is not what somebody tells: %j', (sentence) => {
    const text = `${words}\n\n${sentence}\nno answer so far.`;
    expect(newTextOf(text)).toBe(text);
  });

  it('does not stand below nothing but a greeting, unless it has an address', () => {
    const told = 'On 3 March 2026 at 10:00, Ann Lee wrote:\nthe post is filled.';
    expect(newTextOf(`Dear Ada,\n\n${told}`)).toBe(`Dear Ada,\n\n${told}`);
    expect(newTextOf(`Yes, gladly.\n\n${told}`)).toBe('Yes, gladly.');
    expect(newTextOf(`Dear Ada,\n\n${told.replace('Lee', 'Lee <ann@lee.example>')}`)).toBe('Dear Ada,');
  });

  it.each([
    'From: Leeds, 08:12\nTo: York, 08:40\nDate: 12 March',
    'From: Leeds, 08:12\nTo: York, 08:40\nDate: 12 March\nSubject: the interview',
    'Da: gennaio 2019\nA: dicembre 2022\nOggetto: magazzino\nData: assunzione 2019',
    'De: janeiro de 2019\nPara: Transportes Reis\nData: até dezembro de 2022',
    'De: janeiro de 2019\nPara: dezembro de 2022\nAssunto: armazém\nData: desde 3 de março de 2019',
    'Od: Gdynia\nDo: Sopot\nData: 12.03.2026, 08:12',
  ])('is no journey and no post: %j', (list) => {
    const text = `${words}\n\n${list}\n\nWould that do?`;
    expect(newTextOf(text)).toBe(text);
  });

  it.each([
    'From: Leeds\nTo: York\nDate: 9 March 2026\nSubject: interview\nMiles: 24',
    'Name: Anna Berger\nVon: Kiel\nAn: Bremen\nDatum: 09.03.2026\nBetreff: Gespräch',
    'De : Lille\nÀ : Arras\nDate : 09/03/2026\nObjet : entretien\nKilomètres : 52',
    'Da: Udine\nA: Trieste\nData: 09/03/2026\nOggetto: colloquio\nTotale : 12 euro',
  ])('is no form of a journey, which has more lines: %j', (form) => {
    const text = `${words}\n\n${form}\n\nWould that do?`;
    expect(newTextOf(text)).toBe(text);
    const sent = form.replace('09/03/2026', '09/03/2026 10:15').replace('9 March 2026', '9 March 2026 10:15');
    if (sent !== form) expect(newTextOf(`${words}\n\n${sent}\n\nWould that do?`)).toBe(words);
  });

  it('needs no address where headers say when it was sent', () => {
    expect(newTextOf(`${words}\n\nFrom: Team 24\nSent: 9:12\nTo: Ada\nSubject: x\n\nHello`)).toBe(words);
    expect(newTextOf(`${words}\n\nFrom: Ann Lee\nDate: 12/03/2026\nTo: Ada\nSubject: x\n\nHello`)).toBe(
      words,
    );
  });

  it.each([
    'Ann Lee wrote:',
    'Lee, Ann schrieb:',
    'Dr. Ann van der Lee hat geschrieben:',
    '"Ann Lee via Jobs" wrote:',
    'Ann Lee a écrit :',
    'Ann Lee escribió:',
    'Ann Lee ha scritto:',
    'Ann Lee schreef:',
    'Ann Lee pisze:',
    'Ann Lee escreveu:',
  ])('is a name alone where marks follow: %j', (attribution) => {
    expect(newTextOf(`${words}\n\n${attribution}\n> Does Thursday work?`)).toBe(words);
    expect(newTextOf(`${attribution}\n> Thursday works.\n\n${words}`)).toBe(words);
    const told = `${words}\n\n${attribution}\nThursday works.`;
    expect(newTextOf(told)).toBe(told);
  });

  it.each([
    'My last manager wrote:',
    'Mein Chef schrieb:',
    'Ihr Kollege schrieb:',
    'Vous avez écrit :',
    'I wrote:',
    'Pana kolega napisał:',
  ])('is not whoever else the sender tells of: %j', (sentence) => {
    const text = `${words}\n\n${sentence}\n> five years\n> two moves`;
    expect(newTextOf(text)).toBe(text);
  });

  it('is no day that somebody names above a quote', () => {
    const text = `${words} My questions (of 24 November):\n\n> Does Thursday work?`;
    expect(newTextOf(text)).toBe(`${words} My questions (of 24 November):`);
  });
});

it('is no line for replies at the top of what a help desk sends', () => {
  const text = `##- Please type your reply above this line -##\n\n${words}`;
  expect(newTextOf(text)).toBe(text);
});

describe('marks of the writer above a quote', () => {
  const quote =
    'On Mon, 16 Nov 2026, Jobs <jobs@x.example> wrote:\n> Hello,\n> what are your numbers?\n> We need two.';

  it('are bullets', () => {
    const text = 'My numbers:\n> 140 grants a year\n> 97% closed on time\n\nHelen';
    expect(newTextOf(`${text}\n\n${quote}`)).toBe(text);
  });

  it('are bullets of questions that a colon announces', () => {
    const text = `${words}\n\nTwo things I would like to know:\n> Is there a canteen?\n> Who trains me?\n\nThanks`;
    expect(newTextOf(text)).toBe(text);
    expect(newTextOf(`${words}\n\nAnd:\n> Is there a canteen?\nYes.`)).toBe(`${words}\n\nAnd:\nYes.`);
    expect(newTextOf(`${words}\n> Is there a canteen?\n> Who trains me?\nA friend.`)).toBe(
      `${words}\nA friend.`,
    );
    expect(newTextOf(`${words}\n\nAnd:\n> Hello,\n> is there a canteen?\n> Who trains me?\nYes.`)).toBe(
      `${words}\n\nAnd:\nYes.`,
    );
  });

  it('are quotes where they ask, or repeat what stands below', () => {
    expect(newTextOf(`> what are your numbers?\n140 grants.\n\n${quote}`)).toBe('140 grants.');
    expect(newTextOf(`> We need two.\nI have three.\n\n${quote}`)).toBe('I have three.');
  });
});

it('reads the line separators of Unicode', () => {
  expect(newTextOf('Yes.\u2028\u2028On 24 Nov 2026, at 09:12, A <a@x.example> wrote:\u2028> hi')).toBe(
    'Yes.',
  );
});
