import { once } from './join.ts';
import { verbose } from '../verbose.ts';

/** Software, as other languages name it; letters without their accents. */
const SOFTWARE_WORDS =
  'ki|ia|yz|kunstlich\\w* intelligenz|intelligence artificielle|inteligencia artificial|intelligenza artificiale|kunstmatige intelligentie|sztuczn\\w+ inteligencj\\w+|umel\\w+ inteligenc\\w+|inteligenta artificiala|yapay zeka\\w*|tekoaly\\w*|kecerdasan buatan|mesterseges intelligencia\\w*|artificiell intelligens|kunstig intelligens|tri tue nhan tao|software|programm?[ae]?s?|programmet|ohjelma\\w*|logiciels?|system\\w*|sistem\\w*|systeem|systeme|jarjestelm\\w*|rendszer\\w*|filtr\\w*|filter|maschine|machine|macchin[ae]|maquinas?|maskin\\w*|masina|makine|computer|komputer\\w*|ordinateur|ordenador|computador|algor\\w*|robot\\w*|robos?|bot|chatbot|parser|automat\\w*|otomatik\\w*|gpt|chatgpt|copilot|llm|sprachmodell\\w*|modele? de langage|modelo de lenguaje|taalmodel|jezykow\\w+|sortierprogramm\\w*|sortiersoftware|sortiersystem\\w*|sortieralgorithm\\w*|bewertungssoftware|bewertungssystem\\w*|bewertungsprogramm\\w*|auswahlsoftware|auswahlsystem\\w*|auswahlprogramm\\w*|bewerbungssoftware|mailprogramm\\w*|mailfilter|sorteerprogramma|sorteersysteem|beoordelingsprogramma|beoordelingssysteem|selectieprogramma|selectiesysteem';
const OUTCOME =
  'dringend\\w*|wichtig\\w*|eilig\\w*|priorit\\w*|prioriz\\w*|vorrang\\w*|voorrang|urgen\\w*|important\\w*|belangrijk\\w*|spoed\\w*|bovenaan|eerste|beste\\w*|obenan|zuoberst|oberste?|hochst\\w*|haute?|en tete|premier\\w*|meilleur\\w*|maxim\\w*|massim\\w*|mejor\\w*|primer\\w*|prim[ao]|miglior\\w*|melhor\\w*|arriba|in cima|alto|topo|piln\\w*|wazn\\w*|najwazniejsz\\w*|najwyzsz\\w*|pierwsz\\w*|naleh\\w*|dulezit\\w*|acil\\w*|oncelik\\w*|onemli|brad?skand\\w*|viktig\\w*|hast\\w*|haster|overst|forst\\w*|kiireelli\\w*|tarke\\w*|ensimma\\w*|surgos\\w*|fontos\\w*|elso\\w*|mendesak|penting|prioritas|teratas|kh.n c.p|uu tien|quan tr.ng';
const MESSAGE =
  'nachricht|e-?mail\\w*|mail|mejl\\w*|mel|bewerb\\w+|schreiben|message|courriel|candidature|mensaje|correo|candidat\\w+|solicitud|messaggio|candidatura|mensagem|bericht|sollicit\\w+|wiadomosc\\w*|zprav\\w*|mesaj\\w*|e-?posta\\w*|basvuru\\w*|meddeland\\w*|besked\\w*|melding\\w*|viesti\\w*|uzenet\\w*|pesan|surel|th. n.y|email n.y|sender|absender';
/** To give something a place, as it is said to somebody. */
const PUT =
  'markier\\w*|kennzeichne\\w*|stufe\\w*|einstufen|einzustufen|klassifizier\\w*|priorisier\\w*|setze\\w*|behandel\\w*|ordne\\w*|marque[zrs]?|classe[zr]?|traite[zr]?|place[zr]?|mets|mettez|mettre|placer|considere[zr]?|marca\\w*|marque|clasifi\\w*|classifi\\w*|pon|ponga|poner|trata\\w*|tratar|segna\\w*|contrassegna\\w*|metti|metta|assegn\\w*|tratta\\w*|dai|markeer|zet|geef|behandel|classificeer|plaats|oznacz\\w*|nadaj|umiesc|potraktuj|oznac\\w*|isaretle\\w*|olarak|onceliklendir\\w*|siniflandir\\w*|markera|prioritera|markere?r?|prioriter|satt|sett|merkit\\w*|aseta|luokittele|jelold\\w*|marcheaza\\w*|tandai|jadikan|d.nh d.u|x.p|ghi';
/** Before a name, in a note to somebody. */
const TO =
  'an|zur|zum|fur|hinweis|notiz|achtung|anweisung|liebe[sr]?|hallo|sehr geehrte[rs]?|note|avis|attention|pour|aux?|a|cher|chere|bonjour|nota|aviso|atencion|para|al|querid[oa]|estimad[oa]|hola|alla|allo|all|ai|per|cara?o?|ciao|avviso|attenzione|ao|aos|aan|beste|geachte|voor|opmerking|do|dla|uwaga|drog\\w+|szanown\\w+|pro|pozor|till|til|for|hej|kara|catre|pentru|kepada|untuk|sevgili|sayin';
const ARTICLE =
  'die|der|das|den|dem|l|le|la|les|el|los|las|il|lo|gli|o|os|as|de|het|az|an|a|toute?|tout|jede\\w*|alle\\w*|qualsiasi|cualquier\\w*|elk\\w*|chi|quien|lector\\w*|leser\\w*';

/** What software goes by, and that it holds no longer: people tell each other of rules, and lift them for nobody. */
const RULES =
  '(?:regeln?|vorgaben|anweisung\\w*|regles?|consignes?|instructions?|reglas?|instruccion\\w*|regol[ae]|istruzion\\w*|regels|instructies?|zasad\\w*|polece\\w*|regras?|instrucoes)';
const LIFTED =
  "(?:gelten (?:\\w+ ){0,4}nicht|nicht mehr|ignorier\\w*|vergiss|vergessen sie|missacht\\w*|ya no (?:valen|rigen|se aplican)|olvid[ae]\\w*|no valen|ne s'appliquent plus|ne valent plus|oubli(?:e|ez|er)|ignore[rz]?|non valgono|dimentic\\w*|ignorat\\w*|gelden (?:\\w+ ){0,3}niet|vergeet|negeer|nie obowiazuj\\w*|zignoruj|zapomnij|ja nao valem|esquec\\w*)";
const CATEGORY =
  'kategori\\w*|categori\\w*|stufe|einstufung|etykiet\\w*|etiquet\\w*|etichett\\w*|label|status|statut|estado|stato|priorit\\w*|priorid\\w*';

/** Stands for any name of software in a sentence: the patterns below are short for that, and soon compiled. */
const SOFTWARE = 'softwarex';
const ALL_SOFTWARE = new RegExp(`\\b(?:${SOFTWARE_WORDS})(?!\\w)`, 'g');

const NEAR = '[^.!?\\n]{0,60}';
const SPOKEN_TO = [
  `^\\W*(?:(?:${TO})(?:[,:] | |'))+(?:(?:${ARTICLE})(?: |'))*(?:\\w+ )?${SOFTWARE}\\b[^.!?:\\n]{0,40}[:,]`,
  `^\\W*(?:(?:${ARTICLE})(?: |'))*${SOFTWARE}(?:lle|ye|ya|e|a)?\\b[^.!?:,\\n]{0,30}:`,
  `\\b(?:wenn|falls|si|se|als|jesli|pokud|eger|om|hvis|jos|ha|daca|jika|n.u)\\b[^.!?,\\n]{0,24}\\b${SOFTWARE}\\b`,
  `^\\W*${SOFTWARE}\\w*\\b,`,
];
const IS_SPOKEN_TO = new RegExp(SPOKEN_TO.join('|'));
/** Named in front, with a colon or comma behind; an "if" is spoken by people too. */
const IS_ADDRESSED = new RegExp(SPOKEN_TO.slice(0, 2).join('|'));
/** Nobody says to a person what is to be done if they are software. "Si" is "if" and, elsewhere, a name of software. */
const IF_IT_IS = new RegExp(
  [
    `(?:wenn|falls|sofern) (?:du|sie|ihr) (?:\\w+ ){0,3}${SOFTWARE} (?:bist|sind|seid)`,
    `sollten? (?:du|sie|dies\\w*|das|hier|es) (?:\\w+ ){0,4}${SOFTWARE}`,
    `(?:si|${SOFTWARE}) (?:vous etes|tu es|c'est|ceci est lu par) (?:\\w+['’ ]){0,3}${SOFTWARE}`,
    `(?:si|${SOFTWARE}) (?:eres|es usted|usted es|esto lo lee) (?:\\w+ ){0,3}${SOFTWARE}`,
    `se (?:sei|siete|lei e|chi legge e|tu sei) (?:\\w+['’ ]){0,3}${SOFTWARE}`,
    `(?:als|indien|wanneer) (?:je|jij|u) (?:\\w+ ){0,3}${SOFTWARE} (?:bent|is)`,
    `(?:jesli|jezeli) (?:jestes|jest pan|pan jest|czyta to) (?:\\w+ ){0,3}${SOFTWARE}`,
    `(?:se|caso) (?:voce|tu|o senhor|a senhora)? ?(?:es|e|for|fores|seja) (?:\\w+ ){0,3}${SOFTWARE}`,
  ]
    .map((said) => `\\b${said}\\b`)
    .join('|'),
);
const COMES_TO = new RegExp(`\\b(?:${OUTCOME})|\\b(?:${PUT})\\b`);
const LIFTS_RULES = new RegExp(`\\b(?:${RULES}\\b${NEAR}\\b${LIFTED}|${LIFTED}\\b${NEAR}\\b${RULES})\\b`);
const IS_GIVEN = new RegExp(`\\b(?:${CATEGORY})\\b${NEAR}\\b(?:${PUT}|${OUTCOME})`);
const [PUT_ONCE, MESSAGE_ONCE, OUTCOME_ONCE] = [PUT, MESSAGE, OUTCOME].map((words) => once(`(?:${words})`));
const IS_SORTED = new RegExp(
  [
    `\\b${PUT_ONCE}\\b${NEAR}\\b${MESSAGE_ONCE}\\b${NEAR}(?:als|comme|como|come|jako|som|olarak|sebagai|l.|ca|que|zu|:|met|en|in|na|de)? ?\\b${OUTCOME_ONCE}`,
    `\\b${MESSAGE_ONCE}\\b${NEAR}\\b${OUTCOME_ONCE}\\b${NEAR}\\b${PUT_ONCE}`,
  ].join('|'),
);

/** Where a letter stands for a word, no word begins. */
const SOFTWARE_ELSEWHERE = verbose()`
  \b(?:ai|llm|gpt|chatgpt)\b|人工智[能慧]|人工知能|系统|系統|システム|机器|機器|机器人|ロボット|软件|軟體|ソフト|程序|算法|アルゴリズム|分类器|인공지능|시스템|로봇
  |소프트웨어|알고리즘|искусственн\S* интеллект|штучн\S* інтелект
  |(?<![а-яіїё])(?:
    ии|ші|систем\S*|программ\S*|програм\S*|робот\S*|алгоритм\S*|фильтр\S*|фільтр\S*|машин\S*|компьютер\S*
    |бот\S*
  )
  |الذكاء الاصطناعي|النظام|نظام|البرنامج|الخوارزمية|الروبوت|هوش مصنوعی|سیستم|बुद्धिमत्ता|एआई|सिस्टम|प्रणाली
  |בינה מלאכותית|מערכת|τεχνητή|σύστημα|ปัญญาประดิษฐ์|ระบบ
`;
const OUTCOME_ELSEWHERE = verbose()`
  紧急|緊急|优先|優先|重要|第一|最高|置顶|置頂|最上|至急|긴급|우선|중요|최상|맨 위|첫|срочн|приоритет|важн|перв|терміно|пріоритет|важлив|перш
  |عاجل|أولوية|مهم|الأول|الأعلى|مقدمة|فوری|اولویت|अत्यावश्यक|प्राथमिकता|महत्वपूर्ण|ऊपर|דחוף|עדיפות|חשוב
  |επείγον|προτεραιότητα|ด่วน|สำคัญ
`;
const MESSAGE_ELSEWHERE = verbose()`
  邮件|郵件|メール|信件|消息|訊息|メッセージ|申请|応募|메일|메시지|지원|письм|сообщен|кандидат|лист|повідомлен|заявк|البريد|الرسالة|رسالة
  |الطلب|المرشح|ایمیل|پیام|ईमेल|संदेश|मेल|הודעה|מייל|μήνυμα|อีเมล|ข้อความ
`;
const PUT_ELSEWHERE = verbose()`
  标记|標記|归类|分类|分類|排在|放在|列为|设为|視為|视为|マーク|設定|扱|してください|表示|표시|분류|처리|отмет|помет|постав|присво|классифи|считай
  |познач|присвой|признач|صنف|ضع|اعتبر|علم|امنح|علامت|चिह्नित|रखें|वर्गीकृत|दें|סמן|סווג|σήμανε
  |ทำเครื่องหมาย
`;

/** Who writes of what they did: software is then what they worked on. In Dutch, "je" is who is spoken to. */
const REPORTS = verbose()`
  \b(?:
    ich|wir
    |(?<!\b(?:als|dat|of|indien|wanneer|ben|bent|moet|kun|wil|zet|geef) )je(?! (?:bent|een|hebt|moet)\b)
    |nous|yo|he|hemos|io|ho|abbiamo|ik|wij|eu|jag|fue|wurde|ete|stato|desarroll\w+|sviluppat\w+|desenvolv\w+
  )\b
  |\bj'
`;
const REPORTS_ELSEWHERE =
  /我们?(?:曾|在|负责|負責|开发|開發|设计|設計|做|有|用|是|的)|(?<!\p{L})(?:я|мы|ми) \p{L}+(?:л|ла|ли|ю|ем|им|в|ємо|имо)(?!\p{L})/u;

/** What may begin an instruction or stand in one in other languages, each for itself as so they are found soonest. */
export const SIGNS_ABROAD: readonly RegExp[] = [
  ...SOFTWARE_WORDS.split('|').map((word) => `\\b${word}\\b`),
  ...OUTCOME.split('|').map((word) => `\\b${word}`),
].map((source) => new RegExp(source));

/** Words that no other language has that is read here. */
const IS_ENGLISH = /\b(?:the|and|with|this|that|from|you|your|would|are)\b/;

/** Whether a sentence in another language, in Latin letters, tells software what to do. */
export function tellsSoftwareAbroad(folded: string): boolean {
  if (IS_ENGLISH.test(folded) || REPORTS.test(folded)) return false;
  if (IS_SORTED.test(folded)) return true;
  const named = folded.replace(ALL_SOFTWARE, SOFTWARE);
  if (LIFTS_RULES.test(folded) && IS_ADDRESSED.test(named)) return true;
  return IF_IT_IS.test(named) || (COMES_TO.test(folded) && IS_SPOKEN_TO.test(named));
}

/** Whoever writes "my" or "is" speaks for themselves, behind an instruction too. */
const SPEAKS =
  /\b(?:i|my|is|are|am|mon|ma|mes|mi|mis|mein\w*|mio|mia|miei|mijn|moj\w*|meu|minha|ist|est|es|jest|bin|sonst|sinon)\b/;

const MOST_WORDS = 8;

/**
 * Whether the sentence behind such an instruction goes on with it: nothing but a category and what it is to be.
 *
 * @param folded no risk is told in it
 */
export function goesOnTellingAbroad(folded: string): boolean {
  if (IS_ENGLISH.test(folded) || SPEAKS.test(folded) || REPORTS.test(folded)) return false;
  return folded.trim().split(/\s+/).length <= MOST_WORDS && IS_GIVEN.test(folded);
}

/** The same of a sentence in other letters. */
export function tellsSoftwareElsewhere(folded: string): boolean {
  if (!OUTCOME_ELSEWHERE.test(folded) || REPORTS_ELSEWHERE.test(folded)) return false;
  if (PUT_ELSEWHERE.test(folded)) return SOFTWARE_ELSEWHERE.test(folded) || MESSAGE_ELSEWHERE.test(folded);
  return SOFTWARE_ELSEWHERE.test(folded) && /[:：]/.test(folded);
}
