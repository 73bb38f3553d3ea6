import type { History } from '../contact/contact.ts';
import { verbose } from '../verbose.ts';
import type { Observation } from './observe.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Folded, in the nine languages that are told apart. */
const THANKS = set(
  'thanks thank thx ty ta cheers danke dank bedankt merci gracias grazie dziekuje dziekujemy dzieki obrigado obrigada ' +
    'tesekkur tesekkurler sagolun ringrazio agradezco agradeco remercie',
);
/** What else stands in a line of thanks: how much, whom, what for, and a good day. */
const BESIDE = set(
  'you so much very many a lot all the for your quick fast prompt kind reply response answer confirmation message mail email ' +
    'note letting me know this that and have good great nice lovely day evening weekend week again too noted received ok okay ' +
    'hi hey hoi hello dear team madam sir best kind regards wishes warm lovely brilliant perfect super wonderful fab appreciated ' +
    'alles klar vielen besten herzlichen lieben schon sehr ihnen euch fur die das ihre eure schnelle ruckmeldung nachricht ' +
    'antwort bestatigung info und einen schonen schones tag abend wochenende woche noch guten morgen hallo liebe liebes ' +
    'viele liebe beste freundliche mit freundlichen grusse grussen gruss lg vg damen herren geehrte sehr ' +
    'beaucoup bien bonjour bonsoir madame monsieur pour votre la le reponse retour rapide message confirmation bonne journee ' +
    'soiree fin de semaine week-end et a vous cordialement ' +
    'muchas mil muy amable hola buenos buenas dias tardes noches por su tu respuesta rapida y feliz buen fin semana dia ' +
    'saludo saludos abrazo abrazos un cordial ' +
    'mille molte tante infinite buongiorno buonasera per la vostra sua risposta conferma celere buona giornata serata buon ' +
    'lavoro weekend e a voi lei presto cordiali saluti ' +
    'u je jullie wel hartelijk heel erg veel voor het uw snelle reactie bericht antwoord bevestiging fijn fijne prettig ' +
    'prettige dag avond weekend week nog goedemorgen goedemiddag beste met vriendelijke groet groeten groetjes en ' +
    'bardzo serdecznie za szybka odpowiedz wiadomosc potwierdzenie dzien dobry milego dnia wieczoru weekendu pozdrawiam ' +
    'pozdrawiamy z powazaniem i ' +
    'muito muita ola boa bom tarde noite dia domingo fim pela vossa sua resposta rapida confirmacao mensagem continuacao com ' +
    'os melhores cumprimentos abraco e ' +
    'cok ederim ederiz ediyorum merhaba iyi gunler aksamlar haftalar haftasonlari calismalar saygilar saygilarimla hizli ' +
    'donusunuz yanitiniz icin kolay gelsin',
);
/** Whoever is content to wait asks for nothing either. */
const CONTENT = verbose('g')`
  \b(?:
    (?:(?:i|we)(?:'m| am|'re| are)? )?look(?:ing)? forward to (?:hearing|hear|your (?:reply|answer|decision|news))
      (?: back)?(?: from you)?(?: soon| then)?
    |(?:(?:i|we)(?: will| shall| can|'ll) |(?:i am |i'm )?happy to )wait
      (?: to hear(?: from you)?| for (?:your|the|an?) (?:reply|answer|email|mail|response|news))?
    |(?:a|one|two|three|four|five|six|a few|some|several) (?:weeks?|days) (?:is|are|sounds?) (?:fine|good|ok|okay|great)
    |(?:i (?:quite |fully )?understand (?:that )?)?(?:it|this|these things) (?:may|might|can|will) take
      (?: some| a few| several| a)? (?:time|days|weeks|while)
    |(?:and )?(?:i )?will be patient|patience is fine|take your time|(?:there is |there's )?no (?:rush|hurry)(?: at all)?
  )\b
`;
const WORDS = /[\p{L}]+(?:-\p{L}+)?/gu;
const MOST_WORDS = 16;

/**
 * Whether a message only thanks us for what we wrote last, a machine of ours included, and at most is content to wait.
 *
 * @param observation its names and what must not matter are blanked
 * @param history contacts before the message, oldest first
 * @source the labelling guide, hard cases: "Thanks!" to an automatic acknowledgement is part of a hiring step
 */
export function isBareThanks({ folded, novelty }: Observation, history: History): boolean {
  if (history.at(-1)?.by !== 'employer' || novelty.newAttachments > 0 || /[?\d]/.test(folded)) return false;
  const words = folded.replace(CONTENT, '').match(WORDS) ?? [];
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => THANKS.has(word)) &&
    words.every((word) => THANKS.has(word) || BESIDE.has(word))
  );
}
