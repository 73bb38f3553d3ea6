import { surroundingsOf } from './post-words.ts';
import { sentencesOf } from './role-in-text.ts';
import type { KnownRoles } from './role-names.ts';
import type { RoleMention } from './role-words.ts';
import type { Language } from './trade-table.ts';

/** Cities as they are called at home and in English, but for those that are everyday words as well. */
const CITIES: Readonly<Partial<Record<Language, string>>> = {
  de: 'Berlin Hamburg München Munich Köln Cologne Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Bremen Dresden Hannover Nürnberg Nuremberg Wien Vienna Graz Linz',
  fr: 'Paris Lyon Marseille Toulouse Nantes Lille Bordeaux Strasbourg Rennes Grenoble Montpellier Dijon Reims',
  es: 'Madrid Barcelona Valencia Sevilla Seville Zaragoza Málaga Malaga Bilbao Murcia Vigo Alicante Valladolid Granada',
  it: 'Roma Rome Milano Milan Torino Turin Napoli Naples Bologna Firenze Florence Genova Genoa Verona Padova Brescia',
  nl: 'Amsterdam Rotterdam Utrecht Eindhoven Groningen Tilburg Breda Nijmegen Arnhem Antwerpen Antwerp Ghent',
  pl: 'Warszawa Warszawie Warsaw Kraków Krakowie Krakow Łódź Wrocław Wrocławiu Poznań Poznaniu Gdańsk Gdańsku Szczecin Katowice Katowicach Lublin',
  pt: 'Lisboa Lisbon Porto Braga Coimbra Aveiro Setúbal Faro Leiria',
};
const LANGUAGE_OF = new Map(
  Object.entries(CITIES).flatMap(([language, cities]) =>
    cities.split(' ').map((city): [string, string] => [city, language]),
  ),
);
/** "Cook in Eindhoven", "your warehouse job, Utrecht": behind the name of the role, where the work is. */
const PLACE =
  /^(?:\s(?!living|based|born|wohn|resid|habit|woon)\p{Ll}+){0,2}(?:,|\s(?:in|at|near|for|à|en|a|te|w|we|em|na|bei|für|pour))\s(\p{Lu}\p{L}+)/u;
const CAPITALISED = /(?<!\p{L})\p{Lu}\p{L}+/gu;
const READ = 4_000;
/** Of two roles that a text names as much. */
const AS_MUCH = 0.15;

/**
 * Of roles that a text names as much as each other, the only one whose title is in the language of the city that stands
 * right behind the name: "your warehouse job in Utrecht", beside one in Valencia. Where somebody lives or comes from
 * tells nothing,
 * nor does a place beside one of another country.
 *
 * @param mentions surest first
 */
export function roleOfPlace<M extends RoleMention & { readonly weight?: number }>(
  text: string,
  mentions: readonly M[],
  { roles }: KnownRoles,
): M | null {
  const weightOf = ({ weight, strength }: M) => weight ?? strength;
  const [first] = mentions;
  const tied = mentions.filter((one) => first !== undefined && weightOf(first) - weightOf(one) < AS_MUCH);
  if (tied.length < 2) return null;
  const named = new Set(
    Array.from(text.slice(0, READ).matchAll(CAPITALISED), ([word]) => LANGUAGE_OF.get(word) ?? ''),
  );
  named.delete('');
  const [language, ...others] = named;
  if (language === undefined || others.length > 0) return null;
  if (!sentencesOf(text).some((sentence) => tied.some(({ quote }) => isPlaceBehind(sentence, quote))))
    return null;
  const isTitledIn = ({ roleId }: RoleMention) =>
    roles
      .find(({ id }) => id === roleId)
      ?.names.some(({ languages }) => languages?.some((one) => one === language) === true) === true;
  const [found, ...more] = tied.filter(isTitledIn);
  return found === undefined || more.length > 0 ? null : found;
}

function isPlaceBehind(sentence: string, quote: string): boolean {
  const from = sentence.indexOf(quote);
  if (from < 0) return false;
  const to = from + quote.length;
  const [, city = ''] = PLACE.exec(sentence.slice(to)) ?? [];
  return LANGUAGE_OF.has(city) && surroundingsOf(sentence, from, to) !== 'other';
}
