import { compile } from './plain-words.ts';

export const FINNISH = compile({
  threat:
    '(soitan|menen|otan yhteyttä|vien asian) (lehd~|lehteen|lehdistö~|mediaan|medialle|toimittaj~|iltaleh~|ilta-sanom~|hesari~|helsingin sanom~|poliisi~|asianajaj~|lakimie~|oikeuteen|facebook~|google~|some~)|haastan (teidät|firman)|tulette (vielä )?katumaan|kadutte vielä|olen varoittanut|viimeinen varoitus|jätän …(arvostelun|arvion)|(tätä|sitä|tämän|katkerasti) (sinä |te )?(vielä |katkerasti )*(kadut|kadutte)(?!~)|tulette? katumaan|(tästä|siitä) (te |sinä )?(vielä )?(maksatte|maksat|saatte maksaa|saat maksaa)',
  turnsUp:
    '(tulen|tulemme|odotan|istun|jään|ilmestyn|saavun) …(toimistolle~|toimistoonne|aulaan|aulassa|oven|ovelle|konttorille|vastaanotolle|teille) …(enkä lähde|haluatte tai)|enkä (lähde|poistu) …(ennen|kunnes)',
  watches:
    'tiedän (missä|milloin|mihin aikaan|millä) …(asut|asutte|lähdet|lähdette|ajat|ajatte|työpaikalta|lapsesi)|seurasin sinua|tiedän (että|,? että) …(asut|asutte|lähdet|lähdette|ajat)|näen (sinut|teidät) joka (aamu|ilta|päivä)',
  courts:
    '(olet|olette) (niin |todella |tosi |erittäin )?(kaunis|söpö|hurmaava)|ajattelen sinua|(illalliselle|kahville|treffeille|viinille) …(kanssani|kahdestaan)|hymysi|rakastunut sinuun|(näin|uneksin) …unta? (sinusta|teistä)|unta (sinusta|teistä)',
  insults:
    '(olette|olet) (täysiä |ihan |oikeita |pelkkiä |täysi |kaikki )*(idioott~|pellejä|paskoja|ammattitaidottom~|valehteli~|säälittäv~|surkeita|typeryks~)|haistakaa|haista (paska|vittu)|vitun |hävetkää|(oletteko|oletko|olette|oletteko) (te |sinä )?(kaikki |ihan |aivan )*(idiootteja|idiootti|tyhmiä|typeriä|pellejä)',
  blames:
    '(teidän|sinun) (syytä|vikanne|syytänne)|(teidän|sinun) takia(nne|si)? …(en|itken|nuku)|omallatunnollanne|lapseni …(nälkä~|nälissään|ilman ruokaa)',
  private:
    '(löysin|sain|hankin|etsin) …(yksityisen|kotiosoit~|oman numeron|yksityisnumero~)|(löysin|seuraan|lisäsin) (sinut|sua) (instagram~|facebook~|insta~)|kotiisi',
  goesRound:
    '(lähetin|lähetän|kirjoitin|laitoin) …(pomollesi|esimiehellesi|toimitusjohtaja~|kaikille (kollegoillesi|työkavereillesi)|kollegoillesi|koko (tiimille|osastolle)|hallitukselle)',
  afterNo:
    'en hyväksy (päätöstä~|kieltävää|tätä|hylkäystä)|(jatkan|aion) (kirjoittamista|soittamista|kirjoittaa|soittaa) …(kunnes|joka päivä)',
  offer:
    '(toisen|toinen|muun|kirjallisen|sain|uuden) (työ)?tarjou~|työtarjou~|toisesta (firmasta|yrityksestä)|(toinen|toiseen|toisesta) (sairaala|yritys|firma|koulu|hotelli|paikka|sairaalasta|yrityksestä|firmasta) …(haluaa|valitsi|odottaa)',
  mustAnswer:
    '(pitää|täytyy|on) …(vastata|vastattava|päättää|päätettävä|allekirjoitettava|allekirjoittaa|vastaus)|viimeistään|(umpeutuu|raukeaa|voimassa) …',
  soon: '(tänään|tänä iltana|huomen~|huomiseen|huomisen|tuntia|tunnin sisällä)',
  news: '(suoritin|läpäisin|sain|valmistuin|suoritettu|sain suoritettua) …(tutkin~|kortin|kortti|todistuk~|kokeen|ajokort~|luvan|pätevyy~|sertifikaat~|diplom~|laillistuk~)|(tutkinto|kortti|todistus|ajokortti|pätevyys) …(suoritettu|valmis|tuli|kunnossa|liitteenä)|voi(n|sin) (aloittaa|tulla töihin)|muutan |(laski|nousi|putosi|kasvoi|puolitin|vähensin|nostin) …\\d',
  asks: '(onko (jo |vielä )?(rekrytoin~|haku~|hakemuk~|päätös~|uutta|mitään uutta|tietoa)|missä vaiheessa|kyselisin|kyselen|tiedustelisin|tiedustelen|onko (teillä )?(ollut aikaa|ehditty)|oletteko ehtineet|tullut perille|kuuluuko|mitä kuuluu (hakemuks~|rekry~)|milloin (asia~|kuulen|saan|voisin kuulla)|kuulin? (mitään|teistä))|kysäis~|(olette|oletko|joko) …(tehneet|päättäneet|valinneet|ehtineet|unohtaneet)|muistut~|en ole kuullut|lupasit~ (soittaa|ilmoittaa|palata)|missä mennään',
  applies:
    '(haen|hakisin|haluaisin hakea|kiinnostaisi hakea) …(paikkaa|työtä|tehtävää|töitä|virkaa|työpaikkaa)|näin (ilmoituksenne|ilmoituksen)|etsin töitä|onko paikka (vielä|yhä)',
  sells:
    '(tarjoamme|toimitamme|autamme yrityksiä|myymme)|(varaa|varaa|tilaa) …(demo~|esittely~|paikka~|kurssi~)|% (alennus|alennuksen)|konsulttimme|ehdokkaamme|uutiskirje|peruuta tilaus',
  inside:
    '(hei|moi|moikka) (kaikki|kollegat|hr|tiimi)(?!~)|(täällä|tässä) ~ (it|tietohallinno~|talous~|palkka~|markkinoin~|vastaanoto~)',
  answers:
    '(sopii|käy) (minulle |mulle )?(hyvin|mainiosti|oikein|loistavasti|erinomaisesti)|(pyytämä~|pyysitte|pyysit|toivomanne|toivomasi)|vahvistan …(haastattel~|ajan|tapaamis~)|vastaus kysymykse~',
  withdraws: 'otin (vastaan )?toisen|(perun|vedän) …hakemuks~|hakemukseni (pois|takaisin)',
  danger:
    'en (jaksa|halua|viitsi) (enää )?elää(?! (enää )?(tuk|eri|ilman|näin|täällä|yksin|vain))|(tappaa|tapan) itse~|(haluan|haluaisin) kuolla|parempi ilman minua|lopetan (elämäni|kaiken)|(tuon|otan|mukanani) …(puuko~|veits~|aseen|pistoolin|kirve~|bensaa)|(tapan|ammun|puukotan) (teidät|sinut|hänet|kaikki)|(hakkaa|lyö|uhkaa tappaa) minu~',
  dataRequest:
    '(henkilötieto~|gdpr|tietosuoja-asetu~)|(poistamaan|poistakaa|poistaa) …(tietoni|tietojani|hakemukseni)',
});
