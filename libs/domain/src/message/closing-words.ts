import { verbose } from '../verbose.ts';

/** The words with which people close a letter, and the forms of what stands below it. Folded by `foldLine`. */

/** A short line with one of these in it closes a letter. */
const CLOSING_STEMS =
  'regards|rgds|(?:best|warm|warmest|kind|good) wishes|sincerely|faithfully|respectfully|' +
  'gruss\\w*|hochachtungsvoll|mfg|' +
  'cordialement|salutations|sentiments (?:distingues|les meilleurs)|respectueusement|bien a (?:vous|toi)|' +
  'saludos?|atentamente|' +
  'salut[oi]|ossequi|' +
  'groet\\w*|hoogachtend|mvg|' +
  'pozdraw\\w*|pozdrow\\w*|powazaniem|szacunk\\w*|' +
  'cumprimentos|atenciosamente|respeitosamente|cordialmente|saudacoes|abracos?|abrazos?';

/** A short line that begins with one of these does, too. */
const CLOSING_STARTS =
  'best(?=[,!]|$)|(?:very )?(?:truly )?yours|kr|br|cheers|warmly|cordially|take care|speak soon|see you|looking forward|have a (?:nice|great|good|lovely)|' +
  '(?:many |with |kind )?thanks|thank you|thx|all the best|' +
  'lg|vg|lieben? dank|vielen dank|danke|besten dank|herzlichst?|ihre?|dein|deine|euer|eure|schonen? (?:tag|abend|woche|wochenende)|bis (?:bald|dann)|' +
  "cdlt|cdt|merci|en vous remerciant|avec mes remerciements|dans l'attente|bonne (?:journee|soiree|reception|semaine)|a bientot|amicalement|amities|" +
  'gracias|muchas gracias|quedo a|hasta (?:pronto|luego)|a la espera|' +
  'grazie|ringrazi\\w+|in fede|a presto|buona (?:giornata|serata)|buon lavoro|resto in attesa|in attesa|' +
  'bedankt|alvast|dank|bij voorbaat|fijne (?:dag|avond)|tot (?:ziens|gauw|snel|dan)|' +
  'dziekuj\\w+|z gory dziekuj\\w+|milego|do (?:uslyszenia|zobaczenia)|serdecznie|' +
  'att|obrigad[oa]|grat[oa]|desde ja|agradec\\w+|fico (?:a|no|na)|sem mais|ate (?:breve|logo)|aguardo|bom dia';

/** Tested on a line of at most `LONGEST_CLOSING` characters. */
export const CLOSING = new RegExp(`\\b(?:${CLOSING_STEMS})\\b|^(?:${CLOSING_STARTS})\\b`);
export const LONGEST_CLOSING = 90;

const PARTICLES = "(?:de|da|do|dos|das|del|della|di|la|le|van|von|zu|der|den|ten|ter|el|al|bin|y|e|i|d'|O')";
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|${PARTICLES})`;
/** One to five words in capitals, with titles: "Olena Hrytsenko", "Dr. Eva van der Berg", "Harlan Meriwether, MPH". */
export const NAME = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? ${NAME_WORD}){0,4}$`, 'u');

/** "LG Anke", "Viele Grüße, Anna Berger": the name stands in the line of the closing. As written, not folded. */
export const CLOSING_WITH_NAME = verbose('u')`
  (?:
    ,|\b(?:LG|VG|MfG|BR|KR|Cdt|Cdlt|Att)
    |(?:
      [Gg]r(?:u|ü)(?:ß|ss)e?n?|[Rr]egards|[Ww]ishes|[Tt]hanks|[Cc]heers|[Ss]aludos?|[Ss]alut[oi]
      |[Gg]roet(?:en|jes)?|[Pp]ozdrawiam|[Cc]ordialement|[Aa]bra[cçz]os?|[Dd]anke|[Mm]erci|[Gg]racias
      |[Gg]razie|[Bb]edankt|[Dd]ziękuję|[Oo]brigad[oa]
    )
  )[,!]?\s+\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}\s*$
`;

/** With these begins the whole of a short message too: "Danke für die Einladung", and below it when and where to meet. */
export const THANKS = verbose()`
  ^(?:many |with |kind )?(?:
    thanks|thank you|thx|lieben? dank|vielen dank|danke|besten dank|merci|(?:muchas )?gracias|grazie
    |ringrazi\w+|(?:hartelijk |veel )?(?:be)?dankt?|dziekuj\w+|(?:muito )?obrigad[oa]|agradec\w+
  )\b
`;

/** "Tel.", "Mobil:", "LinkedIn:": what stands before a number, an address or a link in a signature. */
export const CONTACT_LABEL = verbose()`
  ^(?:
    tel(?:efoo?n|efono|efone|\.?\/fax)?|phone|fon|office|direct|mob|mobile?|mobiel|handy|cell|cel(?:ular)?
    |movil|port(?:able)?|gsm|kom|tlm|tlf|fax|whats ?app|e-?mail|mail|web(?:site)?|linkedin|skype|t|m|p|e|w|h
    |f
  )\b\.?\s*[:.|]?\s
`;

/** A line may end in the dot of an abbreviation and be no sentence: "Berger Ltd.", "Herrero, S.L.", "Budrem Sp. z o.o.", "Lauer e. K.". */
export const ENDS_IN_ABBREVIATION = verbose('u')`
  (?:\b\p{L}{1,2}\. ?){2,}\s*$
  |\b(?:Ltd|Ltda|Lda|Inc|Corp|Co|Bros|Jr|Sr|Ph\.?D|M\.?Sc|B\.?A|Dipl|Ing|Sp|e\.V|e\. ?V|[SB]\. ?[AVL])\.\s*$
`;

/** "Call me after four on 0770 …" is no line of a signature. */
export const ASKS_TO_CALL = verbose()`
  \b(?:
    call|reach|ring|text|erreich\w*|anruf\w*|appel\w*|joindre|llam\w+|chiam\w+|contattar\w*|bellen|bereik\w*
    |\w*dzwo\w+|lig(?:ar|ue)\S*
  )\b
`;
