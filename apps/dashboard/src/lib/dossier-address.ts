/** Where the file is that holds everything about one person. */
export function dossierAddress(candidateId: string, format: 'html' | 'text'): string {
  return `/api/v1/candidates/${encodeURIComponent(candidateId)}/dossier?format=${format}`;
}
