import { verbose } from '../verbose.ts';
import { isNear } from './near-times.ts';
import type { NearTime } from './near-times.ts';
import type { Observation } from './observe.ts';

/** Somebody of the sender's, in the eight languages; not "Frau Meier". */
export const CLOSE = verbose()`
  \b(?:
    my|our|meine?|unsere?|mon|ma|notre|mi|nuestr[oa]|mi[oa]|nostr[oa]|mijn|m'n|onze|moj|moja|nasz|nasza|meu|minha|noss[oa]
  )\s(?:\S+\s)?(?:
    sisters?|brothers?|husband|wife|sons?|daughters?|boys?|girls?|mum|mom|mother|dad|father|cousin|nephew|niece|uncle
    |aunt|flatmate|friend|neighbou?r
    |schwester|bruder|mann|frau|sohn|tochter|mutter|vater|nachbar\w*|freund\w*
    |soeur|frere|mari|femme|fils|fille|mere|pere|voisine?|amie?
    |herman[oa]|marido|mujer|espos[oa]|hij[oa]|madre|padre|vecin[oa]|amig[oa]
    |sorella|fratello|marito|moglie|figli[oa]|vicin[oa]|amic[oa]
    |zus|broer|vrouw|zoon|dochter|moeder|vader|buurman|vriend(?:in)?
    |siostra|brat|maz|zona|syn|corka|matka|ojciec|sasiad(?:ka)?
    |irma|irmao|mulher|filh[oa]|mae|pai|vizinh[oa]
  )\b
`;
/** The sender and what is theirs, or who reads. */
const OURS = verbose()`
  \b(?:
    i|i'(?:m|ve|ll|d)|me|my|mine|myself|we|we'(?:re|ve|ll|d)|us|our|ours|you|your
    |ich|mir|mich|meine?\w?|wir|uns|unser\w*|sie|ihnen
    |je|j'\S*|moi|mon|ma|mes|nous|notre|nos|vous|votre
    |yo|mis?|nosotros|nuestr[oa]s?|usted\w*|tengo|debo|tenemos|puedo
    |io|mi[oae]|noi|nostr[oaie]|voi|lei|devo|ho|posso|dobbiamo
    |ik|mij|mijn|wij|ons|onze|u|uw|jullie
    |ja|mnie|moj\w*|nas|nam|pan\w{0,3}|panstw\w*|musze|mam
    |eu|mim|meu|minha|nosso|nossa|voces?|senhor\w*|tenho|devo|temos
  )\b
`;
const CLAUSE_END = /[,;:.!?\n]|\band\b/;

/** The words between commas around a time. */
function clauseAround(folded: string, { start, end }: NearTime): string {
  const before =
    folded
      .slice(Math.max(0, start - 120), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const after = folded.slice(end, end + 120).split(CLAUSE_END, 1)[0] ?? '';
  return `${before}${folded.slice(start, end)}${after}`;
}

/**
 * Whether every near time that a message names is somebody else's: "my brother has to tell a firm by tomorrow whether he
 * wants their job". Neither the sender nor the reader has anything to do by then.
 */
export function isOthersDay({ folded, sentences, times: { named, due, ours } }: Observation): boolean {
  if (ours !== null && isNear(ours)) return false;
  const near = [named, due].filter((time) => time !== null).filter(isNear);
  return (
    near.length > 0 &&
    near.every((time) => {
      const sentence = sentences.find(({ start, end }) => start <= time.start && time.end <= end);
      if (sentence === undefined || !CLOSE.test(folded.slice(sentence.start, sentence.end))) return false;
      return !OURS.test(clauseAround(folded, time).replace(CLOSE, ''));
    })
  );
}
