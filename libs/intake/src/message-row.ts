import { newTextBesideOurs, separateNewText, wordsOfCaller } from '#libs/domain';
import { PARSER_VERSION, type ParsedMail } from '#libs/mailbox';
import type { Draft } from './draft.ts';
import { offsetOfDateHeader } from './incoming.ts';
import type { RoleFinding } from './roles/role-evidence.ts';
import { insertedSource } from './source.repository.ts';

/** A text near the length that is kept has no room for more. */
const MOST_BESIDE = 50_000;

/**
 * The row of a message, read or in quarantine.
 *
 * @param people ids by address in lower case
 * @param originals our words that it answers, as far as they are known
 */
export function rowOf(
  draft: Draft,
  people: ReadonlyMap<string, number>,
  role: RoleFinding | null,
  originals: readonly string[] = [],
) {
  const { incoming, direction } = draft;
  const base = {
    identity: incoming.identity,
    sourceIdentity: incoming.unreadIdentity,
    direction: direction.direction,
    receivedAt: incoming.receivedAt,
    sizeBytes: incoming.sizeBytes,
    channel: direction.sender?.channel ?? ('email' as const),
    roleId: role?.roleId ?? null,
    roleBecause: role?.because ?? null,
    roleQuote: role?.quote ?? null,
  };
  if (incoming.content.kind === 'quarantined') {
    const { code, detail, head, rawGzip } = incoming.content;
    return {
      ...base,
      messageId: head?.messageId ?? null,
      fromName: head?.from.name ?? '',
      fromAddress: head?.from.address ?? '',
      references: [],
      to: [],
      cc: [],
      subject: head?.subject ?? '',
      text: '',
      newText: '',
      headers: {},
      isAutomatic: false,
      quarantineCode: code,
      quarantineDetail: detail,
      parserVersion: PARSER_VERSION,
      rawGzip: insertedSource(rawGzip),
    };
  }
  const { mail, rawGzip } = incoming.content;
  const forwarded = direction.sender?.forwarded;
  const newText =
    forwarded === undefined ? withAnswers(mail, originals) : separateNewText(forwarded.text).newText;
  const person = direction.sender?.person.address.toLowerCase() ?? null;
  return {
    ...base,
    candidateId: person === null ? null : (people.get(person) ?? null),
    personAddress: person,
    messageId: mail.messageId,
    inReplyTo: mail.inReplyTo,
    references: [...mail.references],
    fromName: mail.from.name,
    fromAddress: mail.from.address,
    to: mail.to.map(({ address }) => address),
    cc: mail.cc.map(({ address }) => address),
    subject: mail.subject,
    dateHeader: mail.dateHeader,
    offsetMinutes: offsetOfDateHeader(mail.dateHeader),
    // The colleague's own words above it are kept with the contact.
    text: forwarded === undefined ? mail.text : forwarded.text,
    newText: base.channel === 'voicemail' ? wordsOfCaller(newText) : newText,
    html: mail.html,
    headers: { ...mail.headers },
    isAutomatic: mail.isAutomatic,
    parserVersion: PARSER_VERSION,
    rawGzip: insertedSource(rawGzip),
  };
}

function withAnswers({ text, subject, newText }: ParsedMail, originals: readonly string[]): string {
  return originals.length === 0 || newText.length >= MOST_BESIDE
    ? newText
    : newTextBesideOurs(text, subject, originals);
}
