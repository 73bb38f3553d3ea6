import { assess, inputFromRecord } from '#libs/domain';
import type { AssessmentRecord, Lane, Model, Policy } from '#libs/domain';
import { seeded } from '../boost.ts';
import { MENTIONS, NAMES, PROVIDERS } from './fairness-data.ts';
import { fluencyImpact, impactOf } from './fluency.ts';
import type { Impact } from './fluency.ts';

/** What is changed about a message although it must not matter, or hardly. */
export const CHANGES = [
  'name',
  'provider',
  'mention',
  'lower_case',
  'lost_articles',
  'typing_error',
] as const;
export type Change = (typeof CHANGES)[number];
/** Those that are about how somebody writes, and not about who it is. */
export const WRITING = ['lower_case', 'lost_articles', 'typing_error'] as const satisfies readonly Change[];

export interface ChangeResult {
  readonly tried: number;
  /** How many changed the lane. */
  readonly flips: number;
  readonly rate: number;
  /** The first few flips. */
  readonly examples: readonly {
    readonly id: string;
    readonly variant: string;
    readonly from: Lane;
    readonly to: Lane;
  }[];
}

export interface Fairness {
  readonly records: number;
  readonly namesUsed: number;
  readonly changes: Readonly<Record<Change, ChangeResult>>;
  /** Between writers of equal substance: pairs of messages, each written fluently and otherwise. */
  readonly writers: Impact;
  /** The same between records of value and those records with all changes of writing at once, where all are tried. */
  readonly brokenEnglish: Impact;
}

export interface FairnessOptions {
  /** How many names each record is given; with 200 names and 8 variants every name is used on 25 records or more. */
  readonly variants?: number;
  readonly seed?: number;
  /** What is tried, and everything where nothing is given; of the rest it is said that it was tried on none. */
  readonly only?: readonly Change[];
  /** What is swapped in and said in passing; those of this library where none are given. */
  readonly names?: readonly string[];
  readonly mentions?: readonly string[];
  readonly providers?: readonly string[];
}

interface Subject {
  readonly id: string;
  readonly record: AssessmentRecord;
}

type Text = (text: string) => string;

const EXAMPLES = 10;

interface Tally {
  tried: number;
  flips: number;
  readonly examples: ChangeResult['examples'][number][];
}

function newTally(): Tally {
  return { tried: 0, flips: 0, examples: [] };
}

function resultOf({ tried, flips, examples }: Tally): ChangeResult {
  return { tried, flips, rate: tried === 0 ? 0 : flips / tried, examples };
}

/** Rewrites every text of a record that its sender wrote. */
function rewritten(record: AssessmentRecord, rewrite: Text): AssessmentRecord {
  return {
    ...record,
    history: record.history.map((contact) =>
      contact.by === 'candidate' ? { ...contact, text: rewrite(contact.text) } : contact,
    ),
    message: {
      ...record.message,
      subject: rewrite(record.message.subject),
      text: rewrite(record.message.text),
    },
  };
}

/** The same record from somebody else: the sender's name is replaced wherever it stands, ours and lower case included. */
function renamed(record: AssessmentRecord, name: string): AssessmentRecord {
  const [given = name, ...others] = name.split(' ');
  const family = others.join(' ') || given;
  const old = record.message.from.name.match(/\p{L}+/gu)?.filter((word) => word.length > 2) ?? [];
  const swap: Text = (text) =>
    old.reduce(
      (changed, word, at) =>
        changed.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'), at === 0 ? given : family),
      text,
    );
  const swapped = rewritten(record, swap);
  const address = `${given}.${family}`
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  return {
    ...swapped,
    history: swapped.history.map((contact) => ({
      ...contact,
      text: swap(contact.text),
      ...(contact.subject === undefined ? {} : { subject: swap(contact.subject) }),
    })),
    message: { ...swapped.message, from: { name, address: `${address}@${PROVIDERS[0] ?? 'mail.example'}` } },
  };
}

/** A sentence of its own after the first paragraph of the sender's words. */
function mentioning(record: AssessmentRecord, sentence: string): AssessmentRecord {
  const { text } = record.message;
  const gap = text.indexOf('\n\n');
  const at = gap < 0 || text.slice(0, gap).trim().length < 40 ? 0 : gap;
  const changed =
    at === 0 ? `${sentence}\n\n${text}` : `${text.slice(0, at)}\n\n${sentence}${text.slice(at)}`;
  return { ...record, message: { ...record.message, text: changed } };
}

/** Swaps two neighbouring letters in one long word of the text. */
function mistyped(text: string, random: () => number): string {
  const words = [...text.matchAll(/(?<![\p{L}@./])[a-z]{6,}(?![\p{L}@./])/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (word === undefined) return text;
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 3));
  return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
}

const withoutArticles: Text = (text) => text.replace(/\b(?:the|an|a) (?=[a-z])/gi, '');

/**
 * Assesses records again with something changed that must not matter, and counts the lanes that change.
 *
 * @returns names, providers and mentions must change nothing; lower case, lost articles and a typing error hardly
 */
export function fairness(
  subjects: readonly Subject[],
  judgement: { readonly policy: Policy; readonly model: Model },
  {
    variants = 8,
    seed = 1,
    only = CHANGES,
    names = NAMES,
    mentions = MENTIONS,
    providers = PROVIDERS,
  }: FairnessOptions = {},
): Fairness {
  const random = seeded(seed);
  const used = new Set<string>();
  const tally = Object.fromEntries(CHANGES.map((change) => [change, newTally()])) as Record<Change, Tally>;
  const laneOf = (record: AssessmentRecord): Lane => {
    const { message, history, context } = inputFromRecord(record, judgement);
    return assess(message, history, context).lane;
  };
  let ofValue = 0;
  let stillOfValue = 0;
  let nextName = 0;
  subjects.forEach(({ id, record }, index) => {
    const lane = laneOf(record);
    const compare = (change: Change, variant: string, changed: AssessmentRecord) => {
      if (!only.includes(change)) return;
      const held = tally[change];
      const to = laneOf(changed);
      held.tried += 1;
      if (to === lane) return;
      held.flips += 1;
      if (held.examples.length < EXAMPLES) held.examples.push({ id, variant, from: lane, to });
    };
    for (let variant = 0; variant < variants; variant += 1) {
      const name = names[nextName % names.length] ?? '';
      nextName += 1;
      used.add(name);
      compare('name', name, renamed(record, name));
    }
    for (let variant = 0; variant < Math.max(1, Math.floor(variants / 4)); variant += 1) {
      const mention = mentions[(index + variant * 7) % mentions.length] ?? '';
      compare('mention', mention, mentioning(record, mention));
    }
    const provider = providers[index % providers.length] ?? '';
    const { from } = record.message;
    const address = `${from.address.split('@')[0] ?? 'me'}@${provider}`;
    compare('provider', provider, { ...record, message: { ...record.message, from: { ...from, address } } });
    const lower: Text = (text) => text.toLowerCase();
    compare('lower_case', 'lower case', rewritten(record, lower));
    compare('lost_articles', 'no articles', rewritten(record, withoutArticles));
    const typed = { ...record, message: { ...record.message, text: mistyped(record.message.text, random) } };
    compare('typing_error', 'two letters swapped', typed);
    if (lane === 'value_added' && WRITING.every((change) => only.includes(change))) {
      ofValue += 1;
      if (laneOf(rewritten(typed, (text) => lower(withoutArticles(text)))) === 'value_added')
        stillOfValue += 1;
    }
  });
  return {
    records: subjects.length,
    namesUsed: used.size,
    changes: {
      name: resultOf(tally.name),
      provider: resultOf(tally.provider),
      mention: resultOf(tally.mention),
      lower_case: resultOf(tally.lower_case),
      lost_articles: resultOf(tally.lost_articles),
      typing_error: resultOf(tally.typing_error),
    },
    writers: fluencyImpact(judgement),
    brokenEnglish: impactOf(ofValue, ofValue, stillOfValue),
  };
}
