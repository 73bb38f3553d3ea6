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

/**
 * What is nobody's name, though it stands behind thanks with a capital: "Thanks Payroll", "Danke, Kündigung". Of work and
 * pay, of bodies and harm, what is called off or asked for, and what opens a question or an objection. It cannot hold
 * all: of 48 further such words it had three. To take as names only those of the history would make a debt of each
 * "Thanks, Kate" of a Katherine.
 */
export const NO_NAME = verbose()`
  ^(?:
    payroll|salar(?:y|ies|is|io)|wages?|pay(?:ment|slip)?|visa|permit|contract|offer|parking|referenc\w*|interview\w*|pension|holidays?|benefits?|hours|shifts?
    |rota|training|account\w*|invoice|expenses|bonus|overtime|notice|start|job|role|post|position|application|appointment|documents?|certificate|feedback
    |pregnan\w*|sick|ill|disab\w*|injur\w*|deaf|late|delayed|stuck|lost|hospital\w*|surgery|funeral|emergency|covid|flu
    |cancel\w*|withdr\w+|declin\w+|refus\w+|reject\w+|object\w*|urgen\w+|asap|callback|call(?:ing)?|help\w*|stop|wrong|incorrect|missing|waiting|nothing|never
    |not|but|however|although|still|why|when|where|what|who|which|how|please|need\w*|want\w*|confus\w+|discriminat\w+|harass\w+|disappoint\w*|complain\w*
    |\w{3,}(?:tion|sion|ness|ship|able|ible|ful|less|ous|ism|ility|ancy|ency|ung|heit|keit|schaft|idade|idad|zione)
    |overpaid|underpaid|wheelchair|dyslexi\w|autis\w+|asthma|miscarriage|maternity|paternity|childcare|carer|commute|travel|deadline|rent|eviction|homeless|resign\w*|apolog\w+
    |lies|liars?|lied|racis\w+|sexis\w+|ableis\w+|ghost\w*|rubbish|insult\w*|bull(?:y|ied|ying)|abuse\w*|suicid\w*|depress\w*|anxi\w+|died|death|dying|hungry|scam|fraud|threat\w*
    |promised|forgotten|ignored|rude|shame|poor|terrible|awful|useless|joke|pathetic|shocking
    |umzug|umgezogen|beschwerde\w*|mutterschutz|elternzeit|unwohl|grossesse|plainte|demenage\w+|arnaque|honte|retard|queja\w*|mudanza|baja|estafa
    |gravidanza|reclamo|trasloco|truffa|zwangerschap|klacht\w*|verhuizing|schande|skarg\w+|przeprowadzk\w*|oszustwo|gravidez|queixa\w*|mudanca|golpe|sikayet\w*|gebelik
    |arrears|backpay|mileage|concerns?|injustice|tribunal|police|court|evidence|nonsense|enough|quit|left|moved|married|divorced|blocked|bounced|empty|broken
    |locked|timeout|password|login|deposit|laptop|uniform|badge|rechnung|uberstunden|anwalt|polizei|gericht|facture|avocat|police|tribunal|factura|abogad[oa]|policia
    |fattura|avvocato|polizia|rekening|advocaat|politie|faktur\w+|prawnik|policj\w+|fatura|advogad[oa]|avukat|polis
    |lawyer|legal|solicitor|questions?|query|un(?:\w+able|\w+ed|fair|clear|happy|well|paid|sure)|no|yes|maybe|sorry
    |gehalt\w*|lohn|kundig\w*|absage|zusage|vertrag\w*|krank\w*|schwanger\w*|dringend\w*|ruckruf|hilfe|falsch\w*|aber|termin\w*|fragen?|bewerbung|urlaub|unterlagen|zeugnis\w*
    |visum|parkplatz|unfall|notfall|bitte|warum|wann|leider
    |salaire|contrat|enceinte|malade|annul\w+|mais|rappel\w*|erreur|pourquoi|quand|helas|accident|conges?|logement
    |sueldo|contrato|embaraz\w+|enferm\w+|anulad\w+|pero|llam\w+|ayuda|cuando|vacaciones
    |stipendio|contratto|incinta|malat\w+|annullat\w+|pero|aiuto|perche|quando|ferie
    |zwanger|ziek\w*|geannuleerd|maar|waarom|wanneer|vakantie|hulp
    |wynagrodzeni\w+|umow\w+|pensj\w+|ciaz\w+|chor[ay]\w*|piln\w+|odwolan\w+|ale|dlaczego|kiedy|pomoc\w*
    |gravida|doente|mas|ajuda|porque|ferias|maas|sozlesme|hamile|hasta|acil|iptal|ama
  )$
`;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Single words of thanks, besides those of a bare acknowledgement. */
export const THANKING_WORDS = words(`
  appreciated appreciate quickly that's it's clarifying detailed explained explanatory ever lot lots everything as
  well indeed x xx very
  danke besten schon schone schones info auskunft schnelle schnellen freundliche hilfreich fur und ein wochenende
  tag
  verstanden war weiter abend ihnen auch
  de des ces cette les informations est precisions clair infiniment reactivite rapide rapidite rapidement soiree
  journee semaine et note tres
  mil todo la lo el informacion aclararlo aclaracion amable y buen dia buena tarde fin semana rapida
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
  jammer maar toch met tijd veel succes geluk zoektocht
  szkoda ale wiadomosc rozumiem powodzenia dalszej rekrutacji szanse rozmowe czas w
  sucesso mas compreendo atencao retorno tempo oportunidade sorte
  yazik basarilar kolay gelsin
`);
