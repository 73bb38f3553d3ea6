const NEWLINE = 0x0a;
/** A part's header block above this is none that a mail program wrote; its body is then kept. */
const LONGEST_PART_HEAD = 20_000;
/** Boundaries that are looked for at a time; nested deeper, bodies are kept. */
const MOST_BOUNDARIES = 50;

/** An attachment in the source of a message. */
export interface AttachmentPart {
  /** Its headers, unfolded. */
  readonly head: string;
  /** Where its body begins and ends, as it is encoded. */
  readonly from: number;
  readonly to: number;
}

/**
 * The source of a message without the bodies of its attachments; everything else stands as it came. Headers of the
 * parts stay, so it can be seen what was there.
 *
 * @returns a copy, or `source` itself where it has no attachment
 */
export function withoutAttachments(source: Buffer): Buffer {
  const kept: Buffer[] = [];
  let keptFrom = 0;
  for (const { from, to } of attachmentsIn(source)) {
    kept.push(source.subarray(keptFrom, from));
    keptFrom = to;
  }
  if (kept.length === 0) return source;
  kept.push(source.subarray(keptFrom));
  return Buffer.concat(kept);
}

/**
 * The attachments of a message, in their order.
 *
 * One pass over the lines, time linear in the source. Where the structure cannot be followed there are none.
 */
export function attachmentsIn(source: Buffer): AttachmentPart[] {
  const found: AttachmentPart[] = [];
  const boundaries = new Set<string>();
  let at = 0;
  for (;;) {
    // At the beginning of a header block: the message's own, or a part's.
    const from = endOfHead(source, at);
    if (from === null) return found;
    const head = unfold(source.subarray(at, from).toString('latin1'));
    const boundary = boundaryOf(head);
    if (boundary !== null && boundaries.size < MOST_BOUNDARIES) boundaries.add(boundary);
    const next = nextPart(source, from, boundaries);
    if (isAttachment(head)) found.push({ head, from, to: next?.lineAt ?? source.length });
    if (next === null) return found;
    at = next.partAt;
  }
}

function endOfHead(source: Buffer, from: number): number | null {
  const last = Math.min(source.length, from + LONGEST_PART_HEAD);
  for (let at = from; at < last;) {
    const end = source.indexOf(NEWLINE, at);
    if (end < 0) return null;
    if (end === at || (end === at + 1 && source[at] === 0x0d)) return end + 1;
    at = end + 1;
  }
  return null;
}

/** The next line that is one of the boundaries: where it begins, and where the part behind it begins. */
function nextPart(
  source: Buffer,
  from: number,
  boundaries: ReadonlySet<string>,
): { lineAt: number; partAt: number } | null {
  if (boundaries.size === 0) return null;
  for (let at = from; at >= 0 && at < source.length;) {
    const dashes = source.indexOf('--', at);
    if (dashes < 0) return null;
    const end = source.indexOf(NEWLINE, dashes);
    if (dashes === 0 || source[dashes - 1] === NEWLINE) {
      const line = source.toString(
        'latin1',
        dashes + 2,
        Math.min(end < 0 ? source.length : end, dashes + 202),
      );
      const name = line.trimEnd();
      const known = boundaries.has(name) ? name : boundaries.has(name.replace(/--$/, '')) ? name : null;
      if (known !== null) return end < 0 ? null : { lineAt: dashes, partAt: end + 1 };
    }
    if (end < 0) return null;
    at = end + 1;
  }
  return null;
}

const unfold = (head: string): string => head.replace(/\r?\n[ \t]+/g, ' ');

function boundaryOf(head: string): string | null {
  const type = /^content-type:[ \t]*multipart\/[^\n]*/im.exec(head)?.[0] ?? '';
  const match = /boundary[ \t]*=[ \t]*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  return match?.[1] ?? match?.[2] ?? null;
}

function isAttachment(head: string): boolean {
  const type = /^content-type:[ \t]*([\w.+-]+)\/([\w.+-]+)/im.exec(head);
  const main = type?.[1]?.toLowerCase() ?? 'text';
  if (main === 'multipart') return false;
  const disposition = /^content-disposition:[ \t]*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  return disposition === 'attachment' || (main !== 'text' && main !== 'message');
}
