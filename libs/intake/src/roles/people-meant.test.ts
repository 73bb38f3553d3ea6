import { describe, expect, it } from 'vitest';
import { callingsOf, peopleMeant } from './people-meant.ts';

const meantIn = (subject: string, text: string, sender = 'Bo Lind') =>
  peopleMeant(subject, text, sender).map(({ calling }) => calling);

describe('whom a letter is about', () => {
  it.each([
    ['Reference for Ines Duarte', 'She worked for us.', ['ines duarte']],
    ['Re: Reference request: Kim Roe', 'Dear Ms Bell, in answer to your form.', ['kim roe']],
    ['Reference for I. Duarte', 'Dear colleague,\nInes was never late.', ['ines duarte']],
    ['Referenz', 'Ich kann Frau Ines Duarte uneingeschränkt empfehlen.', ['ines duarte']],
    ['Recommandation', 'Je recommande vivement Mme Anne Lefèvre.', ['anne lefevre']],
    ['Candidate', 'Ana da Costa is the candidate for Tuesday, is the room free?', ['ana costa']],
    ['Note', "Could somebody look at Kim Roe's application?", ['kim roe']],
    ['Reference', 'Dear Ms Bell, Kim Roe was my trainee and I recommend her.', ['kim roe']],
  ])('%s / %s', (subject, text, names) => {
    expect(meantIn(subject, text)).toEqual(names);
  });

  it.each([
    ['Interview on Friday', 'my husband Ines Duarte is in hospital and cannot come to his interview.'],
    ['Vorstellungsgespräch', 'Mein Mann Ines Duarte (Haustechniker) kann am Termin leider nicht.'],
    ['Entretien', 'Je vous écris au nom de Mme Ines Duarte au sujet de son entretien.'],
    ['Entrevista', 'Mi marido Ines Duarte está ingresado y no podrá ir a la entrevista.'],
    ['Colloquio', 'Mio figlio Ines Duarte non può venire al colloquio.'],
    ['Gesprek', 'Namens Ines Duarte: zij kan dinsdag niet op gesprek komen.'],
    ['Rozmowa', 'Piszę w imieniu Ines Duarte w sprawie rozmowy.'],
    ['Entrevista', 'A minha filha Ines Duarte pede outra data para a entrevista.'],
  ])('is whom somebody writes for, also of their family name: %s / %s', (subject, text) => {
    expect(meantIn(subject, text, 'Petra Duarte')).toEqual(['ines duarte']);
    expect(meantIn('Our dog', 'My husband Ines Duarte lost it near your yard.', 'Petra Duarte')).toEqual([]);
  });

  it('is read of a very long line in no time', () => {
    const long = 'my husband Ines interview on behalf of mein Mann '.repeat(20_000);
    const started = performance.now();
    meantIn(long, long);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it.each([
    ['Application', 'I apply for the post. My references are Ines Duarte and Kim Roe.'],
    ['Bewerbung', 'Meine Referenzen: Frau Duarte, Herr Roe.'],
    ['Hello', 'My friend Ines Duarte works with you. Are there any jobs?'],
    ['Hello', 'I was recommended by Ines Duarte. Is the post still open?'],
    ['Hallo', 'Ihre Firma wurde mir von Ines Duarte empfohlen, suchen Sie noch jemanden?'],
    ['Hello', 'Ines Duarte gave me the job reference, is there any vacancy?'],
    ['Hello', 'A friend, Ines Duarte, recommended your company. Have you any work for me?'],
    ['Hallo', 'Ich möchte bei Ihnen arbeiten. Referenzen: Herr Duarte (Hotel Adler).'],
    ['Hello', 'As referee I can name Ms Ines Duarte. I am free now.'],
    ['Bonjour', 'Sur la recommandation de Ines Duarte, je vous écris pour un emploi.'],
    ['Hallo', 'Referenzschreiben anbei, ausgestellt von Ines Duarte, für meine Arbeit im Hotel.'],
    ['Ref. no. 2041', 'Dear Ms Bell, I saw the post.'],
    ['Reference', 'Dear Ms Bell, please find it attached.\n\nBo Lind\nHollin School'],
  ])('is nobody where somebody writes for themselves, or names none: %s / %s', (subject, text) => {
    expect(meantIn(subject, text)).toEqual([]);
  });

  it.each([
    ['Invoice', 'Please quote our reference 4711. Your contact is Ines Duarte.'],
    ['Rechnung', 'Ihre Referenz: Ines Duarte. Bitte überweisen Sie.'],
    ['Payment reference for Ines Duarte', 'Please transfer 30 euros.'],
    ['Tenancy reference for Ines Duarte', 'Please confirm her salary.'],
    ['Jobs', 'Recommended jobs for you. Ines Duarte and 12 others viewed your page.'],
    ['Your desk', 'Ines Duarte at your desk was rude. I cannot recommend your shop.'],
    ['Referenz', 'Ich kann Ines Duarte nicht empfehlen.'],
    ['Bewerbung', 'Ich empfehle Ines Duarte als Referenz.'],
    ['Planning', 'Planning application by Ines Duarte: objection.'],
    ['Sales', 'I recommend Ines Duarte, our consultant, for your next project.'],
    ['Hello', 'I can recommend Ines Duarte, and would like to work for you too.'],
    ['Referenz Herr Duarte', 'Herr Duarte hat mich als Auskunftsperson genannt. Ich empfehle Herrn Duarte.'],
  ])('is nobody who is merely named, or by a family name alone: %s / %s', (subject, text) => {
    expect(meantIn(subject, text)).toEqual([]);
  });

  it('is told by a whole name, of which a second surname may be left out', () => {
    expect(callingsOf('Inês Duarte Lopes')).toEqual(['ines duarte', 'ines lopes']);
    expect(callingsOf('Duarte, Inês')).toEqual(['ines duarte']);
    expect(callingsOf('Duarte')).toEqual([]);
  });
});
