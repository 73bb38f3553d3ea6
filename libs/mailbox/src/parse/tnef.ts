import { decodeBytes } from './charset.ts';
import { unpackedRtf } from './packed-rtf.ts';
import { textOfRtf } from './rtf-text.ts';

const SIGNATURE = 0x223e9f78;
const HEAD_BYTES = 6;
/** Level, name, length and, behind the data, a sum that nobody checks. */
const [ATTRIBUTE_BYTES, SUM_BYTES] = [9, 2];
const MOST_ATTRIBUTES = 10_000;
const MOST_FILES = 1000;

const BODY = 0x0002800c;
const CODE_PAGE = 0x00069007;
const PROPERTIES = 0x00069003;
const FILE_BEGINS = 0x00069002;
const FILE_NAME = 0x00018010;
const FILE_DATA = 0x0006800f;
const FILE_PROPERTIES = 0x00069005;

const [BODY_TEXT, BODY_RTF, BODY_HTML, LONG_NAME] = [0x1000, 0x1009, 0x1013, 0x3707];

/** Types of MAPI values: so many bytes each; `null` where the value says how long it is. */
const VALUE_BYTES: Readonly<Record<number, number | null>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x0d: null,
  0x14: 8,
  0x1e: null,
  0x1f: null,
  0x40: 8,
  0x48: 16,
  0x102: null,
};
const [MANY, UNICODE, FIRST_NAMED] = [0x1000, 0x1f, 0x8000];

interface TnefFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Tnef {
  /** Of the message, newlines as they came; null where it has no such body. */
  readonly text: string | null;
  readonly html: string | null;
  readonly files: readonly TnefFile[];
}

/**
 * What a `winmail.dat` holds: the words of a message and its files, as Outlook sends them to people that it takes for
 * users of Outlook. Of a damaged one as much as can be read.
 *
 * @returns null where it is none
 * @source MS-OXTNEF, 2.1
 */
export function readTnef(bytes: Buffer): Tnef | null {
  if (bytes.length < HEAD_BYTES || bytes.readUInt32LE(0) !== SIGNATURE) return null;
  let charset = 'windows-1252';
  let plain: string | null = null;
  let body = new Map<number, Value>();
  const files: { name: string; bytes: Buffer | null }[] = [];
  for (const { name, data } of attributesOf(bytes)) {
    const file = files.at(-1);
    if (name === CODE_PAGE && data.length >= 4) charset = `windows-${data.readUInt32LE(0)}`;
    else if (name === BODY) plain = decodeBytes(data, charset);
    else if (name === PROPERTIES) body = new Map([...body, ...propertiesOf(data)]);
    else if (name === FILE_BEGINS) {
      if (files.length === MOST_FILES) break;
      files.push({ name: '', bytes: null });
    } else if (file === undefined) continue;
    else if (name === FILE_NAME) file.name ||= decodeBytes(data, charset);
    else if (name === FILE_DATA) file.bytes ??= data;
    else if (name === FILE_PROPERTIES) {
      const long = propertiesOf(data).get(LONG_NAME);
      if (long !== undefined) file.name = textOf(long, charset);
    }
  }
  const [text, html, rtf] = [body.get(BODY_TEXT), body.get(BODY_HTML), body.get(BODY_RTF)];
  const ofRtf = rtf === undefined ? null : textOfRtf(unpackedRtf(rtf.bytes) ?? '');
  return {
    text: (text === undefined ? plain : textOf(text, charset)) ?? ofRtf,
    html: html === undefined ? null : textOf(html, charset),
    files: files.flatMap((file) =>
      file.bytes === null ? [] : [{ name: withoutNul(file.name), bytes: file.bytes }],
    ),
  };
}

function* attributesOf(bytes: Buffer): Generator<{ name: number; data: Buffer }, void, undefined> {
  let at = HEAD_BYTES;
  for (let count = 0; count < MOST_ATTRIBUTES && at + ATTRIBUTE_BYTES <= bytes.length; count++) {
    const length = bytes.readUInt32LE(at + 5);
    const from = at + ATTRIBUTE_BYTES;
    yield { name: bytes.readUInt32LE(at + 1), data: bytes.subarray(from, from + length) };
    at = from + length + SUM_BYTES;
  }
}

interface Value {
  readonly type: number;
  readonly bytes: Buffer;
}

/** The first value of each property, as far as they can be followed. */
function propertiesOf(data: Buffer): Map<number, Value> {
  const found = new Map<number, Value>();
  let at = 4;
  const number = () => {
    const read = at + 4 <= data.length ? data.readUInt32LE(at) : null;
    at += 4;
    return read;
  };
  for (let left = data.length < 4 ? 0 : data.readUInt32LE(0); left > 0; left--) {
    const tag = number();
    if (tag === null) break;
    const [type, id] = [tag & 0xffff, tag >>> 16];
    if (id >= FIRST_NAMED) {
      at += 16;
      // Its name is a number, or a text of so many bytes.
      const [isText, value] = [number() === 1, number()];
      if (value === null) break;
      if (isText) at += padded(value);
    }
    const width = VALUE_BYTES[type & ~MANY];
    if (width === undefined) break;
    const count = width === null || (type & MANY) !== 0 ? number() : 1;
    if (count === null) break;
    for (let index = 0; index < count && at < data.length; index++) {
      const length = width ?? number();
      if (length === null) break;
      if (index === 0 && !found.has(id)) found.set(id, { type, bytes: data.subarray(at, at + length) });
      at += padded(length);
    }
  }
  return found;
}

const padded = (length: number) => length + ((4 - (length % 4)) % 4);

const textOf = ({ type, bytes }: Value, charset: string) =>
  withoutNul(type === UNICODE ? bytes.toString('utf16le') : decodeBytes(bytes, charset));

const withoutNul = (text: string) => text.replaceAll('\0', '');
