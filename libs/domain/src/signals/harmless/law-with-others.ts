import type { Evidence } from '../evidence.ts';
import type { Observation } from '../observe.ts';
import { sentenceAround } from '../sentence-around.ts';
import { stems } from '../abroad/plain-words.ts';

/** With whom somebody who looks for work may be at law. */
const OTHERS = stems(
  '(my|our|the|his|her|their) (former|old|previous|last|current|ex) (employer|company|boss|firm)|(my|our) (employer|company|boss|firm|landlord|insurer)',
  '(früher|ehemalig|alt|jetzig|letzt|bisherig)~? (arbeitgeber|firma|chef|betrieb)|mein~ (arbeitgeber|chef|firma|vermieter)',
  '(ancien|mon|actuel)(ne)? (employeur|patron|entreprise|societe)|mon employeur|mon patron',
  '(antigu|anterior|actual|mi)[oa]? (empresa|jefe|empleador|patron)',
  '(ex|vecchi[oa]|mi[oa]|attuale) (datore|capo|ditta|azienda)|alla ditta|la ditta',
  '(oude|vorige|mijn|huidige) (werkgever|baas|bedrijf)',
  '(poprzedni|byly|moj|obecny)~? (pracodawc|szef|firm)|pozwa[lł][ea]m firm',
  '(antig[ao]|minha|meu|atual) (empresa|chefe|patrao)|a empresa em tribunal',
  '((eski|onceki|su anki) )?(isveren|sirkete|sirketime|patronuma)',
  '(gamla|tidigare|forra|min) (arbetsgivare|chef|foretag)',
  '(gamle|tidligere|min|forrige) (arbejdsgiver|arbeidsgiver|chef|sjef|firma)',
  '(byval|muj|soucasn)~? (zamestnavatel|sef|firm)',
  '(fost|vechi|actual)~? (angajator|sef|firm)|firma in judecata|angajatorul',
  '(regi|volt|elozo|jelenlegi) (munkaltato|fonok|ceg)|a ceget',
  '(бывш|прошл|старый|прежн)[а-я]* (работодател|компани|начальник)|на компанию|на работодателя',
  '(колишн|попередн|стар)[а-яії]* (роботодав|компані)|на компанію',
  '(entinen|vanha|nykyinen)~? (tyonantaja|pomo|firma)|tyonantajani',
  '(πρωην|προηγουμεν|παλι)[α-ω]* (εργοδοτ|εταιρ|αφεντ)|την εταιρεια',
);
/** That it is the reader, after all, who is to hear of it. */
const AT_READER = stems(
  'you(?!~)|against you|sie(?!~) (anzeigen|verklagen)|vous|ustedes|contra (usted|vosotros)|voi(?!~)|jullie|panstw|voces|sizi|size|dig(?!~)|vas(?!~)|на вас|dumneavoastra|onoket|teidat',
);

/**
 * Whether somebody whom we asked tells that they are at law with an employer of theirs, over a certificate that does not
 * come or hours that were not paid. Told unasked it may be a hint.
 */
export function isLawWithOthers({ start, end }: Evidence, text: string, { stage }: Observation): boolean {
  if (stage.ourLast === '' || !stage.theirTurn || stage.weDeclined || stage.weSaidStop) return false;
  const sentence = sentenceAround(text, start, end);
  return OTHERS.test(sentence) && !AT_READER.test(sentence);
}
