import type { ConceptCues } from './evidence.ts';

/** Ultimatums and pressure. A firm but civil complaint is not among them. */
export const PRESSURE: ConceptCues = {
  concept: 'pressure',
  cues: {
    ultimatum:
      /\b(you have (until|till|\d+|one|two|24|48) |or (else\b|i('ll| will| shall| start| go| call| tell| come| send| post| report| am going to))|unless (you|i (hear|get|receive)|someone|i'm)|(if|when) i (don't|do not|haven't) (hear|get|receive|have)[^.!?\n]{0,60} i('ll| will| shall| am|'m)|last (chance|warning)|final (warning|notice)|your (call|choice|move)\b|either (i|you|we)('m| am|'re| are)?\b|i (demand|insist|expect (you|an answer|a reply|someone))|no more (excuses|waiting|games)|i won't (be ignored|take no|stop|go away|give up|let)|not going away|until (you|someone|somebody|i get) (answer|reply|hire|admit|see|talk|speak|listen|pick|give|say|agree|an? )\w*)\b/g,
    repeat:
      /\b(every (hour|day|morning|single day|night|evening)[^.!?\n]{0,30}(until|till)|i (will|shall|'ll) (keep|continue|go on) (calling|ringing|writing|emailing|mailing|coming|phoning|asking)|(call|ring|write|email|phone)(ing)? (you )?(again )?(every|each) (hour|day|morning|\d+ minutes))\b/g,
    elsewhere:
      /\b(sonst (werde|rufe|komme|gehe|schreibe|melde)|letzte (chance|warnung)|sinon je|dernière chance|je vous (préviens|donne)|si no (me|recibo|contest)|última (oportunidad|advertencia)|altrimenti|ultimo avviso|anders (ga|kom|bel|stuur)|laatste kans|inaczej|bo inaczej|ostatni\w* (szans|ostrzeż)\w*|senão|último aviso|ultimatum|frist bis)\b/g,
  },
};

export const INSULT: ConceptCues = {
  concept: 'insult',
  cues: {
    words:
      /\b(useless|incompeten\w+|idiots?|idiotic|stupid\w*|pathetic|shame on you|you people|liars?|clowns?|disgrace(ful)?|cowards?|cowardly|lazy|joke of a|a joke|morons?|fools?|ignorant|arrogant|spineless|two-faced|scum|trash|garbage|bitch|bastards?|arse\w*|asshole\w*|crap|bullshit|fuck\w*|hell with you|rude|bunch of|amateurs?|crooks?|hypocrit\w+|snobs?|parasites?|rot in|grow up|petty|miserable (little|people)|little (office|girl|people|woman|man)|power trip|can('t|not) (even )?(read|do your job|be bothered)|do your job|paid to (answer|read|reply|do)|too (stupid|lazy|important|dumb|good) to|your kind|ghosting)\b/g,
    elsewhere:
      /\b(unfähig\w*|frechheit|schämen sie sich|unverschämt\w*|lächerlich\w*|incapables?|honte à vous|ridicules?|lamentable|minables?|inútil(es)?|vergüenza|sinvergüenzas?|incompetentes?|ridícul[oa]s?|vergogn\w+|incapac[ie]|ridicol[oi]|schaam|schandalig\w*|belachelijk\w*|sukkels?|wstyd\w*|bezczeln\w+|idioci|żałosn\w+|vergonha|incompetentes|ridículo)\b/g,
  },
};

export const GUILT: ConceptCues = {
  concept: 'guilt',
  cues: {
    blame:
      /\b(because of you|thanks to you|on your (conscience|head|hands)|your fault|you('ve| have)? (ruined|broken|destroyed|let me down|betrayed|failed me|hurt me|made me (cry|ill|sick|feel))|sleep at night|how (could|can|dare) you|do you (even )?(care|enjoy|know what)|after (everything|all) (i|that i)|heartless|cruel\w*|cold-?hearted|ashamed of yoursel\w+|hope you('re| are) (happy|proud|pleased|satisfied)|you owe (me|it)|owe it to|you are the (reason|only)|it('s| is) (all )?(on|up to) you (if|whether|that)|cried|crying|wept|in tears|sobb\w+|broke(n)? my heart|my (children|kids|family|mother|mum|wife|husband|daughter|son)[^.!?\n]{0,40}(go hungry|hungry|starv\w+|no (food|christmas|presents|heat)|cries|cried|asks? (me )?(why|if)|because)|people who matter|if you had a heart|as a (mother|woman|christian|father|human being)|a decent (person|human))\b/g,
    elsewhere:
      /\b(ihretwegen|wegen ihnen|gewissen|à cause de vous|votre conscience|pleur\w+|por (su|tu|vuestra) culpa|(su|tu) conciencia|llor\w+|colpa (vostra|sua)|sulla (vostra|sua) coscienza|pianto|door jullie|jouw schuld|geweten|gehuild|przez (was|panią|pana)|sumieni\w+|płak\w+|por (sua|vossa) culpa|consciência|chor\w+)\b/g,
  },
};

/** Going round the reader: to colleagues at once, or over the reader's head. */
export const GOING_ROUND: ConceptCues = {
  concept: 'going_round',
  cues: {
    over: /\b(your (manager|boss|bosses|director|ceo|md|managing director|supervisor|board|chair(man|woman)?|trustees?|owner|principal|head|superior|vp|president|team lead|head office|regional|governors?|mayor|headmaster|line manager)\b|over your head|above you|go(ing)? (to )?the top|higher up|the board of)/g,
    several:
      /\b((cc'?d|cc'?ing|copied|copying|bcc\w*|included|added) (in )?(also )?(your|the|everyone|everybody|all|both|mr|mrs|ms|dr|three|four|five|six|several|half)|(wrote|written|writing|emailed|messaged|called|rang|contacted|mailed|sent (this|it|the same|one)|forwarded|asked|phoned|texted)( this| it)?( as well| also)? (to )?(all|each|every|everyone|everybody|several|some|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|half|both|your whole|the whole|the entire) (of )?(your |the |you |them |other )?(colleagues?|cowork\w+|co-workers?|staff|team|managers?|people|directors?|teachers|doctors|nurses|partners|employees|members|department|office|of you|of them|someone|who)?)\b/g,
    elsewhere:
      /\b(ihr(e[mnr]?)? (chef\w*|vorgesetzte\w*|geschäftsführ\w+|direktor\w*|kolleg\w+)|votre (chef|patron\w*|directeur|directrice|supérieur\w*|hiérarchie)|vos collègues|(su|tu|vuestr[oa]) (jef[ea]|director[a]?|superior)|(sus|tus) (compañer[oa]s|colegas)|(il )?(suo|tuo|vostro) (capo|direttore|superiore)|i (suoi|tuoi|vostri) colleghi|(uw|je|jullie) (baas|directeur|leidinggevende|collega's)|(pani|pana|twój|waszego) (szef\w*|dyrektor\w*|przełożon\w+|kolegom|koleżank\w+)|(seu|sua|o teu) (chefe|diretor[a]?)|colegas)\b/g,
  },
};

/** Reaching into private life: private phone, home, family, personal social media. */
export const PRIVATE_LIFE: ConceptCues = {
  concept: 'private_life',
  cues: {
    contact:
      /\b(your (home|private|personal|own) (number|phone|address|e-?mail|mobile|cell|line|account|page|profile|instagram|facebook)|your (cell|mobile)( number| phone)?\b|(found|got|have|had|dug up|looked up|tracked down) your (number|address|mobile|cell|home|profile|house)|(texted|rang|called|phoned|messaged|whatsapp\w*) you(r house| at home| last night| on (your|facebook|instagram|whatsapp|insta))|at (your )?home\b|your (instagram|insta|facebook|fb|tiktok|whatsapp|strava|holiday (pictures|photos)|photos|pictures|stories|story)|pictures of you|private (page|number|profile|account)|friend(ed)? request|followed you on|slid into)/g,
    family:
      /\b(your (wife|husband|partner|spouse|mother|mum|mom|mama|dad|father|parents|daughter|son|kids?|children|little (one|girl|boy)|sister|brother|family|boyfriend|girlfriend|ex|nan|gran|cat|dog|neighbou?rs?|cousin|school run|kid's|kids'|child's|toddler|baby|church|gym|street|house|flat|front door|doorbell|garden|driveway|porch|letter-?box|bedroom|window|balcony|hydrangeas))\b/g,
    elsewhere:
      /\b(ihre (private?\w*|handynummer|familie|kinder|tochter|frau|mutter)|ihr (mann|sohn|haus|privat\w*)|bei ihnen (zu hause|daheim)|(votre|ton) (mari|femme|fils|fille|mère|domicile|maison|numéro (personnel|privé)|portable|famille)|vos enfants|chez vous le soir|(tu|su|vuestr[oa]) (niñ[oa]|hij[oa]|marido|mujer|madre|casa|familia|móvil|instagram|número (personal|privado))|(tuo|tua|suo|sua) (figli[oa]|marito|moglie|madre|casa|famiglia|cellulare|profilo)|(je|uw|jouw) (man|vrouw|zoon|dochter|kinderen|moeder|huis|privé\w*|thuisadres|mobiel\w*)|bij (je|u) thuis|(pani|pana|twoj\w*) (mąż|męża|żon[ay]|syn\w*|córk\w*|dzieci|dom\w*|prywatn\w+|telefon prywatny)|(tua|sua) (filha|mãe|mulher|casa|família)|(teu|seu) (filho|marido|telemóvel|número pessoal))\b/g,
  },
};

export const WATCHED: ConceptCues = {
  concept: 'watched',
  cues: {
    saw: /\b((i |we )?(saw|seen|spotted|noticed|watched|followed|passed) (that )?(you|your (car|light|lights|window|coat|bike|jacket|van|kids?|daughter|son|house))\b|you (were|was|looked|seemed|sat|stood|left|came|wore|had on|drive|drove|walk|walked|park|parked|always) (so |very |a bit |really |out |home |late |online|wearing|sitting|standing|tired|lonely|sad|leaving|at your|in (your|the|that)|with your|by the|on the)|you('ve| have) been online|you (opened|read|viewed) (my|it|this|the) [^.!?\n]{0,30}(times|at \d|twice|o'clock|\d)|i know (where|what time|when|which) (you|your|they)|i('ve| have) been watching|(read receipt|tracking pixel|last seen|was online|your status|green dot|typing)|in your (red|blue|navy|green|black|white|grey|yellow|camel) )/g,
    elsewhere:
      /\b((habe|hab) (sie|dich) .{0,20}gesehen|ich weiß,? wo sie|je vous ai (vue?|aperçue?)|je sais où (vous|tu)|(te|la|lo|os) (vi|he visto) |sé dónde (vives|vive)|(ti|la|l'|vi) ho vist[oa]|so dove (abiti|abita)|ik (heb|zag) (je|u) .{0,20}(gezien|zitten|lopen|fietsen)|ik weet waar (je|u)|widział[ea]m (panią|pana|cię)|wiem,? gdzie (pani|pan|mieszkasz)|(vi-te|vi-a|vi a senhora|vi você)|sei onde)\b/g,
  },
};

export const TURNING_UP: ConceptCues = {
  concept: 'turning_up',
  cues: {
    will: /\bi('ll| will| shall| am going to|'m going to|'m gonna| am|'m| can| might| may)? (just )?(come|be|wait|sit|sitting|stand|standing|turn up|show up|drop by|drop in|stop by|pop (in|by|round)|swing by|knock|camp|come (by|over|round|down|in)|coming|waiting|outside|park|stay|bring|see you)[^.!?\n]{0,50}\b(office|reception|lobby|outside|door|gate|desk|entrance|car park|parking lot|until (you|someone|i)|in person|in front of|your (building|place|street|house|clinic|school|shop|stand|table)|face to face|whether|every (morning|day)|tomorrow|tonight|at \d|monday|tuesday|wednesday|thursday|friday|sunday|saturday|lunch)/g,
    did: /\b((i )?(waited|sat|stood|hung around|was waiting|been waiting|was|am|i'm) (for (you|an hour|two hours|\w+ hours) )?(outside|in (your|the) (lobby|reception|car park|parking lot|café|cafe|coffee shop|hallway|corridor)|by (your|the) (car|door|entrance|gate)|across (from|the)|at (your|the) (gate|door|entrance|desk))|catch you|ambush|surprise visit|won't leave|not leaving|buzz(ed)? (me|up)|let me in)/g,
    elsewhere:
      /\b((komme|warte|stehe) .{0,30}(vor|bei|in ihr\w*|unangemeldet|bis)|vor (ihrem|dem) (büro|haus|eingang)|je (viendrai|passerai|viens|passe|serai|attendrai) .{0,30}(devant|bureau|accueil|porte|demain|jusqu)|(iré|estaré|me planto|voy|esperaré|pasaré) .{0,30}(puerta|oficina|mañana|hasta|entrada|portal)|(verrò|vengo|passo|sarò|aspetto|aspetterò) .{0,30}(fuori|ufficio|porta|domani|finché)|ik (kom|wacht|sta|zit) .{0,30}(langs|voor|bij|tot|morgen|receptie|deur)|(przyjdę|przyjadę|będę czekać|poczekam|stanę) .{0,30}(pod|przed|do|aż|jutro|biur\w+)|(vou|passo|estarei|espero|apareço) .{0,30}(porta|escritório|amanhã|até|receção|entrada))\b/g,
  },
};

export const ROMANCE: ConceptCues = {
  concept: 'romance',
  cues: {
    words:
      /\b((go|going|take you|buy you|have|join me|you and i|you and me|invite you)[^.!?\n]{0,30}(dinner|drinks?|date|wine|dancing|movies?|cinema|weekend)|a drink (with|some)|your (smile|eyes|voice|laugh|hair|perfume|lips|face|beauty|profile picture)|beautiful|gorgeous|pretty (lady|face|woman|girl)|handsome|sexy|cute|stunning|are you (single|married|seeing)|single\b|in love|love you|crush|falling for|kiss(es)?\b|dream(t|ed|ing)? (of|about) you|thinking (of|about) you|can't stop thinking|flowers|roses|chocolates?|chemistry|soul ?mate|connection between us|sparks?|darling|sweetheart|honey|babe|poem for you|<3|😍|😘|❤|💕|💋|🌹)/g,
    elsewhere:
      /\b(schöne augen|ihr lächeln|verliebt|essen gehen|ein glas wein|vos yeux|votre sourire|dîner avec|boire un verre|tes yeux|tus ojos|tu sonrisa|cenar (conmigo|juntos)|una copa|guap[oa]|i tuoi occhi|il tuo sorriso|cena (insieme|con me)|un bicchiere|je ogen|je lach|uit eten|verliefd|twoje oczy|pani uśmiech|kolacj\w+|zakochan\w+|teus olhos|seu sorriso|jantar comigo|bonita)\b/g,
  },
};

/** Going on after a clear no; weighed together with what the history says. */
export const AFTER_NO: ConceptCues = {
  concept: 'after_no',
  cues: {
    refuse:
      /\b((do not|don't|won't|will not|cannot|can't|refuse to) (accept|take|believe|understand|agree with|respect)[^.!?\n]{0,25}(no|it|that|this|your|decision|answer|rejection|refusal)|reconsider|change your mind|made a mistake|wrong decision|appeal|you (asked|told|said) (me )?(not to|to stop|no\b)|stop (writing|calling|contacting|emailing)|said no|your (rejection|refusal|decision|no)|one more (chance|try|time)|i('ll| will) (never )?(stop|give up|quit)|despite your|even though you (said|asked|told)|not take no|know you said|second thoughts|overturn|think again)\b/g,
  },
};

export const THREAT: ConceptCues = {
  concept: 'threat',
  cues: {
    harm: /\b((you('ll| will)|gonna|going to) (regret|be sorry|pay|see what|find out|wish)|watch your back|make (sure|certain) (that )?(everyone|everybody|people|you never|they|nobody)|tell (everyone|everybody|the (press|papers|world)|them (all )?(how|what))|(one|1)[- ]star|bad review|leave a review|(post|put|share)(ing)? (this|it|your|about|the screenshots)[^.!?\n]{0,30}(online|linkedin|twitter|facebook|glassdoor|social|everywhere|public)|screenshots?|expose|name and shame|go(ing)? to the (press|papers|media|police|union)|(lawyer|solicitor|sue|lawsuit|tribunal|court)|report you|consequences|ruin (you|your)|destroy|burn|teach you|payback|revenge|my (knife|gun|rifle|fists?|dog)|baseball bat|hurt (you|someone|somebody)|kill|smash|break (your|his|her|the)|come for you|know where (you|your)|accidents? happen|be a (pity|shame) if|never (work|walk|forget))\b/g,
    elsewhere:
      /\b(werden (sie|es) bereuen|anzeigen|anwalt|vous (allez|le) (regretter|regretterez)|avocat|(te|se|os) (vas?|vais) a arrepentir|abogado|se ne pentirà|avvocato|spijt (van )?krijgen|advocaat|pożałuje\w*|prawnik\w*|vai(s)? arrepender|advogado)\b/g,
  },
};

/** A visit or call offered so that it is easy to decline: not turning up unannounced. */
export const EASY_WAY_OUT: ConceptCues = {
  concept: 'easy_way_out',
  cues: {
    decline:
      /\b(only if|if (that|it)('s| is) (handy|ok|okay|fine|useful|convenient|easier|any help|allowed|all right|alright)|if (it|that) suits|no need to (answer|reply)|don't worry if|whenever (you|it) (can|suits)|no rush|no hurry|no pressure|if not,? (no|that's|fine)|feel free|i understand if|(totally|quite|perfectly) fine (if|either)|either way|happy to wait|at your convenience|if you('d| would)? (prefer|rather|like|wish))\b/g,
  },
};
