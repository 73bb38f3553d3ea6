import { expect, it } from 'vitest';
import { promisesBlows } from './blows.ts';
import { fold } from './evidence.ts';
import { riskIn } from './risk.ts';

it.each([
  'I will throw acid in that pretty face of yours',
  'One day somebody gets a knife in the ribs',
  'I’ll bring something with me that makes you listen',
  'Der Verantwortliche kriegt von mir ein Messer in den Bauch',
  'Beim nächsten Mal gibt es Säure ins Gesicht',
  'Ich habe dann etwas bei mir, und Sie werden mir zuhören',
  'Je vous jetterai de l’acide à la figure',
  'Il finira avec un couteau dans le ventre',
  'Je n’appuierai pas sur le frein, je vous écraserai',
  'Voy a hacerte tragar los dientes',
  'Le meto la navaja en las tripas',
  'Ti butto l’acido in faccia',
  'Si ritrova un coltello nella pancia',
  'Ik gooi zuur in je gezicht',
  'Ik sta morgen bij de achteruitgang en dan heb ik iets bij me, dus u luistert naar mij',
  'U weet dat ik dan iets bij me heb waardoor u wel naar mij luistert',
  'Wbiję pani nóż w plecy',
  'Będę miał coś przy sobie i wtedy pani mnie wysłucha',
  'Passo com o carro por cima da senhora',
  'Leva com ácido na cara',
])('is a weapon against somebody: %s', (text) => {
  const sentence = fold(text);
  expect(riskIn(sentence)?.plain).toBe(true);
  expect(promisesBlows(sentence)).toBe(true);
});

it.each([
  'I passed my certificate for acid baths and bleach handling',
  'I keep a knife in the drawer and cut fish all morning',
  'I will bring something with me that you asked for',
  'The speech made you listen',
  'Das Messer in den Block stecken und die Säure in die Flasche füllen',
  'Ich bringe etwas mit, das Sie gern hören',
  'L’acide dans la cuve est remplacé chaque lundi',
  'Le couteau dans le tiroir est à moi',
  'Écouter les patients, c’est mon métier, j’ai toujours quelque chose sur moi pour écrire',
  'El cuchillo en la mano izquierda, así corto yo',
  'L’acido nella vasca lo cambio ogni lunedì',
  'Het mes in de la is van de kok, en ik luister naar hem',
  'Ik heb iets bij me voor uw zoon',
  'Nóż w ręku kucharza',
  'A faca na bancada é minha e o carro passou por cima da ponte',
  'Quero ouvir notícias, tenho sempre algo comigo para ler',
])('is a tool or a thing: %s', (text) => {
  const sentence = fold(text);
  expect(riskIn(sentence)?.plain).not.toBe(true);
  expect(promisesBlows(sentence)).toBe(false);
});
