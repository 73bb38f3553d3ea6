const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const [HEAD_BYTES, ENTRY_BYTES] = [512, 128];
/** Of the table of sectors so many places stand in the head; the rest in sectors of their own. */
const [PLACES_FROM, PLACES_IN_HEAD] = [76, 109];
/** From here on a number is no sector: free, end of a chain, part of a table. */
const NO_SECTOR = 0xffff_fffa;
const NO_ENTRY = 0xffff_ffff;
const [STORAGE, STREAM, ROOT] = [1, 2, 5];
const MOST_ENTRIES = 20_000;
/** A message in a message in a message has folders so deep. */
const DEEPEST = 10;
/** Entries may name the same bytes over and over; of what is attached to a message nobody needs more. */
const MOST_BYTES = 16_000_000;

/** A folder in a compound file. */
export interface Storage {
  readonly storages: ReadonlyMap<string, Storage>;
  /** The bytes of a stream; null where there is none, and when more was asked for than anybody needs. */
  stream(name: string): Buffer | null;
}

/** Whether bytes begin as those of Word, Excel and Outlook of old do. */
export const isCompoundFile = (bytes: Buffer): boolean =>
  bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);

/**
 * A file that holds folders and files, as Outlook saves a message. Of a damaged one as much as can be followed; time and
 * memory are bounded by its length, whatever its tables say.
 *
 * @param mostBytes so much is given out in all
 * @returns the root; null where it is none
 * @source MS-CFB, 2.2 to 2.6
 */
export function readCompoundFile(bytes: Buffer, mostBytes = MOST_BYTES): Storage | null {
  if (bytes.length < HEAD_BYTES || !isCompoundFile(bytes)) return null;
  const [shift, miniShift] = [bytes.readUInt16LE(30), bytes.readUInt16LE(32)];
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return null;
  const sectors = new Sectors(bytes, shift);
  const entries = entriesIn(sectors.chain(bytes.readUInt32LE(48)));
  const [root] = entries;
  if (root?.kind !== ROOT) return null;
  const small = new SmallSectors(
    sectors.chain(root.start).subarray(0, root.size),
    sectors.chain(bytes.readUInt32LE(60)),
  );
  const cutoff = bytes.readUInt32LE(56);
  let room = mostBytes;
  const read = ({ start, size }: Entry): Buffer | null => {
    room -= size;
    if (room < 0) return null;
    return (size < cutoff ? small.chain(start, size) : sectors.chain(start, size)).subarray(0, size);
  };
  return storageOf(entries, root, read, new Set([0]));
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function entriesIn(directory: Buffer): Entry[] {
  const count = Math.min(MOST_ENTRIES, Math.floor(directory.length / ENTRY_BYTES));
  return Array.from({ length: count }, (_, index) => {
    const entry = directory.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES);
    const nameBytes = Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2);
    return {
      name: entry.toString('utf16le', 0, nameBytes),
      kind: entry[66] ?? 0,
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    };
  });
}

/** @param seen entries that stand in a folder already: a file may name one as its own child */
function storageOf(
  entries: readonly Entry[],
  { child }: Entry,
  read: (entry: Entry) => Buffer | null,
  seen: Set<number>,
  depth = DEEPEST,
): Storage {
  const storages = new Map<string, Storage>();
  const streams = new Map<string, Entry>();
  const open = [child];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = at === NO_ENTRY || seen.has(at) ? undefined : entries[at];
    if (entry === undefined) continue;
    seen.add(at);
    open.push(entry.left, entry.right);
    if (entry.kind === STREAM) streams.set(entry.name, entry);
    if (entry.kind === STORAGE && depth > 1)
      storages.set(entry.name, storageOf(entries, entry, read, seen, depth - 1));
  }
  const stream = (name: string) => {
    const entry = streams.get(name);
    return entry === undefined ? null : read(entry);
  };
  return { storages, stream };
}

/** Sectors of the file, and the table that says which one follows which. */
class Sectors {
  private readonly bytes: Buffer;
  private readonly size: number;
  private readonly table: Buffer;

  constructor(bytes: Buffer, shift: number) {
    this.bytes = bytes;
    this.size = 1 << shift;
    this.table = Buffer.concat(this.placesOfTable().map((place) => this.sector(place)));
  }

  /** @param atMost so many bytes are asked for; a chain that goes in a circle ends with the file */
  chain(start: number, atMost = this.bytes.length): Buffer {
    const found: Buffer[] = [];
    const most = Math.ceil(Math.min(atMost, this.bytes.length) / this.size);
    for (let at = start; at < NO_SECTOR && found.length < most; at = nextIn(this.table, at)) {
      const sector = this.sector(at);
      if (sector.length === 0) break;
      found.push(sector);
    }
    return Buffer.concat(found);
  }

  private sector(at: number): Buffer {
    return this.bytes.subarray((at + 1) * this.size, (at + 2) * this.size);
  }

  private placesOfTable(): number[] {
    const places = numbersIn(this.bytes.subarray(PLACES_FROM, PLACES_FROM + PLACES_IN_HEAD * 4));
    const most = this.bytes.length / this.size;
    let next = this.bytes.readUInt32LE(68);
    while (next < NO_SECTOR && places.length < most) {
      const numbers = numbersIn(this.sector(next));
      if (numbers.length === 0) break;
      next = numbers.pop() ?? NO_ENTRY;
      places.push(...numbers);
    }
    return places.filter((place) => place < NO_SECTOR).slice(0, Math.ceil(most));
  }
}

/** Sectors of 64 bytes, in which short streams lie. */
class SmallSectors {
  private readonly bytes: Buffer;
  private readonly table: Buffer;

  constructor(bytes: Buffer, table: Buffer) {
    this.bytes = bytes;
    this.table = table;
  }

  chain(start: number, atMost: number): Buffer {
    const found: Buffer[] = [];
    const most = Math.ceil(Math.min(atMost, this.bytes.length) / 64);
    for (let at = start; at < NO_SECTOR && found.length < most; at = nextIn(this.table, at))
      found.push(this.bytes.subarray(at * 64, (at + 1) * 64));
    return Buffer.concat(found);
  }
}

const nextIn = (table: Buffer, at: number): number =>
  at * 4 + 4 <= table.length ? table.readUInt32LE(at * 4) : NO_ENTRY;

const numbersIn = (bytes: Buffer): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
