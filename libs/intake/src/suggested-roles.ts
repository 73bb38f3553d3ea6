import type { JobFunction } from '#libs/domain';
import { functionOfTitle } from './function-of-title.ts';
import { type NamedRole, rolesNamed } from './role-words.ts';

export interface SuggestedRole {
  /** As most subjects have it. */
  readonly title: string;
  /** As the words of the title have it. */
  readonly function: JobFunction;
  readonly messages: number;
}

const PREFIX = /^(?:\s*(?:re|aw|antw|sv|fwd?|wg|tr|rv)\s*:)+\s*/i;
/** What stands before the title in the subject of an application. */
const BEFORE =
  /^.*?\b(?:appl(?:ication|ying|y)|candidacy|bewerbung|candidature|candidatura|solicitud|sollicitatie|aplikacja|interest(?:ed)?)\b\s*(?:(?:for|as|in|to|als|auf|um|pour|au|en|a|para|voor|op|na)\b\s*|[:–—-]\s*)+(?:(?:the|a|an|die|der|das|den|le|la|les|el|de|het)\s+)?(?:(?:position|role|post|job|stelle|poste|puesto|functie|vacature|stanowisko)\b\s*(?:of|as|als|de|von|:)?\s*)?/iu;
const AFTER =
  /\s*(?:[([|,;:–—]|\s-\s|\b(?:position|role|post|job|vacancy|opening|application|ref\b|req\b|id\b|#|\d{3,}|m\/|w\/|f\/)).*$/iu;
const LONGEST_TITLE = 60;
const MOST_SUGGESTED = 20;

/**
 * Roles that subjects of applications name and that are not known yet, the most frequent first. A person confirms
 * them: nothing is added by itself.
 */
export function suggestRoles(subjects: readonly string[], known: readonly NamedRole[]): SuggestedRole[] {
  const found = new Map<string, Map<string, number>>();
  for (const subject of subjects) {
    const title = titleIn(subject.slice(0, 300));
    if (title === null || rolesNamed(title, known).some(({ strength }) => strength > 0.9)) continue;
    const key = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const spellings = found.get(key) ?? new Map<string, number>();
    spellings.set(title, (spellings.get(title) ?? 0) + 1);
    found.set(key, spellings);
  }
  return [...found.values()]
    .map((spellings) => {
      const [title = ''] = [...spellings].sort((a, b) => b[1] - a[1])[0] ?? [];
      const messages = [...spellings.values()].reduce((sum, count) => sum + count, 0);
      return { title, function: functionOfTitle(title), messages };
    })
    .sort((a, b) => b.messages - a.messages || a.title.localeCompare(b.title))
    .slice(0, MOST_SUGGESTED);
}

function titleIn(subject: string): string | null {
  const bare = subject.replace(PREFIX, '');
  const rest = bare.replace(BEFORE, '');
  if (rest === bare) return null;
  const title = rest
    .replace(AFTER, '')
    .replace(/^["'“„]+|["'”“.!?\s]+$/g, '')
    .trim();
  return title.length >= 3 && title.length <= LONGEST_TITLE && /\p{L}{3}/u.test(title) ? title : null;
}
