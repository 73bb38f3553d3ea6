/**
 * Where a way to reach somebody leads when it is pressed: a telephone number with six digits or more, or a mail address.
 *
 * @returns null for anything else, which is to be read
 */
export function reachLink(reach: string): string | null {
  const text = reach.trim();
  if (/^\+?[\d\s()./-]+$/.test(text) && text.replaceAll(/\D/g, '').length >= 6)
    return `tel:${text.replaceAll(/[^\d+]/g, '')}`;
  return /^[^\s@,;?&]+@[^\s@,;?&]+\.[^\s@,;?&]+$/.test(text) ? `mailto:${text}` : null;
}
