/** Identifiers are row numbers, written in decimal. @returns null for anything else, which names nothing that exists */
export function rowNumberOf(id: string): number | null {
  return /^[1-9]\d{0,15}$/.test(id) ? Number(id) : null;
}
