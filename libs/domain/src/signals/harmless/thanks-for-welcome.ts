import type { Evidence } from '../evidence.ts';
import type { Observation } from '../observe.ts';
import { stems } from '../abroad/plain-words.ts';

const THANKS = stems(
  'thank|grateful|danke|dank(e|en|t)?(?!~)|herzlichen dank|merci|gracias|agradez|grazie|ringrazi|obrigad|agradec|bedankt|dziekuj',
  'tesekkur|tack(?!~)|takk?(?!~)|dekuj|multum|koszon|kiitos|спасибо|дяку|благодар|ευχαριστ',
  'me encanto|e stato bello|ravie? de (notre|l)',
);
/** What of courting a guest may thank for as well. */
const SMILE = stems(
  '(your|that|ihr|votre|su|tu|il suo|suo|uw|je|pani|pana|seu|teu|o seu) (warm |lovely |kind )?(smile|laugh|lacheln|sourire|sonrisa|sorriso|lach|usmiech)',
  'gulusunuz|guler|ditt leende|dit smil',
);
/** What a guest thanks for. */
const WELCOME = stems(
  'welcome|kind|smile|conversation|talk|tea|coffee|interview|meeting you',
  'empfang|gesprach|freundlich|lacheln|tee|kaffee|kekse|herzlich',
  'accueil|gentillesse|sourire|entretien|conversation|cafe',
  'simpatia|sonrisa|trato|conversacion|entrevista|amabilidad|acogida',
  'accoglienza|gentilezza|sorriso|colloquio|conversazione|caffe',
  'ontvangst|gesprek|lach(?!~)|thee|koffie',
  'przyjecie|rozmow|usmiech|herbat|kaw[ae]',
  'acolhimento|sorriso|conversa|recebeu',
);
/** What goes further than thanks. */
const GOES_FURTHER = stems(
  'dinner|drink|date(?!~)|see you again|your number|love|dream|think(ing)? (of|about) (you|your)|stop thinking|beautiful|gorgeous|pretty|eyes|alone|hair(?!~)|dress(?!~)|looked|sleep|just the two|single|outside work|out with',
  'essen (gehen|mit)|trinken|wiedersehen|treffen|verliebt|traum|denke (nur |immer |oft )?an|schon(e[nrs]?)? (augen|frau)|augen|allein|hubsch|haare|kleid|schlafen|aus dem kopf|privat',
  'diner|verre|revoir|pense (a|sans|qu)|rev[ée]|amoureu|belle|yeux|cheveux|robe(?!~)|dormir|seule?|en dehors|jolie',
  'cenar|copa|volver a ver|pensar en (ti|usted|sus|tus|ella)|pienso en|sueno|enamor|guap|preciosa|ojos|pelo(?!~)|vestido|dormir|sol[oa]s',
  'cena|bicchiere|rivede|pens[aoe](re)? (a (te|lei)|ai|sempre)|sogn|innamor|bell[ao] (donna|come)|occhi|capelli|vestito|dormire|da soli',
  'eten|drankje|weerzien|droom|verliefd|denk(en)? aan|ogen|haar(?!~)|jurk|slapen|mooie|alleen',
  'kolacj|randk|sni(e|la)|zakoch|mysle|mysl[ae]c|oczy|oczach|wlosy|sukienk|zasnac|piekn|sam na sam',
  'jantar|copo|rever|sonh|apaixon|penso (em|nos|na)|olhos|cabelo|vestido|linda|bonita|sos(?!~)',
);

/** Whether words of courting are thanks for a smile, in a letter that wants no more of the person. */
export function isThankedSmile({ start, end }: Evidence, text: string, observation: Observation): boolean {
  return SMILE.test(text.slice(start, end)) && thanksForWelcome(text, observation);
}

/** Whether it is thanks for a warm welcome, and wants no more of the person. */
export function thanksForWelcome(text: string, { stage }: Pick<Observation, 'stage'>): boolean {
  return stage.ourLast !== '' && THANKS.test(text) && WELCOME.test(text) && !GOES_FURTHER.test(text);
}
