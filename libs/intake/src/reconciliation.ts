interface UidDifference {
  /** On the server and not here, oldest first. */
  readonly missing: readonly number[];
  /** Here and no longer on the server. */
  readonly gone: readonly number[];
}

/** Compares the UIDs of a folder on the server with those that are stored, both in any order. */
export function compareUids(onServer: readonly number[], stored: readonly number[]): UidDifference {
  const server = new Set(onServer);
  const here = new Set(stored);
  const ascending = (a: number, b: number) => a - b;
  return {
    missing: [...server].filter((uid) => !here.has(uid)).sort(ascending),
    gone: [...here].filter((uid) => !server.has(uid)).sort(ascending),
  };
}
