import type { KnownRoles } from './role-names.ts';
import type { RoleMention } from './role-words.ts';
import type { Language } from './trade-table.ts';

/** Cities that are a word of nothing else, as they are called at home and in English. */
const CITIES: Readonly<Partial<Record<Language, string>>> = {
  de: 'Berlin Hamburg München Munich Köln Cologne Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Bremen Dresden Hannover Nürnberg Nuremberg Wien Vienna Graz Linz',
  fr: 'Paris Lyon Marseille Toulouse Nantes Lille Bordeaux Strasbourg Rennes Grenoble Montpellier Dijon Reims Angers',
  es: 'Madrid Barcelona Valencia Sevilla Seville Zaragoza Málaga Malaga Bilbao Murcia Vigo Alicante Valladolid Granada',
  it: 'Roma Rome Milano Milan Torino Turin Napoli Naples Bologna Firenze Florence Genova Genoa Verona Padova Brescia',
  nl: 'Amsterdam Rotterdam Utrecht Eindhoven Groningen Tilburg Breda Nijmegen Arnhem Antwerpen Antwerp Gent Ghent',
  pl: 'Warszawa Warszawie Warsaw Kraków Krakowie Krakow Łódź Wrocław Wrocławiu Poznań Poznaniu Gdańsk Gdańsku Szczecin Katowice Katowicach Lublin',
  pt: 'Lisboa Lisbon Porto Braga Coimbra Aveiro Setúbal Faro Leiria',
};
const LANGUAGE_OF = new Map(
  Object.entries(CITIES).flatMap(([language, cities]) =>
    cities.split(' ').map((city): [string, string] => [city, language]),
  ),
);
const CAPITALISED = /(?<!\p{L})\p{Lu}\p{L}+/gu;
const READ = 4_000;
/** Of two roles that a text names as much. */
const AS_MUCH = 0.15;

/**
 * Of roles that a text names as much as each other, the only one whose title is in the language of the city that the
 * text names: "your warehouse in Utrecht", beside one in Valencia.
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
  const isTitledIn = ({ roleId }: RoleMention) =>
    roles
      .find(({ id }) => id === roleId)
      ?.names.some(({ languages }) => languages?.some((one) => one === language) === true) === true;
  const [found, ...more] = tied.filter(isTitledIn);
  return found === undefined || more.length > 0 ? null : found;
}
