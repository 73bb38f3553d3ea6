import type { History } from '../contact/contact.ts';
import type { Message } from '../message/message.ts';
import { separateNewText } from '../message/new-text.ts';
import type { Concept, Evidence } from './evidence.ts';
import { findEvidence, fold } from './evidence.ts';
import { ALL_CUES } from './index.ts';
import { sentByMachine } from './machine-mail.ts';
import type { Novelty } from './novelty.ts';
import { novelty } from './novelty.ts';
import type { Stage } from './stage.ts';
import { readStage } from './stage.ts';

/** Longest stretch of new text that is searched; what decides a message stands well inside it. */
const READ_AT_MOST = 8192;

/** Everything that can be seen in one message and its history, before any judgement. */
export interface Observation {
  readonly folded: string;
  /** The new text that judgement may use: without what must not matter. */
  readonly visible: string;
  readonly subject: string;
  /** Evidence in the new text; ranges are ranges of `message.newText`. */
  readonly evidence: readonly Evidence[];
  /** Evidence in the subject; ranges are ranges of the subject. */
  readonly subjectEvidence: readonly Evidence[];
  readonly stage: Stage;
  readonly novelty: Novelty;
  readonly machine: 'list' | 'machine' | null;
  readonly recipients: number;
  has(concept: Concept): number;
}

/** Reads a message and its history. */
export function observe(message: Message, history: History): Observation {
  const folded = fold(message.newText.slice(0, READ_AT_MOST));
  const subject = fold(message.subject.slice(0, 400));
  const evidence = findEvidence(folded, ALL_CUES);
  const subjectEvidence = findEvidence(subject, ALL_CUES);
  const counts = new Map<Concept, number>();
  for (const { concept } of [...evidence, ...subjectEvidence])
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return {
    folded,
    visible: message.newText.slice(0, READ_AT_MOST),
    subject,
    evidence,
    subjectEvidence,
    stage: readStage(
      history,
      separateNewText(message.text.slice(0, 4 * READ_AT_MOST), message.subject).quotedText,
    ),
    novelty: novelty(message.newText, message.attachments, history),
    machine: sentByMachine(message.headers),
    recipients: message.to.length + message.cc.length,
    has: (concept) => counts.get(concept) ?? 0,
  };
}
