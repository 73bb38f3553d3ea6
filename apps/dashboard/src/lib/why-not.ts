import { Refused, Unreachable } from './api.ts';
import { NotKept } from './session.ts';
import { problemWords } from './wording.ts';

/** The field that a sentence about a malformed request is about; on the page it has another name. */
const FIELD = /^[\w.]+: (?=\p{L})/u;

/**
 * Why something did not happen, as a sentence: the server's own, with what to do, where it refused. That it cannot be
 * reached is said only where no answer came.
 */
export function whyNot(error: unknown): string {
  if (error instanceof Unreachable) return problemWords.unreachable;
  if (error instanceof NotKept) return problemWords.notKept;
  if (!(error instanceof Refused)) return problemWords.failed('page');
  const { problem } = error;
  if (problem?.detail === undefined) return problemWords.failed(error.reference);
  if (problem.code !== 'request-invalid') return problem.detail;
  const sentence = problem.detail.replace(FIELD, '');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Why a page has nothing to show. It asks again by itself while the server is away. */
export function whyNotShown(error: unknown): string {
  return error instanceof Unreachable ? problemWords.tryingAgain : whyNot(error);
}
