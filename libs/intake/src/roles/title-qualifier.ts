import { tokensOf } from './role-tokens.ts';
import { tradeAbroadIn } from './trade-names.ts';

/** What follows a comma, a dash or a bracket says where and when rather than what. */
export const WEIGHT_OF_QUALIFIER = 0.6;
/** A class of driving licence at the end says as little. */
const QUALIFIER = /\s*(?:[,;|([–—]|:(?!\d)|\s[-/]\s)|\s(?:[Kk]at\.? ?)?C(?:1?E|\+E)?$/;
/** "Chef de Partie", "Barista di sala", "Lecturer in Law": what follows says of what. */
const COMPLEMENT = /(?<=\p{L}) (?:in|de|du|des|del|di|da|do) /iu;
/** "Erzieher für die Kita", "Pædagog til vuggestue": so does what stands behind these where a trade stands before. */
const PLACE_BEHIND =
  /(?<=\p{L}) (?:für|im|in|bei|am|à|en|au|aux|pour|para|per|presso|voor|bij|till|til|ved|hos|dla|w|we|na|pro|v|mit|avec|con|com|z|ze|med|met) /iu;

/** Where a title goes on with where and when; its end where it does not. */
export function qualifierOf(title: string): number {
  const sign = QUALIFIER.exec(title)?.index ?? title.length;
  const place = PLACE_BEHIND.exec(title)?.index ?? title.length;
  return place < sign && tradeAbroadIn(tokensOf(title.slice(0, place))) >= 0 ? place : sign;
}

/** Where what it says of what begins as well. */
export const headEndOf = (title: string): number =>
  Math.min(qualifierOf(title), COMPLEMENT.exec(title)?.index ?? title.length);

/** What stands before the first sign that a qualifier follows. */
export const beforeSign = (title: string): string => title.split(QUALIFIER)[0] ?? '';
