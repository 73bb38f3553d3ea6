import type { PromisePatterns } from './promise-words.ts';
import { verbose } from '../verbose.ts';

/** We shall: "-eceğiz", "-eceğim", "-ecektir", "-eriz", "-miş oluruz", "-meyi planlıyoruz". */
const SHALL =
  '(?:\\w*(?:ecegi[mz]|acagi[mz]|ecektir|acaktir|ecek|acak|eri[mz]|ari[mz]|iri[mz]|uru[mz])|\\w+m[iu]s\\sol(?:uru[mz]|acagi[mz]|acaktir)|\\w*m[ae]y[ai]\\s(?:planl|hedefl|um|amacl|dusun)\\w*)\\b';

const shall = (words: string) => new RegExp(`\\b(?:${words})${SHALL}`, 'g');
/** Words of which the verb stands a little behind: "size kararımızı yazılı olarak bildireceğiz". */
const shallLater = (words: string) => new RegExp(`\\b(?:${words})[^;?!.]{0,60}?\\s${SHALL}`, 'g');

/**
 * How Turkish words a promise. The verb ends the sentence and carries who, when and whether not, so that patterns look
 * for its endings; letters are those of `plainLetters`.
 */
export const turkish: PromisePatterns = {
  resume: [],
  signs: verbose('g')`
    \b(?:
      bir|ve|bu|icin|ile|siz(?:e|i|in|inle|lere|leri|den)?|bize?|bizden|kadar|icinde|icerisinde|once|sonra
      |gun\w*|hafta\w*|olarak|en\sgec|yarin|bugun|tarafi\w+|basvuru\w*|sonu\w*|donus|haber|bilgi\w*
      |iletisim\w*|\w+(?:ecegi[mz]|acagi[mz]|ecektir|acaktir|eceksiniz|acaksiniz)
    )\b
  `,
  tell: [
    shall(
      'donus\\s|geri\\sdonus\\s|geri\\s|haber\\s|haberdar\\s|bilgi\\s|bilgilendir|cevap\\s|yanit\\s|geri\\sbildirim\\s',
    ),
    shall('iletisime\\s|irtibata\\s|temasa\\s'),
    shall(
      'ara|yaz|cevapla|yanitla|bildir|ilet|duyur|acikla|paylas|gonder|ulas|ulastir|bilgilendirme\\s|telefon\\s',
    ),
    shallLater('(?:siz|tarafini)(?:e|i|a|lere|leri|inle)'),
    // "Bizden haber alacaksınız", "kararımızı öğreneceksiniz".
    verbose('g')`
    \b(?:haber|yanit|cevab|karar|sonuc|bilgi|donus|mesaj|telefon|e-?posta)\w*\s(?:\w+\s){0,2}
    (?:al|ogren|duy|ula)\w*(?:acaksiniz|eceksiniz|acaksin|eceksin)\b
  `,
  ],
  settle: [
    verbose('g')`
    \b(?:karar|degerlendirme|surec|sonuc)\w*\b[^;?!.]{0,60}?\b(?:
      ver|tamamla|sonuclan|netles|acikla|belli\sol|kesinles
    )\w*(?:ecegi[mz]|acagi[mz]|ecektir|acaktir|ecek|acak)\b
  `,
  ],
  news: [/\b(?:cevabimiz|yanitimiz|kararimiz|geri\sdonusumuz)\w*\b/g],
  deeds: [
    verbose('g')`
    \b(?:sozlesme|teklif|mektup|belge|davet|baglanti|detay|sonuc)\w*\b[^;?!.]{0,60}?\b
    (?:gonder|ilet|ulas|hazir\sol|paylas)\w*(?:ecegi[mz]|acagi[mz]|ecektir|acaktir|ecek|acak)\b
  `,
  ],
  unless: [
    /\?\s*$/,
    // "-mayacağız", "-meyecektir", "-mez".
    /\b\w*(?:meyece|mayaca|meyiz|mayiz|mez|maz)\w*\b/,
    // Conditions: "-ırsa", "seçilmeniz halinde", "olumlu ise", "eğer".
    verbose()`
    \b(?:
      eger|sayet|halinde|durumunda|takdirde|kosuluyla|sartiyla|ise|\w+[aeiu]rs[ae](?:k|n|niz)?
      |\w{3,}[aei]?l[iu]rs[ae]\w*
    )\b
  `,
    /\b(?:yalnizca|sadece|ancak)\b[^;?!.]{0,60}\b(?:aday|basvuru)\w*/,
    /\b(?:olumlu|secilen|uygun)\s(?:\w+\s){0,2}aday\w*/,
    // Requests and what we wait for.
    /\b(?:rica\s\w+|lutfen(?!\sbekle)|bekli\w+|beklemekte\w*|gerek\w+|zorunda\w*|misiniz|musunuz)\b/,
    // "You said that you would".
    /\b(?:soyle|belirt|yaz)(?:dini|misti|diginiz|tiniz)\w*/,
  ],
  noNews: [/\b(?:gorusme|mulakat|rica|lutfen|bekli\w+|gerek\w+|degil|olmadan)\w*\b/],
  noDeed: [/\b(?:maas|ucret|mulakat|gorusme|egitim|indirim|izin|sakla)\w*\b/],
};
