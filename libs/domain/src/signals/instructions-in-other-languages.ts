import { verbose } from '../verbose.ts';

/** What stands between two words of one sentence. */
const NEAR = '[^.!?\\n]{0,60}';

/** To forget, and what is to be forgotten; letters without their accents. */
const FORGET: readonly (readonly [verb: string, what: string])[] = [
  [
    '(?:ignorier\\w*|missacht\\w*|vergiss|vergesst|vergessen sie)',
    '(?:anweisung\\w*|instruktion\\w*|vorgaben|regeln|befehle?)',
  ],
  // "Ignore" and "instructions" are English as well.
  [
    "(?:ignore[zr]|ignores?(?= (?:les|toute?s|tes|vos|ces|cette|la|l'))|oublie[zrs]?)",
    '(?:instructions|consignes|directives)',
  ],
  ['(?:ignora[rd]?|ignore|olvida[rd]?|omite)', '(?:instrucciones|ordenes|reglas)'],
  ['(?:ignora(?:re|te)?|dimentica(?:re|te)?)', '(?:istruzioni|regole|direttive)'],
  ['(?:ignore|ignora[r]?|esqueca|desconsidere)', '(?:instrucoes|ordens|regras|diretrizes)'],
  ['(?:negeer|vergeet)', '(?:instructies|aanwijzingen|opdrachten|regels)'],
  ['(?:zignoruj|ignoruj|zapomnij|pomin)\\w*', '(?:instrukcj\\w*|polecen\\w*|zasad\\w*)'],
  ['(?:ignoruj\\w*|zapomen\\w*)', '(?:pokyn\\w*|instrukc\\w*|pravid\\w*)'],
  [
    '(?:ignorera|bortse fran|glom|ignorer|glem|se bort fra)',
    '(?:instruktion\\w*|instruks\\w*|anvisning\\w*|regler\\w*)',
  ],
  ['(?:hagyd figyelmen kivul|felejtsd el)', 'utasitas\\w*'],
  ['(?:ignora(?:ti)?|uita(?:ti)?)', 'instructiuni\\w*'],
  ['talimat\\w*', '(?:yok say|gormezden gel|unut|dikkate alma)\\w*'],
  ['(?:ohita|unohda|sivuuta)', '(?:ohje\\w*|saan\\w*)'],
  ['(?:abaikan|lupakan)', '(?:instruksi|perintah)'],
];

/** The same in letters that are not Latin, where no `\b` holds. */
const IN_OTHER_SCRIPTS = verbose()`
  (?:игнорир|забуд|ігнору)[^.!?\n]{0,60}(?:инструкц|указани|правил|інструкц|вказівк)
  |(?:忽略|无视|無視|忘记|忘掉|忽视)[^。！？\n]{0,30}(?:指令|指示|说明|規則|规则|提示)|(?:指示|命令|指令|プロンプト)[^。！？\n]{0,30}(?:無視|忘れ)
  |(?:지시|명령|지침|프롬프트)[^.!?\n]{0,40}(?:무시|잊)|(?:تجاهل|انس)[^.!?\n]{0,60}(?:تعليمات|أوامر|التوجيهات)
  |(?:निर्देश|अनुदेश)[^।!?\n]{0,60}(?:अनदेखा|नज़रअंदाज़|भूल)
  |(?:התעלם|התעלמו|שכח)[^.!?\n]{0,60}(?:הוראות|ההוראות)|(?:نادیده)[^.!?\n]{0,60}(?:دستور)
  |(?:αγνό)[^.!?\n]{0,60}(?:οδηγίες)
`;

/** To forget earlier instructions, in Latin letters; in either order, as verbs stand at the end in some languages. */
export const FORGET_INSTRUCTIONS = FORGET.flatMap(([verb, what]) => [
  new RegExp(`\\b${verb}\\b${NEAR}\\b${what}\\b`),
  new RegExp(`\\b${what}\\b${NEAR}\\b${verb}\\b`),
]);

export { IN_OTHER_SCRIPTS as FORGET_IN_OTHER_SCRIPTS };
