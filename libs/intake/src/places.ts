interface Waiting {
  readonly size: number;
  readonly enter: () => void;
}

/** Places of any size within a bound: who comes first has one first, and those of the first line before the second. */
export class Places {
  private taken = 0;
  private readonly most: readonly [number, number];
  private readonly lines: readonly [Waiting[], Waiting[]] = [[], []];

  /** @param mostBehind of them so many are there for the second line; all unless it is said */
  constructor({ most, mostBehind = most }: { readonly most: number; readonly mostBehind?: number }) {
    this.most = [most, mostBehind];
  }

  /**
   * A place, as soon as there is one.
   *
   * @param size what is larger than all that there is has it alone
   * @returns gives it back; may be called more than once
   */
  take(size: number, line: 0 | 1): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<() => void>();
    const enter = () => {
      this.taken += size;
      let isLeft = false;
      resolve(() => {
        if (isLeft) return;
        isLeft = true;
        this.taken -= size;
        this.next();
      });
    };
    this.lines[line].push({ size, enter });
    this.next();
    return promise;
  }

  private next(): void {
    for (;;) {
      const line = this.lines[0].length > 0 ? 0 : 1;
      const [first] = this.lines[line];
      if (first === undefined || (this.taken > 0 && this.taken + first.size > this.most[line])) return;
      this.lines[line].shift();
      first.enter();
    }
  }
}
