import type { Evidence } from '../evidence.ts';
import type { Observation } from '../observe.ts';
import { bare, stems } from '../abroad/plain-words.ts';
import { sentenceAround } from '../sentence-around.ts';
import { verbose } from '../../verbose.ts';

const OF_NUMBERS = stems(
  'number|phone|mobile|cell|line|personal|private',
  'handy|nummer|privat|telefon|priv(e|enummer)|mobiel|numero|portable|movil|cellulare|telemovel|prywatn',
  '(your|ihre|votre|su|tu|tuo|suo|uw|je|pani|pana|teu|seu) (own )?(number|phone|mobile|cell|handy|priv|personal|numero|portable|movil|cellulare|telemovel|mobiel|prywatn)',
);
/** A number, or that one may call at another place than the office. */
const GIVES_A_NUMBER = verbose()`
  \+?\d(?:[\d /().-]{5,})\d
  |\b(
    personal|private|mobile|cell|privat\w*|handy\w*|mobil\w*|portable|perso\w*|movil|celular|cellulare
    |telemovel|prywatn\w*|komork\w*
  )\b
`;
/** What of a reader's life a letter of theirs tells, so that one wishes well. */
const TELLS_OF_LIFE = stems(
  'son(?!~)|daughter|child|kid|boy|girl|baby|husband|wife|partner|mother|mum|mom|father|dad|parent|brother|sister|famil|maternit|paternit|funeral|bereave|passed away|died|death|wedding|honeymoon|hospital',
  'sohn|tochter|kind|mann|frau|mutter|vater|eltern|trauer|verstorben|gestorben|tod|beerdigung|krankenhaus|hochzeit',
  'fils|fille|enfant|bebe|mari|femme|mere|pere|deuil|deces|decede|obseques|hopital',
  'hij[oa]|nin[oa]|marido|mujer|madre|padre|fallec|luto|duelo|ingresad|boda',
  'figli|bambin|moglie|mamma|papa|lutto|ospedale|matrimonio',
  'zoon|dochter|vrouw|moeder|vader|overle|begrafenis|ziekenhuis|zwanger|bruiloft',
  'syn|cork|dzieck|dzieci|maz|meza|zon[aey]|mam[ay]|tat[ay]|rodzin|smier|zmar|pogrzeb|szpital|macierz',
  'filh|mulher|mae|pai|falec|casamento',
);
/** What somebody found out by themselves. */
const FOUND_OUT = stems(
  'saw|seen|met|found|facebook|instagram|photo|school|visit|rang|texted|friend of',
  'gesehen|gefunden|getroffen|besuch|schule|bekannte|freund',
  '(ai|avons) (vu|trouve|croise)|ecole|amie?(?![a-z])|trouve',
  'vist[oaie]|encontr|escuela|colegio|amig[oa]',
  'trovat|scuola|amic',
  'gezien|gevonden|vriend|kennis',
  'widzia|znalaz|znajom|szkol',
  'vi-(o|a)|escola|encontrei|conhecid',
);

/** Where the reader gave a number, or told of a child or a funeral: to use the one and to wish well for the other is no prying. */
export function toldByUs({ start, end }: Evidence, text: string, { stage }: Observation): boolean {
  if (stage.ourLast === '' || !stage.theirTurn) return false;
  const sentence = sentenceAround(text, start, end);
  if (FOUND_OUT.test(sentence)) return false;
  const told = bare(stage.ourLast);
  return OF_NUMBERS.test(text.slice(start, end)) ? GIVES_A_NUMBER.test(told) : TELLS_OF_LIFE.test(told);
}
