import type { History } from '../contact/contact.ts';
import { fold } from './evidence.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** How much of a text was not in any earlier message. */
export interface Novelty {
  /** Share of words (each counted once) that no earlier contact of the same person has; 1 where none is known. */
  readonly newShare: number;
  readonly newWords: number;
  readonly newNumbers: number;
  readonly newAttachments: number;
  readonly sameAttachments: number;
}

/** Lower-case words of a text, at most 4,000 characters of it. */
export function wordsOf(text: string): string[] {
  return fold(text).slice(0, 4000).match(WORD) ?? [];
}

/**
 * Compares a message with everything that the same person sent before.
 *
 * @param newText words of this time
 * @param names folded words of the sender's name, which are never news
 * @param history contacts oldest first; earlier subjects and attachment names count as said
 */
export function novelty(
  newText: string,
  attachments: readonly string[],
  history: History,
  names: ReadonlySet<string>,
): Novelty {
  const said = new Set<string>();
  const sent = new Set<string>();
  for (const contact of history) {
    if (contact.by !== 'candidate') continue;
    for (const word of wordsOf(`${contact.subject ?? ''} ${contact.text}`)) said.add(word);
    for (const name of contact.attachments ?? []) sent.add(fold(name));
    for (const [, files] of contact.text.matchAll(/\[attached: ([^\]]*)\]/g)) {
      for (const name of (files ?? '').split(',')) sent.add(fold(name.trim()));
    }
  }
  const words = new Set(wordsOf(newText));
  for (const name of names) words.delete(name);
  const fresh = [...words].filter((word) => !said.has(word));
  return {
    newShare: words.size === 0 ? 0 : fresh.length / words.size,
    newWords: fresh.length,
    newNumbers: fresh.filter((word) => /\d/.test(word)).length,
    newAttachments: attachments.filter((name) => !sent.has(fold(name))).length,
    sameAttachments: attachments.filter((name) => sent.has(fold(name))).length,
  };
}
