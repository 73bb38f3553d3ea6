import { foldLine } from './fold-line.ts';
import { verbose } from '../verbose.ts';

/** How letters may differ from those around them. */
export type LetterLook =
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'purple'
  | 'bold'
  | 'italic'
  | 'marked';

/** Only what people write above a quote is looked at, and they say it in a sentence. */
const READ_CHARACTERS = 4_000;

const IN = '(?:in|en|em|na|auf|door|w|kolorem|mit)(?: (?:the|het|el|il|lo|colour|color|farbe|kolorze|cor))?';

/** Words for a look behind a word like "in": "in green", "na czerwono". */
const LOOKS: readonly (readonly [LetterLook, string])[] = [
  ['red', 'red|rot(?:er|em)?|rouge|rojo|rosso|rood|czerwon\\S{1,3}|vermelho'],
  ['orange', 'orange|naranja|arancio(?:ne)?|oranje|pomaranczow\\S{1,3}|laranja'],
  ['yellow', 'yellow|gelb(?:er)?|jaune|amarillo|giallo|geel|zolt\\S{1,3}|amarelo'],
  ['green', 'green|grun(?:er)?|vert|verde|groen|zielon\\S{1,3}'],
  ['blue', 'blue|blau(?:er)?|bleu|azul|blu|blauw|niebiesk\\S{1,3}'],
  ['purple', 'purple|violet\\S{0,2}|lila|pink|morado|viola|paars|fioletow\\S{1,3}|roxo'],
  ['bold', 'bold|fett|gras|negrita|grassetto|vet|negrito'],
  ['italic', 'italics?|kursiv|italique|cursiva|corsivo|cursief|kursywa|italico'],
];
const NAMED = LOOKS.map(
  ([look, words]) => [look, new RegExp(`(?<!\\p{L})${IN} (?:${words})(?!\\p{L})`, 'u')] as const,
);
const BOLD_ABROAD = /(?<!\p{L})(?:fettgedruckt|fett markiert|pogrubion\S{1,3}|vetgedrukt)(?!\p{L})/u;
const MARKED = verbose('u')`
  (?<!\p{L})(?:
    highlighted|hervorgehoben|(?:gelb |farbig )?markiert|surlign\S{1,3}|resaltad\S{1,2}|evidenziat\S{1,2}
    |gemarkeerd|gearceerd|zaznaczon\S{1,3}|destacad\S{1,2}|realcad\S{1,2}
  )(?!\p{L})
`;
const COLOURED = new RegExp(
  `(?<!\\p{L})(?:${IN} (?:colou?r|couleur|color|colore|kleur|cor)|in farbe|farbig\\S{0,2}|w kolorze|na kolorowo)(?!\\p{L})`,
  'u',
);

const ANSWER =
  'answer\\S{0,3}|repl(?:y|ies|ied)|respon\\S{2,6}|comment\\S{0,3}|remarks?|' +
  'antwort\\S{0,3}|anmerkung\\S{0,2}|kommentar\\S{0,2}|kommentiert|beantwortet|geantwortet|' +
  'repons\\S{1,2}|repond(?:u|s|ais)|commentaires?|remarques?|' +
  'respuesta\\S{0,1}|comentario\\S{0,1}|respond\\S{1,4}|contest\\S{1,4}|' +
  'rispost\\S{1,2}|rispondo|commenti|osservazioni|' +
  'antwoord\\S{0,3}|reacties?|opmerking\\S{0,2}|' +
  'odpowied\\S{1,4}|odpowiadam|komentarz\\S{0,2}|uwagi|' +
  'respostas?|resposta|comentarios?';
const INSIDE =
  'below|inside|inline|in-line|in line|between (?:the|your) lines|underneath|beneath|under each|in your (?:e-?mail|message|text)|in the text|' +
  'unten|weiter unten|im text|zwischen (?:den|ihren|deinen) zeilen|darunter|direkt unter|in ihrer (?:e-?mail|mail|nachricht)|' +
  'ci-dessous|dans (?:le|votre) (?:texte|message|mail|courriel)|en dessous|sous vos questions|sous chaque question|' +
  'abajo|debajo|a continuacion|en el texto|entre lineas|en su (?:mensaje|correo)|' +
  'sotto|di seguito|nel (?:testo|suo messaggio)|tra le righe|nella sua (?:e-?mail|mail)|' +
  'hieronder|eronder|onderaan|in de tekst|tussen de regels|in uw (?:e-?mail|mail|bericht)|' +
  'ponizej|w tekscie|w tresci|pod pytaniami|miedzy wierszami|' +
  'abaixo|no texto|entre linhas|na sua mensagem|no seu e-?mail';
const NEAR = 60;
const TELLS_INSIDE = new RegExp(
  `(?<!\\p{L})(?:${ANSWER})(?!\\p{L}).{0,${NEAR}}(?<!\\p{L})(?:${INSIDE})(?!\\p{L})|` +
    `(?<!\\p{L})(?:${INSIDE})(?!\\p{L}).{0,${NEAR}}(?<!\\p{L})(?:${ANSWER})(?!\\p{L})|` +
    `(?<!\\p{L})(?:see below|siehe unten|s\\.u\\.|voir ci-dessous|ver abajo|vease (?:abajo|mas abajo)|vedi sotto|zie hieronder|patrz ponizej|zob\\. ponizej|ver abaixo|vide abaixo)(?!\\p{L})`,
  'u',
);
const ANSWERS = new RegExp(`(?<!\\p{L})(?:${ANSWER}|${INSIDE})(?!\\p{L})`, 'u');

/**
 * Whether somebody says above a quote that answers stand inside of it, which no mail program marks, and how their letters
 * look: "my answers are in green below".
 *
 * @param newText what stands above the quote
 * @returns null where it says nothing of the kind; empty where it does not say how they look
 */
export function answersInside(newText: string): ReadonlySet<LetterLook> | null {
  const text = foldLine(newText.slice(0, READ_CHARACTERS));
  const looks = new Set(NAMED.filter(([, words]) => words.test(text)).map(([look]) => look));
  if (BOLD_ABROAD.test(text)) looks.add('bold');
  if (MARKED.test(text)) looks.add('marked');
  const isSaid = TELLS_INSIDE.test(text);
  if (looks.size > 0) return isSaid || ANSWERS.test(text) ? looks : null;
  return isSaid || (COLOURED.test(text) && ANSWERS.test(text)) ? looks : null;
}
