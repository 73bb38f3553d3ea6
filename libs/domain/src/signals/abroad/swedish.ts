import { compile } from './plain-words.ts';

export const SWEDISH = compile({
  threat:
    '(går (jag )?till|ringer|tipsar|vänder mig till|vänder jag mig till) (jag )?(pressen|tidning~|aftonbladet|expressen|dagens nyheter|journalist~|media|tv4|svt|advokat~|jurist~|polisen|domstol)|(polisanmäler|anmäler|stämmer) (er|dig|företaget)|(lägger ut|skriver|publicerar|sprider) …(facebook|google|trustpilot|glassdoor|linkedin|sociala medier)|(ni|du) (kommer att|ska få|lär) ångra|annars får ni (se|ångra)|ni är varnade|sista varning|(kommer|ska|lär|får) (ni|du) (att )?(få )?ångra|(ni|du) (kommer att|ska|lär) få ångra|(lägger ut|publicerar|sprider) …(era|dina) (mejl|mail|svar)~|(det här|detta|det) (ska|kommer|får) (ni|du) (att )?(få )?(betala|sota) för',
  turnsUp:
    '(kommer|åker|dyker|sätter mig|ställer mig|väntar|sitter) …(ert|ditt|till er|receptionen|kontoret|entrén|utanför|oanmäld) …(tänker inte gå|går inte därifrån|vare sig)|(tänker inte gå|går inte därifrån|blir kvar|stannar) …(tills|förrän)|(kommer|åker|sätter mig|ställer mig) (jag )?…(ert|ditt|till er|receptionen|kontoret|entrén|utanför) …(går|lämnar|flyttar mig) inte …(förrän|innan|tills)',
  watches:
    'jag (såg|har sett) (dig|er)(?!~)(?! (annons|inlägg|utlysning|hemsida|tjänst|film|rapport)) …(handlade|din (dotter|son)|på väg hem|utanför ditt)|jag vet (var|när|vilken) (du|ni) (bor|slutar|går|åker|jobbar|parkerar|kör)|följ(er|de|t) efter dig|jag vet att (du|ni) (bor|slutar|går|åker|jobbar sent)|bor (nära|vid|på) …(det vet jag|vet jag)|(du|ni) var (online|inloggad~) …(jag såg|såg jag|inget svar)|(jag )?(ser|iakttar) (jag )?(dig|er) varje (morgon|kväll|dag)',
  courts:
    'du är (så |väldigt |jätte)?(vacker|snygg)|(tänker|tänkt) på dig (hela|varje|mest|jämt)|(dejt|middag|ett glas vin|en drink) …(med mig|du och jag)|ditt leende|kär i dig|(drömde|drömt|drömmer) om dig',
  insults:
    '(ni|du) är (ju |så |riktigt |fan |en |ett |bara |jävla )*(idiot~|dumma|inkompeten~|patetisk~|värdelös~|skämt|pack|lögnare|oproffs~ jävl~)|(jävla|jävlar|jävligt) …(ni|er|företag|idiot~)|dra åt helvete|skäms (på er|ni)|vilken (jävla )?(idiot|dåre|klant|nolla) …(sköter|leder|driver|hos er)(?!~)',
  blames:
    '(ert|ditt) fel att|på grund av (er|dig) …(inte|sover|gråt~|mår)|(på ert|på ditt) samvete|mina barn …(hungr~|svält~|utan mat|inga julklappar)',
  private:
    '(hittade|fick|har fått|fått tag på|sökte upp) …(ditt privata|din privata|din hemadress)|(hittade|lagt till|följer|skrev till) dig på (instagram|facebook|insta|snap~)|hem till dig',
  goesRound:
    '(skickat|skickar|skrivit|mejlat|kopierar) …(din chef|er vd|vd:n|ledningsgruppen|alla dina kollegor|dina kollegor|hela (avdelningen|teamet|kontoret)|styrelsen)',
  afterNo:
    '(accepterar|godtar) inte (ert|ditt|det|ett) (nej|beslut|avslag)|(fortsätter|kommer att) (att )?(skriva|ringa|mejla) …(tills|varje dag)',
  offer:
    '(annat|ett|nytt|konkurrerande|skriftligt|fast) (jobb|anställnings)?erbjudande|blivit erbjuden|erbjudits|(jobberbjudande|anställningsavtal)|annat avtal|(annat|ett annat|andra) (sjukhus|företag|ställe|hotell|skola~) …(vill ha mig|valt mig|väntar på)',
  mustAnswer:
    '(måste|behöver|ska) …(svara|besked|bestämma|skriva på|tacka (ja|nej)|signera|välja)|(svar|besked) …(senast|innan|före)|(går ut|gäller till|löper ut)|(vill ha|väntar på|behöver) …(min underskrift|mitt svar|mitt besked|ja eller nej)',
  soon: '(i dag|idag|ikväll|i kväll|i morgon|imorgon|imorron|i eftermiddag|inom (några|ett par|24|48|\\d) timmar)(?!~)',
  news: '(certifikat|körkort|truckkort|legitimation|behörighet|examen|intyg|licens|diplom|utbildning)~ …(klar~|fått|godkän~|kommit|bifogar|bifogat|ligger med|tog|nu)|(klarat|klarade|fått|fick|tagit|tog|avlagt|avslutat) …(certifikat|körkort|truckkort|legitimation|behörighet|examen|prov|licens|diplom|utbildning)~|kan (jag )?(börja|tillträda|starta)|(flyttar|flyttat) till|(minskade|ökade|sänkte|höjde|halverade) …\\d|från \\d+ (procent |dagar |minuter |% )?till \\d',
  asks: '(hur (går|ser|ligger|står) det|något nytt|nån nyhet|någon nyhet|några nyheter|återkoppling|hunnit (titta|läsa|kolla|gå igenom)|fått (min|mitt) (ansökan|cv|mejl|mail)|när (jag|man) (kan|får) (vänta|förvänta|höra)|hört (något|nåt|av er)|hört av er|besked om (tjänsten|jobbet)|hör gärna av (er|dig)|vet (du|ni) (när|något))|hörde? (inget|ingenting)|(inte|inget|ingenting) hört|kollar (bara )?(läget|av läget|om)|(har ni|har du) (bestämt|valt|kommit fram|glömt)|påminna|hör(a)? av (dig|er)|skulle höra av',
  applies:
    '(jag )?(söker|vill söka|ansöker om|är intresserad av) (tjänsten|jobbet|jobb|ett jobb|arbete|er annons|rollen|praktik)|såg (er|eran|din) annons|söker (jobb|arbete)|är (tjänsten|jobbet|platsen) (fortfarande |ännu )?(ledig|kvar)',
  sells:
    'vi (erbjuder|levererar|hjälper (företag|er)|säljer|är (leverantör|marknadsledande))|(boka|bokar) (en )?(demo|plats|utbildning|kurs)|% (på|rabatt)|våra (konsulter|kandidater|lösningar|produkter|tjänster|kurser)|avregistrera|nyhetsbrev',
  inside:
    '(hej|hejsan) (hr|alla|kollegor|gänget)(?!~)|(det är|här är) ~ (på|från) (it|ekonomi~|lön~|marknad~|receptionen|säljavdelningen)|~ (på|från) (it|ekonomi|löneavdelningen|marknad|it-avdelningen)(?!~)|~ (på|från) (it|ekonomi|lön~|receptionen) här',
  answers:
    '(funkar|passar|går) (jätte|alldeles |utmärkt|bra|fint|perfekt|mig)~|som (du|ni) (bad om|efterfrågade|ville ha|skrev)|(bekräftar|jag kommer) …(intervju|mötet|tiden|klockan|kl)|svar på (din|er) fråga|(bifogar|skickar) …(du|ni) (bad|ville|frågade|efterfråg~)',
  danger:
    '(orkar|vill) inte (leva|vara kvar|finnas)( mer| längre)?(?! (i|på|med|utan|så))|ta (mitt|sitt) (eget )?liv|ta livet av (mig|er|dig)|(vill|tänker) dö(?!~)|bättre (utan mig|om jag var död)|(tar|har) med (mig )?(kniv~|pistol~|vapen|yxa~|bensin)|(döda|skjuta|knivhugga|bränna ner) (er|dig|honom|henne|alla|kontoret)|(slår|misshandlar|hotar att döda) mig',
  dataRequest:
    '(mina personuppgifter|registerutdrag|gdpr|dataskyddsförordningen)|(radera|ta bort) …(mina uppgifter|min ansökan|mitt cv)',
});
