import type { Assessment, Instant, Kind, Lane, Section } from '#libs/domain';

/** A message of the last days, as the reader would have met it. */
export interface MetMessage {
  readonly name: string;
  readonly roleTitle: string | null;
  readonly subject: string;
  readonly receivedAt: Date;
  readonly section: Section;
  readonly lane: Lane;
  readonly kind: Kind | null;
  readonly reason: string;
  /** The moment that it names, on the clock of whoever wrote; null where it names none. */
  readonly harmAt: Instant | null;
  /** Null where no words decided, and in *Handle with care*, whose words nobody reads unasked. */
  readonly quote: string | null;
  /** The identity that it has once it is stored, in hex. */
  readonly messageKey: string;
}

/** A message with what was made of it. */
export interface Judged {
  /** Whose it is. */
  readonly key: string;
  readonly subject: string;
  /** The identity that it has once it is stored, in hex. */
  readonly messageKey: string;
  readonly receivedAt: Date;
  readonly name: string;
  readonly roleTitle: string | null;
  readonly asItCame: Assessment;
  /** What would be made of it now. */
  readonly today: () => Assessment;
}

const MOST_UNSURE = 3;

/** A message under one of its assessments. Its lane is the one that it got when it came: time alone changes none. */
export function metIn({ asItCame, ...judged }: Judged, { section, reasons, harmAt }: Assessment): MetMessage {
  const { subject, messageKey, receivedAt, name, roleTitle } = judged;
  // What is asked of it is whether the lane is right: the question of *Please decide* would be asked twice.
  const reason = reasons.find(({ code }) => code !== 'please_decide') ?? reasons[0];
  return {
    name,
    roleTitle,
    subject,
    receivedAt,
    section,
    lane: asItCame.lane,
    kind: asItCame.kind,
    reason: reason?.text ?? '',
    harmAt,
    quote: section === 'care' ? null : (reason?.quote ?? null),
    messageKey,
  };
}

/** The least certain ones first, a few. The same message may lie there twice: it is asked about once. */
export function leastSureOf(judged: readonly Judged[]): MetMessage[] {
  const asked = new Map<string, MetMessage>();
  const candidates = judged
    .filter(({ asItCame: { section, kind } }) => section !== 'care' && kind !== 'not_candidate')
    .sort((a, b) => a.asItCame.confidence - b.asItCame.confidence);
  for (const one of candidates) {
    if (asked.size === MOST_UNSURE) break;
    const met = metIn(one, one.asItCame);
    if (!asked.has(met.messageKey)) asked.set(met.messageKey, met);
  }
  return [...asked.values()];
}
