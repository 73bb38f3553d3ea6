import { compile } from './plain-words.ts';

export const TURKISH = compile({
  threat:
    '(basın~|gazete~|medya~|televizyon~|muhabir~|haberci~|avukat~|mahkeme~|savcılı~|polis~|şikayetvar~|sosyal medya~|twitter~|ekşi~|google~|linkedin~) …(taşıyacağım|gideceğim|giderim|anlatacağım|yazacağım|vereceğim)|(dava|suç duyurusu~) (aç~|bulun~)|pişman (olacak~|ederim|edeceğim)|(son uyarı|uyarıyorum sizi|uyarmadı demeyin)|rezil (ederim|edeceğim)|(yazışma~|mail~|e-posta~|mesaj~) …(internete|sosyal medyada|herkese) …(koya|koyar|paylaş|yayınla)~|(bunu |bunun )?(yanınıza|yanına) (bırakmam|bırakmayacağım|kalmaz|kalmayacak)|(bunun )?(hesabını|bedelini) (vereceksiniz|ödeyeceksiniz|öderler|ödersiniz)',
  turnsUp:
    '(geleceğim|gelip|gelirim|bekleyeceğim|beklerim|oturacağım|otururum|uğrayacağım) …(gitmem|ayrılmam)|(ofis~|kapı~|lobi~|danışma~|resepsiyon~) …(ayrılmayacağım|gitmeyeceğim)|(ofisinize|iş yerinize|yanınıza|kapınıza) (geliyorum|geleceğim|gelirim) …(gitmem|gitmeyeceğim|ayrılmam)',
  watches:
    '(sizi|seni) …(izliyorum)|(nerede|hangi|kaçta|saat kaçta) …(oturduğ|yaşadığ|çıktığ|parket|bindiğ|gittiğ)~ …bil~|(arabanızı|evinizi|evini|arabanı) …(gördüm|biliyorum)|(oturduğunuzu|yaşadığınızı|çıktığınızı) biliyorum|(parkta|markette|sokakta|kızınızla|oğlunuzla) …gördüm|(sizi|seni) (her sabah|her gün|her akşam) …(görüyorum|izliyorum|seyrediyorum)',
  courts:
    '(çok |ne kadar )?(güzelsiniz|güzelsin)|(sizi|seni) düşünüyorum|aklımdan çık~|(yemeğe|kahveye|içmeye) (çıkalım|çıkar mısınız|çıkmak)|(yemek|akşam yemeği|kahve) …(baş başa|ikimiz)|gülüşünüz|aşık oldum|(gözlerinizi|gözlerini|gülüşünü|gülüşünüzü) (unutamıyorum|düşünüyorum)|benimle (yemeğe|kahveye|akşam yemeğine) çık~|rüyamda (sizi|seni) gördüm|(sizi|seni) rüyamda',
  insults:
    '(salak~|aptal~|geri zekalı~|beceriksiz~|yalancı~|rezil~|terbiyesiz~|şerefsiz~|ahlaksız~)(sınız|siniz|sunuz|lar|ler)?|yazıklar olsun|utanın|haddinizi bilin|lanet olsun',
  blames: '(sizin|senin) (yüzünüzden|yüzünden|suçunuz)|vicdanınız~|çocuklarım …(aç|yemek)',
  private:
    '(ev adresinizi|kişisel numara~) …(buldum|aldım|öğrendim)|(instagram|facebook)~ …(buldum|ekledim|takip)',
  goesRound:
    '(müdürünüz~|patronunuz~|genel müdür~|yönetim~|tüm (ekib~|arkadaş~)|bütün (ekib~|arkadaş~)|iş arkadaşlarınız~) …(yazdım|gönderdim|ilettim|attım|yazacağım)',
  afterNo: '(kabul etmiyorum|hayırı kabul)|(her gün|fikrinizi) …(yazacağım|arayacağım|kadar)',
  offer:
    '(başka|diğer|yeni|yazılı|bir) …(teklif~|sözleşme~)|(iş )?teklif~ (aldım|geldi|var)|teklif aldım|(başka|diğer) (bir )?(hastane|şirket|firma|okul|otel) …(istiyor|seçti|bekliyor|aldı)',
  mustAnswer:
    '(cevap|yanıt|karar|imza)~ …(gerek~|zorunda~|lazım|vermeliyim|bekliyor~)|imzalam~ (gerek~|lazım)|süresi doluyor|geçerli',
  soon: '(bugün|yarın~|bu akşam|\\d+ saat içinde)',
  news: '(sertifika|belge|ehliyet|diploma|sınav|ruhsat|lisans|staj|kurs|eğitim)~ …(aldım|geçtim|geldi|tamamladım|çıktı|kazandım|bitirdim)|(başlayabilirim|taşınıyorum|taşındım)|(düşürdüm|artırdım|azalttım|indirdim|yükselttim) |(yüzde \\d|%\\d|\\d+)~ …(indi|çıktı|düştü|yükseldi)',
  asks: '((bir )?(gelişme|haber|güncelleme|dönüş|sonuç) (var mı|oldu mı|oldu mu|alabilir)|hangi aşama~|ne durumda|ulaştı mı|son durum|sonuç (ne zaman|belli)|öğrenebilir miyim|öğrenmek istiyorum|haber bekliyorum|geri dönüş|inceleme fırsatı~|elinize geçti|ne zaman (haber|dönüş|sonuç|belli))|(unuttunuz|hatırlat)~|(arayacaktınız|dönecektiniz|haber verecektiniz|demiştiniz|söylemiştiniz)|karar (verdiniz|verildi)|ses seda|ses çıkmadı',
  applies:
    '(ilanınızı|ilanı) …(gördüm|okudum)|iş arıyorum|başvurmak isti~|pozisyonuna başvuru~|çalışmak isti~|ilan hala (geçerli|güncel)|eleman arıyor~',
  sells:
    '(sunuyoruz|sağlıyoruz|satıyoruz|çözümlerimiz|hizmetlerimiz|ürünlerimiz)|(demo|randevu) …(ayarla~|alın)|%\\d+ (indirim|tasarruf)|indirim~|adaylarımız|danışmanlarımız|bülten|abonelikten',
  inside:
    '(ben |burası )?(bilgi işlem~|muhasebe~|pazarlama~|resepsiyon~|bordro~|it ekibi~|satın alma~)(dan|den|tan|ten) ~|(ik|insan kaynakları) (ekibi|arkadaşlar)|(merhaba|selam) arkadaşlar',
  answers:
    '(uygun|uyar|müsaitim|uygundur)(?!~ mu)(?!~ mü)|istediğiniz …(ekte|gönder~|belge~)|(teyit|onay)(lıyorum| ediyorum)|katılacağım|orada olacağım|sorunuza (cevap|yanıt)',
  withdraws: 'başvuru~ (geri )?çek~|başvurumdan vazgeç~|(başka|diğer) …kabul ettim',
  interview: '(mülakat|görüşme)~',
  anotherTime: 'gel(e)?mey~|gelemiy~|katılam~|ertele~|başka bir (gün|saat)',
  danger:
    '(yaşamak istemiyorum|yaşamak istemem|yaşayacak gücüm)|intihar|(kendimi|canıma) (öldür~|kıy~|asacağım)|ölmek istiyorum|(bıçak|silah|tabanca|benzin|balta)~ (alıp|ile|getir~|gel~)|(sizi|seni|onu|hepinizi) (öldür~|vur~|bıçakla~|yak(ar|ac)~)|beni (dövüyor|öldürecek|tehdit ediyor)',
  dataRequest: '(kişisel veri~|kvkk|gdpr)|(veri~|bilgilerim~) …(silin~|silmenizi|siliniz)',
});
