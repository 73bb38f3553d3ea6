import type { TextRange } from '../assessment.ts';
import { fold } from './evidence.ts';
import { isBelowWords } from '../message/notice-lines.ts';
import { riskIn } from './risk.ts';
import { verbose } from '../verbose.ts';

/** A line that names the caller, the number or the length, folded. */
const LABEL = verbose()`
  ^\s*(?:[*•-]\s)?(?:
    from|to|for|recipient|called(?: number)?|caller(?:'?s)?(?:[ -]id| name| number)?|number|phone(?: number)?|calling from|extension|mailbox
    |date|time|date (?:&|and) time|datum (?:und|&) (?:uhr)?zeit|date et heure|fecha y hora|data e ora|received(?: at| on)?|left(?: at| on)?|length|duration
    |(?:message|call) (?:length|duration|id|number|time|date|type|from|received)|priority
    |confidence(?: level)?|size|von|an|fur|zeitpunkt|rufnummer des anrufbeantworters|anrufer|rufnummer|(?:angerufene|gewahlte) (?:ruf)?nummer|empfanger|nummer|datum|uhrzeit|zeit|dauer|lange
    |empfangen(?: am)?|nebenstelle|de|appelant|numero(?: appele)?|destinataire|destinatario|a|heure|duree|recu(?: le)?|llamante|para|fecha|hora
    |duracion|recibid[oa](?: el)?|da|chiamante|ora|durata|ricevut[oa](?: il| alle)?|van|voor|aan|beller|tijd|duur|ontvangen(?: op| om)?|od|dla|do|dzwoniacy
    |godzina|czas(?: trwania)?|data|chamador|duracao|recebid[oa]
  )\s*[:：]\s*\S.{0,90}$
`;
/** The caller with the number: "From: BRIGHT I (555) 010-0188". */
const CALLER =
  /^\s*(?:from|caller|von|anrufer|de|appelant|da|chiamante|van|beller|od|dzwoniacy)\s?[:：] (?:\p{L}[\p{L}'’.-]{0,30},? ){1,4}<?\(?\+?\d[\d ()./-]{5,24}>?\s*$/u;
/** Words of a person behind a label, on its line. */
const SENTENCE_BEHIND = /["“„«][^"”»]*[.?!…]|[.?!]\s+[\p{L}']+(?:\s+[\p{L}']+){2,}/u;

const VOICEMAIL =
  '(?:voice ?-?mails?|voice messages?|sprachnachricht(?:en)?|mailbox-nachricht(?:en)?|messages? vocal|messages? vocaux|mensajes? de voz|messaggi? vocal[ei]|messaggio vocale|voicemailbericht(?:en)?|wiadomosc glosowa|mensagem de voz|correio de voz)';
/** What a telephone system never says; without its sign "im" is German, and "id" a number. */
const SAID_BY_PERSON = verbose()`
  \b(?:
    i|i['’](?:m|ll|ve|d)|ive|my|mine|ich|mich|mir|mein\w*|j'ai|moi|yo|mi|io|mio|mia|ik|mij|mijn|moj\w*|meu|minha
  )\b
`;
/** "Der Anrufbeantworter Ihrer FRITZ!Box hat … aufgezeichnet", as it is begun, called and told, folded. */
const BOX = verbose()`
  ^(?:
    \s*(?:
      (?:der|die) [^\n]{0,20}|es (?:wurde|ist)|sie haben|du hast|auf (?:ihrem|ihrer|deinem|deiner)|vous avez
      |un (?:nouveau )?message|hai|ha|avete|le han?|han?|se ha|tiene|je hebt|u heeft|u hebt|op (?:uw|je)|masz
      |otrzymal\w*|na (?:twojej|panstwa)|recebeu|tem|foi|a new|a caller|someone
    )\b
  )
  (?=[^\n]*\b(?:
    anrufbeantworter\w*|voice ?-?mail\w*|sprachbox|sprachnachricht\w*|repondeur|messagerie|segreteria|contestador
    |buzon|antwoordapparaat|voicemailbox|poczt[aey] glosow\w*|sekretar\w*|atendedor|caixa de correio
  )\b)
  (?![^\n]*\b(?:mon|ma|mes|mis?)\b)[^\n]*\b(?:
    recorded|left|received|aufgezeichnet|aufgesprochen|hinterlassen|erhalten|eingegangen|recu|laisse|enregistre
    |recibido|dejado|grabado|ricevuto|lasciato|registrato|ontvangen|ingesproken|achtergelaten|otrzymal\w*|nagran\w*
    |pozostawi\w*|recebeu|deixou|deixada|gravada
  )\b
`;
/** What a telephone system says by itself, a whole line, folded. */
const NOTICES: readonly RegExp[] = [
  BOX,
  // "Sie haben eine neue Nachricht von Ada Crane.", where a person would say of what.
  verbose()`
  ^\s*(?:
    (?:sie haben|du hast) eine neue nachricht|vous avez (?:recu )?un nouveau message
    |(?:hai|ha) (?:ricevuto )?un nuovo messaggio|(?:tiene|ha recibido) un nuevo mensaje
  )(?:
    \s(?:von|de|da|di)\b[^\n]{0,80}
    |\s(?:auf|in|sur|en|nella|sulla)\s[^\n]{0,20}\b(?:mailbox|anrufbeantworter|voicemail|repondeur|messagerie|buzon|segreteria)[^\n]{0,40}
    |\serhalten
  )?[.!]?\s*$
`,
  verbose()`
  ^\s*(?:eine )?neue nachricht(?:en)? (?:auf|in) (?:dem|der|ihre[mr]|deine[mr])
  \s(?:anrufbeantworter|mailbox|sprachbox|voicemail)\b[^\n]{0,40}$
`,
  // Cells of a table, where no colon stands behind the label.
  verbose()`
  ^\s*(?:
    (?:anruf|call|appel|llamada|chiamata) (?:von|from|de|da) [^\n]{0,60}\d{4}[^\n]{0,20}
    |(?:am )?\d{1,2}\.\d{1,2}\.\d{2,4}(?: um)? \d{1,2}:\d\d(?: uhr)?
    |(?:fur|an|for|pour|para|per) [+\d][\d /()-]{4,}
    |(?:dauer|duration|length|duree|duracion|durata) \d{1,2}:\d\d(?: ?(?:min|sek|sec)\w*)?\.?
  )\s*$
`,
  /^\s*<?https?:\S+>?\s*$/,
  /^\s*(?:(?:ihre?|deine?) )?fritz!?box[^\n]{0,30}$/,
  /^\s*(?:3cx|ringcentral|sipgate|placetel|freepbx|starface|nfon|easybell)(?: [^\n.!?]{0,20})?$/,
  // How the maker signs, and thanks.
  verbose()`
  ^\s*(?:
    (?:dein|ihr|euer|your|the) [^\n]{2,30}[- ]team|l'equipe [^\n]{2,30}|el equipo de [^\n]{2,30}
    |il team [^\n]{2,30}|zespol [^\n]{2,30}|a equipa [^\n]{2,30}
    |(?:thank you|thanks) for (?:using|choosing) [^\n]{2,40}
    |merci d['’](?:utiliser|avoir utilise) [^\n]{2,40}|gracias por (?:usar|utilizar) [^\n]{2,40}
    |grazie per aver (?:usato|utilizzato) [^\n]{2,40}
  )\s?[.!]?\s*$
`,
  // Teams thanks, and says why there may be no transcript.
  verbose()`
  ^\s*(?:
    thank you for using transcription|vielen dank, dass sie (?:die )?transkription (?:verwenden|nutzen)
    |merci d['’](?:utiliser|avoir utilise) la transcription|gracias por usar (?:la )?transcripcion
    |grazie per aver (?:usato|utilizzato) la trascrizione|bedankt voor het gebruik van transcriptie
    |obrigado por (?:usar|utilizar) a transcricao
  )\b[^\n]*$
`,
  // How sure a transcript is.
  verbose()`
  ^\s*(?:(?:the|this|die|diese[rs]?|das|le|la|cette|ce|el|este|esta|il|questo|questa|de|het|deze|dit|a|o) )?
  (?:
    (?:accuracy|genauigkeit|precision|precisione|nauwkeurigheid) (?:of|der|dieser|de|della|van) [^\n]{2,30}
    |text|(?:automatische )?umwandlung(?: in text)?|texte ci-dessus|texto (?:anterior|acima)|testo (?:qui )?sopra|tekst(?: hierboven)?
    |transcript(?:ion)?|transkript(?:ion)?|mitschrift|transcripcion|trascrizione|transcriptie|transkrypcja|transcricao
  )\b(?=[^\n]*\b(?:
    vary|errors?|automat\w*|maschinell\w*|unverbindlich|fehler\w*|erreurs?|errores|errori|fouten|bled\w*|erros
  )\b)[^\n]*$
`,
  /^\s*(?:eine )?neue nachricht(?:en)? (?:ist|sind|liegt|liegen) (?:eingegangen|vor)\s?[.!]?\s*$/,
  /^\s*[-_=*~]{4,80}\s*$/,
  /^\s*transcribed by [^\n]{2,200}$|^\s*\(?confidence(?: level)?\s?:?\s?[\d.]{1,5} ?%?\)?\s*$/,
  verbose()`
  ^\s*(?:
    (?:set up|manage|configure) voice ?-?mail|voice ?-?mail einrichten|configurer (?:la )?messagerie vocale
    |configurar (?:el )?(?:correo|buzon) de voz
  )\s*$
`,
  /^\s*by subscribing to and\/or using\b[^\n]*$/,
  /^\s*(?:©|\(c\)|copyright)(?: ©)? ?(?:19|20)\d\d\b[^\n]*$/,
  verbose()`
  ^\s*(?:
    (?:play message|your account|help cent(?:er|re))\b[^\n]*https?:[^\n]*|this e-?mail was sent to you because\b[^\n]*
    |google (?:llc|ireland limited)|1600 amphitheatre [^\n]{2,20}|mountain view,? ca [^\n]{2,20}
  )\s*$
`,
  verbose('u')`
  ^(?=.*\d)(?:
    [^\p{L}]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b
    |\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:am|pm|at|utc|gmt|sec|min|s)\b
  )+$
`,
  new RegExp(
    `^\\s*(?:you (?:have|'?ve|got|received|just|missed)|you'?ve|a new|an?|new|there (?:is|are)|sie haben|ihr habt|neue|eine neue|vous avez|un nouveau|nouveau|tiene|usted ha|ha recibido|nuevo|hai|avete|ha ricevuto|nuovo|u hebt|je hebt|er is|masz|otrzyma\\w*|nowa|voce|tem|recebeu|nova|du hast|this is an? automat\\w+)\\b[^\\n]{0,60}\\b${VOICEMAIL}\\b[^\\n]{0,120}$`,
  ),
  new RegExp(`^\\s*${VOICEMAIL}(?: to e-?mail| notification)?(?: \\([^)\\n]*\\))?\\s*$`),
  new RegExp(`^\\s*${VOICEMAIL} (?:from|von|de|di|van|od)\\b[^\\n]{0,120}$`),
  verbose()`
  ^\s*(?:just wanted to let you know )?you (?:were|have been|ha(?:ve|d)) (?:just )?(?:left|missed|received)\b[^\n]{0,60}\b
  (?:long message|call)\b[^\n]*$
`,
  /^\s*in (?:mailbox|folder) \w+\b[^\n]*$/,
  /^\s*want to check it when you get a chance\b[^\n]*$/,
  /^\s*-{1,2} ?(?:asterisk|freepbx|3cx|your (?:pbx|phone system))[^\n]*$/,
  verbose()`
  ^\s*(?:you (?:may|can) )?(?:please )?(?:to )?(?:
    listen|play|hear|manage|access|retrieve|dial|click|log ?in|open|delete|rate|call back
  )\b[^\n]{0,60}\b(?:
    message|recording|attachment|attached|voice ?-?mail|here|mailbox|portal|inbox|app|extension
  )\b[^\n]*$
`,
  /^\s*(?:play message|call back|view in portal|mark as read|help cent(?:er|re)|your account)\s*$/,
  /^\s*(?:see|find|listen to) the (?:attached|attachment|recording)\b[^\n]*$/,
  verbose()`
  ^\s*(?:the |your |this )?(?:(?:voice ?-?mail |voice )?(?:message|recording)|audio(?: file)?|voice ?-?mail|sound file)
  \s(?:is|has been) attached\b[^\n]*$
`,
  verbose()`
  ^\s*(?:this |the )?(?:transcript(?:ion)?|preview|message)\b[^\n]{0,80}\b(?:
    machine|automatic\w*|speech|mistakes|errors|provided by|generated|not available|unavailable|could not be
  )\b[^\n]*$
`,
  /^\s*(?:preview|transcription|transcript) (?:provided|generated|powered)\b[^\n]*$/,
  verbose()`
  ^\s*(?:die|diese|das|dieses) (?:
    (?:sprach)?nachricht|voice ?-?mail|audiodatei|aufnahme|aufzeichnung|mitschrift|transkript(?:ion)?|e-?mail
  )\b[^\n]{0,60}\b(?:anhang|angehangt|beigefugt|automatisch|maschinell)\b[^\n]*$
`,
  verbose()`
  ^\s*(?:du kannst|sie konnen) (?:die|diese|deine|ihre) (?:(?:sprach)?nachricht|voice ?-?mail|aufnahme)
  \b[^\n]{0,80}\b(?:an|ab)(?:horen|rufen)\b[^\n]*$
`,
  verbose()`
  ^\s*(?:bitte )?antworten sie (?:bitte )?nicht auf diese\b[^\n]*$
  |^\s*(?:please )?do not (?:reply|respond) to this\b[^\n]*$
`,
  verbose()`
  ^\s*(?:
    pour (?:ecouter|consulter|lire) [^\n]{0,40}\b(?:message|enregistrement|messagerie)
    |para (?:escuchar|oir|consultar) [^\n]{0,40}\b(?:mensaje|grabacion|buzon)
    |per ascoltare [^\n]{0,40}\b(?:messaggio|registrazione|segreteria)
    |om [^\n]{0,40}\bbericht [^\n]{0,20}\bte (?:be)?luisteren
    |para ouvir [^\n]{0,40}\b(?:mensagem|gravacao)
  )\b[^\n]*$
`,
  verbose()`
  ^\s*(?:le message|l'enregistrement|cette transcription)\b[^\n]{0,60}\b
  (?:joint|piece jointe|automatique\w*)\b[^\n]*$
`,
  /^\s*(?:el mensaje|la grabacion|esta transcripcion)\b[^\n]{0,60}\b(?:adjunt[oa]|automatic\w*)\b[^\n]*$/,
];

/** What stands before the words themselves, on their line or above it, folded. */
const MARKER = verbose()`
  ^\s*[[(]?(?:auto(?:matic)? )?(?:voice ?-?mail |voice |message )?(?:
    transcript(?:ion)?|preview|(?:text|texte|texto|testo|tekst) \((?:auto|trans|tras)[^)\n]{2,40}\)|transkript(?:ion)?|mitschrift|transcripcion|trascrizione|transcriptie
    |transkrypcja|transcricao|apercu|vorschau|vista previa|anteprima|(?:die )?nachricht als text|text der nachricht
  )(?: (?:of the|du|de la|del|della|der|des|do|van het) [^\n:]{2,30})?(?: \([^)\n]*\))?[^\S\n]*[:：]
`;

/** The same in a line of its own that needs no colon. */
const MARKER_ALONE = verbose()`
  ^\s*(?:-{2,5} ?)?(?:[a-z]{3,12} )?(?:
    transcript(?:ion)?|transkript(?:ion)?|transcripcion|trascrizione|transcriptie|transkrypcja|transcricao
  )(?: result)?(?: \([^)\n]{2,30}\))?(?: ?-{2,5})?\s*$
`;
const isMarker = (line: string): boolean => MARKER.test(line) || MARKER_ALONE.test(line);

/** No notice is longer; what a person says often is. */
const LONGEST = 240;

/** Before a line that only greets and the notice behind it. */
const GREETING =
  /^\s*(?:dear|hello|hi|hallo|guten tag|sehr geehrte\w*|bonjour|hola|estimad\w*|buongiorno|gentile|beste|dzien dobry|witaj|ola|caro)\b[^\n]{0,40}[:,]\s*$/;

/**
 * What a telephone system wrote around the words of a caller: notices, caller and length, how to listen. Of a voicemail
 * without a transcript nothing is left.
 *
 * @param text the new text of a voicemail
 * @returns whole lines and markers, in their order; none where only words stand there
 */
export function wordsOfPhoneSystem(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  const lines = fold(text).split('\n');
  const { begin, end: said } = transcriptIn(lines);
  let start = 0;
  lines.forEach((line, at) => {
    const end = start + line.length;
    const marker = (MARKER.exec(line) ?? MARKER_ALONE.exec(line))?.[0].length ?? 0;
    const isAround = (at < begin || at >= said) && isOthers(line);
    // Between the marker and what the system says at the end a person speaks, whatever their words are like.
    const isSaid = begin >= 0 && at > begin && at < said;
    if (isAround || (!isSaid && (isNotice(line) || greetsForNotice(lines, at)))) ranges.push({ start, end });
    else if (marker > 0) ranges.push({ start, end: start + marker });
    start = end + 1;
  });
  return ranges;
}

/**
 * What a caller said, as a message of theirs: the new text of a voicemail without what the telephone system wrote. Where
 * nobody wrote down what was said, it stays as it is, so that a person sees who called.
 */
export function wordsOfCaller(newText: string): string {
  let words = '';
  let from = 0;
  for (const { start, end } of wordsOfPhoneSystem(newText)) {
    words += newText.slice(from, start);
    from = end;
  }
  if (from === 0) return newText;
  const said = `${words}${newText.slice(from)}`
    .replaceAll(/\n[^\S\n]*(?:\n[^\S\n]*)+/g, '\n\n')
    .trim()
    .replace(/^(["“„«])\s*([^"“”„«»]*[^"“”„«»\s])\s*["”“»]$/u, '$2');
  return said === '' ? newText : said;
}

/** Where what was said is written down below a marker: above it, and from a notice below it on, only the system speaks. */
function transcriptIn(lines: readonly string[]): { readonly begin: number; readonly end: number } {
  const begin = lines.findIndex(
    (line, at) => isMarker(line) && (isAlone(line) || LABEL.test(lines[at - 1] ?? '')),
  );
  if (begin < 0) return { begin, end: lines.length };
  const first = isAlone(lines[begin] ?? '')
    ? lines.findIndex((line, at) => at > begin && line.trim() !== '')
    : begin;
  return { begin, end: first < 0 ? lines.length : endOfSaid(lines, first) };
}

/** So many words sign below the notices: "Ihre Telekom". */
const MOST_WORDS_OF_SIGNATURE = 8;

/**
 * Where the paragraphs of the system begin at the end: each stands behind a blank line, holds a line that is a notice and none
 * that a person said. What follows the words without a blank line is cut line by line.
 */
function endOfSaid(lines: readonly string[], first: number): number {
  const isBlankLine = (at: number) => (lines[at] ?? '').trim() === '';
  let end = lines.length;
  for (;;) {
    while (end > first + 1 && (isBlankLine(end - 1) || isNotice(lines[end - 1] ?? ''))) end -= 1;
    const [from, paragraph] = paragraphAbove(lines, first, end);
    if (from <= first + 1 || !paragraph.every((line) => isOthers(line))) return end;
    const [, above] = paragraphAbove(lines, first, from - 1);
    const signs =
      paragraph.join(' ').split(/\s+/).length <= MOST_WORDS_OF_SIGNATURE &&
      above.some((line) => isNotice(line));
    if (!signs && !paragraph.some((line) => isNotice(line))) return end;
    end = from;
  }
}

/** The lines up to `end` down from a blank one, and where they begin. */
function paragraphAbove(lines: readonly string[], first: number, end: number): [number, readonly string[]] {
  let from = end;
  while (from > first + 1 && (lines[from - 1] ?? '').trim() !== '') from -= 1;
  return [from, lines.slice(from, end)];
}

/** Whether what was said stands below a marker, and not behind it. */
const isAlone = (line: string): boolean => /[:：]\s*$/.test(line) || MARKER_ALONE.test(line);

/** A line beside a transcript that no person said. */
const isOthers = (line: string): boolean =>
  line.trim() !== '' && line.length <= LONGEST && !SAID_BY_PERSON.test(line) && riskIn(line) === null;

function isNotice(line: string): boolean {
  // The first letter of a name is no word of a person's.
  if (line.length <= LONGEST && CALLER.test(line)) return true;
  if (!isOthers(line)) return false;
  if (LABEL.test(line)) return !SENTENCE_BEHIND.test(line);
  return NOTICES.some((notice) => notice.test(line)) || isBelowWords(line);
}

/** A greeting is the system's where the next words are. */
function greetsForNotice(lines: readonly string[], at: number): boolean {
  if (!GREETING.test(lines[at] ?? '')) return false;
  const next = lines.slice(at + 1).find((line) => line.trim() !== '');
  return next !== undefined && isNotice(next);
}
