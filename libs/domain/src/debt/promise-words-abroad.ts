import { dutchDeeds, germanDeeds, polishDeeds } from './deeds-abroad.ts';
import { finderOf } from './promise-words.ts';
import type { PromisePatterns, PromiseWords } from './promise-words.ts';
import { french } from './promise-words-french.ts';
import { italian } from './promise-words-italian.ts';
import { portuguese } from './promise-words-portuguese.ts';
import { spanish } from './promise-words-spanish.ts';
import { turkish } from './promise-words-turkish.ts';
import { verbose } from '../verbose.ts';

const german: PromisePatterns = {
  ...germanDeeds,
  resume: [],
  signs: verbose('g')`
    \b(?:
      wir|ich|sie|ihnen|ihre|dir|bis|am|der|das|die|den|dem|und|von|vom|ein|eine|einen|ende|im|in|uns|zu|zum
      |mit|auf|ist|es|nachste\w*|wird|werden|du|dich|euch|deine?|unsere?|noch|heute|morgen|spatestens|herr
      |frau|hat|haben|sind|nach|fur
    )\b
  `,
  tell: [
    /\bbis\b[^;?!]{0,40}\bzu\sgedulden\b/g,
    verbose('g')`
    \b(?:sie|du|ihr)\s(?:werden\s|wirst\s|konnen\s)?(?:[^;?!]{0,60}?\s)?(?:
      horen|horst|hort|erfahren|erfahrst|erhalten|erhaltst|bekommen|bekommst
    )\b
  `,
    /\b(?:horen|horst|erfahren|erfahrst|erhalten|erhaltst|bekommen|bekommst)\s(?:sie|du|ihr)\b/g,
    /\b(?:wissen|weiss?t|wisst)\s(?:sie|du|ihr)\s(?:mehr|bescheid|woran)\b/g,
    /\b(?:weiss?|wissen)\s(?:ich|wir)\s(?:\w+\s)?(?:mehr|bescheid)\b|\b(?:ich|wir)\s(?:weiss?|wissen)\s[^;?!]{0,40}\bmehr\b/g,
    verbose('g')`
    \b(?:konnen|durfen|kannst|darfst)\s(?:sie|du|ihr)\b[^;?!]{0,60}\brechnen\b
    |\b(?:sie|du|ihr)\s(?:konnen|durfen|kannst|darfst)\b[^;?!]{0,60}\brechnen\b
  `,
    verbose('g')`
    \b(?:wir|ich|kollegin|kollege|frau\s\w+|herr\s\w+)\s(?:werden\s|werde\s|wird\s)?(?:melden|melde|meldet)\s
    (?:uns|mich|sich)\b
  `,
    /\b(?:melden|melde)\s(?:(?:wir|ich)\s)?(?:uns|mich)\b/g,
    verbose('g')`
    \b(?:sie|du)\s(?:werden|wirst)\b[^;?!]{0,60}\b(?:
      benachrichtigt|informiert|kontaktiert|verstandigt|angerufen|angeschrieben
    )\b
  `,
    /\b(?:wir\swerden|werden\swir)\suns\b[^;?!]{0,110}\bmelden\b/g,
    /\b(?:ich\swerde|werde\sich)\smich\b[^;?!]{0,110}\bmelden\b/g,
    /\b(?:wir|ich)\s(?:geben|gebe|sagen|sage)\b[^;?!]{0,60}\b(?:bescheid|ruckmeldung|antwort)\b/g,
    /\b(?:geben|gebe|sagen|sage)\s(?:wir|ich)\b[^;?!]{0,60}\b(?:bescheid|ruckmeldung|antwort)\b/g,
    verbose('g')`
    \b(?:werden|werde|wird)\b[^;?!]{0,80}\b(?:
      informieren|benachrichtigen|kontaktieren|anrufen|anschreiben|mitteilen|zusenden|zuschicken|zukommen
      |antworten|schreiben|bescheid\sgeben|ruckmelden|verstandigen
    )\b
  `,
    /\b(?:informieren|informiere|kontaktieren|kontaktiere|benachrichtigen)\s(?:wir|ich)\s(?:sie|dich|euch)\b/g,
    verbose('g')`
    \b(?:wir|ich)\s(?:
      informieren|informiere|kontaktieren|kontaktiere|benachrichtigen|schreiben|schreibe|antworten|antworte
      |senden|sende|schicken|schicke
    )\s(?:sie|dich|euch|ihnen|dir)\b
  `,
    /\bteil(?:en|e)\s(?:wir|ich)\b[^;?!]{0,80}\bmit\b/g,
    /\bwerden?\s(?:uns|mich)\b[^;?!]{0,80}\b(?:melden|auss?ern|ruckmelden|zuruckmelden)\b/g,
    /\b(?:nehmen|nehme|nimmt)\b[^;?!]{0,60}\bkontakt\b/g,
    /\b(?:geben|gebe|gibt|machen)\b[^;?!]{0,80}\bbekannt\b/g,
    /\b(?:wir|ich)\steil(?:en|e)\b[^;?!]{0,80}\bmit\b/g,
    verbose('g')`
    \b(?:haben|hast|habt)\s(?:sie|du|ihr)\b[^;?!]{0,40}\b(?:
      antwort|ruckmeldung|bescheid|nachricht|entscheidung|klarheit
    )\b
  `,
    /\bbescheid\s(?:geben|sagen)\b/g,
    /\b(?:kommen|komme|kommt)\b[^;?!]{0,60}\bauf\s(?:sie|dich)\szu\b/g,
    verbose('g')`
    \b(?:schreibe|schreiben|rufe|rufen|sende|senden|schicke|schicken|antworte|antworten|melde|melden)\s
    (?:ich|wir)\b
  `,
    /\b(?:ruft|rufe|rufen)\b[^;?!]{0,40}\b(?:sie|dich|alle|euch)\b[^;?!]{0,60}\b(?:an|zuruck|durch)\b/g,
    /\bkling(?:le|eln)\b[^;?!]{0,40}\bdurch\b/g,
    /\brechnen\ssie\b[^;?!]{0,60}\bmit\b/g,
    verbose('g')`
    \b(?:ruckmeldung|antwort|entscheidung|nachricht|bescheid)\b[^;?!]{0,60}\b
    (?:rechnen|erhalten|bekommen|zugehen)\b
  `,
  ],
  settle: [
    /\b(?:versand|verschicken|zustellung|auszahlung)\b[^;?!]{0,40}\b(?:beginn|start|erfolg)\w*/g,
    verbose('g')`
    \b(?:entscheidung|ergebnis|ruckmeldung|antwort)\b[^;?!]{0,60}\b(?:
      fallen|fallt|erfolgt|erfolgen|getroffen|vorliegen|vor|mitgeteilt|erwartet|feststehen
    )\b
  `,
    verbose('g')`
    \b(?:wir|ich)\s(?:werden\s|werde\s|wollen\s|mochten\s|entscheiden\suns\s)?(?:[^;?!]{0,60}\s)?
    (?:entscheiden|entscheide)\b
  `,
  ],
  news: [
    verbose('g')`
    \b(?:wir|ich|uns|mir|kollege|kollegin)\b[^;?!]{0,100}\b(?:
      meld|informier|benachrichtig|kontaktier|mitteil|antwort|ruckmeld|bescheid|entscheid|verstandig
      |unterricht|anruf|zuruckruf|zuschick|zusend|schreib
    )
  `,
    verbose('g')`
    \b(?<!\b(?:ihre|ihrer|deine|eure|um|keine|keinen)\s)(?:
      antwort|ruckmeldung|entscheidung|bescheid|ergebnis|zusage|absage
    )\b
  `,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:freuen|warten\sauf|ihre[rn]?\s(?:antwort|ruckmeldung|entscheidung|unterlagen))\b/,
    /\b(?:falls|wenn|sofern|soweit|vorausgesetzt|im\sfalle|sollten\s(?:sie|wir|ihre))\b|(?:^|[.,;]\s)sollten?\b/,
    /\b(?:nicht|kein|keine|keinen|niemals|noch\snicht)\b/,
    verbose()`
    (?<!\bgeben\ssie\s(?:uns|mir)\s)\bbitte\b(?!
      [^;?!]{0,12}\b(?:
        gedulden|haben\ssie\b[^;?!]{0,40}\bgeduld|geben\ssie\s(?:uns|mir)\s(?:noch|bitte\snoch|etwas\szeit)
      )\b
    )[^;?!]{0,40}\b(?:sie|du)\b
  `,
    // "Danke, dass Sie uns Bescheid geben", "schön, dass du dich melden willst".
    /\bdass\s(?:sie|du|ihr)\s(?:uns|mir|mich|sich|dich|euch)\b(?![^,;?!]{0,60}\b(?:haben|hast|habt)\b)/,
    /\bnur\s(?:bewerber|kandidat|die|diejenigen|ausgewahlte)/,
    verbose()`
    \b(?:ihre?|deine?)\s(?:
      arbeitgeber(?:in)?|(?:haus)?bank|krankenkasse|versicherung|arzt|arztin|vermieter(?:in)?|referenz\w*
    )\s(?:wird|ruft|meldet|schickt|sendet|informiert|schreibt|gibt|teilt)\b
  `,
    verbose()`
    \b(?:geben|teilen|sagen|senden|schicken)\ssie\s(?:uns|mir)\b(?!
      \s(?:bitte\s)?(?:
        (?:noch\s(?:etwas\s)?(?:zeit\s)?|(?:etwas\s)?zeit\s)bis\b
        |(?:noch\s)?(?:\w+\s){1,2}(?:werktage|arbeitstage|tage|wochen|stunden)\b(?!\svorher)
      )
    )
  `,
  ],
  noNews: [
    verbose()`
    \b(?:
      bitte|benotigen|brauchen|erwarten|bitten|unterschr|zuruck|gultig|gilt|endet|anbei|gesprach|beginnt
      |konnten|durfte|hatte|hatten|war|wurde|wurden|haben\swir|haben\ssie\suns
    )\b
  `,
    /\b(?:nicht|kein|keine|ohne)\b/,
  ],
};

const dutch: PromisePatterns = {
  ...dutchDeeds,
  resume: [],
  signs: verbose('g')`
    \b(?:
      u|je|jij|wij|we|ik|het|de|een|voor|op|binnen|uiterlijk|over|van|en|dan|om|met|aan|er|bij|volgende
      |morgen|week|uw|jou|jouw|onze|ons|is|wordt|nog|maandag|dinsdag|woensdag|donderdag|vrijdag
    )\b
  `,
  tell: [
    /\b(?:u|je|jij|jullie)\s(?:hebt|heeft|heb)\b[^;?!]{0,40}\b(?:antwoord|uitsluitsel|bericht|uitslag)\b/g,
    /\b(?:u|je|jij|jullie|iedereen)\s(?:hoort|hoor|horen|krijgt|krijg|krijgen|ontvangt|ontvangen|verneemt)\b/g,
    /\b(?:hoort|hoor|krijgt|krijg|ontvangt|ontvang|verneemt|verneem)\s(?:u|je|jij|jullie)\b/g,
    /\b(?:wij|we|ik)\s(?:laten|laat)\b[^;?!]{0,60}\bweten\b/g,
    /\b(?:laat|laten)\s(?:ik|wij|we)\b[^;?!]{0,60}\bhoren\b/g,
    /\b(?:laten|laat)\s(?:wij|we|ik)\b[^;?!]{0,60}\bweten\b/g,
    verbose('g')`
    \b(?:wij|we|ik)\s(?:zullen\s|zal\s)?(?:
      bel|bellen|mail|mailen|informeren|informeer|berichten|sturen|stuur|geven|geef|schrijven|schrijf
    )\s(?:u|je|jullie)\b
  `,
    verbose('g')`
    \b(?:bel|bellen|mail|mailen|informeren|informeer|sturen|stuur|geven|geef)\s(?:wij|we|ik)\s
    (?:u|je|jullie|iedereen|(?:alle|de)\s(?:kandidaten|sollicitanten))\b
  `,
    /\b(?:nemen|neem)\b[^;?!]{0,60}\bcontact\b/g,
    /\bzou(?:den)?\b[^;?!]{0,40}\bmoeten\s(?:zijn|aankomen|liggen|hebben)\b/g,
    /\bweet\s(?:je|u)\s(?:meer|waar|of|het|wat)\b/g,
    /\b(?:komen|kom|koppel|koppelen)\b[^;?!]{0,60}\bterug\b/g,
    verbose('g')`
    \b(?:zullen|zal|gaan|ga)\b[^;?!]{0,60}\b(?:
      informeren|bellen|mailen|laten\sweten|contact\sopnemen|terugkomen|antwoorden|berichten
    )\b
  `,
  ],
  settle: [
    verbose('g')`
    \b(?:beslissing|besluit|antwoord|uitslag|reactie|terugkoppeling)\b[^;?!]{0,60}\b(?:
      verwacht|verwachten|volgt|volgen|meedelen|bekend|genomen|valt|mee\ste\skunnen\sdelen
    )\b
  `,
    /\b(?:verwacht|verwachten)\b[^;?!]{0,60}\b(?:beslissing|besluit|antwoord|uitslag)\b/g,
    /\b(?:wij|we|ik)\s(?:beslissen|besluiten|nemen\seen\s(?:besluit|beslissing)|maken\seen\skeuze)\b/g,
  ],
  news: [
    verbose('g')`
    \b(?:wij|we|ik)\b[^;?!]{0,60}\b(?:
      weten|bellen|mailen|informeren|berichten|terugkom|antwoord|laten\shoren|besliss|besluit
    )
  `,
    verbose('g')`
    \b(?<!\b(?:uw|je|jouw|geen|zonder)\s)(?:
      antwoord|nieuws|uitsluitsel|beslissing|besluit|uitslag|reactie|terugkoppeling
    )\b
  `,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:uw|je)\s(?:antwoord|reactie|beslissing)\b/,
    /(?:^|[,;]\s)(?:als|indien|mits|tenzij|mocht)\b|\b(?:indien|mits|tenzij|alleen\s(?:als|kandidaten))\b/,
    /\b(?:niet|geen|nooit)\b(?!\slater)/,
    /\b(?:graag\svoor|wilt?\s(?:u|je)|kun(?:t|nen)?\s(?:u|je)|s\.?v\.?p|laat\s(?:ons|het\sons|me)|gelieve)\b/,
  ],
  noNews: [
    verbose()`
    \b(?:
      graag|verzoeken|nodig|ontvangen\swe|ondertekenen|geldig|vervalt|bijgevoegd|gesprek\sis|begint|zou
      |zouden|was|waren|heeft\su|hebben\swe
    )\b
  `,
    /\b(?:niet|geen|zonder)\b/,
  ],
};

const polish: PromisePatterns = {
  ...polishDeeds,
  resume: [],
  signs: verbose('g')`
    \b(?:
      sie|do|pana|panu|pani|ci|toba|w|we|z|od|o|na|i|znac|najpozniej|jutro|dni|nie|tygodni\w*|decyzj\w+|pan
      |panstwo|nam|nas|jest|po|za|przed|poniedzialek|piatek|piatku|najblizsz\w+|przyszl\w+
    )\b
  `,
  tell: [
    /\b(?:wplynie|wplyna|zaksiegujemy|przelejemy)\b/g,
    /\b(?:odpisze|odpiszemy|oglosimy|oglosze|udzielimy|udziele|dam\sznac|damy\sznac)\b/g,
    verbose('g')`
    \b(?:
      dzwonie|dzwonimy|oddzwaniam|oddzwaniamy|pisze|piszemy|odpisuje|odpisujemy|wracam|wracamy|wysylam|wysylamy|przesylam|przesylamy|daje\sznac|dajemy\sznac
    )\b(?=[^;?!]{0,40}\b(?:do\s(?:pan\w*|ciebie|was|panstwa)|pan(?:i|u|stwu)|ci|wam)\b)
  `,
    /\b(?:odezwiemy|odezwe|odezwie)\ssie\b/g,
    /\b(?:skontaktujemy|skontaktuje)\ssie\b/g,
    verbose('g')`
    \b(?:
      zadzwonimy|zadzwonie|zadzwoni|oddzwonimy|oddzwonie|napiszemy|napisze|poinformujemy|poinformuje
      |powiadomimy|powiadomie|przekazemy|przekaze|odpowiemy|odpowiem|wrocimy|wroce|przeslemy|przesle|wyslemy
      |wysle|potwierdzimy|potwierdze
    )\b
  `,
    /\b(?:damy|dam|da)\b[^;?!]{0,40}\b(?:znac|odpowiedz)\b/g,
    /\b(?:otrzyma|otrzymasz|otrzymaja|dostanie|dostaniesz|uslyszy|uslyszysz)\b/g,
    /\bbedziemy\sw\skontakcie\b/g,
    /\bnadzieje\b[^;?!]{0,30}\b(?:odpowiedziec|poinformowac|przekazac|wyslac|dac)\b/g,
  ],
  settle: [
    /\b(?:decyzja|odpowiedz|wynik|wyniki)\b[^;?!]{0,40}\b(?:zapadnie|zostanie|zostana|bedzie|beda|powinna)\b/g,
    /\b(?:podejmiemy|podejme)\b[^;?!]{0,40}\bdecyzje\b/g,
    /\b(?:zdecydujemy|zdecyduje)\b/g,
    /\b(?:decyzji|odpowiedzi|wynikow)\b[^;?!]{0,40}\b(?:spodziewac|oczekiwac)\b/g,
  ],
  news: [/\b(?<!\b(?:pana|pani|twoja|twojej|o|na)\s)(?:odpowiedz|decyzja|decyzje|wyniki?|informacj[ea])\b/g],
  unless: [
    /\?\s*$/,
    /\b(?:czekamy(?!\s(?:jeszcze\s)?na\s(?:decyzj|podpis|potwierdzeni|zgod)\w*\s(?!pan|twoj))|(?:pana|pani|twoja)\s(?:odpowiedz|decyzj))/,
    /\b(?:jesli|jezeli|w\sprzypadku|gdyby|o\sile|pod\swarunkiem|tylko|wylacznie)\b/,
    /\bnie\b(?!\spozniej)/,
    // "Cieszę się, że zadzwoni Pan do nas".
    /\bze\s[^,;?!]{0,30}\b(?:(?:do\s)?nas|nam|do\smnie|mi)\b/,
    /\bpros(?:ze|imy)\so\s(?!cierpliwosc|chwile)/,
  ],
  noNews: [/\b(?:czekamy|podpis|wazna|rozmowa|mial|miala|bylo|byla)\b/, /\b(?:nie|bez)\b/],
};

const SECOND = /(?:,|;|\s-)?\s(?:und|et|puis|y|e|ed|poi|en|dan|i|oraz|ve)\s(?:dann\s)?|;\s/;
/** French "à" and Portuguese "a" join nothing. */
const POLISH_SECOND = /(?:,|;|\s-)?\s(?:i|oraz|a)\s|;\s/;

/** Promises in the languages besides English. */
export const abroad: readonly PromiseWords[] = [
  german,
  french,
  spanish,
  italian,
  dutch,
  polish,
  portuguese,
  turkish,
].map((words) => ({
  ...words,
  second: words === polish ? POLISH_SECOND : SECOND,
  tell: finderOf(words.tell),
  settle: finderOf(words.settle),
  news: finderOf(words.news),
  deeds: finderOf(words.deeds),
}));
