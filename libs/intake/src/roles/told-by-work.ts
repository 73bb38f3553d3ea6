import { phrase, surroundingsOf } from './post-words.ts';
import { sentencesOf } from './role-in-text.ts';
import { tokensOf } from './role-tokens.ts';
import { isRank, isSecond, stemOf } from './role-vocabulary.ts';
import { isOfCustomer, wantsWork } from './who-writes.ts';
import { WORKS } from './works-of-trades.ts';

interface Work {
  /** Of titles that have it, the stems of each. */
  readonly titles: readonly (readonly string[])[];
  /** What tells it, as in the table. */
  readonly written: string;
  /** Made when a role first has it: all of them would take every start a tenth of a second of a core. */
  pattern?: RegExp;
}

const WORK = WORKS.trim()
  .split('\n')
  .map((line): Work => {
    const [titles = '', written = ''] = line.split(' = ');
    return { titles: titles.split(', ').map((title) => title.split(' ').map(stemOf)), written };
  });

const patternOf = (work: Work): RegExp =>
  (work.pattern ??= phrase(...work.written.split(', ').map((one) => one.replaceAll('*', '\\p{L}*'))));

const READ = 4_000;

interface TitledRole {
  readonly id: number;
  readonly title: string;
}

/**
 * The role whose work a message tells that names none: "your advert for somebody to keep the boilers going". For people
 * of whom no role is known; what an applicant writes later is about more than the post.
 *
 * @returns null where the work is none of an open role, or of several
 */
export function roleToldByWork(
  subject: string,
  text: string,
  works: WorksOfRoles,
): { readonly roleId: number; readonly quote: string } | null {
  const written = `${subject}\n${text.slice(0, READ)}`;
  if (!wantsWork(written) || isOfCustomer(written)) return null;
  const told = workTold(sentencesOf(written), works).filter(
    ({ sentence, quote, from }) => surroundingsOf(sentence, from, from + quote.length, false) !== 'other',
  );
  const [first, ...others] = told;
  return first === undefined || others.some(({ roleId }) => roleId !== first.roleId) ? null : first;
}

interface ToldWork {
  readonly roleId: number;
  readonly sentence: string;
  readonly quote: string;
  /** Where it stands in the sentence. */
  readonly from: number;
}

/** Works of open roles, made ready once for many messages. */
export type WorksOfRoles = readonly { readonly work: RegExp; readonly ids: readonly number[] }[];

export function worksOf(roles: readonly TitledRole[]): WorksOfRoles {
  const heads = roles.map(({ id, title }) => ({
    id,
    head: stemsOf(title.split(BEHIND)[0]),
    all: stemsOf(title),
  }));
  return WORK.flatMap((work) => {
    const { titles } = work;
    const byHead = heads.filter(({ head }) => hasAny(head, titles));
    const fitting = withoutRanks(byHead.length > 0 ? byHead : heads.filter(({ all }) => hasAny(all, titles)));
    return fitting.length === 0 ? [] : [{ work: patternOf(work), ids: fitting.map(({ id }) => id) }];
  });
}

/** Every work of an open role that sentences tell, whoever does it. */
export const workTold = (sentences: readonly string[], works: WorksOfRoles): ToldWork[] =>
  works.flatMap(({ work, ids }) =>
    sentences.flatMap((sentence) =>
      Array.from(sentence.matchAll(work)).flatMap(({ 0: quote, index }) =>
        ids.map((roleId) => ({ roleId, sentence, quote, from: index })),
      ),
    ),
  );

/** The work is that of the electrician, and not of the apprentice beside one. */
function withoutRanks<T extends { readonly head: ReadonlySet<string> }>(fitting: readonly T[]): readonly T[] {
  const plain = fitting.filter(({ head }) => ![...head].some((stem) => isRank(stem) || isSecond(stem)));
  return plain.length > 0 ? plain : fitting;
}

/** "Lecturer in Midwifery", "HGV Driver – Refuse": what follows says of what. */
const BEHIND = /[,(–—:]|\s-\s|\s(?:in|of|for)\s/;
const stemsOf = (title = '') => new Set(tokensOf(title).map(({ stem }) => stem));
const hasAny = (stems: ReadonlySet<string>, titles: readonly (readonly string[])[]) =>
  titles.some((title) => title.every((stem) => stems.has(stem)));
