import { describe, expect, it } from 'vitest';
import { CUE_NAMES } from '../../model/sentence-reading.ts';
import { fold } from '../evidence.ts';
import { languageOf } from '../language.ts';
import { evidenceAbroad, riskAbroad, saidAbroad } from './abroad.ts';
import type { What } from './plain-words.ts';
import { CROSSING, CUE_OF } from './plain-words.ts';

function said(text: string): What[] {
  return saidAbroad(languageOf(text), fold(text)).map(({ what }) => what);
}

describe('what crosses a boundary', () => {
  it.each([
    ['threat', 'Om jag inte hör något från er vänder jag mig till tidningen.'],
    ['threat', 'Får jeg ikke svar, skriver jeg til Politiken om det her.'],
    ['threat', 'Hvis jeg ikke hører noe, tar jeg dette til avisen, og da kontakter jeg NRK.'],
    ['threat', 'Jos en saa vastausta, otan yhteyttä toimittajaan.'],
    ['threat', 'Jestli se mi neozvete, zavolám do televize a podám žalobu.'],
    ['threat', 'Dacă nu răspundeți, scriu la ziar și vă dau în judecată.'],
    ['threat', 'Ha nem kapok választ, az ügyvédem fogja keresni önöket.'],
    ['threat', 'Bu konuyu gazetelere yazacağım, sonra pişman olacaksınız.'],
    ['threat', 'Nếu anh chị không trả lời em sẽ báo chí và luật sư của em.'],
    ['threat', 'Если не ответите, я пойду к журналистам.'],
    ['threat', 'Я звернуся до адвоката, якщо не буде відповіді.'],
    ['threat', 'Αν δεν έχω απάντηση θα μιλήσω σε δημοσιογράφους.'],
    ['threat', 'سأتصل بالصحافة إذا لم أسمع منكم.'],
    ['threat', 'אם לא תענו אני פונה לעיתונות.'],
    ['threat', 'जवाब नहीं मिला तो मैं मीडिया में जाऊँगा।'],
    ['threat', '不答复的话我就联系媒体，让大家都知道。'],
    ['threat', '返事がなければ弁護士に相談します。'],
    ['threat', '답이 없으면 언론에 제보하겠습니다.'],
    ['threat', 'Dann geht das Ganze eben an die Zeitung.'],
    ['threat', 'Je vais en parler à la presse, puisque personne ne me répond.'],
    ['threat', 'Das werden Sie noch bereuen.'],
    ['threat', 'Geben Sie mir einen Termin, sonst erfahren Ihre Kunden, wie Sie mit Leuten umgehen.'],
    ['threat', 'Embauchez-moi, ou l’inspection du travail saura ce que j’ai vu chez vous.'],
    ['threat', 'Neem mij aan, of de belastingdienst hoort van het zwarte geld.'],
    ['threat', 'O să plătiți pentru asta, vă promit.'],
    ['turnsUp', 'Amanhã fico ao vosso portão até a senhora sair e me explicar.'],
    ['turnsUp', 'Deze keer laat ik me niet wegsturen, ik kom om twaalf uur.'],
    ['watches', 'Ich sehe Sie jeden Morgen vom Café gegenüber, und Sie sehen mich nie.'],
    ['watches', 'Sizi her sabah karşıdaki kafeden görüyorum, çok güzel.'],
    ['courts', 'J’ai rêvé de vous cette nuit. Quand puis-je vous revoir ?'],
    ['courts', 'Śniła mi się Pani dziś w nocy, nie mogę się na to nic poradzić.'],
    ['insults', 'Welcher Idiot leitet denn bei Ihnen das Büro, das ist ja nicht zu fassen?'],
    ['insults', 'Který blbec to tam u vás řídí, to bych rád věděl?'],
    ['threat', 'Vous allez le regretter, je vous le promets.'],
    ['threat', 'Se non rispondete entro oggi pubblico tutte le vostre mail.'],
    ['threat', 'Hier krijgt u nog spijt van, dat beloof ik u.'],
    ['threat', 'Jeszcze Pani tego pożałuje, obiecuję.'],
    ['threat', 'Det her kommer ni att få ångra, det lovar jag.'],
    ['threat', 'Det kommer du til at fortryde, det er jeg sikker på.'],
    ['threat', 'Ezt még nagyon megbánja, és nem csak ön.'],
    ['watches', 'Sé que hoy ha llegado a las 8:40 en el Seat azul, así que tiempo ha tenido.'],
    ['watches', 'U kwam om 8.40 uur aan in de blauwe Polo en ik zag het.'],
    ['watches', 'Wiem, że przyjechała Pani dziś niebieskim Polo, więc czas na odpowiedź był.'],
    ['courts', 'Non faccio che pensare ai suoi occhi. Verrebbe a cena con me?'],
    ['courts', 'Só penso nos seus olhos e não durmo. Janta comigo?'],
    ['insults', 'Seid ihr eigentlich alle zu blöd, um einen Lebenslauf zu lesen?'],
    ['insults', 'Jullie zijn een stel prutsers, een aap had al geantwoord.'],
    ['private', 'Ho trovato il suo numero di casa e la chiamo stasera.'],
    ['turnsUp', 'Jag kommer till ert kontor på måndag och tänker inte gå därifrån.'],
    ['turnsUp', 'Jeg stiller op i jeres reception og bliver siddende, indtil nogen kommer.'],
    ['turnsUp', 'Tulen toimistollenne enkä lähde ennen kuin saan vastauksen.'],
    ['turnsUp', 'Přijdu k vám do kanceláře a neodejdu, dokud se mnou někdo nepromluví.'],
    ['turnsUp', 'Bemegyek az irodába és nem megyek el, amíg nem beszél velem valaki.'],
    ['turnsUp', 'Я приеду к вам в офис и не уйду, пока не ответите.'],
    ['turnsUp', 'Vengo in ufficio e non me ne vado finché non parlo con lei.'],
    ['turnsUp', 'Je passerai à l’accueil et j’attendrai jusqu’à ce qu’on me reçoive.'],
    ['watches', 'Jag såg dig igår när du handlade med din dotter.'],
    ['watches', 'Знаю, где вы живете, и это рядом.'],
    ['watches', 'Láttam önt tegnap hazafelé menni a gyerekekkel, nem volt nehéz.'],
    ['watches', '昨天看到你下班回家了，穿红色外套。'],
    ['watches', '昨日駅でお見かけしました、お一人でしたね。'],
    ['insults', 'Ni är ju bara idioter hela bunten på ert företag.'],
    ['insults', 'Jste banda neschopných lidí, tohle se nedělá.'],
    ['insults', 'Вы просто некомпетентные люди.'],
    ['courts', 'Du er så smuk, vil du spise middag med mig?'],
    ['courts', 'Вы очень красивая, думаю о вас весь день.'],
    ['turnsUp', 'Estou aí à porta às nove e não arredo pé enquanto não falar comigo.'],
    ['watches', 'Tiedän, että asut aseman lähellä ja lähdet aina kahdeksalta.'],
    ['goesRound', 'Jag har skickat det här till din chef och alla dina kollegor.'],
    ['private', 'Hej igen, jag hittade ditt privata nummer och är så glad för det.'],
    ['afterNo', 'Jag accepterar inte ert nej, det är fel.'],
  ] satisfies [What, string][])('%s: %s', (what, text) => {
    expect(said(text)).toContain(what);
  });

  it.each([
    'Jag har arbetat sex år på en tidning och skriver gärna för er webb.',
    'Jeg har været journalist på en avis i ti år og søger jobbet hos jer.',
    'Olen ollut toimittajana lehdessä kuusi vuotta ja haen teille.',
    'Pracovala jsem pro noviny a médii se zabývám dodnes, ráda bych k vám.',
    'Am lucrat zece ani la un ziar și la o televiziune locală.',
    'Hat évig dolgoztam egy újságnál és a sajtónál, szívesen jönnék.',
    'Beş yıl bir gazetede çalıştım ve basın danışmanlığı yaptım.',
    'Работал в газете шесть лет, пишу новости для сайта.',
    'Δούλεψα έξι χρόνια σε εφημερίδα και στην τηλεόραση.',
    'عملت في الصحافة خمس سنوات.',
    'עבדתי חמש שנים בעיתון מקומי.',
    '我在报社做过五年编辑，熟悉媒体。',
    '新聞社で五年間編集の仕事をしていました。',
    '신문사에서 오 년 동안 기자로 일했습니다.',
    'Ich habe vier Jahre bei einer Zeitung gearbeitet und Anwälte beraten.',
    'J’ai été journaliste dans un quotidien et je connais bien la presse.',
    'Ho lavorato per un giornale e per uno studio legale.',
    'Ik heb bij de krant gewerkt en ken de media goed.',
    'Meine Schwägerin arbeitet bei der Zeitung und hat mir Ihre Anzeige gegeben.',
    'Mon cousin est journaliste et vous transmet ses amitiés.',
    'Min kusin jobbar på en tidning och visade mig er annons, så jag söker.',
    'Můj bratr pracuje v novinách a ukázal mi váš inzerát.',
    'Мой брат работает в газете и показал мне ваше объявление.',
    'Ik fietste langs jullie kantoor en zag de vacature hangen.',
    '在网上看到你们在招人，想试一试，请多关照。',
    'Viděla jsem váš inzerát a místo mě zaujalo.',
    'Jag såg er annons igår och blev nyfiken.',
    'Jeg kommer gerne forbi kontoret på torsdag, hvis det passer jer.',
    'Tulen mielelläni käymään toimistolla, jos teille sopii.',
    'Если удобно, могу подъехать в офис в четверг.',
    'Kan jag komma till kontoret på onsdag klockan tio som ni skrev?',
  ])('none in %s', (text) => {
    expect(said(text).filter((what) => CROSSING.includes(what))).toEqual([]);
  });
});

describe('an offer that somebody must answer', () => {
  it.each([
    'Jag har fått ett nytt erbjudande och måste svara senast i morgon.',
    'Jeg har fået et andet tilbud og skal svare senest i morgen.',
    'Jeg har fått et annet tilbud og må svare innen i morgen.',
    'Olen saanut toisen tarjouksen, johon pitää vastata huomenna.',
    'Mám jinou nabídku a musím odpovědět do zítřka, dnes nebo zítra.',
    'Am primit o altă ofertă și trebuie să răspund până mâine.',
    'Kaptam egy másik állásajánlatot, holnapig kell választ adnom.',
    'Başka bir teklif aldım ve yarına kadar cevap vermem gerekiyor.',
    'Em có offer từ công ty khác và phải trả lời trước ngày mai ạ.',
    'Мне предложили работу в другой компании, завтра нужно дать ответ.',
    'Отримала іншу пропозицію, завтра треба дати відповідь.',
    'Έχω μια άλλη πρόταση και πρέπει να απαντήσω αύριο.',
    'لدي عرض آخر ويجب أن أرد غدا.',
    'יש לי הצעה אחרת ואני צריכה לענות עד מחר בצהריים.',
    'मुझे दूसरी जगह से ऑफर मिला है, कल तक जवाब देना है।',
    '我拿到了另一家公司的offer，明天必须答复。',
    '他社から内定をいただき、明日までに返事をしなければなりません。',
    'M-au chemat la altă firmă și vor semnătura mea mâine dimineață.',
    '다른 회사에서 합격했고 내일까지 답을 줘야 합니다.',
  ])('%s', (text) => {
    expect(said(text)).toEqual(expect.arrayContaining(['offer', 'mustAnswer', 'soon']));
  });

  it('is no evidence where nobody offers anything', () => {
    const text = 'Jag måste svara på frågan på ert formulär, men det går inte.';
    const cues = evidenceAbroad(saidAbroad('Swedish', fold(text))).map(({ cue }) => cue);
    expect(cues).not.toContain('deadline.ends');
  });
});

describe('what a recruiter is also sent', () => {
  it.each([
    ['asks', 'Hej, jag undrar om ni har hunnit titta på min ansökan?'],
    ['asks', 'Ville bare høre om der er noget nyt om jobbet?'],
    ['asks', 'Bună ziua, aveți vreo veste pentru mine? Nu am primit nimic.'],
    ['asks', 'Megkapták az önéletrajzomat? Nem kaptam választ.'],
    ['asks', 'Υπάρχει κάποια ενημέρωση για τη θέση;'],
    ['asks', 'هل هناك أي مستجدات بخصوص طلبي؟'],
    ['asks', 'האם יש עדכון לגבי המועמדות שלי?'],
    ['asks', '请问面试结果有消息吗？'],
    ['asks', '지난주 면접 결과가 궁금합니다.'],
    ['asks', 'Hej igen, jag hörde inget och kollar läget med er.'],
    ['asks', 'Du skrev at dere skulle gi lyd fra dere, men det har vært stille.'],
    ['asks', 'Chtěl jsem se jen připomenout, jestli jste na mě nezapomněli.'],
    ['asks', 'Είχατε πει ότι θα με πάρετε τηλέφωνο, τι γίνεται;'],
    ['asksFormally', 'Zwracam się z prośbą o informację o stanie rekrutacji, czy jest już coś.'],
    ['news', 'Am luat permisul de conducere săptămâna trecută și pot începe.'],
    ['news', 'Sikerült a vizsgám, megkaptam az oklevelet is, nem volt könnyű.'],
    ['withdraws', 'Отзываю свою заявку, спасибо за ваше время.'],
    ['anotherTime', 'Nem tudok elmenni az interjúra, lehetne más időpont?'],
    ['answers', 'Den tiden passar bra, jag kommer och tar med betygen.'],
    ['applies', 'Hej, jag såg er annons och söker jobbet som kock.'],
    ['sells', 'Vi erbjuder bemanning till er och 20 % rabatt på första ordern.'],
    ['inside', 'Merhaba, ben muhasebeden Ayşe, fatura için yazıyorum.'],
    ['dataRequest', 'Jag vill veta vilka av mina personuppgifter ni har och radera dem.'],
  ] satisfies [What, string][])('%s: %s', (what, text) => {
    expect(said(text)).toContain(what);
  });
});

describe('danger', () => {
  it.each([
    'Jag orkar inte leva längre, det är så det är.',
    'Jeg orker ikke leve mere, det er det.',
    'En jaksa enää elää, tämä on nyt tässä.',
    'Nechci už žít, nemá to cenu a je to tak.',
    'Nu mai vreau să trăiesc, ajunge.',
    'Nem akarok tovább élni, ez már nem megy.',
    'Artık yaşamak istemiyorum, bu çok zor.',
    'Я больше не хочу жить.',
    'Не хочу більше жити, немає сил.',
    'Δεν θέλω να ζω άλλο, θέλω να πεθάνω.',
    'لا أريد العيش بعد الآن.',
    'אני לא רוצה לחיות יותר.',
    'मैं अब जीना नहीं चाहता।',
    '我真的不想活了。',
    'もう生きていたくないです。',
    '더는 살고 싶지 않습니다.',
    'Я приду к вам с ножом.',
  ])('in %s', (text) => {
    expect(riskAbroad(saidAbroad(languageOf(text), fold(text)))).toMatchObject({ plain: true });
  });

  it.each([
    'Jag vill inte leva på bidrag, jag vill arbeta hos er.',
    'Jeg orker ikke vente mere, hvornår hører jeg noget?',
    'Не хочу жить в другом городе, поэтому ищу работу здесь.',
    'En halua elää enää tukien varassa, siksi haen teille työtä.',
  ])('and none in %s', (text) => {
    expect(said(text).filter((what) => what === 'danger')).toEqual([]);
  });
});

describe('the words of other languages', () => {
  it('are shown by cues that the model knows', () => {
    for (const cue of Object.values(CUE_OF)) expect(CUE_NAMES).toContain(cue);
  });

  it('are looked for in no English mail', () => {
    expect(said('I saw the idiot in the office, and my lawyer will go to the press on Monday.')).toEqual([]);
  });

  it('stand where they are quoted', () => {
    const text = 'Hej! Jag ringer Aftonbladet om ni inte svarar på det här.';
    const [first] = saidAbroad('Swedish', fold(text)).filter(({ what }) => what === 'threat');
    expect(text.slice(first?.start, first?.end)).toBe('ringer Aftonbladet');
  });
});
