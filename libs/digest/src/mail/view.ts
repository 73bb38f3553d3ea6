import type { DigestFacts, DigestRow } from '../content.ts';

/** A folded message in a digest, for a person to judge. */
export interface CheckRow {
  readonly id: number;
  readonly words: string;
  readonly roleTitle: string | null;
}

/** Everything that a digest's mail and its page say. */
export interface DigestView {
  readonly id: number;
  readonly facts: DigestFacts;
  readonly rows: readonly DigestRow[];
  readonly checks: readonly CheckRow[];
  readonly madeAt: Date;
  readonly timeZone: string;
  readonly times: readonly string[];
  /** Whether names and quotes are in it. */
  readonly showNames: boolean;
  /** Of Foyer, without a trailing slash. Links hold no secret and change nothing; they lead to a page with sign-in. */
  readonly url: string;
}

export const queueLink = ({ url }: DigestView) => `${url}/queue`;
export const settingsLink = ({ url }: DigestView) => `${url}/digests`;
/** Where everybody is answered for whom a row stands; null for a row of one person. */
export const answerLink = ({ url }: DigestView, { roleId, standsFor }: DigestRow) =>
  standsFor > 1 && roleId !== null ? `${url}/waiting/${roleId}/answer` : null;
export const messageLink = ({ url, id }: DigestView, messageId: number) =>
  `${url}/m/${messageId}?digest=${id}`;
export const checkLink = ({ url, id }: DigestView, checkId: number) =>
  `${url}/digests/${id}?check=${checkId}`;
