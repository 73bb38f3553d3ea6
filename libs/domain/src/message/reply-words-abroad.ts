/**
 * The words by which mail clients mark what is not new in further languages that Foyer's mailboxes meet, as clients write
 * them: Japanese, Chinese, Korean, Russian, Ukrainian, Turkish, Czech, Slovak, Danish, Norwegian, Swedish, Finnish,
 * Hungarian, Arabic and Hebrew; of Greek, Romanian, Croatian, Slovene, Bulgarian, Estonian, Lithuanian, Vietnamese,
 * Indonesian and Thai the headers. `reply-words.ts` folds them.
 *
 * @source what Gmail, Outlook, Apple Mail, Thunderbird, QQ Mail, NetEase, Daum, Mail.ru, Yandex and Seznam write
 */
export const HEADERS_ABROAD = {
  from:
    '差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|От кого|Від|Від кого|Kimden|Gönderen|Odesílatel|Odosielateľ|Lähettäjä|Feladó|من|מאת|' +
    'Από|De la|Expeditor|Šalje|Saatja|Nuo|Từ|Dari|จาก',
  sent:
    '送信日時|日付|日時|发送时间|发送日期|日期|时间|寄件日期|傳送日期|보낸 날짜|보낸날짜|날짜|Отправлено|Надіслано|Gönderildi|Gönderilme tarihi|Tarih|' +
    'Odesláno|Odoslané|Dátum|Päivämäärä|Päiväys|Lähetetty|Elküldve|Küldve|تم الإرسال|تاريخ|التاريخ|נשלח|תאריך|' +
    'Στάλθηκε|Ημερομηνία|Trimis|Poslano|Изпратено|Saadetud|Kuupäev|Išsiųsta|Đã gửi|Ngày|Dikirim|Terkirim|ส่ง|วันที่',
  to:
    '宛先|收件人|收件者|받는 사람|받는사람|Кому|Kime|Alıcı|Komu|Vastaanottaja|Címzett|إلى|אל|' +
    'Προς|Către|Prima|До|Adressaat|Saaja|Kam|Tới|Đến|Kepada|ถึง',
  subject:
    '件名|主题|主旨|主題|제목|Тема|Konu|Předmět|Predmet|Aihe|Tárgy|الموضوع|נושא|' +
    'Θέμα|Subiect|Zadeva|Относно|Teema|Tema|Chủ đề|Subjek|Perihal|เรื่อง|หัวเรื่อง',
  other:
    'CC|抄送|副本|참조|숨은 참조|Копия|Копія|Bilgi|Kopie|Kópia|Kopi|Kopio|Másolat|Másolatot kap|添付ファイル|附件|첨부|Вложения|Ekler|' +
    'Přílohy|Prílohy|Vedhæftede filer|Vedlegg|Bilagor|Liitteet|Mellékletek|نسخة|עותק',
} as const;

/** "wrote" between other words. */
export const WROTE_ABROAD =
  'kirjoitti|írta|yazdı|كتب|كتبت|تمت كتابة ما يلي بواسطة|כתב|כתבה|כתב/ה|napsala?|napsal\\(a\\)|napísala?|написал\\(а\\)|написав|написала|пишет';

/** "wrote" in scripts that put no blanks between words. */
export const WROTE_WITHOUT_BLANKS = '写道|寫道|작성|のメール|さんは書きました|さんが書きました';

/** Where these write, it is the sender telling of a letter. */
export const OWN_WROTE_ABROAD =
  'skrev (?:jag|jeg|vi)|(?:jag|jeg|vi) skrev|jsem(?: [^\\s<>@]{1,12}){0,2} napsala?|napsala? jsem|я(?: [^\\s<>@]{1,12}){0,2} написала?';

export const ORIGINAL_MARKERS_ABROAD = [
  '元のメッセージ',
  '原始邮件',
  '原始郵件',
  '邮件原件',
  '원본 메시지',
  '원본 메일',
  'Исходное сообщение',
  'Оригинальное сообщение',
  'Özgün İleti',
  'Orijinal Mesaj',
  'Orijinal İleti',
  'Původní zpráva',
  'Původní e-mail',
  'Pôvodná správa',
  'Originalmeddelande',
  'Original besked',
  'Alkuperäinen viesti',
  'Eredeti üzenet',
  'الرسالة الأصلية',
  'ההודעה המקורית',
  'הודעה מקורית',
] as const;

export const FORWARD_MARKERS_ABROAD = [
  '転送メッセージ',
  '転送されたメッセージ',
  '转发邮件信息',
  '转发的邮件',
  '轉寄的郵件',
  '전달된 메일',
  '전달된 메시지',
  'Пересылаемое сообщение',
  'Перенаправленное сообщение',
  'Пересланное сообщение',
  'Переслане повідомлення',
  'İletilmiş Mesaj',
  'Yönlendirilen ileti',
  'Přeposlaná zpráva',
  'Preposlaná správa',
  'Videresendt besked',
  'Videresendt meddelelse',
  'Videresendt melding',
  'Vidarebefordrat meddelande',
  'Vidarebefordrat mejl',
  'Välitetty viesti',
  'Edelleenlähetetty viesti',
  'Továbbított üzenet',
  'Továbbított levél',
  'رسالة معاد توجيهها',
  'הודעה שהועברה',
] as const;

/** Apple's forward markers, which stand without dashes, before a colon. */
export const BARE_FORWARD_MARKERS_ABROAD = [
  '転送されたメッセージ',
  '下面是被转发的邮件',
  '开始转发的邮件',
  '開始轉寄郵件',
  '以下是轉寄的郵件',
  '전달된 메시지의 시작',
  '전달된 메시지',
  'Начало переадресованного сообщения',
  'Начало пересылаемого сообщения',
  'İletilen ileti başlangıcı',
  'Başlangıç iletilen ileti',
  'Začátek přeposílané zprávy',
  'Začátek preposielanej správy',
  'Start på videresendt besked',
  'Start på videresendt melding',
  'Videresendt melding',
  'Vidarebefordrat brev',
  'Välitetty viesti alkaa',
  'Välitetty viesti',
  'A továbbított levél kezdete',
  'Továbbított levél kezdete',
] as const;

/** What subjects of replies begin with. */
export const REPLY_SUBJECT_ABROAD = '返信|回复|答复|回覆|답장|회신|отв|ответ|ynt|yan|odpoveď|vast|válasz|vá';
