const PLACES_IN_HEAD = 109;
const [SECTOR, SMALL, END, NONE] = [512, 64, 0xffff_fffe, 0xffff_ffff];

/** A folder in a compound file: bytes are files, the rest folders. */
export interface Folder {
  readonly [name: string]: Buffer | Folder;
}

interface Entry {
  readonly name: string;
  readonly data: Buffer | null;
  readonly children: number[];
  start: number;
  size: number;
}

/** A compound file as Windows writes it, with files below 4,096 bytes in its small sectors. */
export function buildCompoundFile(root: Folder): Buffer {
  const entries: Entry[] = [];
  const add = (name: string, item: Buffer | Folder): number => {
    const data = Buffer.isBuffer(item) ? item : null;
    const entry: Entry = { name, data, children: [], start: NONE, size: data?.length ?? 0 };
    const index = entries.push(entry) - 1;
    for (const [child, inner] of Buffer.isBuffer(item) ? [] : Object.entries(item))
      entry.children.push(add(child, inner));
    return index;
  };
  add('Root Entry', root);
  const small: Buffer[] = [];
  const smallTable: number[] = [];
  const large: Entry[] = [];
  for (const entry of entries) {
    if (entry.data === null) continue;
    if (entry.size >= 4096) large.push(entry);
    else if (entry.size > 0) {
      entry.start = smallTable.length;
      addChain(smallTable, Math.ceil(entry.size / SMALL));
      small.push(padded(entry.data, SMALL));
    }
  }
  const [top] = entries;
  const smallBytes = Buffer.concat(small);
  if (top !== undefined) top.size = smallBytes.length;
  const parts: Buffer[] = [];
  const table: number[] = [];
  const place = (bytes: Buffer): number => {
    if (bytes.length === 0) return END;
    const start = table.length;
    addChain(table, Math.ceil(bytes.length / SECTOR));
    parts.push(padded(bytes, SECTOR));
    return start;
  };
  if (top !== undefined) top.start = place(smallBytes);
  for (const entry of large) entry.start = place(entry.data ?? Buffer.alloc(0));
  const smallTableAt = place(numbers(smallTable));
  const directoryAt = place(Buffer.concat(entries.map((entry, index) => entryOf(entries, entry, index))));
  const tableSectors = Math.ceil((table.length + 8) / (SECTOR / 4 - 2));
  const tableAt = table.length;
  const tablePlaces = Array.from({ length: tableSectors }, (_, index) => tableAt + index);
  const listAt = tableAt + tableSectors;
  // Of the places of the table so many stand in the head, the rest in sectors that name the next one in their last place.
  const lists = listsOf(tablePlaces.slice(PLACES_IN_HEAD), listAt);
  const whole = [...table, ...tablePlaces.map(() => 0xffff_fffd), ...lists.map(() => 0xffff_fffc)];
  const head = Buffer.alloc(SECTOR, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.fill(0, 8, 24);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    head.writeUInt16LE(value, at);
  head.fill(0, 34, 44);
  const values = [
    tableSectors,
    directoryAt,
    0,
    4096,
    smallTableAt,
    Math.ceil(smallTable.length / 128),
    lists.length === 0 ? END : listAt,
    lists.length,
  ];
  values.forEach((value, index) => head.writeUInt32LE(value, 44 + index * 4));
  tablePlaces.slice(0, PLACES_IN_HEAD).forEach((at, index) => head.writeUInt32LE(at, 76 + index * 4));
  const tableBytes = Buffer.alloc(tableSectors * SECTOR, 0xff);
  numbers(whole).copy(tableBytes);
  return Buffer.concat([head, ...parts, tableBytes, ...lists]);
}

function listsOf(places: readonly number[], at: number): Buffer[] {
  const most = SECTOR / 4 - 1;
  return Array.from({ length: Math.ceil(places.length / most) }, (_, index) => {
    const sector = Buffer.alloc(SECTOR, 0xff);
    numbers(places.slice(index * most, (index + 1) * most)).copy(sector);
    sector.writeUInt32LE((index + 1) * most < places.length ? at + index + 1 : END, most * 4);
    return sector;
  });
}

const text = (words: string) => Buffer.from(words, 'utf16le');

/** What Outlook says of a message, as a folder of a `.msg`; texts by their four hexadecimal digits. */
export function outlookItem(
  texts: Readonly<Record<string, string>>,
  more: {
    readonly sentAt?: Date;
    readonly headBytes?: number;
    readonly beside?: Folder;
    readonly isDraft?: boolean;
    /** Which time it is; when it was sent, without it. */
    readonly timeIs?: number;
  } = {},
): Folder {
  const { sentAt, headBytes = 32, beside = {}, isDraft = false, timeIs = 0x39 } = more;
  const values = Buffer.alloc(headBytes + (sentAt === undefined ? 0 : 16) + (isDraft ? 16 : 0));
  if (isDraft) {
    const at = values.length - 16;
    values.writeUInt16LE(3, at);
    values.writeUInt16LE(0xe07, at + 2);
    values.writeUInt32LE(8, at + 8);
  }
  if (sentAt !== undefined) {
    values.writeUInt16LE(0x40, headBytes);
    values.writeUInt16LE(timeIs, headBytes + 2);
    values.writeBigUInt64LE(BigInt(sentAt.getTime() + 11_644_473_600_000) * 10_000n, headBytes + 8);
  }
  const streams = Object.entries(texts).map(([id, words]) => [`__substg1.0_${id}001F`, text(words)] as const);
  return { '__properties_version1.0': values, ...Object.fromEntries(streams), ...beside };
}

export const outlookRecipient = (name: string, address: string): Folder =>
  outlookItem({ '3001': name, '39FE': address }, { headBytes: 8 });

export const outlookFile = (name: string, bytes: Buffer): Folder => ({
  ...outlookItem({ '3707': name, '370E': 'application/pdf' }, { headBytes: 8 }),
  '__substg1.0_37010102': bytes,
});

function entryOf(
  entries: readonly Entry[],
  { name, data, children, start, size }: Entry,
  index: number,
): Buffer {
  const bytes = Buffer.alloc(128);
  text(name).copy(bytes);
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = index === 0 ? 5 : data === null ? 1 : 2;
  bytes[67] = 1;
  // A list by the right side: readers follow it as any tree.
  const siblings = entries.find((entry) => entry.children.includes(index))?.children ?? [];
  bytes.writeUInt32LE(NONE, 68);
  bytes.writeUInt32LE(siblings[siblings.indexOf(index) + 1] ?? NONE, 72);
  bytes.writeUInt32LE(children[0] ?? NONE, 76);
  bytes.writeUInt32LE(start === NONE ? END : start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

function addChain(table: number[], count: number): void {
  const start = table.length;
  for (let index = 1; index < count; index++) table.push(start + index);
  table.push(END);
}

const padded = (bytes: Buffer, to: number) =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}
