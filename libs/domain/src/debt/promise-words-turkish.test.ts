import { describe, expect, it } from 'vitest';

import { defaultCalendar } from '../time/calendar.ts';
import { findPromises } from './find-promises.ts';

const istanbul = { ...defaultCalendar, timeZone: 'Europe/Istanbul' };
/** A Tuesday. */
const WRITTEN_AT = '2026-09-08T09:30:00+03:00';

const daysIn = (text: string) =>
  findPromises(text, WRITTEN_AT, istanbul).map(({ dueDay, quote }) => `${dueDay} ${quote}`);

describe('Turkish promises', () => {
  it.each([
    ['Değerlendirme sonucunu en geç Perşembe günü size iletiriz.', '2026-09-10'],
    ["Ekim'in 2'sine kadar tarafınıza geri dönüş sağlanacaktır.", '2026-10-02'],
    ['On iş günü içerisinde yazılı yanıtımızı alacaksınız.', '2026-09-22'],
    ['Önümüzdeki hafta sizi telefonla arayacağız.', '2026-09-18'],
    ["Kararımızı 25 Eylül'den önce bildirmeyi planlıyoruz.", '2026-09-24'],
    ['Bugün mesai bitimine kadar size bilgi vereceğim.', '2026-09-08'],
    ['Eylül sonuna kadar haber vermiş olacağız.', '2026-09-30'],
    ['Üç gün sonra sizinle tekrar iletişime geçerim.', '2026-09-11'],
    ['Sözleşmenizi yarın e-posta ile göndereceğiz.', '2026-09-09'],
    ['18.09.2026 tarihine kadar tüm adaylara bilgi verilecektir.', '2026-09-18'],
    ['Haftaya Çarşamba sizi bilgilendireceğim.', '2026-09-16'],
    ['Birkaç gün içinde size yazacağız.', '2026-09-15'],
    ['Ay sonunda kararımızı öğreneceksiniz.', '2026-09-30'],
    ['2-3 hafta içinde dönüş yapmayı hedefliyoruz.', '2026-09-29'],
  ])('%s', (text, day) => {
    expect(daysIn(text)).toEqual([`${day} ${text}`]);
  });

  it.each([
    'Lütfen diplomanızı Perşembe gününe kadar bize gönderin.',
    'Cevabınızı 18 Eylül gününe kadar bekliyoruz.',
    'Mülakatınız 15 Eylül Salı günü saat 14:00 için planlandı.',
    'Olumlu değerlendirilirseniz iki hafta içinde size döneceğiz.',
    'Cuma gününe kadar cevap veremeyeceğiz.',
    'Sadece kısa listeye kalan adaylarla 18 Eylül gününe kadar iletişime geçilecektir.',
    'Başvurular 30 Eylül tarihinde sona erecektir.',
    'Salı günü görüşmek üzere, iyi günler dilerim.',
    'Yarına kadar bize haber verir misiniz?',
    'Özgeçmişinizi 31 Aralık tarihine kadar saklayacağız.',
    'En kısa sürede size dönüş yapacağız.',
  ])('is none: %s', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});
