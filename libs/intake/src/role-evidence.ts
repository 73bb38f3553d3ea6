export interface OpenRole {
  readonly id: number;
  readonly title: string;
  /** Lower case. */
  readonly addresses: readonly string[];
}

export interface RoleEvidence {
  /** Every address that the message went to, lower case. */
  readonly sentTo: readonly string[];
  readonly subject: string;
  /** Roles of messages in the same thread and from the same person, as far as they are known. */
  readonly threadRoleIds: readonly number[];
  readonly personRoleIds: readonly number[];
}

/**
 * Which role a message is about, by the strongest evidence: the address that it was sent to, its thread, its
 * subject, else the only role that the person has written about.
 *
 * @returns the role's id; null where the evidence is missing or divided, which is an answer
 */
export function roleOf(evidence: RoleEvidence, roles: readonly OpenRole[]): number | null {
  const named = rolesNamed(evidence.subject, roles);
  const addressed = roles.filter((role) =>
    role.addresses.some((address) => evidence.sentTo.includes(address)),
  );
  const only = (ids: readonly number[]) => (new Set(ids).size === 1 ? (ids[0] ?? null) : null);
  return (
    only(addressed.map((role) => role.id)) ??
    only(evidence.threadRoleIds) ??
    only(named) ??
    (named.length === 0 ? only(evidence.personRoleIds) : null)
  );
}

/** Roles whose title stands in the subject; a title inside a longer one that stands there too does not count. */
function rolesNamed(subject: string, roles: readonly OpenRole[]): number[] {
  const text = folded(subject);
  const hits = roles.filter((role) => folded(role.title).trim() !== '' && text.includes(folded(role.title)));
  return hits
    .filter((hit) => !hits.some((other) => other !== hit && folded(other.title).includes(folded(hit.title))))
    .map((role) => role.id);
}

/** Words separated and surrounded by single spaces, without case, accents and punctuation. */
function folded(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}
