import { compile } from './plain-words.ts';

/** Two languages that are written so much alike that their words are looked for together. */
export const DANISH_AND_NORWEGIAN = compile({
  threat:
    '(går|skriver jeg|ringer|kontakter|tipser|henvender mig) (til |jeg )?(pressen|avis~|ekstra bladet|ekstrabladet|politiken|berlingske|jyllands|dagbladet|medierne|mediene|journalist~|tv ?2|dr1|nrk|vg|bt|advokat~|jurist~|politiet|retten)(?!~)|(politianmelder|anmelder|saksøker|sagsøger|stævner) (jer|dig|deg|dere|firmaet|selskapet)|(lægger|legger|skriver|deler|poster|publiserer|offentliggør) …(facebook|google|trustpilot|glassdoor|linkedin|sociale medier)|(i|dere|du) (kommer til at|kommer til å|vil|skal få) (fortryde|angre)|(fortryde|angre) (det|på)|er (hermed )?(advaret|advart)|sidste advarsel|siste advarsel|(kommer|vil|skal) (du|i|de|dere) (til )?(å |at )?(fortryde|angre)(?!~)|(du|i|dere) (kommer til at|kommer til å|vil|skal) (fortryde|angre)(?!~)|(det her|det|dette) (kommer|skal|vil) (i|du|de|dere) (til )?(at |å )?(betale|bøde) for|(i|du|dere) (kommer til|skal|vil) (at |å )?(betale|bøde) for (det|dette)',
  turnsUp:
    '(kommer|møder|møter|dukker|sætter mig|setter meg|stiller|venter|sidder|sitter) …(jeres|til jer|til dere|receptionen|resepsjonen|kontoret|indgangen|inngangen|innom|uanmeldt|forbi) …(går ikke|rikker mig ikke|uansett|uanset)(?!~)|(går ikke|rikker mig ikke|blir sittende|bliver siddende|bliver der|blir der|bliver stående|blir stående) …(før|til|indtil)(?!~)|(kommer|sætter mig|setter meg|stiller mig|stiller meg) (jeg )?…(kontor~|jeres|deres|recepsjon~|resepsjon~|reception~|uden for|utenfor) …(går|rører mig|flytter meg) ikke …(før|til)(?!~)',
  watches:
    'jeg (så|har set|har sett) (dig|deg|jer|dere)(?!~) …(din datter|din søn|på vej hjem|på vei hjem)|jeg (ved|vet) (hvor|hvornår|når|hvilken) (du|i|dere) (bor|går|kører|kjører|arbejder|jobber|parkerer|har fri)|fulgt(e)? efter (dig|deg)|jeg (ved|vet) at (du|i|dere) (bor|går|kører|kjører)|(jeg )?ser (jeg )?(dig|deg|jer|dere) hver (morgen|aften|kveld|dag)',
  courts:
    'du er (så |virkelig |utrolig |meget |veldig )?(smuk|vakker|køn|lækker)|(tænker|tænkt|tenker|tenkt) på (dig|deg) (hele|hver|meget|konstant|mest)|(date|middag|et glas vin|en drink|en drikk) …(med mig|med meg|du og jeg)|dit smil|smilet ditt|forelsket i (dig|deg)|(drømte|drømt|drømmer) om (dig|deg)',
  insults:
    '(i|dere|du) er (jo |så |bare |nogle |noen |en |et |en flok |en gjeng )*(idiot~|inkompetent~|ynkelig~|patetisk~|latterlig~|løgner~|nar~|dust~|amatør~)|(fandens|satans|jævla|forbanna|forbandede) …|skam (jer|dig|dere|deg)|dra til helvete|gå ad helvede|hvilken idiot …(leder|styrer|driver|passer|hos jer|hos dere)(?!~)|(i|dere|de) er (alle |bare |jo )*(en |et )?(flok|bande|gjeng|gjæng|samling) (af |av )?(idioter|amatører|klovne|klovner|tåber)',
  blames:
    '(jeres|din|deres) skyld at|på grund af (jer|dig) …(ikke|sover|græder)|på grunn av (dere|deg) …(ikke|sover|gråter)|(på|i) (jeres|din|deres) samvittighed|mine børn …(sult~|uden mad|ingen julegaver)|barna mine …(sult~|uten mat|ingen julegaver)',
  private:
    '(fundet|fandt|fik|har fået|funnet|fikk|fått) …(dit private|din private|din hjemmeadresse|privatnummeret)|(fundet|fandt|følger|tilføjet|funnet|fant) (dig|deg) på (instagram|facebook|insta|snap~)|hjem(me)? (til|hos) (dig|deg)',
  goesRound:
    '(sendt|sender|skrevet|skriver|mailet) …(din chef|sjefen din|jeres direktør|direktøren|ledelsen|alle dine kolleg~|dine kolleg~|kollegaene dine|hele (afdelingen|avdelingen|teamet|kontoret)|bestyrelsen|styret)(?!~)',
  afterNo:
    '(accepterer|godtager|godtar|aksepterer) ikke (jeres|dit|det|et|dette|deres) (nej|nei|afslag|avslag|beslutning)|(fortsætter|fortsetter|bliver ved|kommer til) (med )?(at|å) (skrive|ringe) …(til|hver dag|indtil)',
  offer:
    '(andet|et|nyt|skriftligt|fast|annet|nytt|skriftlig) (job|jobb)?(tilbud)|(jobtilbud|jobbtilbud|ansættelseskontrakt|arbeidskontrakt)|blevet tilbudt|blitt tilbudt|fått tilbud|fået tilbud|(andet|annet|et andet|et annet) (hospital|sykehus|sygehus|firma|sted|hotel|hotell) …(vil have mig|vil ha meg|har valgt|venter på)',
  mustAnswer:
    '(skal|må|er nødt til at) …(svare|svar|besked|beskjed|beslutte|bestemme|skrive under|underskrive|signere|sige (ja|nej)|si (ja|nei)|takke (ja|nej|nei))|(svar|svarfrist|frist) …(senest|inden|innen|i morgen)|(udløber|utløper|gælder til|gjelder til)|(vil have|vil ha|venter på) …(min underskrift|mit svar|svaret mitt|ja eller ne)',
  soon: '(i dag|idag|i aften|i kveld|i morgen|imorgen|i eftermiddag|i ettermiddag|inden for (\\d+|et par) timer|innen (\\d+|et par) timer)(?!~)',
  news: '(certifikat|sertifikat|kørekort|førerkort|truckbevis|truckcertifikat|autorisa|eksamen|svendebrev|fagbrev|godkjenning|kursusbevis|uddannelse|utdanning)~ …(bestået|beståe?t|fået|fått|klar~|kommet|vedhæft~|vedlagt|nu|nå)|(bestået|beståe?t|bestod|fået|fått|fik|fikk|tok|taget|afsluttet|fullført) …(certifikat|sertifikat|kørekort|førerkort|truckbevis|truckcertifikat|autorisa|eksamen|svendebrev|fagbrev|prøve|godkjenning|uddannelse|utdanning)~|kan (jeg )?(starte|begynde|begynne|tiltræde|tiltre)|(flytter|flyttet) til|(sænkede|øgede|halverede|reduserte|reducerede|økte|halverte) …\\d|fra \\d+ (procent |prosent |dage |dager |minutter |% )?til \\d',
  asks: '(hvordan (går|ser|ligger|står) det|noget nyt|noe nytt|nyt i sagen|nyt om (jobbet|stillingen|min)|nytt om (jobben|stillingen)|tilbagemelding|tilbakemelding|(fået|fått) (set|sett|kigget|lest|læst|tid|min|søknaden|ansøgningen)|modtaget min|mottatt (min|søknaden)|hørt (noget|noe|fra jer|fra dere|noko)|hvornår (der|jeg|i)|når (jeg|vi|man) kan (vente|forvente|høre)|høre (lidt|litt|noget|noe|hvor|hvordan|om)|hvor langt (er )?(i|dere)|ved du (noget|hvornår)|vet du (noe|når))|(hørte|hører) (ikke|intet|ingenting) |(ikke|intet|ingenting|inkje) hørt|(har i|har dere|har du) (bestemt|valgt|besluttet|glemt|fundet|landet)|minde om|minne om|(skulle|ville) (vende tilbage|gi lyd|høre|ringe|melde tilbage)|(har vært|har været|er) (helt )?(stille|tavs)|gir? lyd',
  applies:
    '(jeg )?(søger|søker|vil gerne søge|vil gjerne søke|ansøger om) (stillingen|jobbet|jobben|job|jobb|arbejde|arbeid|rollen|lærling~|praktik~)|(så|set|sett) (jeres|deres|annoncen|annonsen|stillingsopslag~)|er (stillingen|jobbet|jobben) (stadig|fortsatt|fremdeles|endnu) (ledig|åben|åpen)',
  sells:
    'vi (tilbyder|tilbyr|leverer|hjælper (virksomheder|jer)|hjelper (bedrifter|dere)|sælger|selger)|(book|bestil|bestill) …(demo|plads|plass|kursus|kurs|inden)|% (på|rabat)|vores (konsulenter|kandidater|løsning~|produkter)|våre (konsulenter|kandidater|løsning~|produkter)|afmeld|avmeld|nyhedsbrev|nyhetsbrev',
  inside:
    '(hej|hei|kære) (alle|kolleg~)(?!~)|(det er|her er) ~ (fra|i|på) (it|økonomi~|løn~|lønn~|marked~|receptionen|resepsjonen)|~ (fra|i|på) (it-afdelingen|it-avdelingen|regnskab|regnskap|lønkontoret)(?!~)',
  answers:
    '(passer|fungerer|går) (mig |meg )?(fint|godt|perfekt|bra|super~|utmerket|udmærket)|som (du|i|dere) (bad om|ba om|efterspurgte|etterspurte|ønskede|skrev)|(bekræfter|bekrefter|jeg kommer) …(samtale~|møde~|møte~|intervju~|tidspunktet|klokken|kl)|svar på (dit|jeres|spørsmålet|ditt)|(vedhæfter|vedlegger|sender|vedlagt) …(du|i|dere) (bad|ba|ville|ønskede|spurgte|etterspurte)',
  withdraws:
    '(trækker|trekker) …(ansøgning~|søknad~|mig|meg)|takket (ja|nei|nej) til …(job|stilling|tilbud)~',
  danger:
    '(orker|vil|magter|gider) ikke (at )?(leve|være her|mere|mer)( mere| mer| lenger| længere)?(?! (i|på|med|uten|uden|så|vente|høre|finde))(?= ?[.,!?\\n]|$)|(orker|vil) ikke (leve|være her) |tage (mit|sit) eget liv|ta (mitt|sitt) eget liv|ta(ge)? livet af (mig|jer|dig)|ta livet av (meg|dere|deg)|(vil|ønsker at|ønsker å) dø(?!~)|(bedre|lettere) (uden mig|uten meg|hvis jeg (ikke var|var død))|(tager|tar|har) (en |min )?(kniv~|pistol~|våben|våpen|økse|benzin|bensin) (med|på)|(dræbe|drepe|skyde|skyte|stikke) (jer|dig|deg|dere|ham|hende|henne|alle)|(slår|truer med at slå|truer med å drepe) (mig|meg)',
  dataRequest:
    '(mine (personoplysninger|personopplysninger|oplysninger|opplysninger)|indsigt i|innsyn i|gdpr|databeskyttelse~|personvern~)|(slette|slett) …(mine (oplysninger|opplysninger|data)|min ansøgning|søknaden)',
});
