import type { RecordLine } from '#libs/contract';
import { type Assessment, DOSSIER_WORDING as words } from '#libs/domain';

export interface DossierMessage {
  readonly at: string;
  readonly ours: boolean;
  readonly automatic: boolean;
  readonly unproven: boolean;
  /** Why ours is no answer, where that is not because a machine wrote it. */
  readonly note: string | null;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Why it could not be read; null for a readable one. */
  readonly unreadBecause: string | null;
  readonly role: { readonly title: string; readonly because: string | null } | null;
  readonly files: readonly { readonly name: string; readonly type: string; readonly sizeBytes: number }[];
  readonly assessment: Assessment | null;
  readonly opinion: { readonly source: string; readonly askedAt: string } | null;
  /** Oldest first. */
  readonly decisions: readonly RecordLine[];
}

/** Everything that is kept about one person. Lists are oldest first. */
export interface Dossier {
  readonly name: string;
  readonly addresses: readonly { readonly address: string; readonly because: string }[];
  readonly chosenRole: string | null;
  readonly messages: readonly DossierMessage[];
  readonly acts: readonly RecordLine[];
  readonly digests: readonly { readonly at: string; readonly to: string; readonly reason: string }[];
}

/** Who had it put together, when, and whether anything may be out of their sight. */
interface DossierMaker {
  readonly name: string;
  readonly at: Date;
  readonly seesAll: boolean;
}

/** A part of the file, before it is text or HTML. */
interface Part {
  readonly kind: 'title' | 'heading' | 'message' | 'line' | 'item' | 'words';
  readonly text: string;
}

/** The file as plain text. */
export function dossierText(dossier: Dossier, maker: DossierMaker): string {
  return `${partsOf(dossier, maker)
    .map(({ kind, text }) => {
      switch (kind) {
        case 'title':
          return `${text}\n${'='.repeat(text.length)}\n`;
        case 'heading':
          return `\n\n${text}\n${'-'.repeat(text.length)}\n`;
        case 'message':
          return `\n* ${text}`;
        case 'item':
          return `  - ${text}`;
        case 'words':
          return text.replaceAll(/^/gm, '  > ');
        case 'line':
          return text;
      }
    })
    .join('\n')}\n`;
}

/** The file as a page that reads and prints by itself: no script, nothing from elsewhere. */
export function dossierHtml(dossier: Dossier, maker: DossierMaker): string {
  const tags = { title: 'h1', heading: 'h2', message: 'h3', line: 'p', item: 'li', words: 'pre' } as const;
  const parts = partsOf(dossier, maker).map(({ kind, text }) => {
    const tag = tags[kind];
    return `<${tag}${kind === 'words' ? ' dir="auto"' : ''}>${escaped(text)}</${tag}>`;
  });
  // Items that stand together are one list.
  const body = parts
    .join('\n')
    .replaceAll(/(?:<li>.*<\/li>\n?)+/g, (list) => `<ul>\n${list.trimEnd()}\n</ul>\n`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title(dossier.name))}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1d2126;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem}h3{font-size:1rem;margin:1.75rem 0 .25rem}p{margin:.3rem 0}
pre{font:inherit;font-family:Georgia,serif;white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0;padding-left:1rem;border-left:3px solid #d6d1c6}
li,p{overflow-wrap:anywhere}`;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names and mails are a stranger's words; one line each, so that a tag never spans two. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}

function partsOf(dossier: Dossier, maker: DossierMaker): Part[] {
  const { name, addresses, chosenRole, messages, acts, digests } = dossier;
  return [
    part('title', words.title(name)),
    part('line', words.made(when(maker.at.toISOString()), maker.name)),
    part('line', maker.seesAll ? words.whole : words.limited(maker.name)),
    part('heading', words.how),
    ...words.howLines.map((line) => part('line', line)),
    part('heading', words.who),
    part('line', words.name(name)),
    ...addresses.map(({ address, because }) => part('line', words.address(address, because))),
    ...(chosenRole === null ? [] : [part('line', words.role(chosenRole))]),
    part('heading', words.messages),
    ...(messages.length === 0 ? [part('line', words.noMessages)] : messages.flatMap(messageParts)),
    part('heading', words.acts),
    ...(acts.length === 0 ? [part('line', words.noActs)] : acts.map(actPart)),
    ...(digests.length === 0
      ? []
      : [
          part('heading', words.digests),
          ...digests.map(({ at, to, reason }) => part('item', words.digest(when(at), to, reason))),
        ]),
    part('line', words.end),
  ];
}

function messageParts(message: DossierMessage): Part[] {
  const {
    at,
    ours,
    automatic,
    unproven,
    note,
    from,
    to,
    subject,
    text,
    unreadBecause,
    role,
    files,
    assessment,
    opinion,
    decisions,
  } = message;
  return [
    part('message', `${when(at)}: ${words.subject(subject)}`),
    part('line', words.from(from.name, from.address)),
    ...(to.length === 0 ? [] : [part('line', words.to(to))]),
    ...(ours
      ? [part('line', automatic ? (note ?? words.automatic) : unproven ? words.unproven : words.ours)]
      : []),
    ...(role === null ? [] : [part('line', words.about(role.title, role.because))]),
    ...files.map((file) => part('line', words.file(file.name, file.type, file.sizeBytes))),
    ...(unreadBecause === null ? wordsParts(text) : [part('line', words.unread(unreadBecause))]),
    ...(ours || unreadBecause !== null ? [] : assessmentParts(assessment)),
    ...(opinion === null ? [] : [part('line', words.opinion(opinion.source, when(opinion.askedAt)))]),
    ...(decisions.length === 0
      ? []
      : [
          part('line', words.history),
          ...decisions.map((line) =>
            part('item', words.decided(when(line.at), line.text, line.policyVersion, line.modelVersion)),
          ),
        ]),
  ];
}

function wordsParts(text: string): Part[] {
  const plain = text.trim();
  return plain === '' ? [part('line', words.noWords)] : [part('line', words.words), part('words', plain)];
}

function assessmentParts(assessment: Assessment | null): Part[] {
  if (assessment === null) return [part('line', words.notSorted)];
  const { lane, kind, reasons, policyVersion, modelVersion } = assessment;
  return [
    part('line', words.now(lane, kind)),
    ...reasons.map(({ text, quote }) =>
      part('item', words.reason(text, quote === null ? null : oneLine(quote))),
    ),
    part('line', words.versions(policyVersion, modelVersion)),
  ];
}

function actPart({ at, by, text, because, quote }: RecordLine): Part {
  const more = [
    because === null ? '' : ` (${words.because(because)})`,
    quote === null ? '' : `: “${oneLine(quote)}”`,
  ];
  return part('item', words.act(when(at), by ?? '', text) + more.join(''));
}

const part = (kind: Part['kind'], text: string): Part => ({
  kind,
  text: kind === 'words' ? text : oneLine(text),
});

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

const DAYS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** "24 November 2026 at 10:12 UTC": the file is read anywhere. */
const when = (at: string) => `${DAYS.format(new Date(at))} UTC`;
