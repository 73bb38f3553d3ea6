import { verbose } from '../verbose.ts';
import { FIRST_PERSON } from './disclaimer-words.ts';
import { foldLine } from './fold-line.ts';
import { isBlank, isRule } from './reply-lines.ts';

/** Of a paragraph, and how many of them a gateway puts above a mail; all bound the time. */
const [MOST_LINES, LONGEST, MOST_PARAGRAPHS] = [8, 900, 4];
/** "This message came from outside your organization." */
const LONGEST_WITHOUT = 120;
const LONGEST_TAG = 80;

/** With nothing else in the paragraph, in brackets or between stars. */
const TAG = verbose('u')`
  ^[^\p{L}\d]*[[(*!<⚠#-][^\p{L}\d]*(?:
    (?:this is an )?ext(?:ern(?:al|[aeo])?)?(?:[ -](?:sender|e-?mail|message|mail|nachricht|absender))?
    |(?:expediteur|remitente|mittente|remetente) extern[eo]|esterno|zewnetrzn[aey]
  )[^\p{L}\d]*$
`;
/** What Outlook says of somebody who writes for the first time. */
const SELDOM = verbose('u')`
  ^(?:
    you don't often get e-?mail from|sie erhalten nicht (?:oft|haufig) e-?mails? von
    |vous (?:n'obtenez|ne recevez) pas souvent d(?:'|e )(?:e-?mails?|courriers?|courriels?|messages)
    |no suele recibir correos?|non si ricevono spesso messaggi|non ricevi spesso|(?:u|je) ontvangt niet vaak e-?mail
    |nie (?:otrzymujesz|dostajesz) czesto wiadomosci|nao costuma receber e-?mails?
  )\b
`;
/** From where a mail is. */
const OUTSIDE = verbose('u')`
  (?<!\p{L})(?:
    from (?:outside|an external)|external (?:e-?mail|sender|source|message)
    |extern(?:e[nrs]?)? (?:e-?mail|absender|nachricht|quelle)|(?:von|von einem) (?:ausserhalb|extern\w*)
    |(?:de )?l'exterieur d|expediteur externe|(?:courriel|e-?mail|message) externe|externe a (?:l'|la )
    |fuera de (?:la|su|nuestra) (?:organizacion|empresa|entidad)|(?:remitente|correo) externo
    |dall'esterno|(?:mittente|fonte) estern[oa]|estern[oa] all[a'] ?
    |van buiten|externe (?:afzender|mail|e-?mail|bron)|spoza (?:organizacji|firmy|naszej)
    |zewnetrzn\w{1,4} (?:nadawc|zrodl|wiadomosc)|(?:de )?fora da (?:organizacao|empresa|nossa)|remetente externo
  )
`;
const WARNS = verbose('u')`
  ^[^\p{L}]*(?:\[?ext(?:ern(?:al|[aeo])?)?\]?[^\p{L}]*)?(?:
    caution|warning|attention|important|notice|alert|be careful|achtung|vorsicht|hinweis|warnung|prudence|avertissement
    |precaucion|atencion|cuidado|advertencia|attenzione|avviso|cautela|let op|waarschuwing|voorzichtig|uwaga|ostrzezenie
    |atencao|aviso|external|externe?|(?:this|the) (?:e-?mail|message|sender|mail)|diese (?:e-?mail|nachricht|mail)
    |(?:cet?|ce) (?:e-?mail|courriel|message|mail)|este (?:correo|mensaje|e-?mail)|est[ea] (?:e-?mail|mensagem)
    |quest[oa] (?:e-?mail|messaggio|mail)|dez[e] (?:e-?mail|mail)|dit bericht|ta (?:wiadomosc|korespondencja)
  )(?!\p{L})
`;
/** What one is not to do with it. */
const WHAT_NOT = verbose('u')`
  (?<!\p{L})(?:
    links?|click|attachments?|recogni[sz]e|trust|phishing|verify|cautious|anhange?n?|anlagen|absenders?|klicken|offnen
    |liens?|pieces jointes|cliquez|reconnaissez|enlaces?|adjuntos|haga clic|allegati|collegamenti|cliccare
    |koppelingen|bijlagen|klik|afzender|linki|linkow|zalacznik\w*|nadawc\w|klikaj|anexos|hiperligacoes|clique|reconheca
  )(?!\p{L})
`;
/** What all of them say somewhere, before any folding. */
const MAY_BE =
  /ext[eé]r|estern|outside|au(?:ß|ss)er|fuera|buiten|spoza|zewn|fora|often|h[äa]ufig|oft|souvent|suele|spesso|vaak|cz[ęe]sto|costuma|\bext\b/i;

/**
 * The line below what a mail gateway put above a message: that its writer is outside, seldom writes, and what not to click
 * on. Nobody typed it, and all mail of an office may begin with it.
 *
 * @returns 0 where there is none, or nothing below
 */
export function bannerEnd(lines: readonly string[]): number {
  let end = 0;
  for (let count = 0; count <= MOST_PARAGRAPHS; count++) {
    let from = end;
    while (from < lines.length && (isBlank(lines[from]) || (end > 0 && isRule(lines[from] ?? '')))) from++;
    if (from === lines.length) return 0;
    if (end > 0) end = from;
    const to = paragraphEnd(lines, from);
    if (count === MOST_PARAGRAPHS || !isBanner(lines.slice(from, to))) break;
    end = to;
  }
  return end;
}

function paragraphEnd(lines: readonly string[], from: number): number {
  let to = from;
  while (to < lines.length && to - from <= MOST_LINES && !isBlank(lines[to]) && !isRule(lines[to] ?? ''))
    to++;
  return to;
}

const isTag = (folded: string): boolean => folded.length <= LONGEST_TAG && TAG.test(folded);

function isBanner(lines: readonly string[]): boolean {
  const paragraph = lines.join(' ');
  // Nearly no letter begins so.
  if (paragraph.length > LONGEST || !MAY_BE.test(paragraph)) return false;
  const folded = foldLine(paragraph);
  if (isTag(folded) || SELDOM.test(folded)) return true;
  if (!OUTSIDE.test(folded) || !WARNS.test(folded) || FIRST_PERSON.test(paragraph)) return false;
  return WHAT_NOT.test(folded) || folded.length <= LONGEST_WITHOUT;
}
