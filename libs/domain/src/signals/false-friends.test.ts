import { expect, it } from 'vitest';
import type { Concept } from './evidence.ts';
import { seen } from './fixtures/seen.ts';

const has = (concept: Concept, newText: string): number => seen(newText).has(concept);

it.each<[Concept, string]>([
  [
    'insult',
    'Buenos días, les escribo con mucho interés y quedo a la espera de su respuesta, con un saludo.',
  ],
  [
    'insult',
    'Buongiorno, vi scrivo con molto piacere e resto in attesa di una vostra risposta, con cordialità.',
  ],
  ['deadline', 'Goedemorgen, ik heb vorige week gesolliciteerd voor de functie en ik wacht nog op bericht.'],
  ['earlier_contact', 'Ik ben nu bezig met de laatste dag, met groet en met dank aan jullie allemaal.'],
  ['deadline', 'Buongiorno, ho due figli e lavoro vicino alla vostra scuola, vi ringrazio per il tempo.'],
  ['data_request', 'Guten Morgen, ich wollte nur wissen, ob Sie schon etwas für mich haben, vielen Dank.'],
  [
    'experience',
    'Guten Tag, ich habe mich vor zwei Wochen bei Ihnen beworben und seither habe ich nichts gehört.',
  ],
  ['experience', 'Bonjour, j’ai postulé chez vous le 3 mars et j’ai bien reçu votre accusé de réception.'],
  ['experience', 'Goedemorgen, ik heb vorige week gesolliciteerd en nog niets van jullie gehoord.'],
  [
    'going_round',
    'Szanowna Pani Dyrektor, zgłaszam się na stanowisko anglistki i chętnie przyjadę do szkoły w czwartek.',
  ],
  ['guilt', 'I sing in the chorus of the town, do the chores of the hall and strike the last chord.'],
])('takes no %s from %j', (concept, text) => {
  expect(has(concept, text)).toBe(0);
});

it.each<[Concept, string]>([
  ['insult', 'Bonjour, vous êtes tous des cons et je vous le dis comme je le pense, bande de voleurs.'],
  ['deadline', 'Hello, the form is due on Friday and I have not heard from you about it.'],
  ['insult', 'Con, you are all thieves and I want you to know that I know it, as does the whole town.'],
  ['experience', 'Guten Tag, ich habe in Kiel zwei Stationen geleitet und die Wartezeit halbiert.'],
  ['experience', 'Bonjour, j’ai dirigé une équipe de neuf personnes à Lyon et nous avons doublé les ventes.'],
  ['experience', 'Goedemorgen, ik heb een ploeg van negen man geleid in de haven van Gent.'],
  ['going_round', 'Dzień dobry, napisałam już o tym do pani dyrektora i czekam, aż on pani odpowie za mnie.'],
  ['guilt', 'Bom dia, eu choro todas as noites e vocês não me respondem, não sei o que fazer.'],
])('still sees %s in %j', (concept, text) => {
  expect(has(concept, text)).toBeGreaterThan(0);
});
