import { describe, expect, it } from 'vitest';
import { fold } from '../evidence.ts';
import { saidAbroad } from './abroad.ts';
import type { What } from './plain-words.ts';

const CROSSES = new Set<What>([
  'threat',
  'turnsUp',
  'watches',
  'courts',
  'insults',
  'blames',
  'private',
  'goesRound',
  'afterNo',
]);

/** Fairs, trades, families and visits, as applicants and colleagues write of them. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  Swedish: [
    'Jag har jobbat på polisen som väktare och vid tingsrätt och domstol.',
    'Jag är inte idiot nog att tacka nej, skriver gärna mer.',
    'Jag söker igen trots ert beslut, och tackar för svaret.',
    'Jag bor nära kontoret och kan cykla dit.',
    'Jag väntar gärna i receptionen tills ni är klara.',
    'En kompis på tidningen berättade om er annons som intresserar mig.',
    'Min advokat kontaktar er gärna om avtalet, som ni bad om.',
    'Jag såg dig på mässan i Göteborg och blev nyfiken på jobbet.',
    'Fint hus ni har, jag gick förbi ert hotell och såg skylten.',
    'Jag kommer inte oanmäld. Hälsa din man och dina barn.',
    'Jag skickar utdrag från polisens register och skriver för tidningar.',
    'Vi lagade middag för åttio gäster tillsammans.',
  ],
  Danish: [
    'Jeg kommer til jer torsdag og venter i receptionen til klokken ti.',
    'Jeg skriver til avisen som freelancer og kontakter medier for kunder.',
    'Jeg arbejder med jurister og advokater til daglig.',
    'Vi laver middag for hundrede gæster sammen.',
    'Jeg så dig på messen i Herning og blev nysgerrig.',
    'Min nabo på avisen fortalte om jeres job, som interesserer mig.',
    'Du bestemmer selv tidspunktet, og jeg kommer ikke uanmeldt.',
    'Hils din mand og dine børn, flot hus I har til hotellet.',
    'Jeg sender attesten fra politiet i morgen.',
  ],
  Finnish: [
    'Odotan aulassa kunnes kutsutte minut haastatteluun.',
    'Ilmoitan poliisille avoimista ovista työssäni vartijana.',
    'Näin teidät messuilla Helsingissä.',
    'Asianajajani on lukenut sopimuksen.',
    'Kaverini lehdessä kertoi paikasta, ja juttu kiinnosti minua.',
    'En tule ilmoittamatta. Terveisiä miehesi ja lapsesi suuntaan.',
    'Kirjoitan työkseni lehteen ja lähetän poliisin todistuksen.',
  ],
  'Czech or Slovak': [
    'Viděla jsem vás na veletrhu práce v Brně.',
    'Počkám na recepci, dokud nebudete mít čas.',
    'Pošlu výpis z rejstříku od policie.',
    'V restauraci vaříme večeři pro sto hostů spolu.',
    'Kamarád v novinách mi řekl o místě, článek mě zaujal a rád přijdu.',
    'Pozdravujte vašeho manžela a vaše děti, nepřijdu neohlášeně.',
    'Můj advokát smlouvu četl a nemá námitky, šla jsem kolem vašeho domu.',
  ],
  Romanian: [
    'Trimit cazierul de la poliție mâine.',
    'Aștept la recepție până terminați.',
    'Gătim cina pentru oaspeți împreună.',
    'Avocatul meu a citit contractul și este de acord.',
    'V-am văzut la târgul de joburi și mi-a plăcut prezentarea.',
    'Un prieten de la ziar mi-a spus, iar postul mă interesa.',
    'Am avut grijă de copiii dumneavoastră și nu vin neanunțat.',
  ],
  Hungarian: [
    'A recepción várok, amíg sorra kerülök.',
    'Írok a sajtónak közleményeket, ez a munkám.',
    'Vacsorát főztünk kétszáz vendégnek együtt.',
    'Az ügyvédem átnézte a szerződést, rendben van.',
    'Láttam önt a budapesti állásbörzén, tetszett az előadás.',
    'A barátom az újságnál dolgozik, és szívesen ajánlott.',
    'Nem jövök bejelentés nélkül. Üdvözlöm a férje családját is.',
  ],
  Turkish: [
    'Resepsiyonda beklerim, siz hazır olunca görüşürüz.',
    'Polis olarak çalıştım, mahkemede güvenlik görevlisiydim.',
    'Ofise uğrayıp belgeleri bırakabilirim.',
    'Sizi kariyer fuarında gördüm ve sunumunuzu beğendim.',
    'Gazetede haber yazdım ve avukatım sözleşmeyi okudu.',
    'Eşiniz ve çocuklarınız için iyi dilekler, eviniz çok güzel.',
  ],
  Vietnamese: [
    'Em sẽ đến công ty và ngồi đợi ở lễ tân ạ.',
    'Em từng làm bảo vệ cho công an phường.',
    'Em rất thích công ty, anh chị làm việc đẹp lắm.',
    'Em đã làm phóng viên báo chí năm năm và học nghề luật sư.',
    'Em gặp chị ở hội chợ việc làm hôm qua.',
    'Em chăm sóc mẹ chị được hai năm.',
  ],
  Russian: [
    'Подожду на ресепшене, пока вы освободитесь.',
    'Отправлю справку из полиции завтра.',
    'Пишу отзывы о ресторанах, работаю журналистом.',
    'Готовили ужин на сто гостей вместе.',
    'Видел вас на ярмарке вакансий, очень интересно.',
    'Мой юрист посмотрел договор, всё в порядке.',
    'Друг из редакции рассказал о вакансии, мне интересно.',
    'Я не приду без предупреждения. Привет, ваш муж уже звонил.',
  ],
  Ukrainian: [
    'Почекаю на рецепції, поки ви звільнитесь.',
    'Подам довідку з поліції завтра, напишу журналісту вашого відділу.',
    'Готували вечерю на сто гостей разом.',
    'Бачила вас на ярмарку вакансій, дуже цікаво.',
    'Мій адвокат переглянув договір, усе гаразд.',
    'Не прийду без попередження. Доглядала ваші діти.',
  ],
  Greek: [
    'Θα περιμένω στην υποδοχή μέχρι να με φωνάξετε.',
    'Θα στείλω το πιστοποιητικό από την αστυνομία.',
    'Θα στείλω δείγματα από τις εφημερίδες που δούλεψα.',
    'Σας είδα στο φεστιβάλ καριέρας και μου άρεσε η ομιλία.',
    'Ο δικηγόρος μου διάβασε τη σύμβαση.',
    'Δεν έρχομαι χωρίς ραντεβού. Τα παιδιά σας είναι καλά.',
  ],
  Arabic: [
    'سأنتظر في الاستقبال حتى تنتهي.',
    'سأرسل شهادة من الشرطة غدا.',
    'أتحدث مع الصحافة في عملي اليومي.',
    'شاهدتك في معرض التوظيف وأعجبني العرض.',
    'لن آتي بدون موعد.',
    'اعتنيت بأطفالك سنتين، أطفالك رائعون.',
  ],
  Hebrew: [
    'אחכה במשרד בקבלה עד שתתפנו.',
    'אכתוב לעיתון כמו בעבודה הקודמת.',
    'אשתך ואתה הייתם נחמדים ביריד.',
    'ראיתי אותך ביריד התעסוקה.',
    'לא אגיע בלי תיאום.',
    'עורך הדין שלי קרא את החוזה.',
  ],
  Hindi: [
    'मैं रिसेप्शन पर आकर बैठूँगा।',
    'मैंने पुलिस में केस लिखने का काम किया।',
    'आपकी पत्नी से मेले में मिला था।',
    'मैंने आपको जॉब फेयर में देखा था।',
    'मैं अखबार में खबर लिखता हूँ।',
    'आपके बच्चों की देखभाल की।',
  ],
  Japanese: [
    '受付で待ちますので、お声がけください。',
    '弁護士事務所で訴訟の書類を書いていました。',
    '先日の説明会でお見かけしました。',
    '二人で食事の準備を担当しました。',
    '会社の前で待っています。',
    '新聞社で記事を書いていました。',
    'お子様のお世話を三年しました。',
    '書類は直接伺い、お渡しします。',
  ],
  Korean: [
    '로비에 앉아 기다리겠습니다.',
    '변호사 사무실에서 소송 서류를 보내는 일을 했습니다.',
    '회사로 찾아가 서류를 드리겠습니다.',
    '어제 박람회에서 발표를 봤습니다, 좋았습니다.',
    '기자로 일하며 기사를 보내고 올리는 일을 했습니다.',
    '자녀와 놀아 주는 일을 했습니다.',
  ],
  Chinese: [
    '我在律师事务所负责起诉材料。',
    '昨天在展会上看到您和同事。',
    '我曾为报社写过新闻稿。',
    '我可以一直等到您有空。',
    '我负责联系媒体和记者。',
    '我可以到公司前台等您。',
    '我在招聘会上看到您在台上演讲。',
    '照顾您的孩子是我的工作。',
  ],
};

const BY_THEIR_LETTERS = new Set([
  'Russian',
  'Ukrainian',
  'Greek',
  'Arabic',
  'Hebrew',
  'Hindi',
  'Japanese',
  'Korean',
  'Chinese',
]);

describe.each(Object.entries(HARMLESS))('nothing crosses a boundary in %s', (language, texts) => {
  it.each(texts)('%s', (text) => {
    const said = saidAbroad(BY_THEIR_LETTERS.has(language) ? 'another script' : language, fold(text));
    expect(said.filter(({ what }) => CROSSES.has(what))).toEqual([]);
  });
});
