import { compile } from './plain-words.ts';

/** Two languages that are written so much alike that their words are looked for together. */
export const CZECH_AND_SLOVAK = compile({
  threat:
    '(půjdu|jdu|obrátím se|obraciam sa|obrátim sa|napíšu|napíšem|zavolám|řeknu|poviem|podám|kontaktuji|zveřejním|zverejním) …(novin~|médi~|medi~|tisku|televiz~|nov[uy] |novinář~|novinár~|právník~|advokát~|soud~|súd~|polici~|žalob~|facebook~|google~|recenz~)|(budete|ještě|ešte) …(litovat|ľutovat|ľutovať|oľutujete)|varoval~ (jsem|som)|poslední (varování|výzva)|posledné varovanie|(za to|za tohle) (mi )?(zaplatíte|zaplatíš)|tohle vám (nedaruji|nedaruju)',
  turnsUp:
    '(přijdu|prídem|přijedu|počkám|budu čekat|budem čakať|posadím se|sadnem si|stavím se) …(k vám|do kancelář~|na recepc~|do recepc~|před|pred|na vrátnic~) …(neodejdu|neodídem|ať chcete)|neodejdu …dokud|neodídem …(kým|pokiaľ)',
  watches:
    '(viděl|videl)~ (jsem|som) (vás|tě|ťa) (včera )?(jak|ako|odcházet|odchádzať|domů)(?!~)|(viděl|videl)~ (jsem|som) vaše auto|(vím|viem),? (kde|kdy|kedy|jakým|akým|v kolik) …(bydlíte|bývate|chodíte|odcházíte|odchádzate|jezdíte|pracujete)|sledoval~ (jsem|som) vás|vím,? že (bydlíte|odcházíte|chodíte|jezdíte)|(vidím|sleduji|pozoruji) (vás|tě) (každ|denně)~|(každ[ée] ráno|denně) (vás|tě) (vidím|sleduji)',
  courts:
    '(jste|ste|jsi|si) (tak |moc |velmi |veľmi )?(krásná|nádherná|půvabn~|pôvabn~)(?! (firm|škol|společnost|spoločnosť))|myslím (jen |jenom |len |stále )?na (vás|tebe)|(večeři|víno|rande|večeru|kávu) …(se mnou|so mnou|ve dvou)|váš úsměv|zdálo se mi o (vás|tobě)',
  insults:
    '(jste|ste) (úplní |banda |parta |obyčejní |fakt |všichni )*(idioti|debil~|neschopn~|blb~|lháři|klamári|ubozí|trapn~|darmožrout~|břídil~)|(do prdele|jděte do|kašlu na vás|hanba vám|styďte se)|(který|jaký|co je to za) (idiot|blbec|debil|hlupák|pitomec) …(řídí|vede|u vás)(?!~)',
  blames:
    '(kvůli|kvôli) vám …(ne~|pláč~|plač~)|(na|ve) (vašem |vaše |vašom )?svědomí|mé děti …(hlad~|nemají)|vaše vina',
  private:
    '(našel|našla|zjistil|sehnal|získal|našiel|zohnal)~ (jsem |som )?…(soukrom~|súkromn~)|(na|přes) (vašem |váš )?(instagramu|facebooku) …(našel|našla|přidal|žádost)',
  goesRound:
    '(poslal|posílám|napsal|psal|píšu|napísal|pošlu)~ …(vašemu šéf~|vášmu šéf~|řediteli|riaditeľovi|nadřízen~|všem (vašim )?koleg~|všetkým (vašim )?koleg~|vedení|jednatel~)',
  afterNo:
    '(neakceptuji|neakceptujem|nepřijímám|neprijímam|nesouhlasím s|nebudu se smiřovat) …(odmítnut~|odmietnut~|zamítnut~|rozhodnut~)|(budu|budem) (psát|volat|písať|volať) …(dokud|každý|kým)',
  offer:
    '(jin~|další|písemn~|konkurenční|pracovní|pracovnú|inú) (nabídk~|ponuk~)|(nabídk~|ponuk~) (z|od) (jin~|in~)|podepsat smlouvu|(jin[áý]|druh[áý]) (nemocnice|firma|škola|hotel|zaměstnavatel) …(mě chce|mě bere|čeká na (můj|moje))',
  mustAnswer:
    '(musím|mám|potřebuji|potrebujem) …(rozhodn~|odpověd~|odpoved~|vyjádřit~|vyjadri~|podepsat|podpísať|dát vědět|dať vedieť)|(platí|platná|vyprší) …(do|jen)|do (zítř~|dneš~|zajtr~) ',
  soon: '(dnes~|zítr~|zítř~|zajtr~|do \\d+ hodin)',
  news: '(složil|získal|dokončil|udělal|obdržel|absolvoval|zložil|získala|spravil)~ (jsem |som )?…(zkoušk~|skúšk~|certifik~|osvědčení|osvedčen~|řidič~|vodič~|diplom~|oprávnění|oprávnen~|kurz~)|(mohu|můžu|môžem) (nastoupit|začít|nastúpiť|začať)|(nastoupit|nastúpiť) (mohu|můžu|môžem)|stěhuji se|sťahujem sa|(snížil|zvýšil|zkrátil|znížil|skrátil)~ …\\d|z \\d+ …na \\d',
  asks: '(zeptat|opýtať|informovat se|spýtať)|(něco|nějak~|niečo|nejak~) (nov~|zpráv~|správ~)|jak to vypadá|ako to vyzerá|(v jakém|v akom|jaký je|aký je) (stav~|je stav)|(dorazil~|došl~|obdrželi|dostali) (jste|vám|ste)|už (rozhodn~|víte|viete)|kdy (se )?(mohu|můžu|ozvete|dozvím)|neozval~|(při|pri)pomen(out|ul|uť)~|(nezapomněli|zabudli|nezabudli)|(slíbil|slibovali|sľúbili)~ (jste|ste) …(ozvat|ozvete|dát vědět)|jak to (dopadlo|pokračuje)|(rozhodli|vybrali) (jste|ste)|čekám na (odpověď|vyjádření)',
  applies:
    '(viděl|našel|videl|zaujal|reaguji|reagujem)~ (jsem |som )?(na )?(váš|vaši|vás|me váš|mě váš) (inzerát~|nabídk~|ponuk~)|(hledám|hľadám) (práci|prácu|místo|miesto)|(hlásím se|hlásim sa|ucházím se|uchádzam sa) (o|na)|je (to )?(místo|miesto|pozice|pozícia) (ještě|ešte) (volné|voľné|volná|aktuální)|(místo|pozice) (je )?(ještě|ešte) (volné|volná)',
  sells:
    '(nabízíme|ponúkame|dodáváme|dodávame|pomáháme firmám|pomáhame firmám)|(objednejte|rezervujte|objednajte) …(demo|ukázk~|schůzk~)|% (slev~|zľav~)|(slev~|zľav~) \\d+|naši (kandidáti|konzultanti)|odhlásit (se )?(z|odběr)|newsletter',
  inside:
    '(ahoj|zdravím|dobrý den) (všichni|kolegové|kolegyně|hr|všetci)(?!~)|(tady|tu) (je )?~ (z|ze) (it|účtárn~|účtárne|marketing~|recepc~|mzdov~)',
  answers:
    '(vyhovuje|hodí se|vyhovoval~) (mi)?|(které|který|o které|jak|ktoré|o ktoré) (jste|ste) (chtěli|žádali|si vyžádal~|požadovali|chceli|žiadali)|potvrzuji|potvrdzujem|v příloze (posílám|zasílám) …(požadovan~|vyžádan~|jste)|odpověď na (vaš~|otázk~)',
  danger:
    '(nechci|nechce se mi|nemám sílu|nemá cenu) (už )?(dál )?(žít|dál žít)(?! (v|z|na|bez|tak))|nechcem (už )?žiť|(zabít|zabiju|zabijem|zabiť) (se|sa|vás|tě|ho|ji|všechny)|(vzít|vezmu|vziať) si život|(chci|chcem) (umřít|zemřít|zomrieť)|beze mě (bude|lépe|by)|(přijdu|vezmu|mám) …(s nožem|nůž|zbraň|pistol~|sekeru|benzín~)|(bije|mlátí|vyhrožuje~ zabitím) (mě|mně)',
  dataRequest:
    '(osobních údajů|osobné údaje|osobních údajích|osobných údajov|osobní údaje|gdpr)|(výmaz|smažte|vymažte) …(údaj~|životopis)',
});
