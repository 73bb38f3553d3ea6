/**
 * Words that asides are made of, by what they mean, in the eight languages of the product; folded, `*` for any ending.
 * What a sentence of them is for is learned: "ranking" stands in instructions, in careers and in refusals.
 */
const CLASSES: readonly (readonly [name: string, words: string])[] = [
  [
    'software',
    'ai ia ki a.i llm llms gpt chatgpt copilot claude gemini siri bot bots robot* robo robos automat* automaat* algorit* algorytm* klassifi* classif* filter filters filtr filtre filtro filtrze filtru software oprogramowani* logiciel* program programme programs programa programas programm programma programmi programie programu machine machines maschin* maquina* macchin* maszyn* computer* komputer* ordinateur* ordenador* computador* parser* scanner* engine* model models modell* modele modelo modello modelu llm chatbot* assistant* asistent* asystent* assistent* asistente* screener* sorter* sistema* system systems systeem systeme systemu systemie sortierprogramm* mailprogramm* mailprogramma* client plugin autopilot* agent agents neural crawler* outlook gmail thunderbird inbox* postfach posteingang spam sprachmodell* taalmodel* selectiesoftware intelligence intelligenz inteligenc* intelligenza intelligentie artificial artificiel* kunstlich* kunstmatig* sztuczn* script code digital* cyfrow* virtual* lector* lecteur* czytelnik* lezer* leitor* lettor*',
  ],
  [
    'sorting',
    'rank* sort* classif* label* tag tags flag* mark* markier* pin pinned pins anheften hefte epingl* fija* fixe przypnij promot* demot* elevat* escalat* priorit* prioryt* upgrade* boost* lift* raise* surface* highlight* star starred list lists listed triage* screen* score* scoring punktac* puntuac* punteggio pontuac* weight* weigh* grade* rate* rating* evaluat* assess* einstuf* einordn* sortier* trier tri klasyf* ordena* ordinare smista* organiza* rangschik* fold* hide* bury archiv* snooze* bypass* whitelist* allow* exempt* override* overrule* unfiltered filtering count counts counted counting counter zahl* compt* conta* cuenta* contar conta contes contare tel licz* treat* traiter tratar behand* display* show* anzeig* affich* mostr* tonen pokaz* place plac* put set position* queue* category categor* kategor* class klasse klass* klase classe clase verdict* status estado stato',
  ],
  [
    'good',
    'top first premier erste* ersten eerst* pierwsz* primeir* primer* primo prima high higher highest maximum max maxim* massim* maksym* hoch hochst* haut* alta alto hoog* wysok* najwyz* urgent* dringend* urgente* pilne pilny important* wichtig* ważn* wazn* importan* belang* kritisch critical critique critic* krytyczn* priority precedence vorrang pierwszenstw* voorrang preced* favourabl* favorit* favourite* best bester beste* meilleur* mejor* migliore* melhor* najleps* excellent* hervorragend* suitable geeignet* relevant* valuable value wertvoll* perfect ideal approved accept* passed recommended verified trusted essential outstanding above oben front vorn vorne head upward* gora gorze cima haut bovenaan vooraan ten',
  ],
  [
    'mail',
    'mail mails email emails message messages nachricht* mensaje* messaggi* mensag* bericht* wiadomos* maila courriel* correo* posta poczt* thread* conversation* conversa* gesprek verlauf sender* absender* expediteur* remitent* mittent* afzender* nadawc* remetent* reminder* relance* follow-up* entry entries item items text texts line paragraph address adress* adres* inbox mailbox contact* kontakt* candidate* applicant* bewerb* candidat* kandydat*',
  ],
  [
    'command',
    'note notes notice hint hinweis instruction* anweis* instruc* instruk* istruz* directive* rule rules regel* regle regla regola zasada regra norma policy guideline* override system meta header config* setting* mode modus mode modo tryb prompt task role constraint* output input admin* administrat* entwickler* developer* desarrollador programist* programador sviluppator* developp* debug test tests testmodus result* ergebnis resultado resultat uitkomst wynik esito verdict decision summary summar* zusammenfass* resume resumen sintesi samenvatting podsumowani* memo remark exception* ausnahme wyjatek uitzondering eccezione excecao excepcion user benutzer usuario utilisateur utente gebruiker uzytkownik* human humans remember forget* vergiss oublie olvida dimentica vergeet zapomnij esqueca instead ignore* disregard* confidential x',
  ],
  [
    'family',
    "child children childless dads mums moms granddad* grandads kid kids son sons daughter* boy boys girl girls baby babies toddler* twin twins triplets grandchild* grandson* granddaughter* grandmother grandfather grandparent* grandad grandma mother mothers father fathers mum mums mom dad parent parents brother* sister* sibling* wife wives husband* partner spouse boyfriend girlfriend fiance* nephew* niece* uncle aunt cousin* stepson stepdaughter godson family families married marry engaged single divorced widow* separated pregnant expecting adopted foster* custody maternity paternity parental wedding kind kinder kindern kindes tochter sohn* sohne vater mutter eltern frau mann bruder schwester* geschwister* familie* verheiratet geschieden verwitwet schwanger oma opa grossmutter grossvater alleinerziehend* enfant* fils fille filles garcon* pere mere mari epouse femme frere* soeur* famille marie mariee divorce divorcee veuf veuve enceinte bebe grand-pere grand-mere hij* padre madre marido esposa mujer hermano* hermana* familia casad* divorciad* viud* embarazad* abuel* pareja figli* mio marito moglie fratell* sorell* famiglia sposat* separat* vedov* incinta nonn* bambin* genitori zoon zonen dochter* moeder vader ouders man vrouw vriendin broer* zus* gezin getrouwd gescheiden weduw* zwanger tweeling* kinderen pleegkinder* corka corki corke syn syna synow synem dzieci* dziecka matka ojciec ojcem mama mam maz zona brat* siostr* rodzin* rodzic* zonat* zamezn* rozwiedzion* wdow* ciazy babcia babci* dziad* filh* mae pai irma* irmao* avo esposo gemeos gravida viuv* criança* genitor* adoptie* adoptiv* alleenstaand* baby* bachelor beau-pere beaux-parents belle-mere blizni* carer celibataire ciocia civil daddy divorce* eldest enkel* father-in-law gemea* gemel* gemell* gemeo* gran grandpa granny groseltern grosmutter grosvater homemaker househusband housewife in-laws jumeaux jumelles kinder* kleindochter kleinkind* kleinzoon mellizo* mother-in-law mummy nan net* neveu* niet* nipot* only-child orphan* pacse* partner* peetoom pensioner petit-fils petite-fille pflegekind* pops relative* samotn* schoon* schwiegermutter schwiegervater sobrin* sobrinh* sogr* soltera* soltero* son's stepdad stepfather stepmother stepmum suegr* suocer* tata teenager* tesc* tochterchen tonton twin* vov* wife* wnuk* wujek zia zio zwilling*",
  ],
  [
    'faith',
    'muslim* moslim* muzulman* musulman* muculman* islam* christian* catholic* cattolic* katholi* katolic* katolik* protestant* evangel* orthodox* jew jewish jude juif juive judi* ebre* joods* zydowsk* hindu* buddhis* sikh* atheis* quaker* mormon* baptis* methodis* pentecostal church* kirche* eglise iglesia chiesa kerk kosciol* igreja mosque synagogue temple parish congregation choir chor coro koor chorze pray* faith* god religion* religious ramadan lent easter sabbath kosher halal headscarf hijab turban kopftuch baptised bible imam rabbi priest deacon preacher believer pilgrimage diwali converted advent adventist* agnostic* anglican* bahai chanukah chapel christening chrzest comunion coptic eid foulard getauft gurdwara hajj hanukkah hoofddoek hymn jain* kerkkoor kirk komuni* lutheran* mandir mass mecca mitzvah monk moschee nowruz nun pagan* passover pesach presbyterian* rastafari* rosary salvation shabbat taufe unitarian* vaisakhi vicar yom zoroastrian*',
  ],
  [
    'body',
    "wheelchair* rollstuhl* fauteuil carrozzina rotelle ruedas rolstoel wozku cadeira deaf* gehorlos* taub sord* surd* doof gluch* malentendant* blind* aveugle cieg* ciec* sighted hearing hörgerat* autis* adhd dyslexi* dyslexique* dislex* dislessi* legasthen* dyslekt* dysleks* epilep* diabet* cancer cancro cáncer krebs kanker tumor* raka raku stroke asthma depress* anxiety bipolar hiv sclerosis sclerose esclerosis esclerose sclerosi stwardnieni* disab* behinder* handicap* invalid* niepelnospraw* discapacid* deficien* arbeidsbeperk* prosthe* prothes* crutch* cane stammer* stutter* stotter* stotter begaie balbett* tartamud* gaguejo jakam colour-blind daltoni* kleurenblind illness ill sick disease condition medication sober therapy transplant pacemaker arthritis migraine* allerg* glasses implant* prosthesis limp leg arm kidney eye eyes hand heart adhs paralys* amputee overweight hair beard tattoo* vegan* vegetarian* left-handed aparat apparecchio appareil audifonos gehoorapparaat aparelho achondroplasia albinism alcoholic alopecia alzheimer* asperger* audifono* autyzm bald birthmark cadeirante* catheter cega cego celiac celiac* celiaqu* cleft cochlear coeliac colitis crohn's cukrzyc* dementia demenz down's dwarfism dyscalculi* dyspraxi* dystrophy ear ears eczema endometriosis escler* fibromyalgia fingers fuhrhund gehoor* grey-haired haemophili* hard-of-hearing hearing-impaired hemophili* hip hips horgerat* ibs impaired inhaler insulin intolerant knee knees lactose lung lungs lupus menopaus* muscular narcolepsy neurodivergent neurodiverse nieslysz* niewidom* obese ocd palate palsy paraplegic parkinson's plaques polio psoriasis ptsd quadriplegic rheuma rheumatism rheumatoid rolstoel* rozsiane scar scarred scars schizophreni* schwerhorig* scoliosis sedia short-sighted shoulder silla sklerose slechthorend* slechtziend* slysz* spastik spectrum stoma teetotal* tetraplegic thyroid tinnitus toe toes tourette* tremor* vertigo visually vitiligo wozk*",
  ],
  [
    'self',
    "i i'm i've my me we our us ich wir mein* unser* je j'ai nous mon ma mes notre nos yo soy tengo estoy somos nuestr* mi mis io sono ho abbiamo mio mia miei ik wij mijn onze jestem mam moj* nasz* mamy eu sou tenho temos meu minha meus minhas am",
  ],
  [
    'being',
    'gay lesbian bisexual queer trans transgender non-binary homosex* homo schwul gejem woman women man men female male gender pronouns identify years old young age aged born birthday turned jahre alt geboren* jahrgang ans nee anos años nato nata jaar lat urodz* nasci naci refugee* fluchtling* refugi* rifugiat* vluchteling uchodz* immigrant* migrant* asylum roma descent origin* ursprunglich originaire oriund* oorspronkelijk pochodz* natural native citizen* nationality passport grew raised brought childhood aufgewachsen grandi crie cresciut* veteran army navy soldier retired pensioner generation homeless poor council estate shelter live lives lived twenties thirties forties fifties sixties seventies sixty fifty forty seventy thirty eighty soixante cinquante sesenta cincuenta sessanta cinquanta zestig szescdziesiat sessenta aboriginal afghan african agender albanian algerian american arab asexual asian bangladeshi bengali berber bi biracial black bosnian brazilian british brown bulgarian canadian caribbean chinese cis colombian croatian cuban czech danish dutch egyptian eighteen eighty* eritrean ethiopian european fifty* filipin* finnish forty* french genderfluid genderqueer geordie german ghanaian greek gypsy haitian hispanic hungarian icelandic indian indigenous indonesian intersex iranian iraqi irish italian jahrig* jamaican japanese kenyan korean kurd kurdish latina latino lebanese malaysian maori mexican mixed-race moroccan nepali nigerian nineteen nonbinary norwegian pakistani pansexual persian peruvian polish portuguese punjabi romani romanian russian scottish serbian seventy* sixty* slovak somali spanish straight sudanese swedish syrian taiwanese tamil teens thai thirty* tibetan transsexual traveller* tunisian turkish ukrainian vietnamese welsh',
  ],
  [
    'work',
    "work* worked job jobs experience team teams project* built build wrote led lead managed trained taught designed introduced configured maintained customers clients patients company firm years' hospital bank warehouse office shift nurse ward interview* notice salary licence certificate exam degree arbeit* gearbeitet firma team schicht travail* entreprise experienc* trabaj* empresa lavor* azienda werk* bedrijf prac* firm* trabalh* reduced saved cut percent application* operator operators backe gebacken entwickelt entwickelte gebaut baute programmier* geschrieben betreue betreut betreute leitete geleitet fuhre gefuhrt geholfen developpe cree concu ecrit dirige gere desarroll* cree escribi disen* dirigi llev* sviluppat* creat* scritt* progettat* dirett* gestit* ontwierp ontwikkel* bouwde schreef leidde stworzyl* napisal* zaprojektowal* prowadzi* zbudowal* criei desenvolv* escrevi projetei dirigi sold repaired fitted served coached ran taught backed drove driven cooked punctual komunikatywn* odporn* dedicad* puntual* punktlich ponctuel*",
  ],
  [
    'number',
    '0 two three four five six seven eight nine twenty thirty zwei drei vier deux trois quatre dos tres cuatro due tre quattro twee drie vier dwie trzy troje duas quatro',
  ],
  [
    'need',
    "need needs needed require requires requirement only can't cannot can't unable available availability free start starts begin begins move moving moved relocat* postpone reschedul* tomorrow today tonight monday tuesday wednesday thursday friday saturday january february march april june july august september october november december brauch* benotig* kann konnen konnte darf nur suche frei anfangen beginn* ziehe umziehen verschieb* morgen heute montag dienstag mittwoch donnerstag freitag samstag besoin peux pouvons pourrais cherche libre commenc* demenag* reporter demain lundi mardi mercredi jeudi vendredi samedi necesit* puedo podria podemos busco empez* empiez* mudo manana lunes martes miercoles jueves viernes sabado bisogno serve posso potrei cerco libero iniziar* comincia* trasferi* spostare domani lunedi martedi mercoledi giovedi venerdi sabato nodig kan zoek vrij beginnen verhuis* verzetten morgen maandag dinsdag woensdag donderdag vrijdag zaterdag potrzebuj* moge mozemy szukam zaczac przeprowadz* przelozyc jutro poniedzialek wtorek srode czwartek piatek preciso podem* poderia procuro comecar mudar remarcar amanha segunda terca quarta quinta sexta",
  ],
  [
    'you',
    'you your yours sie ihre ihr ihnen ihren du dein* dich vous votre vos tu te ton usted su sus lei vostro vostra u uw je jij jullie panstwa pan pani voce vosso please bitte plait favor favore alstublieft alsjeblieft prosze thank thanks danke merci gracias grazie dank dziekuje obrigad* could would can may might shall must should',
  ],
];

export const CLASS_COUNT = CLASSES.length;

/** Of some classes by name, as `classesOf` gives them. */
export function classBits(names: readonly string[]): number {
  return CLASSES.reduce((bits, [name], number) => (names.includes(name) ? bits | (1 << number) : bits), 0);
}

const WHOLE = new Map<string, number>();
const STEMS = new Map<string, number>();
CLASSES.forEach(([, words], number) => {
  for (const word of words.split(' ')) {
    const isStem = word.endsWith('*');
    const [held, key] = isStem ? [STEMS, word.slice(0, -1)] : [WHOLE, word];
    held.set(key, (held.get(key) ?? 0) | (1 << number));
  }
});
const SHORTEST_STEM = 2;

/** The classes of a folded word, as bits. */
export function classesOf(word: string): number {
  let bits = WHOLE.get(word) ?? 0;
  for (let end = SHORTEST_STEM; end <= word.length; end += 1) bits |= STEMS.get(word.slice(0, end)) ?? 0;
  return bits;
}
