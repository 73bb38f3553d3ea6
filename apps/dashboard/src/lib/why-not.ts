import { Refused, Unreachable } from './api.ts';
import { NotKept } from './session.ts';
import { problemWords } from './wording.ts';

/** The field that a sentence about a malformed request is about; on the page it has another name. */
const FIELD = /^(?<field>\w+)[\w.]*: (?=\p{L})/u;
/** What is wrong besides, told once the first is right. */
const FURTHER = /; [\w.]+: .*$/su;

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
  const sentence = problem.detail.replace(FIELD, '').replace(FURTHER, '.').replace(/\.+$/, '.');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The field of a request that was refused, as the server calls it; null where it was refused for something else. */
export function refusedField(error: unknown): string | null {
  const problem = error instanceof Refused ? error.problem : null;
  if (problem?.code !== 'request-invalid') return null;
  return FIELD.exec(problem.detail ?? '')?.groups?.['field'] ?? null;
}

/** Why a page has nothing to show. It asks again by itself while the server is away. */
export function whyNotShown(error: unknown): string {
  return error instanceof Unreachable ? problemWords.tryingAgain : whyNot(error);
}
