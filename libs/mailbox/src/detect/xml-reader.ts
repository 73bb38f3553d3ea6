/** An element of a small document: what a configuration file needs, and nothing else of XML. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children, trimmed. */
  readonly text: string;
}

interface Building {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Files of Mozilla's directory have some 60 elements in five levels. */
const MOST_ELEMENTS = 2_000;
const DEEPEST = 20;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Each matches at a place and nowhere else; none of them can go back over what it has read. */
const COMMENT = /<!--[^]*?-->/y;
const INSTRUCTION = /<\?[^]*?\?>/y;
const CDATA = /<!\[CDATA\[([^]*?)\]\]>/y;
const CLOSING = /<\/([\w.:-]{1,100})\s*>/y;
const OPENING = /<([A-Za-z_][\w.:-]{0,99})((?:\s+[\w.:-]{1,100}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads a small XML document from somebody whom we do not know. Strict: what is not well-formed is no document. There
 * are no document types and no entities but the five of XML, so nothing in it can grow or be fetched.
 *
 * @param source bounded by the caller
 * @returns the root element, or null for anything that is not such a document
 */
export function readXml(source: string): XmlElement | null {
  const outside: Building = { name: '', attributes: {}, children: [], text: '' };
  const open: Building[] = [outside];
  let count = 0;
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    const inner = open.at(-1) ?? outside;
    if (match(COMMENT) !== null || match(INSTRUCTION) !== null) continue;
    const text = match(TEXT)?.[0];
    if (text !== undefined) {
      const decoded = decode(text);
      if (decoded === null || (inner === outside && decoded.trim() !== '')) return null;
      inner.text += decoded;
      continue;
    }
    const verbatim = match(CDATA)?.[1];
    if (verbatim !== undefined) {
      if (inner === outside) return null;
      inner.text += verbatim;
      continue;
    }
    const closing = match(CLOSING)?.[1];
    if (closing !== undefined) {
      if (inner === outside || inner.name !== closing) return null;
      open.pop();
      (open.at(-1) ?? outside).children.push({ ...inner, text: inner.text.trim() });
      continue;
    }
    const [, name = '', list = '', empty] = match(OPENING) ?? [];
    const attributes = name === '' ? null : attributesOf(list);
    if (attributes === null || ++count > MOST_ELEMENTS || open.length > DEEPEST) return null;
    if (inner === outside && outside.children.length > 0) return null;
    if (empty === '/') inner.children.push({ name, attributes, children: [], text: '' });
    else open.push({ name, attributes, children: [], text: '' });
  }
  return open.length === 1 ? (outside.children[0] ?? null) : null;
}

function attributesOf(list: string): Record<string, string> | null {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single] of list.matchAll(ATTRIBUTE)) {
    const value = decode(double ?? single ?? '');
    if (value === null || name in attributes) return null;
    attributes[name] = value;
  }
  return attributes;
}

/** Null for an entity that XML itself does not know. */
function decode(text: string): string | null {
  let known = true;
  const decoded = text.replace(
    /&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,20})?(;?)/gi,
    (_, name: string | undefined, end) => {
      const character = end === ';' && name !== undefined ? characterOf(name) : null;
      if (character === null) known = false;
      return character ?? '';
    },
  );
  return known ? decoded : null;
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? null) : null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter =
    code >= 32 ? code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) : [9, 10, 13].includes(code);
  return isCharacter ? String.fromCodePoint(code) : null;
}
