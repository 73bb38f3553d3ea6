import { verbose } from '../verbose.ts';
import { words } from './courtesy-words.ts';

/*
 * What is nobody's name, though it stands behind thanks with a capital: "Thanks Payroll", "Danke, Kündigung". Of work and
 * pay, of bodies and harm, what is called off or asked for, and what opens a question or an objection. It cannot hold
 * all, so the ends of words that name a deed or a state count too: of 76 such words that it had never seen 32 were known,
 * 12 without the ends. What it takes wrongly is a thanks that somebody reads; what it misses nobody answers. To take as
 * names only those of the history would make a debt of each "Thanks, Kate" of a Katherine.
 */

const NO_NAME = verbose()`
  ^(?:
    payroll|salar(?:y|ies|is|io)|wages?|pay(?:ment|slip)?|visa|permit|contract|offer|parking|referenc\w*|interview\w*|pension|holidays?|benefits?|hours|shifts?
    |rota|training|account\w*|invoice|expenses|bonus|overtime|notice|start|job|role|post|position|application|appointment|documents?|certificate|feedback
    |pregnan\w*|sick|ill|disab\w*|injur\w*|deaf|late|delayed|stuck|lost|hospital\w*|surgery|funeral|emergency|covid|flu
    |cancel\w*|withdr\w+|declin\w+|refus\w+|reject\w+|object\w*|urgen\w+|asap|callback|call(?:ing)?|help\w*|stop|wrong|incorrect|missing|waiting|nothing|never
    |not|but|however|although|still|why|when|where|what|who|which|how|please|need\w*|want\w*|confus\w+|discriminat\w+|harass\w+|disappoint\w*|complain\w*
        |overpaid|underpaid|wheelchair|dyslexi\w|autis\w+|asthma|miscarriage|maternity|paternity|childcare|carer|commute|travel|deadline|rent|eviction|homeless|resign\w*|apolog\w+
    |lies|liars?|lied|racis\w+|sexis\w+|ableis\w+|ghost\w*|rubbish|insult\w*|bull(?:y|ied|ying)|abuse\w*|suicid\w*|depress\w*|anxi\w+|died|death|dying|hungry|scam|fraud|threat\w*
    |promised|forgotten|ignored|rude|shame|poor|terrible|awful|useless|joke|pathetic|shocking
    |umzug|umgezogen|beschwerde\w*|mutterschutz|elternzeit|unwohl|grossesse|plainte|demenage\w+|arnaque|honte|retard|queja\w*|mudanza|baja|estafa
    |gravidanza|reclamo|trasloco|truffa|zwangerschap|klacht\w*|verhuizing|schande|skarg\w+|przeprowadzk\w*|oszustwo|gravidez|queixa\w*|mudanca|golpe|sikayet\w*|gebelik
    |arrears|backpay|mileage|concerns?|injustice|tribunal|police|court|evidence|nonsense|enough|quit|left|moved|married|divorced|blocked|bounced|empty|broken
    |locked|timeout|password|login|deposit|laptop|uniform|badge|rechnung|uberstunden|anwalt|polizei|gericht|facture|avocat|police|tribunal|factura|abogad[oa]|policia
    |fattura|avvocato|polizia|rekening|advocaat|politie|faktur\w+|prawnik|policj\w+|fatura|advogad[oa]|avukat|polis
    |lawyer|legal|solicitor|questions?|query|un(?:\w+able|\w+ed|fair|clear|happy|well|paid|sure)|no|yes|maybe|sorry
    |gehalt\w*|lohn|kundig\w*|absage|zusage|vertrag\w*|krank\w*|schwanger\w*|dringend\w*|ruckruf|hilfe|falsch\w*|aber|termin\w*|fragen?|bewerbung|urlaub|unterlagen|zeugnis\w*
    |visum|parkplatz|unfall|notfall|bitte|warum|wann|leider
    |salaire|contrat|enceinte|malade|annul\w+|mais|rappel\w*|erreur|pourquoi|quand|helas|accident|conges?|logement
    |sueldo|contrato|embaraz\w+|enferm\w+|anulad\w+|pero|llam\w+|ayuda|cuando|vacaciones
    |stipendio|contratto|incinta|malat\w+|annullat\w+|pero|aiuto|perche|quando|ferie
    |zwanger|ziek\w*|geannuleerd|maar|waarom|wanneer|vakantie|hulp
    |wynagrodzeni\w+|umow\w+|pensj\w+|ciaz\w+|chor[ay]\w*|piln\w+|odwolan\w+|ale|dlaczego|kiedy|pomoc\w*
    |gravida|doente|mas|ajuda|porque|ferias|maas|sozlesme|hamile|hasta|acil|iptal|ama
  )$
`;

/** Of harm and loss, of papers and what befalls people, in eight languages. */
const BEFALLS = words(`
  hitting screaming vomiting manslaughter hospice dentist asbestos mould rats heating redundancies illegal illegale
  ilegal homesick beraubt verletzungen pleite schimmel skandal lugen licencie agredida robado aggredita hopital prudhommes
  dettes faillite mepris deuda quiebra escandalo desprecio espulsa ospedale scandalo
  shot misled blind amputee widow orphan refugee curfew subpoena jury summons bail parole overdraft
  debt debts loan tax childbirth toddler babysitter nursery school exam diploma degree typo mistake glitch frozen duplicate
  migraine chickenpox bedridden verstorben trauer herzinfarkt grippe fieber schmerzen wohnungslos haft kita fehler absturz
  notaufnahme vole obseques infarctus fievre douleurs saisie garde creche examen panne aide menace entierro infarto gripe
  fiebre dolor embargo fianza guarderia error averia funerale febbre dolori esame errore guasto
  assault assaulted attack attacked harassment bereavement withdrawal stolen theft robbed burgled evicted bereaved fired sacked redundant dismissed arrested deported
  detained stranded trapped bleeding pain seizure epilepsy cancer stroke diabetes allergic rape stalked violence
  knife weapon drugs drunk bribe corrupt slander grievance appeal complaint refund rescheduled postponed moving
  bankrupt bailiffs asylum passport hacked phishing spam blackmail leaked breach privacy beaten groped touched fell
  fallen collapsed fainted coma overdose chemo labour twins newborn crash crashed fire flood flooded strike union
  unpaid overworked exhausted burnout stressed crying scared afraid alone widowed orphaned separated custody prison
  jail probation convicted caution lawsuit sued unanswered unheard unseen unread vacancy salaried sponsored
  relocating
  betrug uberfall belastigung diebstahl mobbing notigung gewalt angriff vergewaltigung raumung todesfall trauerfall
  tod unfall brand hochwasser krebs schlaganfall operation fehlgeburt scheidung umzug streik ruckzug rucktritt
  widerruf widerspruch einspruch mahnung klage anzeige beleidigung drohung erpressung luge lugner unverschamt
  frechheit enttauscht abgelehnt verletzt gesturzt bestohlen zuruckgezogen verspatung verschoben abgesagt ausweis
  insolvenz gefangnis abschiebung asyl schulden pflegefall depression
  harcelement agression vol viol deuil deces expulsion fraude escroquerie accident incendie inondation greve
  demission licenciement divorce blessee blesse hospitalisee menaces menacee injures insultes racisme mensonge
  menteurs honteux scandale inadmissible decue retiree retrait refusee absente absent retardee perdu volee attente
  urgence reclamation remboursement passeport asile surendettement licenciee
  acoso robo agresion violencia violacion estafa desahucio fallecimiento muerte duelo accidente incendio inundacion
  huelga despido despedida divorcio herida herido hospitalizada operacion amenazas insultos racismo mentira
  mentirosos verguenza retirada renuncia rechazada ausente perdido robada urgencia reclamacion reembolso pasaporte
  asilo carcel deudas engano
  molestie furto aggressione violenza stupro frode truffa sfratto lutto decesso morte incidente alluvione cancro
  sciopero licenziamento licenziata divorzio ferita ferito ricoverata operazione minacce insulti razzismo bugia
  bugiardi vergogna ritirata rinuncia rifiutata assente perso rubato urgenza rimborso passaporto carcere debiti
  inganno delusa
  intimidatie diefstal aanranding geweld verkrachting oplichting uitzetting overlijden sterfgeval ongeluk
  overstroming kanker staking ontslag ontslagen scheiding gewond bedreiging beledigd leugen leugenaars teleurgesteld
  teruggetrokken afgewezen afwezig kwijt gestolen spoed terugbetaling paspoort asiel gevangenis verhuisd
  molestowanie kradziez napad przemoc gwalt oszustwo eksmisja zaloba smierc zgon wypadek pozar powodz rak strajk
  zwolnienie rozwod ranna grozby obelgi rasizm klamstwo klamcy wstyd rezygnacja odmowa nieobecna zgubione skradzione
  zwrot paszport azyl wiezienie dlugi zawiedziona
  assedio roubo agressao violacao despejo luto falecimento acidente inundacao despedimento ferida ameacas vergonha
  desistencia recusada roubada passaporte prisao dividas desiludida
`);

/** How words end that name a deed, a state or what was done, in one language and mostly in several. */
const ENDS_AS_NO_NAME = verbose()`
  ^(?:
    \w{3,}(?:tion|sion|ness|ship|able|ible|ful|less|ous|ism|ismo|isme|ismus|izm|ility|ancy|ency|hood|itis|icide|phobi[aec]|phobie)
    |\w{3,}[^aejw]ed|\w{3,}(?:[st]{2}ee|cee|gee|iee|uee|tee)|\w{4,}(?:ado|ada|ido|ato|ata|uto|uta)|\w{3,}[bgmnprt]ida
    |\w{4,}(?:at|et|it|ss|ck|pp|rr|ll|nn|gg|dd|mm|end|ect|end|ens)ing|\w{5,}[gdtrkns]ing|\w{3,}(?:shing|ching|zing|ving|king|cing|ering)|\w{3,}(?:fus|mov|miss|ray|raw|ni|ov)al|\w{3,}(?:ement|[dltrgs]ment)|\w{4,}(?:sure|lure)
    |\w{3,}(?:ence|ance|enza|anza|encia|ancia|age|aggio|mento|miento|dad|dade|cao|cion|zione|sione|agem|tatie|heid|teit)
    |\w{2,}(?:ung|heit|keit|schaft|fall|schlag|spruch|tritt|ruf|bruch|stahl|wasser|geld|kosten|gesprach|grund|gewalt|schaden|geburt|streik|schutz|antrag|nachweis)
    |(?:ab|an|aus|auf|ein|zu|zuruck|vor|um|hin|weg|nach|aan|uit|op|in|terug|over|af)ge\w{3,}(?:d|t|en)|ge(?!r|er|b)\w{4,}t|un\w{4,}t
    |(?:be|er|ge|ent|zer|ver)\w{2,}(?:ogen|agen|ochen|oren|ossen|ieben|iesen|anden|angen|offen|unden|impft|uckt|eilt|augt)|\w{3,}(?:ptcy|glary|cies|ties|erei|eux|euse|ppee|iree|lsee)
    |(?:be|er|ent|miss|zer|ver)\w{2,}(?:aubt|esst|oht|elt|etzt|igt|tet|acht|agt|irrt|obt)
    |ver\w{2,}(?:tzt|gt|cht|mt|bt|rt|oben|oren|iesen|huisd|loren|lies)
    |\w{2,}(?:wanie|kanie|danie|czenie|szenie|dzenie|lnienie|osc|stwo|[akn]cja|znosc)
  )$
`;

/** Names that end so. */
const NAMES_ENDING_SO = words(`
  gottfried siegfried sayyed elfrida wilfrida malgorzata verhagen desiree tyree
  abed sajed fayed ayed moayed muayed mehmed jamshed nahed zahed wilfried jarred ared seyed
  conrado amado amada placido candido leonido furtado salgado machado delgado hurtado alvarado maldonado preciado rosado
  donato donata renato renata fortunato fortunata onorato onorata annunziata addolorata immacolata liberato
  liberata inmaculada milada brigida candida torrance
  ahmed mohamed mohammed muhammed hamed fred alfred wilfred winifred mildred manfred jared jered syed sayed saeed waleed
  khaled majed rashed rasheed naveed javed zayed fahed obed oded reed aelred ethelred eldred zaied
  clement clemence constance florence laurence lawrence prudence patience terence terrence clarence vance lance
  esperanza constanza costanza florencia prudencia inocencia fulgencia innocence providence
  natividad trinidad caridad piedad soledad libertad navidad felicidad
  concepcion encarnacion asuncion visitacion purificacion consolacion anunciacion ascension
  conceicao assuncao encarnacao purificacao anunciacao ascensao
  clemente sarmiento sacramento page sage gage savage armitage
  sterling fleming irving harding manning keating golding browning channing
  jung young hyung kyung chung seung myung byung
`);

/** Whether a word in plain letters is nobody's name, wherever it stands. */
export function isNoName(word: string): boolean {
  if (NO_NAME.test(word) || BEFALLS.has(word)) return true;
  return ENDS_AS_NO_NAME.test(word) && !NAMES_ENDING_SO.has(word);
}
