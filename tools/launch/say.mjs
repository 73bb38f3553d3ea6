/** A failure whose message is one sentence for the person at the terminal: it is printed without a stack. */
export class LaunchFailure extends Error {
  /** @param {string} sentence what is wrong and what to do, ending in a full stop */
  constructor(sentence) {
    super(sentence);
    this.name = 'LaunchFailure';
  }
}

/**
 * Tells what is going on. Progress goes to stderr, since stdout belongs to results.
 *
 * @param {string} text one line without its newline
 */
export function say(text) {
  process.stderr.write(`foyer: ${text}\n`);
}

/**
 * Turns a failed file operation of the launcher into a sentence with its remedy.
 *
 * @param {unknown} error what `node:fs` threw
 * @param {string} doing what was tried, as in "install packages"
 * @param {string} folder where it was tried
 * @returns {unknown} a {@link LaunchFailure} for a full or unwritable disk, else the error itself
 */
export function explainFileError(error, doing, folder) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new LaunchFailure(
      `The disk is full, so Foyer could not ${doing}: free about 1 GB and start again.`,
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new LaunchFailure(
      `Foyer may not write to ${folder}, so it could not ${doing}: make that folder writable for this user, or use a checkout of your own.`,
    );
  }
  return error;
}
