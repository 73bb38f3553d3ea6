import { verbose } from '#libs/domain';
import { speaksOfPost } from './post-words.ts';
import type { KnownRoles } from './role-names.ts';
import { rolesNamed } from './role-words.ts';
import { showsApplicant, wantsWork } from './who-writes.ts';

/** Whoever works for the reader, and what they do: "your driver has", "Ihr Fahrer steht", "votre gardien est". */
const WORKS_FOR_YOU = [
  verbose('giu')`
    (?<!\p{L})your\s(?<who>(?:[\p{L}-]+\s){0,2}[\p{L}-]+)\s(?:
      (?:has|have|had|is|was|were|did|does|keeps?|kept|never|always|just|again|still|came|left|forgot|parks?|parked|blocks?|blocked)(?!\p{L})
      |(?:has|is|was|did|does|were|have)n['’]t
    )
  `,
  verbose('giu')`
    (?<!\p{L})(?:ihre?[rmn]?|eure?[rmn]?)\s(?<who>(?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:hat|haben|ist|sind|war|waren|steht|stand|parkt|kam|kommt|kommen|fährt|lässt)(?!\p{L})
  `,
  verbose('giu')`
    (?<!\p{L})(?:votre|vos)\s(?<who>(?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:a|ont|est|sont|était|n['’]a|n['’]est|ne|s['’]est)(?!\p{L})
  `,
  verbose('giu')`
    (?<!\p{L})(?:sus?|vuestr[oa]s?)\s(?<who>(?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:ha|han|está|están|estaba|no|siempre|vino|dejó|aparca)(?!\p{L})
  `,
  verbose('giu')`
    (?<!\p{L})(?:il|la|i|le)\s(?:vostr[oaie]|su[oa]e?|suoi)\s(?<who>(?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:ha|hanno|è|sono|era|non|sempre|parcheggia)(?!\p{L})
  `,
  verbose('giu')`
    (?<!\p{L})(?:uw|jullie)\s(?<who>(?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:heeft|hebben|is|zijn|was|staat|stond|kwam|komt|rijdt|laat)(?!\p{L})
  `,
  verbose('giu')`
    (?<!\p{L})(?:wasz\p{L}{0,3}|państwa)\s(?<who>(?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:jest|był|była|nie|znowu|znów|zawsze|stoi|parkuje|zostawił\p{L}?)(?!\p{L})
  `,
  verbose('giu')`
    (?<!\p{L})(?:o|a|os|as)\s(?:voss[oa]s?|seus?|suas?)\s(?<who>(?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:tem|têm|está|estava|não|sempre|deixou|estaciona\p{L}*)(?!\p{L})
  `,
];
/** Of whom both know who it is, and what was left undone: "the caretaker has not been", "le gardien n'est pas passé". */
const HAS_NOT_COME = [
  /(?<!\p{L})the\s(?<who>(?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:(?:has|have|had|did|was|were)(?:\snot|n['’]t|\snever)|never)\s(?:been|come|came|turned|shown|showed|collect\p{L}*|clean\p{L}*|deliver\p{L}*|knock\p{L}*)(?!\p{L})/giu,
  /(?<!\p{L})(?:der|die)\s(?<who>[\p{L}-]+)\s(?:war|ist|kam|kommt|hat)\s(?:[\p{L}\d-]+\s){0,4}(?:nicht|nie|wieder)\s(?:da|hier|gekommen|erschienen|geleert|geputzt|geliefert|mehr\sda)(?!\p{L})/giu,
  /(?<!\p{L})(?:le\s|la\s|l['’])(?<who>[\p{L}-]+)\s(?:n['’](?:est|a|était)|ne)\s(?:[\p{L}-]+\s)?(?:pas|plus|jamais)\s(?:passée?|venue?|là|livrée?|nettoyé|vient|passe)(?!\p{L})/giu,
  /(?<!\p{L})(?:el|la)\s(?<who>[\p{L}-]+)\sno\s(?:ha\s(?:pasado|venido|limpiado|entregado)|viene|pasa|vino|pasó)(?!\p{L})/giu,
  /(?<!\p{L})(?:il\s|la\s|l['’])(?<who>[\p{L}-]+)\snon\s(?:è\s(?:passat[oa]|venut[oa])|viene|passa|ha\s(?:pulito|consegnato))(?!\p{L})/giu,
  /(?<!\p{L})de\s(?<who>[\p{L}-]+)\s(?:is|was|komt|heeft)\s(?:[\p{L}\d-]+\s){0,4}(?:niet|nooit)\s(?:geweest|gekomen|langs|schoongemaakt|bezorgd)(?!\p{L})/giu,
  /(?<!\p{L})(?<who>[\p{L}-]+)\snie\s(?:był[ao]?|przyszedł|przyszła|przychodzi|sprzątał[ao]?|dostarczył[ao]?)(?!\p{L})/giu,
  /(?<!\p{L})(?:o|a)\s(?<who>[\p{L}-]+)\snão\s(?:passou|veio|vem|passa|limpou|entregou)(?!\p{L})/giu,
];
const READ = 4_000;

/**
 * Whether a mail tells what somebody does who has such work here, and nothing of wanting it: whoever lives next door, or is
 * cared for here, calls them by the same word.
 */
export function tellsOfSomebodyAtWork(subject: string, text: string, known: KnownRoles): boolean {
  const read = text.slice(0, READ);
  const written = `${subject}\n${read}`;
  const who = [...WORKS_FOR_YOU, ...HAS_NOT_COME].flatMap((pattern) =>
    Array.from(read.matchAll(pattern), ({ groups }) => groups?.['who'] ?? ''),
  );
  if (!who.some((one) => rolesNamed(one, known).length > 0)) return false;
  return !speaksOfPost(written) && !showsApplicant(written) && !wantsWork(written);
}
