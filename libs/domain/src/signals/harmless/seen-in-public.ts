import type { Evidence } from '../evidence.ts';
import { sentenceAround } from '../sentence-around.ts';
import { stems } from '../abroad/plain-words.ts';

/** Where everybody may see and hear somebody. */
const IN_PUBLIC = stems(
  "(jobs? |career'?s? |careers |trade |recruitment )?fair|conference|(your|the|a) (talk|lecture|keynote)|speak(ing)? (at|about)|panel|webinar|podcast|open (day|evening)|exhibition|your (stand|stall|booth|profile|video)|television|on tv|in (den|ihren|the|your|vos|sus|de) videos?|dans (vos|les) videos|en (sus|los) videos|nei (vostri )?video|nos (vossos )?videos|w filmach",
  '(job|karriere|ausbildungs|fach)?messe|tagung|konferenz|kongress|vortrag|podium|fernsehen|tag der offenen',
  '(au )?salon (de|du|des)|forum (de|des|emploi)|conference|table ronde|portes ouvertes|congres|colloque|webinaire|votre (intervention|video|expose)',
  'feria|congreso|charla|ponencia|mesa redonda|television|jornada',
  'fiera|convegno|conferenza|intervento|televisione',
  '(banen|carriere|vak)?beurs|lezing|praatje|voordracht|congres|open dag|televisie',
  'targ(i|ach|ow)|konferencj|wystapieni|wyklad|prelekcj|telewizj|dni(a|u|ach)? otwart',
  'feira|palestra|conferencia|congresso|televisao',
  'fuar|konusma(nizi|niz|si)|konferans|seminer',
  '(jobb|arbetsmarknads|karriar)?massa|foredrag|konferens|seminari|oppet hus',
  '(job|karriere)messe|opl?aeg|oplæg|konference|abent hus|apen dag',
  'veletrh|prednask|konferenc|den otevrenych|dne otevrenych',
  'targul|prezentarea|conferint',
  '(allas)?borze|eloadas|kiallitas|nyilt nap',
  '(rekry)?messu|luento|puheesi|puheenne|esitys|avoimet ovet',
  'ярмарк|выставк|выступлени|конференци|лекци|дне открытых',
  'виставк|виступ|конференці|лекці',
  'εκθεσ|ομιλια|συνεδριο|ημερα καριερας',
);
/** What nobody shows at a fair. */
const OF_HER_LIFE = stems(
  'home|house|street|car(?!~)|kids|child|husband|wife|alone|window|dress|hair|followed|afterwards|evening|night',
  'haus|zuhause|strasse|auto|kind|allein|fenster|kleid|haare|danach|abend|nacht',
  'maison|domicile|rue|voiture|enfant|mari|seule|fenetre|robe|cheveux|suivie?|soir|nuit',
  'casa|calle|coche|hij[oa]|marido|sola|ventana|vestido|pelo|segui|noche',
  'macchina|figli|marito|finestra|vestito|capelli|sera|notte',
  'huis|straat|kinderen|alleen|raam|jurk|haar|avond|nacht',
  'dom(u|em)?(?!~)|ulic|samochod|dzie(c|ck)|sam[ao]|okn|sukienk|wlosy|wiecz|noc',
  'rua|carro|filh|sozinha|janela|cabelo|noite',
);

/** Whether somebody was seen where everybody sees them: at a fair, on a stage, on a screen. */
export function seenInPublic({ start, end }: Evidence, text: string): boolean {
  const sentence = sentenceAround(text, start, end);
  return IN_PUBLIC.test(sentence) && !OF_HER_LIFE.test(sentence);
}
