import { compile } from './plain-words.ts';

export const HUNGARIAN = compile({
  threat:
    '(megyek|fordulok|szólok|hívom|felhívom|értesítem|feljelentem|elviszem|kiteszem|megírom|beperelem|feljelentést) …(sajtó~|újság~|média~|tévé~|rtl~|index~|telex~|blikk~|ügyvéd~|bíróság~|rendőr~|munkaügy~|facebook~|google~|önöket|magukat|titeket)|(sajtó~|újság~|újságíró~|médiá~|ügyvéd~|bíróság~) (megyek|fordulok|fordulni|viszem|szólok|értesítem)|ügyvédem …(keresni|felkeresi)~|meg(fogják|fogjátok)? (még )?(bánni|bánják|bánjátok)|(utolsó|utoljára) (figyelmeztet~|szólok)|(rossz|egycsillagos) értékelés|(ezt|még|nagyon|keservesen) (még |nagyon )*megbán(ja|ják|od|játok)(?!~)|ezért (még )?(meg fog(nak|ja|ják)? fizetni|megfizet~)',
  turnsUp:
    '(bemegyek|odamegyek|megyek|várok|ott ülök|beülök|felmegyek) …(irodá~|recepció~|önökhöz|hozzátok|magukhoz|portá~|kapu~) …(nem megyek el|akár)|nem megyek el …(amíg)|(bemegyek|odamegyek|leülök|megjelenek) …(irod~|önökhöz|recepció~|bejárat~) …(nem (mozdulok|megyek el|távozom|jövök el))',
  watches:
    '(láttam|látom) …(hazafelé|ahogy (kijött|hazament)|a kocsiját)|tudom,? (hol|mikor|hánykor|melyik|milyen kocsi~|milyen autó~) …(lakik|laksz|dolgozik|jár|végez|megy|parkol)|követtem|tudom,? hogy (ott|a .{0,20}) (lakik|jár|végez)|(minden|mindennap) (reggel|este|nap)? ?(látom|figyelem|nézem) (önt|magát|téged)',
  courts:
    '(olyan |nagyon |igazán )?(gyönyörű|szép|csinos|bájos) (ön|nő|vagy|a mosolya)|(csak |folyton |egész nap )(önre|rád|magára) gondolok|(vacsora~|vacsorázni|borra|kávéra|randi~) …(velem|kettesben)|beleszerettem|(önnel|magával|veled) álmod~|(eljönne|eljössz|elhívhatom) …(velem|önt) (vacsorázni|kávézni)',
  insults:
    '(önök|maguk|ti|maga) …(idióták|hülyék|hülye|inkompetens~|alkalmatlan~|szánalmas~|hazug~|nevetséges~|senkik)|(idióta|szánalmas|nevetséges) (társaság|cég|banda)|(menjenek a|húzzatok|szégyelljék|szégyelljétek|rohadt|kurva)|melyik (idióta|hülye|barom|ökör) …(vezeti|önöknél)|(önök|ti|maguk) (mind |tényleg )*(idióták|hülyék|barmok)',
  blames:
    '(önök|maguk|miattatok|önök miatt) …(nem alszom|sírok|beteg~)|(az önök|a maga|a ti) (hibája|hibátok|lelkiismeret~|lelkén)|(a )?gyerekeim …(éhez~|nem kap~)',
  private:
    '(megtaláltam|megszereztem|kiderítettem) …(a (privát |saját )(telefonszám~|címét|lakcímét|mobilszám~)|az instagram~|a facebook~)',
  goesRound:
    '(elküldtem|megírtam|írtam|küldöm) …(a főnökének|a főnököd~|az igazgató~|a vezetőség~|minden kollég~|az összes kollég~|a kollégáinak)',
  afterNo:
    'nem (fogadom el|fogadok el) …(nem~|döntés~|elutasítás~)?|(addig|minden nap) (írok|írni fogok|hívom|telefonálok)',
  offer:
    '(másik|más|egy újabb|írásos|versenyző) (állás|munka)?ajánlat~|(állásajánlat|munkaszerződés)~|(másik|más) (cégtől|helyről|munkahelyről) …(ajánlat|szerződés)~|ajánlat~ …(másik|más) (cég|hely)~|(másik|egy másik) (kórház|cég|iskola|szálloda|hely) …(felvenne|engem akar|vár|választott)',
  mustAnswer:
    '(kell|muszáj) …(válasz~|dönten~|aláírn~|nyilatkoz~|visszajelez~|visszajelzést)|(válasz~|dönten~|aláírn~|visszajelzést) …(kell|muszáj|várnak)|(lejár|érvényes|határidő)',
  soon: '(ma|holnap~|ma este|estig|\\d+ órán belül)(?!~)',
  news: '(megszereztem|letettem|megkaptam|elvégeztem|befejeztem|átmentem|sikerült) …(bizonyítvány~|vizsg~|jogosítvány~|oklevel~|diplom~|engedély~|tanúsítvány~|képesítés~|tanfolyam~|nyelvvizsg~)|(bizonyítványom|jogosítványom|diplomám|vizsgám) …(megvan|meglett|sikerült|megjött)|(tudok|tudnék|tudom) (kezdeni|munkába állni)|költözöm|(csökkent~|növel~|emelt~) …\\d|\\d+-?~(ról|ről) …\\d',
  asks: '(érdeklődni|érdeklődnék|érdeklődöm|kérdezni szeretn~|szeretném (megkérdezni|megtudni|tudni)|(van(-e)?|született(-e)?) (már )?(valami |bármi )?(hír|új~|döntés|fejlemény|válasz)|hír(ek)?|hol tart|megkapták|megkaptátok|megjött|megérkezett(-e)?|mikor (várhat~|kapok|tudhat~|lesz)|nem kaptam (választ|visszajelzést)|visszajelzés~)|(elfelejtettek|elfelejtettél|elfeledkez|emlékeztet)~|(azt mondt|megígért|ígért)~ …(hív|jelentkez|szól|írn)~|(döntöttek|választottak)(-e)?( már)?|mi a helyzet|mi újság',
  applies:
    '(láttam|olvastam|találtam) …(hirdetés~|álláshirdetés~)|(állást|munkát) (keresek|keresnék)|(szeretnék )?(jelentkezem|jelentkeznék|jelentkezni) (a|az|erre)|aktuális( még)?( az állás| a hirdetés)?|betölt(ött|ötték)-e',
  sells:
    '(kínálunk|ajánljuk (figyelm~|megoldás~)|segítünk (cég~|vállalat~)|forgalmazunk|biztosítunk)|(foglaljon|kérjen) …(demó~|bemutató~|ajánlatot|időpontot)|% kedvezmény|kedvezmény~ \\d|jelöltjeink|tanácsadóink|leiratkoz~|hírlevél~',
  inside:
    '(sziasztok|kedves|helló) (mindenki|kollégák|hr)(?!~)|~ vagyok (az informatik~|az it-ről|a könyvelés~|a pénzügy~|a marketing~|a recepció~|a bérszámfejt~)|itt ~ (az informatik~|az it-ről|a könyvelés~|a marketing~|a recepció~)',
  answers:
    '(megfelel|jó nekem|jó lesz|megfelelne|alkalmas)(?!~)|(a )?kért …(csatol~|küld~|mellékel~)|(csatol~|küld~|mellékel~) …kért|ahogy kért(e|ék)|megerősítem|ott leszek|válaszolva (a )?kérdés~',
  withdraws:
    'visszavon(om|nám) …(jelentkez~|pályázat~)|(jelentkezésem|pályázatom)~ …visszavon~|(másik|más) (állást|munkát|ajánlatot) (fogadtam el|elfogadtam)|elfogadtam egy másik',
  interview: '(interjú|állásinterjú|beszélgetés|megbeszélés)~',
  anotherTime:
    'nem (tudok|tudnék|fogok tudni) …(menni|elmenni|jönni|ott lenni|megjelenni|odaérni)|(át|el)(tenni|tennénk|halaszt~|rakni)|(más|másik) (időpont~|nap~)',
  danger:
    '(nem akarok|nincs erőm|nincs kedvem|nem bírok) (már |tovább |többé )*(élni|tovább élni)|megöl(öm|ni) (mag~|önöket|titeket|mindenkit|őt)|(véget vetek|végzek) (az életem~|magam~|mindennek)|meg akarok halni|jobb (lenne|lesz) nélkülem|öngyilkos~|(viszek|hozok|nálam van|megyek) …(kés~|pisztoly~|fegyver~|fejszé~|benzin~)|(ver|megver|halálosan fenyeget) (a férjem|engem|minket)',
  dataRequest: '(személyes adat~|gdpr)|(töröljék|törlését|törlésé~) …(adat~|önéletrajz~)?',
});
