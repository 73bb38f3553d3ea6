/**
 * What the cues look for in languages besides English that the model has read little or nothing of: Swedish, Danish,
 * Norwegian, Finnish, Icelandic, Turkish and Czech, and ways to say it in the seven others that it has read more of.
 * Folded text, so without accents; each line joins the cue of one concept under the name that the model knows.
 */
const alternatives = (...ways: readonly string[]): string => ways.join('|');

/** Within one sentence. */
const NEAR = (characters: number): string => `[^.!?\\n]{0,${characters}}`;

/** The same cue in further languages. */
export function also(cue: RegExp, further: string): RegExp {
  return new RegExp(`${cue.source}|\\b(?:${further})(?!\\w)`, cue.flags);
}

export const WITHDRAWS = alternatives(
  `(?:nehme|muss) ${NEAR(30)}bewerbung zuruck`,
  'nicht (?:mehr|langer) zur verfugung|(?:andere|neue) stelle angenommen',
  'accepte un autre (?:poste|emploi|travail)',
  'aceptado otr[oa] (?:trabajo|puesto|empleo|oferta)',
  "accettato un(?:'altra| altro) (?:offerta|posizione|lavoro|posto)",
  '(?:andere|nieuwe) baan aangenomen',
  '(?:przyjelam|przyjalem) inna (?:prace|oferte)',
  'aceitei outr[oa] (?:emprego|trabalho|vaga|proposta)',
  '(?:tackat|takket) ja (?:till|til) (?:ett |en |et )?(?:annat|annan|annen|andet|anden|annet)|tar tillbaka min ansokan',
  'otin (?:vastaan )?toisen (?:tyo)?paikan|baska bir is(?: teklifi)?ni? kabul ettim|prijala? jsem jin\\w+ (?:praci|misto|nabidku)',
  `(?:je )?(?:me desiste|retire mon dossier|renonce a (?:ma|cette) candidature)`,
  '(?:me retiro|renuncio) (?:del|al|a la|de la) (?:proceso|puesto|plaza|candidatura)',
  '(?:mi ritiro|rinuncio) (?:dal|dalla|alla|al) (?:selezione|processo|posto|posizione|candidatura)',
  `(?<!(?:pas|sans|de) )retirer (?:ma|cette) candidature|(?<!sin )retir(?:o|ar) mi solicitud`,
  `bewerbung ${NEAR(25)}zuruck(?:ziehen|zuziehen|nehmen|zunehmen)`,
  `sollicitatie ${NEAR(12)}(?:in te trekken|intrekken|terugtrekken|terug te trekken)|trek ${NEAR(12)}mijn sollicitatie in`,
  `(?:musze|chce|chcialabym|chcialbym|postanowil\\w+) wycofac ${NEAR(15)}(?:kandydatur\\w*|aplikacj\\w*|zgloszeni\\w*)`,
  `zie (?:ik )?${NEAR(20)}\\baf van`,
  'rezygnuje z',
  'desisto d[ao]|retiro-me d[ao]',
  `dra(?:r|ga)? ${NEAR(25)}(?:tillbaka ${NEAR(10)}ansokan|(?:ansokan|mig) ?${NEAR(12)}(?:tillbaka|ur))|aterkallar`,
  `tr(?:æ|a|e)kker ${NEAR(35)}(?:tilbage|tilbake)`,
  `(?:perun|perua|vedan) ${NEAR(25)}hakemuks\\w+`,
  `dreg ${NEAR(30)}til baka`,
  `basvuru\\w* (?:geri )?cek\\w+|basvurumdan vazgec\\w*`,
  `(?:beru|stahuji|bereme) ${NEAR(25)}(?:prihlasku|zadost|kandidaturu)${NEAR(8)}(?: zpet)?`,
);

/** An interview by name, and that another time is asked for. */
export const INTERVIEW_WORDS =
  '(?:arbets|anstallnings)?intervju(?:n|et|en|erna)?|(?:job)?samtale[nt]?|(?:tyo)?haastattelu\\w*|(?:atvinnu)?viðtal\\w*|mulakat\\w*|gorusme(?:ye|yi|ye|m|miz|nin|de|ler)?|pohovor\\w*';
export const ANOTHER_TIME = alternatives(
  `(?:heute|morgen|ubermorgen|(?:mon|diens|donners|frei|sams)tag|mittwoch|termin) ${NEAR(20)}\\b(?:nicht|doch nicht) (?:kommen|da sein|wahrnehmen|schaffen|einhalten)`,
  'ginge (?:es|das|auch)|(?:anderer|neuen|neuer) termin',
  'ne (?:pourrai|peux|pourrais) (?:pas|plus|malheureusement pas) (?:venir|etre la|assister|me presenter|me deplacer)|autre (?:date|creneau|horaire)|decaler (?:le|l|notre|d)',
  'no (?:puedo|podre|voy a poder) (?:ir|acudir|asistir|llegar|presentarme)|otr[oa] (?:dia|fecha|hora)',
  'non (?:posso|potro|riesco a) (?:venire|esserci|presentarmi|partecipare)|un altro giorno|altra data',
  '(?:kan|lukt) (?:ik )?(?:helaas |toch |morgen |vandaag |me )*niet (?:komen|aanwezig|halen)|andere (?:datum|dag|tijd)',
  'nie (?:moge|bede mogl\\w+|dam rady|zdaze) (?:\\w+ ){0,2}(?:przyjsc|przyjechac|byc|dotrzec|stawic sie)|inn(?:y|ym) termin\\w*',
  'nao (?:posso|poderei|vou poder|consigo) (?:ir|comparecer|estar|chegar)|outr[oa] (?:dia|data|hora|horario)',
  `(?:kan|hinner) (?:jag )?(?:tyvarr |inte |ikke |desværre |dessverre ){1,3}(?:komma|komme|vara|være|delta)|(?:annan|anden|annen) (?:dag|tid)|(?:flytta|flytte) (?:intervju\\w*|samtale\\w*|tiden)|skjuta upp|utsette|udsætte`,
  '(?:en (?:paase|pysty|voi) (?:\\w+ )?(?:tulemaan|tulla)|ei onnistu|siirtaa|kavisiko|toinen (?:aika|paiva))',
  'kemst (?:ekki|þvi miður ekki)|fresta|annan tima',
  'gelemeye\\w+|gelemiy\\w+|katilamay\\w+|ertele\\w+|baska bir (?:gun|saat)',
  'nemohu (?:\\w+ )?(?:prijit|dorazit|prijet)|nestih\\w+|(?:jiny|jindy|nahradni) termin\\w*|presunout',
);

/** Somebody to interpret sign language at a meeting. */
export const INTERPRETER =
  'gebardendolmetsch\\w*|interprete (?:en langue des signes|lsf|de (?:lengua|lenguaje) de signos|de lingua gestual|lis|di lingua dei segni)|gebarentolk|tlumacz\\w* (?:jezyka )?migow\\w*|teckensprakstolk|tegn(?:sprak|sprog)s?tolk|viittomakielen tulk\\w*|taknmalstulk\\w*|isaret dili tercuman\\w*|tlumocnik\\w* (?:do )?znakov\\w*';

export const SELLS = alternatives(
  `(?:rabatt|remise|rabais|descuento|sconto|korting|rabat|desconto|alennus|indirim|sleva|slevu)${NEAR(14)}\\d{1,2} ?%`,
  `\\d{1,2} ?% (?:de )?(?:rabatt|remise|rabais|descuento|di sconto|korting|rabatu|desconto|alennus|indirim|slevu)`,
  '(?:unser(?:em|en)?|notre|nuestro|il nostro|onze|nasz|nosso|var|vores|vart) (?:katalog\\w*|catalogue|catalogo|catalogus)',
);

/** Who tells the press, and that somebody was warned. */
export const THREATENS = alternatives(
  `(?:gehe|wende|schreibe|gehen|wenden|erzahle) ${NEAR(25)}(?:an die|zur|der) (?:presse|zeitung|offentlichkeit)|ich habe (?:sie|euch) gewarnt`,
  `(?:racont|ecri|parl|alert|previen|contact|dir)\\w* ${NEAR(30)}(?:a )?(?:la presse|aux journa(?:ux|listes)|les journa(?:ux|listes))|vous (?:etes|voila|serez) prevenus?`,
  `(?:contar|dire|ire|voy|escribire|publicar)\\w* ${NEAR(30)}(?:a|en) (?:la prensa|los periodicos|los medios)|(?:quedan|queda|estan) avisad\\w+`,
  `(?:raccont|andro|vado|diro|scriv|parlero)\\w* ${NEAR(30)}(?:ai|sui|alla|con la|con i) (?:giornali|giornalisti|stampa)|tutti i giornali|(?:vi|la|ti) (?:avevo|ho) avvertit\\w+|siete avvisati`,
  `(?:ga|stap|schrijf|vertel|bel) ${NEAR(30)}(?:naar )?de (?:krant|pers|media)|(?:jullie|u|je) (?:zijn|bent) gewaarschuwd`,
  `(?:pojd|ide|napisz|zglosz|opowi)\\w* ${NEAR(30)}(?:do|w) (?:pras\\w+|gaze\\w+|mediow|mediach|dziennikarzy)|(?:pania|pana|was|panstwa) ostrzegal\\w+`,
  `(?:vou|irei|contar|direi|escrev)\\w* ${NEAR(30)}(?:a imprensa|aos jorna(?:is|listas))|(?:estao|fica|ficam) avisad\\w+`,
  `(?:gar|skriver|skickar|vander mig|berattar|tipsar) ${NEAR(30)}(?:tidning\\w+|pressen|media)|ni ar varnade`,
  `(?:går|skriver|sender|henvender mig|fortæller|forteller|tipser) ${NEAR(30)}(?:pressen|avis\\w+|medie\\w+)|(?:i|dere|du) er (?:hermed )?(?:advaret|advart)`,
  `(?:menen|kirjoitan|kerron|otan yhteytta|julkaisen) ${NEAR(30)}(?:lehd\\w+|lehteen|mediaan|medialle)|olen varoittanut`,
  `(?:basina|gazete\\w*|medyaya) ${NEAR(25)}(?:yaz|anlat|ver|git|git|konus)\\w+|uyarmadi demeyin`,
  `(?:pujdu|napisu|reknu|obratim se) ${NEAR(30)}(?:do novin|novinarum|medii|na media)|varoval[ai]? jsem`,
);

export const TURNS_UP = alternatives(
  `(?:kommer|komma|dyker upp|sitter|satter mig|vantar?|stannar) ${NEAR(50)}(?:tills (?:du|ni|nagon|jag)|oanmald|utanfor (?:er|din|ditt|porten|dorren))|oanmald|utan (?:bokad tid|att boka|forvarning)|ingen tid bokad`,
  `(?:kommer|dukker op|dukker opp|møder op|møter opp|sidder|sitter|venter) ${NEAR(50)}(?:indtil|til (?:du|i|nogen|noen|dere) (?:kommer|har|svarer)|udenfor|utenfor|uanmeldt)|uanmeldt`,
  `(?:tulen|odotan|istun|jaan) ${NEAR(50)}(?:kunnes|ulkopuolella|aulaan|aulassa|oven (?:taakse|edessa))|ilmoittamatta`,
  `(?:gelecegim|gelip|bekleyecegim|oturacagim) ${NEAR(40)}(?:kapi\\w*|lobi\\w*|kadar)|habersiz gel\\w+`,
  `(?:prijdu|pockam|budu cekat|posadim se) ${NEAR(50)}(?:dokud|pred vasi|v recepci)|neohlasen\\w*`,
);

export const WATCHES = alternatives(
  'jag (?:vet|sag) (?:ju |nog )?(?:var (?:du|ni)|dig|er|din bil|att du|nar du)',
  'jeg (?:ved|vet|så|sa) (?:jo |nok )?(?:hvor (?:du|i|dere)|dig|deg|din bil|at du|når du)',
  '(?:tiedan|nain) (?:missa (?:sina|te|asut|istut)|sinut|teidat|autosi)',
  '(?:nerede (?:oturdug|yasadig|calistig)\\w+ (?:biliyorum|gordum))|(?:sizi|seni) (?:gordum|izliyorum|takip)',
  'vim,? kde (?:bydlite|sedite|pracujete)|videla? jsem (?:vas|te) ',
);

export const COURTS = alternatives(
  'mit mir (?:essen|ausgehen|was trinken|etwas trinken)|hubsche frau|sie sind (?:so |wirklich |sehr )?(?:schon|hubsch|bezaubernd)',
  "vous etes (?:tres |si |vraiment )?(?:belle|jolie|ravissante|charmante|beau)|je ne pense (?:plus )?qu'a (?:vous|toi)",
  '(?:eres|es usted) (?:muy |tan )?(?:preciosa|linda|hermosa|guapisim\\w)|solo pienso en (?:usted|ti)|tomar (?:un vino|una copa|algo) conmigo',
  '(?:sei|lei e) (?:bellissima|stupenda|cosi bella|molto bella)|non (?:faccio che pensare|penso che|penso ad altro che) a (?:lei|te)|bere qualcosa (?:con me|insieme)',
  '(?:je|u) bent (?:zo |echt )?(?:mooi|knap|prachtig)|wijntje (?:met|drinken)|(?:denk|dacht) (?:alleen |steeds )?(?:maar )?aan (?:jou|u)',
  'jest (?:pani|pan) (?:taka |taki |bardzo )?(?:piekn\\w|sliczn\\w)|mysle tylko o (?:pani|tobie)|na (?:randke|wino|kolacje) ze mna',
  '(?:voce|a senhora|tu) (?:e|es) (?:tao |muito )?(?:linda|lindo|maravilhosa|bonita)|so penso em (?:voce|ti|si)|tomar um (?:vinho|copo|drinque|chope) comigo',
  '(?:vackra|fina) ogon|ata middag (?:med|ihop)|ett glas vin (?:med|ihop|tillsammans)|kar i dig|ditt leende',
  '(?:smukke|vakre) (?:øjne|øyne)|(?:spise|ta en) middag (?:med mig|med meg|sammen)|et glass? vin (?:med|sammen)|forelsket|dit smil',
  'kauniit silmat|ihastunut|rakastunut|(?:illalliselle|lasilliselle|kahville|syomaan|ulos) kanssani|kanssani (?:illalliselle|lasilliselle|kahville|syomaan|ulos)|ikava sinu\\w*|hymysi',
  'gozleriniz|gulusunuz|asik oldum|(?:yemege|kahveye|bir sey icmeye) cikalim|cok guzelsiniz',
  'krasn\\w+ oci|zamiloval\\w*|(?:na veceri|na vino|na rande) se mnou|vas usmev',
);

export const ASKS_WHERE_IT_STANDS = alternatives(
  'nagot nytt|(?:hur|var) (?:(?:gar|ligger|star) det|det (?:gar|ligger|star))|aterkoppling|fatt min ansokan|nagon nyhet',
  'noget nyt|noe nytt|(?:hvordan|hvor) (?:(?:går|ser|står|ligger) det|det (?:går|ser|står|ligger))|(?:modtaget|mottatt) min|nyt i sagen|tilbagemelding|tilbakemelding',
  'kyselisin|tiedustelisin|tiedustelen|onko (?:jo |viela )?(?:hakemuk\\w+|paatos\\w*|uutta|mitaan uutta)|tullut perille|missa vaiheessa|kuuluuko (?:mitaan|uutta)|milloin asia\\w*',
  'einhverjar frettir|eitthvað að fretta|hvernig (?:gengur|stendur)|hvar (?:malið|umsoknin) stendur',
  '(?:bir )?(?:gelisme|haber) var mi|ne durumda|ulasti mi|son durum|sonuc (?:ne zaman|belli)',
  'zeptat,? (?:jestli|zda)|neco noveho|nejak\\w+ (?:novink\\w*|zprav\\w*)|jak to vypada|dorazil[ao]? (?:vam|moje|muj)|v jakem stavu',
);

export const NEW_PAPERS = alternatives(
  `(?:certifikat|korkort|truckkort|legitimation|behorighet|examen|intyg)\\w*${NEAR(40)}(?:klar\\w*|fatt|godkan\\w+|kommit|bifogar|nu)|(?:klarat|klarade|fatt|tagit|tog|avlagt) ${NEAR(30)}(?:certifikat|korkort|truckkort|legitimation|behorighet|examen|prov)\\w*`,
  `(?:certifikat|sertifikat|kørekort|førerkort|truckbevis|autorisa\\w|eksamen|svendebrev|fagbrev)\\w*${NEAR(40)}(?:beståe?t|fået|fått|klar|kommet|vedlagt|nu|nå)|(?:beståe?t|bestod|fået|fått|tok|taget) ${NEAR(30)}(?:certifikat|sertifikat|kørekort|førerkort|truckbevis|autorisa|eksamen|svendebrev|fagbrev|prøve)\\w*`,
  `(?:suoritin|lapaisin|sain|valmistuin|suoritettu) ${NEAR(40)}(?:tutkin\\w*|kortin|kortti|todistuk\\w*|kokeen|ajokort\\w*|luvan|patevyy\\w*)|(?:tutkinto|kortti|todistus|ajokortti|patevyys) ${NEAR(25)}(?:suoritettu|valmis|tuli|kunnossa|liitteena)`,
  `skirteini(?:ð|s)?|(?:lauk|stoðst|klaraði|fekk) ${NEAR(30)}(?:prof\\w*|rettindi\\w*|leyfi\\w*)`,
  `(?:sertifika|belge|ehliyet|diploma|sinav|ruhsat|lisans)\\w* ${NEAR(40)}(?:aldim|gectim|geldi|tamamladim|cikti|kazandim|ekte)`,
  `(?:slozil|ziskal|dokoncil|udelal)[ai]? (?:jsem )?${NEAR(40)}(?:zkousk\\w*|certifikat\\w*|osvedceni|ridic\\w*|diplom\\w*|opravneni)`,
);

export const CHANGES = alternatives(
  'uppsagningstid\\w*|kan (?:jag )?(?:borja|tilltrada)|flyttar till|erbjudande fran',
  'opsigelse\\w*|oppsigelse\\w*|kan (?:jeg )?(?:starte|begynde|begynne)|flytter til|tilbud fra',
  'irtisanomisai\\w+|voin (?:aloittaa|tulla toihin)|voisin aloittaa|muutan|tyotarjou\\w+',
  'uppsagnarfrest\\w*|get (?:byrjað|hafið)|flyt til|tilboð fra',
  'ihbar sure\\w*|baslayabilirim|baslayabilecegim|tasiniyorum|tasindim|is teklifi',
  'vypovedni (?:lhut|dob)\\w+|(?:mohu|muzu) nastoupit|stehuji se|nabidku od',
);

/** Another offer, in the seven languages that are read more of. */
export const OFFERS = alternatives(
  'schriftliche zusage|vertragsangebot|unterschriftsreif\\w*|andere zusage',
  "(?:proposition|promesse) (?:ferme|ecrite|signee|d'embauche|d'un autre|d'une autre|de la|du)",
  '(?:propuesta|contrato) (?:firmad[oa]|en firme|por escrito|de otr[oa])',
  '(?:proposta|contratto) (?:scritt[ao]|firmat[ao]|di lavoro|da un altro|da un.altra)',
  '(?:contract|bod) (?:getekend|op tafel|van een ander\\w*)|ander bod',
  '(?:propozycj\\w+|umow\\w+) (?:na pismie|z innej|od innej|podpisan\\w+)',
);

export const YEARS_OF_WORK = alternatives(
  '(?:\\d{1,2}|tva|tre|fyra|fem|sex|sju|atta|nio|tio) ars?',
  '(?:\\d{1,2}|to|tre|fire|fem|seks|syv|sju|otte|åtte|ni|ti) års?',
  '(?:\\d{1,2}|kaksi|kolme|nelja|viisi|kuusi|seitseman|kahdeksan|yhdeksan|kymmenen) vuo(?:tta|den)',
  '(?:\\d{1,2}|tvo|þrju|fjogur|fimm|sex|sjo|atta|niu|tiu) ar',
  '(?:\\d{1,2}|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on) (?:yil|yillik|yildir)',
  '(?:\\d{1,2}|dva|tri|ctyri|pet|sest|sedm|osm|devet|deset) (?:let|roky)',
);

export const TODAY =
  'i ?dag|ikvall|i aften|i kveld|tanaan|tana iltana|i kvold|bugun|bu aksam|dnes|dnesni\\w*';
export const TOMORROW =
  'i ?morgon|imorron|i morgen|huomen\\w*|huominen|huomisen|a morgun|yarin\\w*|zitra|zitrejsi\\w*';
