const BEGINNING = ';base64,';
/** The first character that is no part of such a picture, nor of a line end in it. */
const END = /[^A-Za-z0-9+/=%\s]/g;

/**
 * Takes the bytes of pictures out of HTML of any length, piece by piece: mail programs put megabytes of them before the
 * first word. Memory is bounded, time linear in the input.
 */
export class PictureFilter {
  private rest = '';
  private inPicture = false;

  /** @param piece one character for each byte, of a character set that has ASCII in it */
  push(piece: string): string {
    const text = this.rest + piece;
    const kept: string[] = [];
    this.rest = '';
    for (let at = 0; ;) {
      if (this.inPicture) {
        END.lastIndex = at;
        const end = END.exec(text);
        if (end === null) return kept.join('');
        at = end.index;
      }
      const picture = text.indexOf(BEGINNING, at);
      this.inPicture = picture >= 0;
      // The mark may go on in the next piece.
      const to = this.inPicture ? picture + BEGINNING.length : text.length - BEGINNING.length + 1;
      kept.push(text.slice(at, Math.max(at, to)));
      at = Math.max(at, to);
      if (this.inPicture) continue;
      this.rest = text.slice(at);
      return kept.join('');
    }
  }

  /** What was held back to see how it goes on. */
  finish(): string {
    return this.rest;
  }
}
