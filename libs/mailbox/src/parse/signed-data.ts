/** RFC 5652, 5.1: what is signed, together with its signatures. */
const SIGNED_DATA = Buffer.from('2a864886f70d010702', 'hex');
/** Of values in values; signed mail needs seven, and an attack would nest without end. */
const DEEPEST_VALUE = 16;

const [INTEGER, OCTETS, OBJECT_ID, SEQUENCE, SET, FIRST_OPTION] = [0x02, 0x04, 0x06, 0x30, 0x31, 0xa0];
/** A value that is made of others, and the form of its length that says "until the end mark". */
const [CONSTRUCTED, INDEFINITE, LONG_TAG] = [0x20, 0x80, 0x1f];

/** One value of BER (ITU-T X.690, 8.1): its tag, and where its content stands and the next value begins. */
interface Value {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/**
 * The mail that an S/MIME message holds which is signed as a whole ("opaque"). Nothing is verified: who wrote it is told
 * by its headers, as of all other mail, and not by a certificate.
 *
 * @param bytes the decoded body of an `application/pkcs7-mime` part, BER or DER
 * @returns null where it is none: encrypted, without content, or damaged
 * @source RFC 8551, 3.5.2; RFC 5652, 5.1 and 5.2
 */
export function contentOfSignedData(bytes: Buffer): Buffer | null {
  const info = valueAt(bytes, 0, bytes.length);
  if (info?.tag !== SEQUENCE) return null;
  const [type, holder] = valuesIn(bytes, info, 2);
  if (type === undefined || holder?.tag !== FIRST_OPTION || type.tag !== OBJECT_ID) return null;
  if (!bytes.subarray(type.from, type.to).equals(SIGNED_DATA)) return null;
  const [signed] = valuesIn(bytes, holder, 1);
  if (signed?.tag !== SEQUENCE) return null;
  const [version, digests, content] = valuesIn(bytes, signed, 3);
  if (version?.tag !== INTEGER || digests?.tag !== SET || content?.tag !== SEQUENCE) return null;
  const [, inside] = valuesIn(bytes, content, 2);
  if (inside?.tag !== FIRST_OPTION) return null;
  const [octets] = valuesIn(bytes, inside, 1);
  if (octets === undefined) return null;
  const pieces: Buffer[] = [];
  return addOctets(bytes, octets, pieces, 0) ? Buffer.concat(pieces) : null;
}

/** The first values in another one; fewer where it has fewer, or where one is damaged. */
function valuesIn(bytes: Buffer, { from, to }: Value, most: number): Value[] {
  const found: Value[] = [];
  for (let at = from; at < to && found.length < most;) {
    const value = valueAt(bytes, at, to);
    if (value === null) break;
    found.push(value);
    at = value.next;
  }
  return found;
}

/** A string of octets may come in pieces, each a string. */
function addOctets(bytes: Buffer, value: Value, pieces: Buffer[], depth: number): boolean {
  if ((value.tag & ~CONSTRUCTED) !== OCTETS) return false;
  if (value.tag === OCTETS) {
    pieces.push(bytes.subarray(value.from, value.to));
    return true;
  }
  for (let at = value.from; at < value.to;) {
    const piece = valueAt(bytes, at, value.to);
    if (piece === null || depth >= DEEPEST_VALUE || !addOctets(bytes, piece, pieces, depth + 1)) return false;
    at = piece.next;
  }
  return true;
}

/** Null where no whole value stands there. */
function valueAt(bytes: Buffer, at: number, end: number, depth = 0): Value | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || at + 2 > end) return null;
  if ((tag & LONG_TAG) === LONG_TAG || depth > DEEPEST_VALUE) return null;
  if (first === INDEFINITE)
    return (tag & CONSTRUCTED) === 0 ? null : untilEndMark(bytes, tag, at, end, depth);
  const count = first < INDEFINITE ? 0 : first & ~INDEFINITE;
  const from = at + 2 + count;
  if (count > 4 || from > end) return null;
  const length = count === 0 ? first : bytes.readUIntBE(at + 2, count);
  return from + length > end ? null : { tag, from, to: from + length, next: from + length };
}

function untilEndMark(bytes: Buffer, tag: number, start: number, end: number, depth: number): Value | null {
  const from = start + 2;
  for (let at = from; at + 2 <= end;) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return { tag, from, to: at, next: at + 2 };
    const value = valueAt(bytes, at, end, depth + 1);
    if (value === null) return null;
    at = value.next;
  }
  return null;
}
