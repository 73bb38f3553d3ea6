import { verbose } from '../verbose.ts';

/*
 * Of which words thanks and goodbyes are made. The lists are closed: a word that is not in them may be a request, an
 * objection or a harm done to somebody, and then somebody has to read it. Words that want something beside others ("no",
 * "hope", "help", "questions") stand in phrases only.
 */

/** Turns of phrase in thanks. */
export const THANKING_PHRASES = verbose('g')`
  \b(?:
    no\s(?:problem(?:\sat\sall)?|worries)
    |(?:that\s)?(?:answers\s(?:everything|all\smy\squestions)|clears\s(?:it|that|everything)\sup|makes\ssense|helps\sa\slot)
    |all\s(?:that\s)?i\sneeded(?:\sto\sknow)?|(?:to\sanswer|answering)\s(?:all\s)?(?:of\s)?my\squestions
    |your\shelp(?:\swith\s(?:this|that|it))?|have\sa\sthink\sabout\s(?:it|this)|sorting\s(?:this|that|it)\sout
    |(?:great|wonderful|good|lovely)\snews|thanks\sfor\sthe\sheads\sup|(?:good|great|nice|lovely)\sto\sknow
    |(?:for|about|got)\s(?:the|your|these|those)\s(?:address|bus|parking|details|directions
    |form|link|map|document|dates?|times?)
    |(?:have\s)?a\s(?:good|lovely|nice|great)\s(?:day|week|weekend|evening|afternoon|holiday|christmas)
    |(?:einen?|ein)\sschon\w+\s(?:tag|abend|wochenende|woche)(?:\snoch)?
    |(?:das\s)?hilft\smir(?:\ssehr)?(?:\sweiter)?(?!\s(?:nicht|kein|wenig))|kein\sproblem
    |fur\s(?:ihre|deine|die)\s(?:muhe|hilfe|info|auskunft)|un\sgrand\smerci|pour\svotre\saide|fin\sde\s(?:semaine|journee)
    |bo[am]\s(?:fim\sde\ssemana|dia|tarde|trabalho|sorte)|(?:milego|dobrego)\s(?:dnia|weekendu|tygodnia|wieczoru)
    |pela\s(?:sua\s|vossa\s)?ajuda|geen\sprobleem|iyi\s(?:gunler|aksamlar|haftalar|calismalar)|size\sde
  )\b
`;

/** Further ones in goodbyes after a no. */
export const LEAVING_PHRASES = verbose('g')`
  \b(?:
    wish(?:ing)?\s(?:you|them|everyone)(?:\sall|\sboth)?|no\shard\sfeelings
    |not\s(?:quite\s)?the\s(?:news|answer|outcome|result|decision)(?:\s(?:that\s)?i\s(?:had\s)?hoped\sfor)?
    |(?:had\s)?hoped\sfor\s(?:more|another\s(?:answer|outcome))
    |hope\s(?:that\s)?our\spaths\s(?:will\s)?cross(?:\sagain)?|hope\s(?:the\ssearch|it|all|everything)\sgoes\swell
    |hope\sto\s(?:work|meet)\s(?:with\s)?you\s(?:again|(?:some|another)\s(?:day|time)|in\s(?:the\s)?future)
    |(?:please\s)?(?:do\s)?keep\s(?:me|my\s(?:cv|details|application))\s(?:in\smind|on\sfile)
    |(?:other|future|further)\s(?:roles|vacancies|posts|openings)|keep\san\seye\son\syour\s(?:website|site)
    |take\s(?:it|this|that)\sto\sheart|take\scare|found\s(?:something|another\sjob)(?:\selse)?|in\sthe\smeantime
    |sorry\sto\shear(?:\s(?:it|that|this))?|sad\sto\shear(?:\s(?:it|that|this))?|(?:filling|for)\sthe\s(?:role|post|position)
    |behalten\ssie\smeine\sunterlagen\s(?:gern\s)?(?:fur\sdie\szukunft)?|meme\ssi\sje\ssuis\sdecue?
    |je\svous\ssouhaite(?:\sune)?|(?:que|es\suna|e\suma)\s(?:pena|lastima)
    |what\sa\s(?:pity|shame)|il\smeglio|merci\sde\sm'avoir\s(?:prevenue?|informee?|repondu)
    |(?:les?|os|te)\sdeseo|desejo-(?:vos|lhe|lhes)
    |(?:le|vi|ti)\sauguro|ik\swens\s(?:u|je|jullie)|ich\swunsche\s(?:ihnen|euch|dir)|fico\storcendo\spor\svoces
    |por\savisarme|por\sme\savisar|per\saver(?:mi|ci)\s(?:avvisat[oa]|risposto)|bilgilendirdiginiz\sicin
  )\b
`;

/** Words of a list that is written over several lines. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Single words of thanks, besides those of a bare acknowledgement. */
export const THANKING_WORDS = words(`
  appreciated appreciate quickly that's it's clarifying detailed explained explanatory ever lot lots everything as
  well indeed x xx very
  danke besten schon schone schones info auskunft schnelle schnellen freundliche hilfreich fur und ein wochenende
  tag
  verstanden war weiter abend ihnen auch
  de des ces cette les informations est precisions clair infiniment reactivite rapide rapidite rapidement soiree
  journee semaine et note tres
  mil abrazo abrazos todo la lo el informacion aclararlo aclaracion amable y buen dia buena tarde fin semana rapida
  le per informazioni gentilissima gentilissimo rapidita tutto chiaro e buona buon giornata serata molto gentile
  de informatie uw snelle reactie fijn fijne weekend dag avond duidelijke duidelijk uitleg en jullie
  i szybka odpowiedz informacje informacja zycze wszystko jasne dzieki mila milej dnia
  esclarecimento informacao informacoes pelo tudo claro ficou rapidez
  cok tesekkur tesekkurler ederim ederiz bilgi icin sag sagol olun
`);

/** Further single words of goodbyes after a no; only regret, understanding and what joins them. */
export const LEAVING_WORDS = words(`
  of course being considering consideration informing took even had i've i'm you've our wishes in with go well bye
  anyway oh
  disappointed sad saddened shame pity sorry understand quite respect fair enough okay although though but while
  enjoyed pleasure opportunity chance interview talk afternoon decision search new colleague words honesty
  openness
  candour continued best bests sincerely future team they
  schade aber trotzdem ehrliche ehrlichen verstehe gute gutes erfolg gluck viel bei der suche team nette gesprach
  absage fair
  ihr ihrem zukunft weiterhin
  dommage mais franchise retour continuation chance succes suite equipe toute l'equipe je comprends
  pero entendido entiendo avisar igualmente mucha suerte mucho exito exitos tiempo busqueda franqueza oportunidad
  abrazo vosotros ustedes con a
  peccato ma capisco il riscontro lo stesso comunque opportunita l'opportunita lavoro proseguimento tempo successo
  jammer maar toch met tijd veel succes geluk zoektocht wat sterkte ermee ervoor
  szkoda ale wiadomosc rozumiem powodzenia dalszej rekrutacji szanse rozmowe czas w
  sucesso mas compreendo atencao retorno tempo oportunidade sorte
  yazik basarilar kolay gelsin
`);
