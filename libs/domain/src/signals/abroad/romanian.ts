import { compile } from './plain-words.ts';

export const ROMANIAN = compile({
  threat:
    '(mă duc|sun|sesizez|mă adresez) (la presă|presei|presa|televiziune|televiziuni|ziar~|jurnaliști~|avocat~|poliți~|itm|protecția|instanț~|tribunal~|facebook|google)|(vă|te) dau în judecată|dau în judecată|(o să|veți|vă va părea|ai să) (regretați|regreta|regreți|părea rău)|ultimul avertisment|v-am avertizat|(public|postez|scriu|las) …(facebook|google|glassdoor|recenzie|undelucram)|(o să|veți|vei|aveți să) (îmi )?(plătiți|plăti|plătești|plătiţi) (scump )?(pentru|asta)~',
  turnsUp:
    '(vin|trec|voi veni|aștept|stau|o să vin) …(la (sediu|birou|dumneavoastră|voi|recepție|poartă)|pe la (birou|voi)) …(nu plec|fie că)|nu plec …până',
  watches:
    '(v-am|te-am) văzut …(ieșind din|cu (fiica|fiul|copiii))|știu (unde|când|la ce oră|cu ce mașină) …(locui~|stai|stați|plecați|pleci|veniți|lucrați|ieși~)|v-am urmărit|te-am urmărit|știu că (locuiți|stați|plecați|stai)|(vă|te) (văd|urmăresc|privesc) (în fiecare|zilnic|mereu)',
  courts:
    '(sunteți|ești) (atât de |foarte |așa de )?(frumoasă|superbă|fermecătoare)|mă gândesc (doar |numai |mereu )?la (dumneavoastră|tine)|(cină|un pahar de vin|o cafea|întâlnire) …(cu mine|în doi)|zâmbetul (tău|dumneavoastră)|(v-am|te-am) visat|am visat (cu|la) (dumneavoastră|tine)',
  insults:
    '(sunteți|ești) (niște |toți |un |o |chiar )*(idio~|proști|prost~|incompeten~|nesimți~|mincino~|jalnic~|penibil~|bătaie de joc)|(să vă fie rușine|rușine să vă fie|dracului|mă lași)',
  blames:
    'din (cauza|vina) (voastră|dumneavoastră|ta)|pe conștiința (voastră|dumneavoastră|ta)|copiii mei …(foame|n-au|nu au)',
  private:
    '(am găsit|am aflat|am luat|am obținut|am făcut rost) …(numărul personal|adresa de acasă)|(v-am|te-am) (găsit|adăugat|urmărit) pe (instagram|facebook)',
  goesRound:
    '(am trimis|trimit|am scris) …(șefului|șefei|directorului|directoarei|tuturor colegilor|colegilor (dumneavoastră|tăi)|conducerii)',
  afterNo:
    'nu (accept|recunosc) …(refuz~|decizi~|respinger~|răspuns~)|(o să|voi) (continua|scriu|sun) …(până|în fiecare zi)',
  offer:
    '(altă|o altă|încă o|alta) ofertă|ofert~ (de la|din partea|scrisă|fermă)|ofertă de (angajare|muncă)|alt contract|(alt|altă|un alt|o altă) (spital|firmă|școală|hotel|loc|companie) …(mă vrea|m-a|semnătur~|contract)|m-au (chemat|luat|acceptat|ales) (la|în) (alt|altă)~',
  mustAnswer:
    '(trebuie să|am de|aștept să) …(răspund|dau (un )?răspuns|decid|semnez|confirm)|expiră|valabilă până|(vor|așteaptă|cer) …(semnătura|răspunsul|decizia)',
  soon: '(azi|astăzi|mâine|diseară|până mâine|în \\d+ (de )?ore)(?!~)',
  news: '(am (luat|obținut|primit|absolvit|terminat|promovat|trecut)) …(certificat~|atestat~|permis~|examen~|diplom~|licenț~|cursul|calificar~|autorizați~)|pot (să )?încep(e)?|mă mut (la|în)|(am (redus|crescut|scăzut|mărit)) …\\d|de la \\d+ …la \\d',
  asks: '((vreo|ceva|alte|vreun) (noutate|noutăți|veste|vești|nou|răspuns)|noutăți|aș dori să (știu|aflu|întreb)|aș vrea să (știu|aflu|întreb)|voiam să (întreb|știu|aflu)|stadiul|ați (primit|apucat|văzut|luat o decizie)|când (aflu|pot afla|primesc)|mai este valabil~|s-a luat vreo decizie)|(m-ați|v-ați|ați) (uitat|hotărât|decis|ales)|să vă (aduc|reamintesc|amintesc)|(ați spus|mi-ați promis|trebuia să) …(sunați|suna|reveniți|răspuns)|cum (stăm|a rămas|rămâne)',
  applies:
    '(am văzut|am găsit|răspund la) …(anunțul|postul|oferta (dvs|dumneavoastră|voastră))|(caut|îmi caut) (de lucru|loc de muncă|un job|serviciu)|(aplic|candidez|doresc să aplic|vreau să aplic) (pentru|la)|mai este (disponibil|liber|valabil) postul|postul (mai )?este (încă )?(liber|disponibil)',
  sells:
    '(vă oferim|oferim|furnizăm|vindem|vă propunem)|(programați|rezervați) …(demo|prezentare)|% (reducere|discount)|reducere de \\d|candidații noștri|consultanții noștri|dezabonare|newsletter',
  inside:
    '(bună|salut|salutare) (tuturor|colegi|dragilor|echipa hr)|(sunt|aici) ~ (de la|din) (it|contabilitate|marketing|recepție|salarizare)',
  answers:
    '(îmi convine|e ok|este ok|mi se potrivește|e perfect) …|(așa cum|cum|pe care) (ați|mi-ați|ai|le-ați) (cerut|solicitat)|confirm (interviul|participarea|întâlnirea|prezența|ora)|răspuns la (întrebar~)|(atașez|anexez|trimit) …(ați cerut|solicitat~|cerute)',
  withdraws:
    '(îmi retrag|retrag) …(candidatura|aplicația|cererea)|am acceptat (un alt|o altă|alt) (post|ofertă|job)|renunț la (candidatură|post)',
  interview: 'interviu~',
  anotherTime:
    'nu (pot|mai pot|voi putea|reușesc) …(ajunge|veni|participa)|reprogram~|amân~|altă (zi|oră|dată)',
  danger:
    'nu (mai )?(vreau|pot|am putere) să (mai )?trăiesc(?! (în|la|cu|așa))|(mă omor|să mă omor|îmi iau viața|să mor|mă sinucid|sinucid~)|mai bine fără mine|(vin|aduc|am) (cu )?(un )?(cuțit~|pistol~|armă|topor~|benzină)|(vă|te|îl|îi) (omor|împușc|înjunghii|dau foc)|mă (bate|amenință cu moartea)',
  dataRequest:
    '(datele mele personale|datelor personale|gdpr|datele cu caracter personal)|(ștergeți|ștergerea) …(datele|cv)',
});
