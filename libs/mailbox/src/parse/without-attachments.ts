const NEWLINE = 0x0a;
/** A part's header block above this is none that a mail program wrote; its body is then kept. */
const LONGEST_PART_HEAD = 20_000;
/** Boundaries that are looked for at a time; nested deeper, bodies are kept. */
const MOST_BOUNDARIES = 50;

/**
 * The source of a message without the bodies of its attachments; everything else stands as it came. Headers of the
 * parts stay, so it can be seen what was there.
 *
 * One pass over the lines, time linear in the source. Where the structure cannot be followed the bytes are kept.
 *
 * @returns a copy, or `source` itself where it has no attachment
 */
export function withoutAttachments(source: Buffer): Buffer {
  const kept: Buffer[] = [];
  const boundaries = new Set<string>();
  let keptFrom = 0;
  let at = 0;
  for (;;) {
    // At the beginning of a header block: the message's own, or a part's.
    const bodyAt = endOfHead(source, at);
    if (bodyAt === null) break;
    const head = unfold(source.subarray(at, bodyAt).toString('latin1'));
    const boundary = boundaryOf(head);
    if (boundary !== null && boundaries.size < MOST_BOUNDARIES) boundaries.add(boundary);
    const next = nextPart(source, bodyAt, boundaries);
    if (isAttachment(head)) {
      kept.push(source.subarray(keptFrom, bodyAt));
      keptFrom = next?.lineAt ?? source.length;
    }
    if (next === null) break;
    at = next.partAt;
  }
  if (kept.length === 0) return source;
  kept.push(source.subarray(keptFrom));
  return Buffer.concat(kept);
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
