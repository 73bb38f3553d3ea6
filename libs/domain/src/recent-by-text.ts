/** To the engine a longer string that was cut out of a text is a part of that text, and would keep all of it. */
const LONGEST_PART = 12;

/**
 * What was found out about the texts that were asked for last: words that return in the next message. Two generations:
 * what the young one holds when it is full is the old one, and what is asked for there is young again. So it never holds
 * more than twice `most`, and never forgets what is in use, as one that is emptied when it is full does.
 */
export class RecentByText<T extends object> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** How many texts it holds. */
  get size(): number {
    return this.young.size + this.old.size;
  }

  get(text: string): T | undefined {
    const value = this.young.get(text);
    if (value !== undefined || this.old.size === 0) return value;
    const before = this.old.get(text);
    if (before === undefined) return undefined;
    this.old.delete(text);
    return this.keep(text, before);
  }

  keep(text: string, value: T): T {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text.length <= LONGEST_PART ? text : copied(text), value);
    return value;
  }
}

/** The same text in memory of its own. */
function copied(text: string): string {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
