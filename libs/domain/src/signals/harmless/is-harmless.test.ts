import { describe, expect, it } from 'vitest';
import type { Contact } from '../../contact/contact.ts';
import { faultsIn } from '../../model/plain-manner.ts';
import { MANNER } from '../../model/dense.ts';
import { seen } from '../fixtures/seen.ts';

const ours = (text: string): Contact => ({
  at: '2026-11-20T09:00:00+01:00',
  by: 'employer',
  channel: 'email',
  text,
});
const LATER: Contact = { ...ours('Und?'), by: 'candidate', at: '2026-11-21T09:00:00+01:00' };

function read(text: string, our = '', later: readonly Contact[] = []) {
  const observation = seen(text, our === '' ? later : [ours(our), ...later]);
  const words = observation.evidence.filter(({ concept }) => MANNER.includes(concept));
  return { words: words.length, faults: faultsIn(observation).length };
}

/** That it has words of a fault, each of which is harmless where it stands. */
function expectHarmless(text: string, our = ''): void {
  const { words, faults } = read(text, our);
  expect(words).toBeGreaterThan(0);
  expect(faults).toBe(0);
}

describe('private life', () => {
  it.each([
    ['Danke, dann wähle ich Ihre private Nummer.', 'Sie erreichen mich privat unter 0151 000 000.'],
    ['Gracias, la llamo a su móvil personal.', 'Llámeme al móvil, 600 000 000.'],
    ['Thank you, I shall ring your personal mobile at six.', 'You can ring me on my mobile, 07700 900000.'],
    ['Le mie condoglianze a lei e alla sua famiglia.', 'Sono assente per il lutto di mio padre.'],
    ['I hope your son is better.', 'I have to move our talk, my son is in hospital.'],
  ])('is not pried into where we told of it: %s', (text, our) => {
    expectHarmless(text, our);
  });

  it.each([
    ['Danke, dann wähle ich Ihre private Nummer.', 'Wir melden uns.'],
    ['Your personal mobile was easy to find.', 'We will be in touch.'],
    ['I hope your son is better.', 'We will be in touch.'],
    ['I saw your son at the school on Monday.', 'I have to move our talk, my son is in hospital.'],
  ])('is where we did not, or more is known of it: %s', (text, our) => {
    expect(read(text, our).faults).toBeGreaterThan(0);
  });

  it('was told of in our last word, and they had an answer to it before', () => {
    const our = 'I have to move our talk, my son is in hospital.';
    expect(read('I hope your son is better.', our, [LATER]).faults).toBeGreaterThan(0);
  });
});

describe('somebody seen', () => {
  it.each([
    'Ik heb u gezien op de banenbeurs in Zwolle.',
    'Widziałem Panią na targach pracy w Lublinie.',
    'Jag såg dig på jobbmässan i Örebro.',
    'I saw you at the jobs fair on Friday.',
    'Ich sehe Sie jeden Morgen in den Videos der Kammer und habe so von der Halle gehört.',
  ])('in public is not watched: %s', (text) => {
    expectHarmless(text);
  });

  it.each([
    'Ik heb u gezien, op weg naar huis van de banenbeurs.',
    'I saw you at the jobs fair and followed you to your car.',
    'I saw you at the pub on Friday.',
  ])('elsewhere or afterwards is: %s', (text) => {
    expect(read(text).faults).toBeGreaterThan(0);
  });
});

describe('a visit', () => {
  it.each([
    "Confirming that I'll be at your office tomorrow at 9:30 as you wrote.",
    "I waited in the lobby for our 11 o'clock today, we had different times in the calendar.",
    'Potwierdzam, że przyjdę jutro o 10 na umówioną rozmowę.',
    'Ich komme wie besprochen morgen um zehn vorbei.',
  ])('is as agreed, in words that we do not have: %s', (text) => {
    const { faults } = read(text);
    expect(faults).toBe(0);
    expect(read(text, 'Unfortunately we have decided not to take your application further.').faults).toBe(
      read(text).words,
    );
  });

  it.each([
    ['Je serai devant votre porte à dix heures.', 'Nous vous invitons à un entretien mercredi à dix heures.'],
    ['Perfetto, allora passo domani mattina senza appuntamento.', 'Passi quando vuole a ritirare il badge.'],
    ["Great, I'll just turn up tomorrow morning then.", 'Drop in any time to pick up your badge.'],
  ])('that we asked for is none unasked: %s', (text, our) => {
    expectHarmless(text, our);
  });

  it('of a driver is a delivery', () => {
    expectHarmless('Unser Fahrer steht morgen um acht vor Ihrer Tür.');
  });

  it.each([
    ["I'll come tonight and wait at your house instead.", 'We invite you to an interview on Wednesday.'],
    ["I'll just turn up tomorrow morning then.", 'We will be in touch.'],
    [
      "I'll just turn up tomorrow morning then.",
      'Unfortunately we chose another candidate. Thank you for the interview.',
    ],
  ])('at another place, after nothing or after a no is: %s', (text, our) => {
    expect(read(text, our).faults).toBeGreaterThan(0);
  });
});

describe('somebody above the reader', () => {
  it.each([
    'Hi Grace, your manager Ms Stone was very kind in the interview and asked for my references.',
    'Your director suggested at the fair that I write to you.',
  ])('may have done something: %s', (text) => {
    expectHarmless(text);
  });

  it.each([
    'Your manager was informed of this today.',
    'Your director asked to be copied, and I copied him.',
    'I wrote to your manager, who was very kind.',
  ])('is turned to otherwise: %s', (text) => {
    expect(read(text).faults).toBeGreaterThan(0);
  });
});

describe('a smile', () => {
  const our = 'Danke, dass Sie da waren.';

  it.each([
    'Ihr Lächeln am Empfang hat mir die Aufregung genommen. Danke für das Gespräch.',
    'Merci de votre accueil et de votre sourire.',
    'Thank you for the warm welcome and your smile.',
  ])('is thanked for: %s', (text) => {
    expectHarmless(text, our);
  });

  it.each([
    'Danke für das Gespräch. Ihr Lächeln geht mir nicht aus dem Kopf.',
    'Merci de votre accueil et de votre sourire, je ne pense qu’à vous revoir.',
    'Thank you for the talk, you looked stunning.',
    'Your smile is why I write.',
  ])('is courted: %s', (text) => {
    expect(read(text, our).faults).toBeGreaterThan(0);
  });
});

describe('a word of abuse', () => {
  it.each([
    'Ich Idiot habe die Datei vergessen.',
    'O meu antigo chefe chamava-me incompetente.',
    'Idiot that I am, I forgot the file.',
    'Bonjour, quel imbécile je fais.',
    'Somebody wrote in a review that we are "incompetent clowns".',
    'Ne aptalım, telefonumu yanlış yazmışım.',
  ])('for oneself or quoted is for no reader: %s', (text) => {
    expectHarmless(text);
  });

  it.each([
    'Sind Sie ein Idiot?',
    'Menuda panda de inútiles.',
    'I am told that you are idiots.',
    'What idiots you are.',
    'Vilken idiot är det som sköter det här kontoret?',
    'You "incompetent clowns".',
  ])('is an insult otherwise: %s', (text) => {
    expect(read(text).faults).toBeGreaterThan(0);
  });
});

describe('a threat', () => {
  it('that somebody wrote on a gate is theirs', () => {
    expectHarmless('Znowu ktoś napisał „pożałujecie” na bramie.');
    expect(read('Jeszcze pożałujecie, że mnie tak potraktowano.').faults).toBeGreaterThan(0);
    expect(read('„Pożałujecie”, mówi mój prawnik.').faults).toBeGreaterThan(0);
  });

  it('is none in an answer to what was said of them', () => {
    expectHarmless('"You are useless on the phone", in 2016.', 'What was the worst feedback you ever had?');
  });
});

describe('a lawsuit', () => {
  it('against another employer answers a question of ours', () => {
    const our = 'Neden ayrılmak istiyorsunuz?';
    expectHarmless('Ödenmeyen mesailer için şirkete dava açtım.', our);
    expect(read('Ödenmeyen mesailer için şirkete dava açtım.').faults).toBeGreaterThan(0);
    expect(read('Ödenmeyen mesailer için size dava açtım.', our).faults).toBeGreaterThan(0);
  });
});
