import { WITHIN } from './gone/within.ts';
import type { Ways } from './gone/within.ts';
import { WEAPONS_IN_ENGLISH, WEAPONS_IN_OTHER_LANGUAGES } from './weapons.ts';

/**
 * Blows, fire and worse that a sender promises to the reader or to people around: set phrases, since people threaten in
 * those. Sources of regular expressions for folded text, each tried on one sentence. Whose bones they are is in every one of
 * them: people break their own, and their own backs, in plain stories.
 */

const YOURS = "(your|ur|his|her|their|(that|the) \\w+'s)";
const WILL =
  "(i will|i'll|ill|i shall|i am going to|i'm going to|im going to|i am gonna|i'm gonna|im gonna|gonna|i want to|i wanna|i could|i might|i swear i('ll)?|we will|we'll|we're going to|(my|the) (brothers?|cousins?|mates?|boys|lads|friends?|dad|husband|son)( and i)?( will|'ll| is going to| are going to)|(someone|somebody) (will|should|ought to|is going to))";
const COMES_AND = '( (just |gladly |happily |personally |really )?(come|drive|go) (\\w+ ){1,4}and)?';
const OUT_OF =
  '(the )?(living )?(hell|crap|shit|sh\\*t|daylights|living daylights|snot|stuffing|life|fuck|tar)( right)? out of (you|u|him|her|them|(that|your) \\w+)';
const TO_WHAT =
  '(up|senseless|unconscious|bloody|half to death|to death|to (a )?pulp|black and blue|within an inch of (your|his|her|their) (life|lives))';

export const BLOWS_IN_ENGLISH: readonly string[] = [
  `\\b${WILL}${COMES_AND}( \\w+ly| just| personally)? (beat|kick|knock|punch|scare|strangle|choke|smack) ${OUT_OF}\\b`,
  `\\b${WILL}${COMES_AND}( \\w+ly| just| personally)? ((punch|smack|thump|slap|batter|deck|lamp|clobber|wallop|belt|strangle|throttle|choke|stab|shank|maim|cripple|headbutt|belt|whack|glass) (you|u|him|her|them|(that|your) \\w+)(?! (on the back|a (line|note|quick|message|mail)))|(beat|batter|kick|knock|punch) (you|u|him|her|them|(that|your) \\w+) ${TO_WHAT}|knock (you|u|him|her|them) (out(?! of the park)|flat|cold|into next|through)|(run|mow) (you|u|him|her|them|(that|your) \\w+) (over|down)(?! (the|a|some|to)\\b)|wring (${YOURS}) (\\w+ )?necks?)`,
  `\\b(wring|wringing|snap|snapping|break|breaking) ${YOURS} (\\w+ )?necks?\\b|\\b(rip|tear|twist|ripping|tearing|knock|take|blow) ${YOURS} (\\w+ )?(heads?|arms?|throats?|tongues?|ears?|face|balls|fingers?|legs?) (off|out)\\b|\\b(punch|slap|smack) ${YOURS} (\\w+ )?(face|lights|teeth|head) ?(in|out|off)?\\b|\\bkick ${YOURS} (\\w+ )?(arses?|asses|ass|backside|shins?)( in| so| till| until| all| up and)\\b`,
  "\\b(you|u|he|she|they|(that|your) \\w+( of yours)?)('ll| will|'s| is| are|'re| deserves?| needs?| wants?)( be)?( all| soon| going to| gonna)? ?(get|getting|got|in for|asking for)? (a|the|what|one) (bloody |good |proper |right |fucking |damn |real |serious )*(kicking|beating|hiding|thrashing|pasting|smack(ing)? in the (face|mouth|gob)|punch in the (face|mouth|gob|head)|fist in the face|knuckle sandwich|broken (nose|jaw|legs?|arms?))\\b",
  '\\b(eat|eating|drink|drinking|take|taking|have|having|fed)\\b[^.!?\\n]{0,20}\\bthrough a (straw|tube)\\b|\\blimb from limb\\b|\\b(spit(ting)?|pick(ing)?|swallow(ing)?) (out )?(your|his|her) (\\w+ )?teeth\\b',
  "\\b(get|getting|have|got|gets) what('s| is| was|s) coming( to (you|u|him|her|them))?\\b[^.!?\\n]{0,40}\\b(when|next time|once|the moment|as soon as|outside|tonight|tomorrow|car ?park|gate|door)\\b",
  `\\b(come|coming|drop|call|swing|drive|turn up|show up|be)\\b${WITHIN(40)}\\b(with|bring(ing)?) (a|the|my|his) (\\w+ )?(bat|baseball bat|cricket bat|hammer|crowbar|brick|lead pipe|pipe|hockey stick|golf club|tyre iron|tire iron|iron bar|chain)\\b${WITHIN(30)}\\b(sort|teach|deal|show|settle|see to|have it out|smash|talk)\\b`,
];

const TO_YOU_DE = '(dir|ihnen|euch|ihm|ihr|denen|dem \\w+|der \\w+)';
const PART_DE =
  '(fressen?|schnauze|maul|zahne?|nase|visage|gesicht|beine?|knochen|finger|kniescheiben?|knie|rube|schadel|kiefer|arme?|hals|genick|rippen|kopf|birne|gehirn|eier)';
const SHED_DE =
  '(buro|laden|haus|auto|bude|gebaude|firma|halle|lager|wagen|hutte|werk|betrieb|schuppen|karre|puff|baracke)';

const YOU_FR = "(te|t'|vous|lui|leur)";
const PART_FR =
  '(gueules?|figures?|tronches?|tetes?|nez|dents?|jambes?|genoux?|os|cous?|machoires?|cranes?|portraits?|faces?|rotules?|bras|doigts?|cotes|couilles)';
const BREAKS_FR =
  '(casser?|cassera[is]?|casserai|peter?|peterai|exploser?|exploserai|briser?|briserai|fracasser?|eclater?|eclaterai|defoncer?|defoncerai|arracher?|arracherai|demonter?|demonterai|tordre|tords|tordrai|broyer?|broie|faire sauter|fais sauter)';
const SHED_FR =
  '(bureaux?|boite|agence|usine|maison|voiture|bagnole|locaux|baraque|magasin|entrepot|immeuble|camion)';

const YOU_ES = '(te|os|le|les|se la|se los|se lo)';
const PART_ES =
  '(caras?|bocas?|piernas?|dientes|cabezas?|huesos|nariz|narices|brazos?|rodillas?|morros?|jeta|crisma|cuellos?|pescuezo|alma|madre|hocicos?|mandibula|costillas|cuero|trompa|dedos)';
const BREAKS_ES =
  '(partir|parto|partire|romper|rompo|rompere|reventar|reviento|reventare|quebrar|quiebro|quebrare|hundir|hundo|hundire|machacar|machaco|arrancar|arranco|retorcer|retuerzo|torcer|volar|vuelo|saltar|inflar|bajar|abrir)';
const WHOSE_ES = '(la|las|el|los|todos los|toditos los|hasta el ultimo|una|un|su|sus|tu|tus)';
const SHED_ES = '(oficinas?|empresa|coche|carro|casa|local|edificio|negocio|tienda|nave|fabrica|despacho)';

const YOU_IT = '(ti|vi|le|gli|te|ve)( la| le| lo)?';
const PART_IT =
  '(faccia|muso|gambe?|ossa|denti|naso|testa|collo|braccia|braccio|ginocchia|cranio|grugno|mascella|gola|dita|zucca|brutta faccia|costole)';
const BREAKS_IT =
  '(spacco|spacchero|spaccare|rompo|rompero|rompere|spezzo|spezzero|spezzare|gonfio|gonfiero|gonfiare|stacco|stacchero|staccare|torco|sfondo|sfondero|sfondare|faccio saltare|frantumo|fracasso|fracassero)';
const SHED_IT =
  '(ufficio|uffici|azienda|macchina|auto|casa|locale|negozio|capannone|sede|baracca|palazzo|ditta|furgone)';

const YOU_NL = '(je|jou|jouw|jullie|uw|u|hem|haar|zijn|zn|die)';
const PART_NL =
  '(bek|smoel|smoelwerk|kop|hersens|kaak|benen|been|poten|botten|knieschijven|knieen|tanden|neus|nek|strot|armen|vingers|gezicht|ribben|schedel)';

const YOU_PL = '(ci|wam|mu|jej|pani|panu|im|temu \\w+|tej \\w+)';
const PART_PL =
  '(morde|ryj|ryja|leb|gebe|nogi?|rece|zeby|kosci|kark|szczeke|nosa|lape|lapy|twarz|kolana|palce|zebra|czaszke|pysk|nochal)';
const BREAKS_PL =
  '(obije|rozbije|rozwale|polamie|zlamie|przetrace|wybije|skrece|ukrece|urwe|roztrzaskam|rozkwasze|zmiazdze|porachuje|powybijam|polame|obijemy|polamiemy|przefasonuje|nakopie|przestawie|pogruchocze)';

const PART_PT =
  '(cara|focinho|fuca|fucas|pernas?|dentes|bracos?|ossos|nariz|cabeca|boca|pescoco|queixo|costelas|trombas|joelhos|cornos|dedos)';
const BREAKS_PT =
  '(partir|parto|quebrar|quebro|arrebentar|arrebento|rebentar|rebento|rachar|racho|amassar|amasso|arrancar|arranco|esmurrar|estourar|estouro|torcer|torco|moer|moo|encher)';
const SHED_PT = '(escritorios?|empresa|loja|carro|casa|predio|sede|armazem|fabrica|firma)';

const WAYS: Ways = [
  [
    `\\b(brech|schlag|hau|tret|polier|zertrummer|dreh|rei(ss|ß)|zerschlag|renk|kratz)(e|')?( ich)? ${TO_YOU_DE}( (?!vor\\b)\\w+){0,3} ${PART_DE}\\b`,
    `\\b${TO_YOU_DE}( (?!vor\\b)\\w+){0,3} ${PART_DE}( \\w+){0,2} (ein|aus|ab|um|zu brei )?(brech|schlag|hau|tret|polier|zertrummer|dreh|rei(ss|ß))(en|e|')\\b`,
    `\\b(hau|schlag|knall|scheuer|verpass|donner)(e|')?( ich)? (dir|ihnen|euch|ihm|ihr) (so |noch |jetzt |gleich )*(eine|eins|ein paar|welche)( (rein|runter|auf (die|den)|aufs|uber|drauf|mit|dass|wenn)\\b| *$| *[,;])`,
    `\\b(hau|schlag|setz|gib|geb)\\w*\\b${WITHIN(30)}\\b(aufs maul|(auf|in) die (fresse|schnauze)|eins? (auf|uber) die (nase|rube|mutze|birne))\\b|\\b(du|ihr|er|der|die|sie|dann)\\b${WITHIN(25)}\\b(krieg|bekomm|fang)\\w*\\b${WITHIN(20)}\\b(aufs maul|(auf|in) die (fresse|schnauze)|eins? (auf|uber) die (nase|rube|mutze|birne))\\b|\\b(krieg|bekomm)(st|t|en sie) (\\w+ ){0,2}(aufs maul|(auf|in) die (fresse|schnauze)|eins? (auf|uber) die (nase|rube|mutze|birne)|prugel|dresche|keile)\\b`,
    `\\b(dich|euch|sie|ihn|den \\w+)\\b${WITHIN(15)}\\b(krankenhausreif|windelweich|grun und blau|zu brei|zu klump)\\b|\\b(krankenhausreif|windelweich|grun und blau)\\b${WITHIN(8)}\\b(schlag|prugel|hau)|\\b(prugel|schlag)\\w*( ich)? (dich|euch|sie|ihn)( \\w+){0,2} ins krankenhaus\\b|\\b(ich |wir |werde |werden )(bring\\w* )?(dich|euch)( \\w+){0,2} ins (krankenhaus|grab)\\b|\\b(du|ihr) (landest|landet|liegst|liegt|kommst|kommt)( \\w+){0,2} (im|ins) krankenhaus\\b|\\b(landest|liegst) du( \\w+){0,2} im krankenhaus\\b`,
    `\\b(dich|sie|euch|ihn|diesen \\w+|den \\w+)( \\w+){0,3} (verprugeln|verdreschen|vermobeln|zusammenschlagen|zusammentreten|totschlagen|abstechen|niederstechen|abknallen|erschlagen|erwurgen|kaltmachen|umnieten|plattmachen|kalt machen|umbringen)\\b|\\bich (verprugel|verdresch|vermobel|erschlag|erwurg|uberfahr)(e|')? (dich|sie|euch|ihn)\\b`,
    `\\b(schlag|tret|stech|knall|mach)(e|')?( ich)? (dich|euch|ihn)( \\w+){0,3} (zusammen|tot|nieder|ab|um|platt|kalt|kaputt|fertig)\\b|\\bschlage?( ich)? sie( \\w+){0,3} (zusammen|tot|nieder)\\b|\\bfahre?( ich)? (dich|euch|ihn|sie)( \\w+){0,3} (um|uber den haufen|tot|platt)\\b`,
    `\\b(fackel|fackle|zund|brenn|steck)(e|')?( ich)?\\b${WITHIN(30)}\\b${SHED_DE}\\b${WITHIN(15)}\\b(ab|an|nieder|in brand)\\b|\\b(euer|eure|eurem|ihr|ihre|den|das|die|dein|deine)( \\w+)? ${SHED_DE}( \\w+){0,2} (abfackeln|anzunden|niederbrennen|abbrennen|in brand (setzen|stecken))\\b`,
  ],
  [
    `\\b${YOU_FR} ?${BREAKS_FR} (\\w+ )?(la|le|les|une?|tes|vos|ta|ton|l') ?${PART_FR}\\b(?<!\\b(vous|te) (casser|peter|prendre) (pas )?la tete)`,
    `\\bje (vais |viens |veux |voudrais |pourrais |finirai par |te jure que je vais |vais venir )*(te|t'|vous) ?(demolir|demolis|demolirai|defoncer|defonce|defoncerai|fracasser|fracasse|massacrer|massacre|massacrerai|tabasser|tabasse|cogner|cogne|egorger|buter|etrangler|etrangle|etripe|etriper|flinguer|latter|derouiller|eclater|eclate|crever|rouer|atomiser|bousiller|butte|saigner)\\b|\\bje (vais |viens |veux )*(te|t') ?(planter|plante|descendre|corriger|saigner|demonter|demonte|finir|taper|tape|frapper|frappe|ecraser|ecrase)\\b|\\bje (vais |viens |veux )*(le|la|les|l') ?(tabasser|cogner|egorger|buter|etrangler|flinguer|massacrer|derouiller|demolir|defoncer)\\b(?! (concurrence|chiffres))`,
    `\\b(te|vous|lui|leur) (faire|fais|ferai|ferais) la peau\\b|\\b(te|vous|lui) (regler|regle|reglerai) (ton|votre|son) compte\\b`,
    `\\b(tu|te|t'|vous|il|elle|lui|leur)\\b${WITHIN(20)}\\b(prendre|prends|prendras|prendrez|recevoir|recevras|recevrez|mettre|mets|mettrai|coller|colle|collerai|foutre|fous|foutrai|balancer) (cher|(une|la) (\\w+ )?(raclee|branlee|derouillee|correction|beigne|baffe|trempe|droite|mandale|torgnole|rouste|raclee de ta vie)|des (coups|baffes|claques)|(mon|un) (poing|coup de (poing|boule|couteau|batte))|un pain)\\b`,
    `\\b(tu|vous) (finir\\w+|vas finir|allez finir|vas te retrouver|allez vous retrouver)\\b${WITHIN(10)}\\b(a l'hopital|aux urgences|a la morgue|entre quatre planches|dans une boite)\\b|\\b(t'|te |vous )(envoyer|envoie|enverrai|expedier?|expedierai) (direct |tout droit )?(a l'hopital|aux urgences|a la morgue|au cimetiere)\\b`,
    `\\b(cramer|crame|cramerai|bruler|brule|brulerai|incendier|incendie)( \\w+)? (vos|votre|ta|ton|tes|leurs?|la|le|l'|les) ?${SHED_FR}\\b`,
  ],
  [
    `\\b${YOU_ES}( (voy|vamos|vas|va) a| pienso| quiero| juro que)?( \\w+)? ${BREAKS_ES} ${WHOSE_ES} ${PART_ES}\\b|\\b(partir|romper|reventar|quebrar|machacar|arrancar|hundir)(te|os|le|les) ${WHOSE_ES} ${PART_ES}\\b`,
    `\\b(te|os|le|les|lo|la|los) (voy|vamos) a (reventar|rajar|hostiar|apalear|moler a (palos|golpes)|machacar|destrozar|atropellar|degollar|ahorcar|estrangular|acuchillar|aporrear|golpear|madrear|cagar a (palos|trompadas|pinas)|pegar(?! (un|una) (llamada|toque|telefonazo|ojeada|repaso))|partir en dos|linchar|hacer pedazos)\\b|\\b(voy|vamos) a (reventar|rajar|hostiar|apalear|moler|golpear|atropellar|degollar|estrangular|acuchillar|madrear|pegar)(te|os|lo|la|los|le|les)\\b`,
    `\\b(te|os|le|les)\\b${WITHIN(15)}\\b(dar|doy|dare|meter|meto|metere|pegar|pego|pegare|soltar|suelto|arrear|llevar|llevas|llevais|caer|cae|ganas|ganar) (una|un|dos|buenas?|unas|la|tal|tremenda) (\\w+ )?(palizas?|hostias?|tunda|somanta|punetazos?|patadas?|madriza|golpiza|trompadas?|pinas|navajazos?|guantazos?|palos|golpes|bofetadas?|cabezazo|batazo|chinga)\\b|\\b(dar|meter|pegar|soltar)(te|os|le|les) (una|un|dos|unas) (\\w+ )?(palizas?|hostias?|tunda|punetazos?|patadas?|madriza|golpiza|trompadas?|navajazos?|guantazos?)\\b`,
    `\\b(te|os|le|les|los) espero\\b${WITHIN(20)}\\b(salida|puerta|parking|aparcamiento|calle|estacionamiento)\\b${WITHIN(20)}\\b(enterar?s?|enteras|veras|sabras|vas a|vais a|va a|arreglamos|hostias?)\\b`,
    `\\b(te|os|le|les|lo|la|los)( voy a| vamos a)? (mandar|mando|mandare|enviar|meter) (directo |derecho )?(al|a un|a la) (hospital|morgue|cementerio|urgencias|otro barrio)\\b|\\b(mandar|enviar)(te|os|le|les|lo|la) (al|a la) (hospital|morgue|cementerio|otro barrio)\\b|\\b(vas|va|vais|acabas|acabaras|acabareis|terminas) (a )?(acabar|terminar|ir)? ?(en|al) (el )?(hospital|morgue|cementerio)\\b`,
    `\\b(quemar|quemo|quemare|incendiar|incendio|quemarles|quemaros)\\b${WITHIN(20)}\\b(la|el|su|sus|vuestra|tu|esa|ese|las|toda la) ${SHED_ES}\\b`,
  ],
  [
    `\\b${YOU_IT}( devo| voglio| posso| vado a| giuro che)? ${BREAKS_IT} (la|il|le|gli|i|l'|tutte le|tutti i|una|quella|quel|quelle) ?${PART_IT}\\b|\\b(spaccar|romper|spezzar|gonfiar|sfondar)(ti|vi|le|gli) (la|il|le|gli|i|l'|tutte le|quella) ?${PART_IT}\\b`,
    `\\b(ti|vi|la|lo|li|gli|le) (\\w+ )?(meno|menero|pesto|pestero|massacro|picchio|picchiero|gonfio|gonfiero|riempio|riempiro|ammazzo|prendo|prendero|do|daro|spacco|faccio|faro) (di (botte|legnate|mazzate|pugni|calci)|a (pugni|calci|botte|mazzate|sprangate|bastonate|sberle|coltellate|legnate|schiaffi)|(tante|un sacco di|un fracco di|una barca di) (botte|legnate|mazzate)|neri?|nera)\\b|\\b(ti|vi) (meno|menero|pesto|pestero|massacro|massacrero|strozzo|strozzero|strangolo|sgozzo|scanno|sbudello|accoppo|picchio|picchiero|investo|sfondo|distruggo fisicamente)\\b|\\b(prendi|prenderai|prendete|prenderete|pigli) (un sacco di |tante |le )?(botte|mazzate|legnate)\\b|\\b(menar|pestar|picchiar|massacrar|strozzar|strangolar|prender)(ti|vi)( a (pugni|calci|botte|sberle|schiaffi))\\b`,
    `\\b(ti|vi|la|lo) (mando|mandero|spedisco|spediro) (dritt\\w )?(all'ospedale|in ospedale|al cimitero|all'altro mondo|al pronto soccorso)\\b|\\b(finisci|finirai|finite|finirete) (all'ospedale|in ospedale|al cimitero|sotto terra)\\b`,
    `\\b(brucio|brucero|bruciarvi|bruciare|incendio|incendiero)( \\w+)? ?(l'|il|la|lo|i|gli|quell'|quella) ?${SHED_IT}\\b`,
  ],
  [
    `\\b(sla|breek|trap|ros|ram|schop|beuk|hak|stomp|timmer|snij|draai|ruk|trek|mep|klap|bijt)( ik)? ${YOU_NL}( \\w+){0,3} ${PART_NL}\\b|\\b${YOU_NL}( \\w+){0,4} ${PART_NL} (in|uit|af|om|inslaan|breken|afhakken|omdraaien|uitslaan|intrappen|verbouwen|trappen|slaan|schoppen|inrammen)\\b(?<!\\b(in|uit|om))|\\b(sla|trap|ram|schop|beuk)( ik)? ${YOU_NL} ${PART_NL} (in|eraf|uit|verrot|kapot)\\b`,
    `\\b(sla|ram|trap|beuk|schop|mep|ros|knuppel|steek|schiet|hak|wurg)( ik)? (je|jou|jullie|hem|haar|u|iedereen)( \\w+){0,3} (in elkaar|het ziekenhuis in|overhoop|neer|kapot|dood|verrot|bont en blauw|halfdood|lek|verot|tot moes)\\b|\\brijd?( ik)? (je|jou|jullie|hem|haar|u)( \\w+){0,3} (omver|van de weg|plat|dood|ondersteboven)\\b`,
    `\\b(je|jou|jullie|hem|haar|u)( \\w+){0,3} (in elkaar|verrot|dood|overhoop|het ziekenhuis in|neer|lek|plat)( te| ga| zal| kom)? ?(slaan|rammen|trappen|steken|schieten|rijden|meppen|beuken|schoppen|timmeren)\\b|\\b(je|jou|jullie|hem|haar|u)( \\w+){0,3} (neersteken|doodslaan|neerschieten|overrijden|neerslaan|afmaken|wurgen|doodschieten)\\b`,
    `\\b(je|jij|jullie|u|hij|ze) (krijgt?|krijgen|verdient?|vraagt om|kan|kunt|kunnen)( \\w+){0,2} (klappen|een pak slaag|een pak rammel|een dreun|een ram|rammel|een knal|een hengst|een beuk|een kopstoot|een vuist)\\b(?! (van de|door de) (crisis|markt))|\\b(krijg|krijgen) (je|jij|jullie)( \\w+){0,2} (klappen|een pak slaag|een pak rammel|een dreun|een ram|rammel|een knal|een hengst|een beuk|een kopstoot)\\b`,
    `\\b(je|jij|jullie|u) (eindigt|eindigen|belandt|belanden|ligt|gaat)( \\w+){0,2} (in het ziekenhuis|het ziekenhuis in|in een rolstoel|tussen zes planken)\\b`,
  ],
  [
    `\\b${BREAKS_PL} (\\w+ )?${YOU_PL}( \\w+){0,2} ${PART_PL}\\b|\\b${YOU_PL} (\\w+ )?${BREAKS_PL}( \\w+)? ${PART_PL}\\b`,
    `\\b(dam|przyloze|przywale|przypierdole|jebne|walne|strzele|przyfasole|pierdolne|palne|trzasne|dostaniesz|dostaniecie|oberwiesz|oberwiecie|pani dostanie|pan dostanie|zarobisz)( \\w+){0,2} (w (morde|ryj|leb|gebe|zeby|pysk|czape|nos|twarz|szczeke)|po (mordzie|ryju|glowie|lbie|pysku|gebie)|z (liscia|piesci|banki|bani)|wpierdol|lomot|manto|baty|kose|kosa|lanie)\\b`,
    `\\b(spuszcze|spuscimy|sprawie|wleje|zrobie) ${YOU_PL} (\\w+ )?(lomot|wpierdol|manto|lanie|baty|becki|oklep|jesien sredniowiecza|z (tylka|dupy) jesien)\\b`,
    `\\b(pobije|skatuje|zatluke|stluke|skopie|udusze|zadusze|przejade|rozjade|rozszarpie|zajebie|dorwe|rozpierdole|zmasakruje|potne|zarabie) (cie|was|go|ja|pania|pana|te babe|tego \\w+|te \\w+|kazdego)\\b|\\b(cie|was|pania|pana|go) (pobije|skatuje|zatluke|stluke|skopie|udusze|zadusze|przejade|rozjade|zajebie|zmasakruje|potne|zarabie)\\b`,
    `\\b(trafisz|traficie|wyladujesz|wyladujecie|skonczysz|pani trafi|pan trafi|wysle (cie|was|pania|pana)|posle (cie|was|pania|pana)) (\\w+ )?(do|w|na) (szpitala|szpitalu|kostnicy|piachu|cmentarz|cmentarzu|ojom|intensywn\\w+)\\b`,
    `\\b(spale|podpale|zjaram|spalimy) (\\w+ ){0,3}(biuro|firme|samochod|auto|dom|hale|sklep|bude|chalupe|magazyn|zaklad|bude)\\b|\\bpuszcze\\b${WITHIN(20)}\\bz dymem\\b`,
  ],
  [
    `\\b(te|lhe|vos)( vou| ainda| juro que)? ${BREAKS_PT} (a|o|as|os|essa|essas|todos os|todas as|tudo que e) ${PART_PT}\\b|\\b${BREAKS_PT}-(te|lhe|vos|lhes) (a|o|as|os|essa|todos os) ${PART_PT}\\b|\\b${BREAKS_PT} (a|as|o|os|essa|toda a)? ?(tua|tuas|sua|suas|teu|teus|seu|seus|vossa|vossas) ${PART_PT}\\b|\\b${BREAKS_PT} (a|o|as|os) ${PART_PT} (de voce|de voces|dele|dela|desse|dessa|daquele|daquela|do seu|da sua)\\b`,
    `\\b(vou|vamos|hei de|quero|ainda|posso)( te| lhe| vos|-te|-lhe|-vos)? (\\w+ )?(dar|encher|meter|descer|enfiar|cobrir|sentar|cair|tocar)(-te|-lhe|-vos|-o|-a)?( voce| em voce| em voces| nele| nela)? ?(uma|umas|um|uns|de|a|o|dois|na)? ?(bela |boa )?(surra|sova|tareia|porrada|coca|murros?|socos?|tapas?|pancada|chapadas?|cacete|facada|facadas|tabefes?|biqueiros?|pontapes|cacetada|bofetadas?|cabecada)\\b`,
    `\\b(te|vos) (arrebentar|arrebento|rebentar|espancar|espanco|esfaquear|esmagar|atropelar|atropelo|degolar|enforcar|estrangular|estrangulo|moer|furar|esganar|esgano|bater|socar|surrar|quebrar (inteir\\w|todinh\\w|todo|toda|no meio|na porrada|de porrada)|partir (todo|toda|ao meio|em dois))\\b|\\b(arrebentar|rebentar|espancar|esfaquear|atropelar|degolar|enforcar|estrangular|esganar|surrar|bater|dar cabo)(-te|-vos)\\b|\\b(vou|vamos) (arrebentar|espancar|esfaquear|atropelar|degolar|enforcar|estrangular|esganar|surrar|bater em|dar cabo de) (voce|voces|ti|si|ele|ela|ess[ea] \\w+|aquel[ea] \\w+)\\b`,
    `\\b(voce|voces|tu|ele|ela|o senhor|a senhora) (vai|vao|vais|ainda vai) (apanhar( muito| feio| ai)?|levar (porrada|uma surra|uma sova|um murro|um tiro|na cara|nas trombas))( ai fora| la fora| na rua| na saida)?\\s*($|[,;])|\\b(vais|vai|vao) (levar|apanhar) (porrada|uma surra|uma sova|uma tareia|um murro|nas trombas|nos cornos|tanto)\\b`,
    `\\b(te|vos|lhe|voce|voces|ele|ela) (mandar|mando|enviar|meter|por|pro|para o|direto pro)( direto)? ?(para o|pro|ao|no)? ?(hospital|cemiterio|caixao)\\b|\\b(mandar|enviar|meter)(-te|-vos|-o|-a) (para o|no|pro) (hospital|cemiterio|caixao)\\b|\\b(voce|voces|tu|vais|vai|vao) (vai |vais )?(parar|acabar) (no|ao|num) (hospital|cemiterio|caixao)\\b`,
    `\\b(por|ponho|botar|boto|tacar|taco|atear|ateio|meter|meto|colocar|tocar|toco|lancar) fogo\\b${WITHIN(20)}\\b(${SHED_PT}|tudo)\\b|\\b(queimar|incendiar|queimo|incendeio)\\b${WITHIN(15)}\\b(a|o|essa|esse|sua|vossa|vosso|tua) (\\w+ )?${SHED_PT}\\b`,
  ],
];

/** In the order of German, French, Spanish, Italian, Dutch, Polish and Portuguese. */
export const BLOWS_IN_OTHER_LANGUAGES: readonly string[] = WAYS.map((ways) => ways.join('|'));

/** Death and fire that the sender promises, in plain words that `risk.ts` knows along with those of people who are afraid. */
const DEATH: readonly string[] = [
  `\\b${WILL} (kill|shoot|stab|murder|knife|hurt|bury|end) (you|u|him|her|them|all of you|(that|your) \\w+)(?! (a|an|some|one) )|\\b(smash|break|kick|bash|cave|crush|knock) ${YOURS} (\\w+ )?(face|head|skull|teeth|legs?|knees?|jaw|nose|fingers)\\b|\\bput (you|u|him|her|one of you) (in (the )?(hospital|ground|morgue)|in a (coffin|grave|wheelchair))\\b|\\b(burn|torch|blow up) (your|the|this|that)\\b|\\bset (fire to your|your)\\b|\\b(someone|somebody|one of you|you) (will|'ll|is going to|are going to) (bleed|die)\\b`,
  '\\bich (bringe?|steche?|erschie(ss|ß)e?|schie(ss|ß)e?) (euch|dich|sie|ihn)\\b[^.!?\\n]{0,20}\\b(um|ab|tot|nieder)\\b|\\bich erschie(ss|ß)e (euch|dich|sie|ihn)\\b',
  '\\b(je vais|je viendrai) (le|la|les|vous|te) (tuer|buter|egorger|cramer|crever)\\b|\\b(mettre|mettrai|foutre|foutrai|mets) le feu (a|au|aux)\\b',
  '\\b(le|os|te|les|los|lo) (voy a|vamos a) (matar|rajar|quemar|meter un tiro|pegar un tiro|prender fuego)\\b',
  '\\b(vi|ti) (faccio (fuori|saltare|a pezzi)|ammazzo|uccido|sparo|accoltello|ammazzero|uccidero)\\b',
  '\\bik (maak|schiet|steek|sla) (je|jou|jullie|hem|haar|u)\\b[^.!?\\n]{0,30}\\b(af|dood|neer|kapot|in brand|in de fik)\\b|\\bik steek (jullie|je|uw)\\b[^.!?\\n]{0,30}\\bin (brand|de fik)\\b',
  '\\b(zabije|zastrzele|podpale|zadzgam|zarzne) (was|cie|go|ja|ich|wam|pania|pana)\\b',
  '\\b(vou|hei de) (te matar|vos matar|lhe matar|matar-vos|matar-te|matar voce|te esfaquear)\\b',
];

const THREATS = [
  ...BLOWS_IN_ENGLISH,
  ...BLOWS_IN_OTHER_LANGUAGES,
  ...WEAPONS_IN_ENGLISH,
  ...WEAPONS_IN_OTHER_LANGUAGES,
  ...DEATH,
].map((source) => new RegExp(source));

/** Whether a folded sentence promises a blow or worse. */
export const promisesBlows = (sentence: string): boolean => THREATS.some((threat) => threat.test(sentence));

/** One of these is in every pattern of other languages: of its words those that stand in the fewest mails. */
export const BLOWS_TELLING = `
  fresse fressen schnauze maul zahn zahne nase visage gesicht bein beine knochen finger kniescheibe kniescheiben knie rube schadel
  kiefer arme hals genick rippen kopf birne gehirn eier mutze prugel dresche keile hau haue schlag knall knalle scheuer scheuere
  verpass verpasse donner donnere krankenhausreif windelweich grun brei klump krankenhaus grab verprugeln verdreschen vermobeln
  zusammenschlagen zusammentreten totschlagen abstechen niederstechen abknallen erschlagen erwurgen kaltmachen umnieten plattmachen
  umbringen kalt verprugel verprugele verdresch verdresche vermobel vermobele erschlag erschlage erwurg erwurge uberfahr uberfahre
  tret trete stech mach fahr fahre fackel fackle zund brenn steck abfackeln anzunden niederbrennen abbrennen brand
  casser casse cassera casserai peter pete peterai exploser explose exploserai briser brise briserai fracasser fracasse eclater
  eclate eclaterai defoncer defonce defoncerai arracher arrache arracherai demonter demonte demonterai tordre tords tordrai broyer
  broie demolir demolis demolirai massacrer massacre massacrerai tabasser tabasse cogner cogne egorger buter etrangler etrangle
  etripe etriper flinguer latter derouiller crever rouer atomiser bousiller butte saigner planter plante descendre corriger finir
  taper tape frapper frappe ecraser ecrase peau regler regle reglerai cher raclee branlee derouillee correction beigne baffe trempe
  droite mandale torgnole rouste coups baffes claques poing coup pain hopital urgences morgue planches boite cimetiere cramer crame
  cramerai bruler brule brulerai incendier incendie
  cara caras boca bocas pierna piernas dientes cabeza cabezas huesos nariz narices brazo brazos rodilla rodillas morro morros jeta
  crisma cuello cuellos pescuezo alma madre hocico hocicos mandibula costillas cuero trompa dedos reventar rajar hostiar apalear
  moler machacar destrozar atropellar degollar ahorcar estrangular acuchillar aporrear golpear madrear cagar pegar partir linchar
  pedazos reventarte reventarle reventarlo reventarla reventaros rajarte rajarle rajarlo rajarla rajaros hostiarte molerte molerle
  golpearte golpearle golpearlo golpearla atropellarte atropellarle atropellarlo atropellarla degollarte estrangularte acuchillarte
  madrearte pegarte pegarle paliza palizas hostia hostias tunda somanta punetazo punetazos patada patadas madriza golpiza trompada
  trompadas pinas navajazo navajazos guantazo guantazos palos golpes bofetada bofetadas cabezazo batazo chinga espero hospital
  cementerio barrio quemo quemare quemarles quemaros incendiar incendio
  faccia muso gamba gambe ossa denti naso testa collo braccia braccio ginocchia cranio grugno mascella gola dita zucca costole botte
  legnate mazzate pugni calci sprangate bastonate sberle coltellate schiaffi neri nera nero meno menero pesto pestero massacro
  massacrero strozzo strozzero strangolo sgozzo scanno sbudello accoppo picchio picchiero investo sfondo distruggo menarti pestarti
  picchiarti massacrarti strozzarti strangolarti prenderti menarvi pestarvi picchiarvi massacrarvi strozzarvi prendervi ospedale
  cimitero mondo soccorso terra brucero bruciarvi bruciare incendiero
  bek smoel smoelwerk kop hersens kaak benen been poten botten knieschijven knieen tanden neus nek strot armen vingers gezicht ribben
  schedel ram trap beuk schop mep ros knuppel hak wurg rij rijd slaan rammen trappen steken schieten meppen beuken schoppen timmeren
  neersteken doodslaan neerschieten overrijden neerslaan afmaken wurgen doodschieten klappen slaag rammel dreun knal hengst kopstoot
  vuist ziekenhuis rolstoel planken
  morde ryj ryja leb gebe noga nogi reka rece zeby kosci kark szczeke nosa lapa lape lapy twarz kolana palce zebra czaszke pysk
  nochal czape mordzie ryju glowie lbie pysku gebie liscia piesci banki bani wpierdol lomot manto baty kose kosa lanie becki oklep
  jesien skatuje zatluke stluke skopie udusze zadusze przejade rozjade rozszarpie zajebie dorwe rozpierdole zmasakruje zarabie
  szpitala szpitalu kostnicy piachu cmentarz cmentarzu ojom spale zjaram spalimy dymem
  focinho fuca fucas perna pernas dentes braco bracos ossos cabeca pescoco queixo trombas joelhos cornos surra sova tareia porrada
  coca murro murros soco socos tapa tapas pancada chapada chapadas cacete tabefe tabefes biqueiro biqueiros pontapes cacetada
  cabecada facada facadas arrebentar arrebento rebentar espancar espanco esmagar atropelar atropelo degolar enforcar estrangulo
  furar esganar esgano bater socar surrar quebrar cabo apanhar levar cemiterio caixao queimar queimo incendeio`;

/** One of these is in every English pattern. */
export const BLOWS_TELLING_IN_ENGLISH = `
  hell crap shit sh daylights snot stuffing tar fuck punch smack thump slap batter deck lamp clobber wallop belt strangle throttle
  choke stab shank maim cripple headbutt whack glass run mow wring tongue tongues ear ears balls finger arse arses ass asses
  backside shin shins lights heads arms throats kicking beating hiding thrashing pasting smacking fist knuckle straw tube limb coming
  bat brick pipe stick club iron chain`;
