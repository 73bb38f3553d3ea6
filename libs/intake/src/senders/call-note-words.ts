import { verbose } from '#libs/domain';

/** A word of a name, or its first letter with a dot. */
const WORD = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)`;
const PARTICLES = '(?:(?:de|da|di|del|della|dos|do|das|van|von|der|den|la|le|al|bin|ter|te|zu) )*';
const NAME = String.raw`(?<name>${PARTICLES}${WORD}(?: ${PARTICLES}${WORD}){0,3})`;
const WHOLE_NAME = String.raw`(?<name>${WORD}(?: ${PARTICLES}${WORD}){1,3})`;
/** What may stand between a person and what they did; the end of a sentence never does. */
const GAP = String.raw`(?:[,;]? [^.!?;\n]{0,60}?)? `;

/** How somebody is spoken of, and what they did: rang, or came. */
interface Manners {
  readonly title: string;
  /** Behind the person. */
  readonly rang: string;
  readonly came: string;
  /** In front of a person with a title: "Ha llamado el señor …", "Anruf von Frau …". */
  readonly callOf: string;
  readonly visitOf: string;
  /** The same with words that alone say nothing: "there is a Mr Obi". */
  readonly stands?: string;
  /** Around a person with a title who is to be rung back; `@` is where they stand. */
  readonly back: readonly string[];
}

const MANNERS: readonly Manners[] = [
  {
    title: String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?`,
    rang: String.raw`(?:called(?! (?:(?:it|him|her|them|off|out)(?!\p{L})|for an? |the (?!office|desk|shop|counter|switchboard|front)))|rang|phoned|telephoned|(?:has|had) (?:just )?(?:called|rung|phoned|telephoned)|left a (?:voice )?message|returned your (?:call|message))`,
    came: String.raw`(?:(?:was|is|came|stopped|dropped|popped|walked|called|turned up|showed up)(?: \w+)? (?:here|by|in|round|over|downstairs|in person|(?:at|to|in) (?:the )?(?:reception|front desk|desk|counter|lobby|gate|door|office|front office)))`,
    callOf: String.raw`(?:call|phone call|message) from`,
    visitOf: 'visit from',
    stands: String.raw`there(?:['’]s| is| was)`,
    back: ['(?:ring|call|phone) back @', '(?:ring|call|phone) @ back'],
  },
  {
    title: String.raw`(?:Herrn?|Frau|Hr\.|Fr\.)(?: Dr\.)?`,
    rang: String.raw`(?:angerufen|telefonisch gemeldet|rief(?: \S+){0,4} an|bittet um (?:einen )?Rückruf|bat um (?:einen )?Rückruf)`,
    came: String.raw`(?:(?:war|ist|stand|kam|steht)(?: \S+){0,3} (?:hier|da|vorbei|am Empfang|an der Pforte|an der Rezeption|im Büro|am Tor)|vorbeigekommen|vorbeigeschaut|vorgesprochen)`,
    callOf: String.raw`anruf von`,
    visitOf: 'besuch von',
    stands: '(?:war|stand|steht|kam|wartet)',
    back: [String.raw`@(?: [^.!?;\n]{0,30})? zurückrufen`, 'rückruf (?:bei|an|von|für) @'],
  },
  {
    title: String.raw`(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)`,
    rang: String.raw`(?:(?:a|vient d['’]) ?(?:appelé|téléphoné|appeler|téléphoner)|souhaite être rappelée?|demande à être rappelée?)`,
    came: String.raw`(?:(?:est|était) (?:passée?|venue?|là|ici|à l['’]accueil)|s['’]est présentée?)`,
    callOf: "(?:appel|message) (?:téléphonique )?(?:de|d['’])",
    visitOf: 'visite de',
    back: ['rappeler @'],
  },
  {
    title: String.raw`(?:(?:el |la )?(?:señora|señorita|señor|sr\.|sra\.|srta\.|d\.|dña\.|don|doña))`,
    rang: String.raw`(?:ha llamado|llamó|ha telefoneado|telefoneó|pide que (?:le|la) llam\p{L}+)`,
    came: String.raw`(?:ha venido|vino|se ha pasado|ha pasado|pasó|se ha presentado|está en (?:la )?recepción|estuvo (?:aquí|en (?:la )?recepción))`,
    callOf: String.raw`(?:ha llamado|llamó|llamada de)`,
    visitOf: String.raw`(?:ha venido|vino|visita de)`,
    back: ['(?:devolver la llamada a|volver a llamar a) @'],
  },
  {
    title: String.raw`(?:(?:il |la |un |una )?(?:signora|signorina|signor|sig\.ra|sig\.na|sig\.|dott\.))`,
    rang: String.raw`(?:ha (?:chiamato|telefonato)|chiede di essere richiamat[oa])`,
    came: String.raw`(?:è (?:passat[oa]|venut[oa]|qui|in reception|stat[oa] qui)|si è presentat[oa])`,
    callOf: String.raw`(?:ha (?:chiamato|telefonato)|(?:chiamata|telefonata) (?:da|di|del|della|dal|dalla))`,
    visitOf: String.raw`(?:è (?:passat[oa]|venut[oa])|si è presentat[oa])`,
    back: ['richiamare @'],
  },
  {
    title: String.raw`(?:(?:de heer|dhr\.|meneer|mevrouw|mevr\.|mw\.))`,
    rang: String.raw`(?:heeft(?: \S+){0,3} (?:gebeld|getelefoneerd)|belde|wil (?:graag )?teruggebeld worden)`,
    came: String.raw`(?:is(?: \S+){0,2} langs ?geweest|kwam(?: \S+){0,2} (?:langs|binnen)|was(?: \S+){0,2} (?:hier|aan de balie|bij de receptie)|staat(?: \S+){0,2} (?:hier|aan de balie|bij de receptie))`,
    callOf: String.raw`(?:telefoontje|belletje) van`,
    visitOf: 'bezoek van',
    stands: '(?:was|is|stond|staat|kwam)(?: er)?',
    back: [String.raw`@(?: [^.!?;\n]{0,30})? terugbellen`, 'terugbellen(?: naar)?:? @'],
  },
  {
    title: String.raw`(?:pani|pan|p\.)`,
    rang: String.raw`(?:(?:za)?dzwoniła?|telefonowała?|prosi(?:ł|ła)? o (?:telefon|oddzwonienie|kontakt))`,
    came: String.raw`(?:przysz(?:edł|ła)|była? (?:w|na|u|tu|dziś|dzisiaj)|zgłosiła? się|jest (?:w|na) recepcji)`,
    callOf: String.raw`(?:(?:za)?dzwoniła?|telefonowała?|telefon od)`,
    visitOf: String.raw`(?:przysz(?:edł|ła)|była?|zgłosiła? się)`,
    back: ['oddzwonić do @'],
  },
  {
    title: String.raw`(?:(?:o |a )?(?:senhora|senhor|sr\.ª|sr\.|sra\.|dona|dra?\.))`,
    rang: String.raw`(?:ligou|telefonou|(?:pede|pediu) para (?:lhe )?ligar\p{L}*)`,
    came: String.raw`(?:esteve (?:cá|aqui|na receção|na recepção)|veio cá|passou (?:por )?(?:cá|aqui)|apareceu|está na rece[pç]?ção)`,
    callOf: String.raw`(?:ligou|telefonou|chamada d[eoa]|telefonema d[eoa])`,
    visitOf: String.raw`(?:esteve cá|veio cá|visita d[eoa])`,
    back: ['(?:ligar de volta (?:ao|à|para)|devolver a chamada (?:ao|à)) @'],
  },
];

/** Where a sentence or a note begins: on its line, behind another sentence or a time ("12:10 - "), and what is beside it. */
const BEGIN = String.raw`(?:^|[.!?,:–—-]\s{1,3}|(?<=\d),? )`;
const A = '(?:(?:[Aa]n?|[Oo]ne|[Ee]ine?|[Uu]ne?|[Uu]na?|[Uu]m|[Uu]ma|[Ee]en|[Dd]er|[Dd]ie|[Dd]e) )?';
const CALLED = String.raw`(?:(?:\p{L}+ ){0,2}(?:called|named|by the name of|namens|genannt|nommée?|llamad[oa]|di nome|genaamd|chamad[oa]) )?`;
const ADVERB = '(?:(?:just|also|again|gerade|eben|noch einmal|nochmal|net|zojuist|właśnie|znowu) )?';
/** Words of a sentence in front of whoever it is about. */
const PLACE = String.raw`(?: [^.!?;\n]{0,25}?)?`;

/** What tells of a call or a visit; the group `name` is whose. */
export interface Telling {
  readonly channel: 'phone' | 'visit';
  readonly pattern: RegExp;
  /** What they did, which is looked for first: most letters have none of it. */
  readonly deed: RegExp;
  /** Whether it asks for a call, which counts with a number alone. */
  readonly asksBack?: boolean;
}

/** A word as it stands inside a sentence or begins one. */
const anyCase = (words: string) =>
  words.replace(/(?<![\\\p{L}\p{M}[({])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

export const TELLINGS: readonly Telling[] = MANNERS.flatMap(
  ({ title, rang, came, callOf, visitOf, stands, back }): Telling[] => {
    const person = `${A}${anyCase(title)},? ${NAME}`;
    const called = `${BEGIN}${A}${CALLED}${WHOLE_NAME}`;
    const have = String.raw`(?:(?:hat|has|had|heeft|ha) (?:[^.!?;\n]{0,40} )?)?`;
    const ways = (
      [
        ['visit', came, visitOf],
        ['phone', rang, callOf],
      ] as const
    ).flatMap(([channel, did, of]) => [
      { channel, deed: did, words: String.raw`(?<!\p{L})${person}${GAP}${ADVERB}${did}` },
      { channel, deed: did, words: String.raw`${called},? ${have}${ADVERB}${did}` },
      {
        channel,
        deed: anyCase(of),
        words: String.raw`(?<!\p{L})${anyCase(of)}${PLACE} (?:${person}|${A}${CALLED}${WHOLE_NAME})`,
      },
    ]);
    if (stands !== undefined)
      ways.push({
        channel: 'visit',
        deed: anyCase(stands),
        words: String.raw`(?<!\p{L})${anyCase(stands)}${PLACE} ${person}`,
      });
    return [
      ...ways.map(({ channel, deed, words }) => ({
        channel,
        deed: new RegExp(deed, 'u'),
        pattern: new RegExp(`${words}(?!\\p{L})`, 'mu'),
      })),
      ...back.map((words) => ({
        channel: 'phone' as const,
        pattern: new RegExp(String.raw`(?<!\p{L})${anyCase(words).replace('@', person)}(?!\p{L})`, 'mu'),
        deed: new RegExp(anyCase(words.replace(/ ?@ ?/, '|')).replace(/^\||\|$/, ''), 'u'),
        asksBack: true,
      })),
    ];
  },
);

/** It is not they who rang, or they did not. */
export const NOT_THEIRS = verbose('iu')`
  (?<!\p{L})(?:
    not|never|didn't|hasn't|nicht|nie|kein\p{L}*|pas|jamais|non|niet|nooit|não|nunca|ich|wir|i|we|ik|wij|j'ai|nous
  )(?!\p{L})
`;

/** What somebody who applies speaks of. */
export const OF_A_JOB = verbose('iu')`
  (?<!\p{L})(?:
    jobs?|work|shifts?|positions?|posts?|vacanc\p{L}+|opening|hiring|appl(?:y|ied|ication)\p{L}*|cv|resume
    |résumé|interview\p{L}*|apprentice\p{L}*|traineeship|internship|stellen?\p{L}*|bewerb\p{L}+|bewirbt
    |beworben|ausbildung\p{L}*|lebenslauf|vorstellungs\p{L}+|praktikum\p{L}*|aushilf\p{L}+|poste|emploi
    |candidature|postul\p{L}+|entretien|stage|embauch\p{L}+|puesto|empleo|trabajo|candidatura
    |curr[ií]cul(?:um|o)|entrevista|vacante|posto|lavoro|impiego|colloquio|assun\p{L}+|tirocinio
    |vacatures?|sollicit\p{L}+|baan|functie|werk|prac[yęaąi]|rekrutac\p{L}+|aplik\p{L}+|stanowisk\p{L}+
    |staż\p{L}*|vagas?|emprego|trabalho|estágio
  )(?!\p{L})
`;

/** What somebody who came wanted. */
export const WANTED = verbose('iu')`
  (?<!\p{L})(?:
    ask\p{L}*|want\p{L}*|look(?:s|ing) for|wonder\p{L}*|enquir\p{L}*|inquir\p{L}*|left|drop\p{L}*
    |would like|brought|bring\p{L}*|hand\p{L}*|deliver\p{L}*|sucht|gefragt|fragt\p{L}*|erkundigt\p{L}*
    |möchte|wollte|abgegeben|gebracht|bringen|abgeben|hinterlassen|cherch\p{L}+|demand\p{L}+|voulait
    |souhait\p{L}+|laiss\p{L}+|apport\p{L}+|dépos\p{L}+|busca|pregunt\p{L}+|quería|quiere|dej\p{L}+
    |entreg\p{L}+|tra(?:er|jo|ído)|cerca|chiest\p{L}+|chiede|voleva|vuole|lasci\p{L}+|porta(?:re|to|ta)
    |consegn\p{L}+|zoekt|gevraagd|vroeg|vraagt|wil|wilde|achtergelaten|szuka|pyta\p{L}*|chc\p{L}+
    |zostawi\p{L}+|przynios\p{L}+|z cv|procura|pergunt\p{L}+|quer\p{L}*|queria|deixou|trouxe|trazer
  )(?!\p{L})
`;

/** How a slip of paper is headed, by its subject or in its first lines. */
export const SLIP = verbose('iu')`
  (?<!\p{L})(?:
    while you were out|phone (?:slip|message|note|call)|telephone message|message taken|call ?back
    |walk-?in|front desk note|counter note|note from (?:the )?(?:front desk|reception)|telefonnotiz
    |gesprächsnotiz|rückruf\p{L}*|zurückrufen|besucher\p{L}*|anruf|appel(?: téléphonique)?|rappeler
    |message téléphonique|llamada|devolver la llamada|llamar a|telefonata|richiamare|chiamata
    |telefoonnotitie|terugbellen|terugbelverzoek|notatka(?: z rozmowy)?|oddzwonić|telefon|chamada
    |ligar (?:de volta|para)|telefonema
  )(?!\p{L})
`;

export const CALLER_LABEL = verbose('iu')`
  ^(?:caller|visitor|called by|anrufer(?:in)?|besucher(?:in)?|appelante?|visiteur|visiteuse|llamada de|visitante
  |chiamante|visitatore|beller|bezoeker|dzwoni(?:ł|ła|ący|ąca)|gość|chamador|quem ligou)\s*[:：]\s*(.+)$
`;

/** Who takes calls and meets visitors, in a name, an address or a subject. */
export const DESK = verbose('iu')`
  (?<!\p{L})(?:
    reception|front ?desk|front ?office|front of house|switchboard|counter|office log|desk|empfang|pforte
    |zentrale|telefonzentrale|rezeption|sekretariat|accueil|standard|recepción|centralita|portineria
    |receptie|balie|recepcj\p{L}+|portaria|rece[pç]?ção
  )(?!\p{L})
`;
