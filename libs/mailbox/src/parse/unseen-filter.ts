/** Of the sheets, scripts and comments of a message so much is looked at, since sheets say what hides text. */
const MOST_UNSEEN = 1_000_000;
/** What each takes of that by itself: elements cost more to look at than letters. */
const COST_OF_ONE = 100;

/** `<!-->` and `<!--->` end as they begin. */
const OPENS = /<(?:(style|script)(?![\w-])|!--(?!-?>))/gi;
const ENDS = { style: /<\/style/gi, script: /<\/script/gi, comment: /--!?>/g, tag: />/g };
type Unseen = keyof typeof ENDS;
/** Marks may go on in the next piece, and so may what tells that they are some. */
const [LONGEST_MARK, LOOK_AHEAD] = [9, 2];
/** Ends the tag where the rest of its attributes is left out, and is nothing in a sheet, a script or a comment that ends there. */
const TAG_END = ` x'">`;

/**
 * Takes what shows nothing out of HTML of any length, piece by piece, but for its beginning: a page that somebody saved or
 * pasted has megabytes of styles before the first word. Memory is bounded, time linear in the input.
 */
export class UnseenFilter {
  private rest = '';
  private inside: Unseen | null = null;
  private room: number;
  /** Whether all of what is inside is left out, with its tags: a hundred thousand of them are no page that anybody wrote. */
  private isGone = false;

  /** @param room a test has less */
  constructor(room = MOST_UNSEEN) {
    this.room = room;
  }

  /** @param piece one character for each byte, of a character set that has ASCII in it */
  push(piece: string): string {
    const text = this.rest + piece;
    const kept: string[] = [];
    for (let at = 0; ;) {
      const { inside } = this;
      const mark = inside === null ? OPENS : ENDS[inside];
      mark.lastIndex = at;
      const found = mark.exec(text);
      if (found === null || mark.lastIndex + LOOK_AHEAD > text.length) {
        const to = Math.max(at, text.length - LONGEST_MARK);
        kept.push(this.kept(text.slice(at, to)));
        this.rest = text.slice(to);
        return kept.join('');
      }
      if (inside === null) {
        kept.push(text.slice(at, this.room > 0 ? mark.lastIndex : found.index));
        this.isGone = this.room <= 0;
        this.room -= COST_OF_ONE;
        this.inside = kindOf(found[1]);
        at = mark.lastIndex;
        continue;
      }
      // What ends it is looked at as what follows, where what begins it was kept.
      kept.push(this.kept(text.slice(at, found.index)));
      at = this.isGone ? mark.lastIndex : found.index;
      this.inside = this.isGone && (inside === 'style' || inside === 'script') ? 'tag' : null;
    }
  }

  /** What was held back to see how it goes on. */
  finish(): string {
    return this.kept(this.rest);
  }

  private kept(text: string): string {
    if (this.inside === null) return text;
    if (this.isGone || text === '') return '';
    const { room } = this;
    this.room = room - text.length;
    if (text.length <= room) return text;
    // Below that it has been said where it is cut.
    this.room = Number.NEGATIVE_INFINITY;
    return room === Number.NEGATIVE_INFINITY ? '' : text.slice(0, Math.max(0, room)) + TAG_END;
  }
}

const kindOf = (name: string | undefined): Unseen =>
  name === undefined ? 'comment' : name.toLowerCase() === 'style' ? 'style' : 'script';
