import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from './fixtures/seen.ts';
import { saidInFurtherLanguages } from './said-in-further-languages.ts';
import type { SaidPlainly } from './said-in-further-languages.ts';

function saidIn(newText: string, history: readonly Contact[] = []): (keyof SaidPlainly)[] {
  const said = saidInFurtherLanguages(seen(newText, history));
  if (said === null) return [];
  // That a message says little is no matter of its words.
  return (Object.keys(said) as (keyof SaidPlainly)[]).filter((what) => said[what] && what !== 'saysLittle');
}

describe('what is said in languages that the model has read little of', () => {
  it.each([
    'Hej, jag drar härmed tillbaka min ansökan, jag har fått annat.',
    'Jeg trekker søknaden min tilbake. Takk for praten.',
    'Perun hakemukseni, sain toisen paikan.',
    'Ég dreg umsókn mína til baka.',
    'Başvurumu geri çekmek istiyorum, teşekkürler.',
    'Stahuji tímto svou přihlášku.',
    'Jag har tackat ja till ett annat jobb.',
    'J’ai accepté un autre poste entre-temps.',
    'Ich habe inzwischen eine andere Stelle angenommen.',
    'Rinuncio alla candidatura, grazie del tempo.',
    'Après réflexion je préfère retirer ma candidature.',
    'Después de pensarlo prefiero retirar mi candidatura.',
    'Ho deciso di ritirare la mia candidatura.',
    'Hiermit möchte ich meine Bewerbung gern zurückziehen.',
    'Ik wil mijn sollicitatie graag intrekken.',
    'Chciałabym wycofać swoją aplikację.',
    'Prefiro retirar a minha candidatura.',
    '一身上の都合により、応募を辞退させていただきます。',
    'Отзываю свою заявку, спасибо за время.',
  ])('a withdrawal: %s', (text) => {
    expect(saidIn(text)).toContain('withdraws');
  });

  it.each([
    'Je n’ai pas l’intention de retirer ma candidature.',
    'Non vorrei, senza ritirare la mia candidatura, perdere l’altra offerta.',
  ])('no withdrawal: %s', (text) => {
    expect(saidIn(text)).not.toContain('withdraws');
  });

  it.each([
    'Intervjun imorgon: jag kan tyvärr inte komma, jag är sjuk.',
    'Jeg kan desværre ikke komme til samtalen i morgen, jeg ligger syg.',
    'En pääse haastatteluun tänään, juna ei kulje. Olisiko toinen aika mahdollinen?',
    'Ég kemst ekki í viðtalið á morgun, ég er veik.',
    'Yarınki mülakata gelemeyeceğim, erteleyebilir miyiz?',
    'Zítra na pohovor nemohu přijít, šlo by to jindy?',
    '明日の面接ですが、体調不良のため日程の変更は可能でしょうか。',
    'Завтра на собеседование не смогу прийти, можно перенести?',
  ])('an interview that is near and has to change: %s', (text) => {
    expect(saidIn(text)).toEqual(expect.arrayContaining(['interviewChanges', 'isSoon']));
  });

  it.each([
    'Undrar bara hur det går med rekryteringen.',
    'Ville bare høre, hvordan det går med stillingen.',
    'Tiedustelisin, missä vaiheessa haku on.',
    'Eru einhverjar fréttir af starfinu?',
    'Başvurum ne durumda acaba?',
    'Dorazila vám moje přihláška?',
    'その後の選考の進捗はいかがでしょうか。',
    'Chtěla jsem se zeptat, jestli už je rozhodnuto.',
    'Есть ли новости по вакансии?',
  ])('a mere question: %s', (text) => {
    expect(saidIn(text)).toEqual(['asksWhereItStands']);
  });

  it.each([
    'Truckkortet är klart sedan i fredags.',
    'Jeg har nu bestået eksamen i regnskab.',
    'Suoritin viime viikolla työturvallisuuskortin.',
    'Ég lauk prófinu í síðustu viku.',
    'Ehliyetimi geçen hafta aldım.',
    'Minulý týden jsem složil zkoušku na jeřáb.',
    'Kan jag börja redan i mars? Min uppsägningstid är kortare nu.',
    '先週、危険物の試験に合格しました。',
    'На прошлой неделе получила диплом бухгалтера.',
  ])('news: %s', (text) => {
    expect(saidIn(text)).toContain('hasNews');
  });

  it('hears no news in what was said before', () => {
    const earlier: Contact = {
      at: '2026-11-10T09:00:00+01:00',
      by: 'candidate',
      channel: 'email',
      text: 'Truckkortet är klart.',
    };
    expect(saidIn('Truckkortet är klart.', [earlier])).toEqual([]);
  });

  it.each([
    'I look forward to the interview tomorrow.',
    'Any news about my application?',
    'Ich freue mich auf das Gespräch morgen.',
    'Jag ser fram emot intervjun imorgon.',
  ])('hears nothing of it in %s', (text) => {
    expect(saidIn(text).filter((what) => what !== 'isSoon')).toEqual([]);
  });
});
