import { bare, stems } from './abroad/plain-words.ts';
import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

const ACCEPTS = verbose()`
  \b(i|we) (have |can |do |fully |quite |entirely |gladly |considered ((?! and )[^.!?\n]){0,40} and )*(accept|respect)\b
  [^.!?\n]{0,30}\b(it|this|that|decision|choice|outcome|answer|result)\b
`;
/** What takes it back, or asks for more than a word on the why. */
const TAKES_BACK = verbose()`
  \b(
    but|however|yet|though|still|nevertheless|even so|all the same|reconsider|rethink|appeal|unless|until
    |(do not|don't|can't|cannot|never) (accept|respect)|(another|second|one more|last) (look|chance|try)
    |change (your|her|his|their) mind|not the end|for now|this time
  )\b
`;

const ACCEPTS_ABROAD = stems(
  '(verstehe|akzeptiere|respektiere) (ich )?(es|das|die|ihre|gut|sie)|(verstehe|akzeptiere|respektiere) ich',
  '(?<!ne )(je )?(comprends|accepte|respecte) (votre|ce|cette|la|le|parfaitement|tout|très)',
  '(?<!no (lo |la )?)(entiendo|comprendo|acepto|respeto)(?!~)',
  '(?<!non )(capisco|comprendo|accetto|rispetto)(?!~)',
  '(begrijp|respecteer|aanvaard|accepteer)(?!~)(?! (ik )?(het|dit|uw|dat)? ?niet)',
  '(?<!nie )(rozumiem|szanuję|przyjmuję|akceptuję)(?!~)',
  '(?<!não )(compreendo|entendo|aceito|respeito)(?!~)',
  'anlıyorum|saygı (duyuyorum|duyarım)|anlayışla',
  '(förstår|respekterar) (jag )?(det|ert|beslutet|och)|jag förstår(?!~ inte)|(forstår|respekterer) (jeg )?(det|jeres|deres|beslutningen|og)|jeg forstår',
  '(?<!ne)(rozumím|chápu|respektuji)(?!~)',
  '(?<!nu )(înțeleg|respect (decizia|hotăr))',
  '(?<!nem )(megértem|tiszteletben)',
  '(?<!не )(понимаю|уважаю|розумію|поважаю)',
  'ymmärrän|kunnioitan',
  'κατανοώ|καταλαβαίνω|σέβομαι',
);
const TAKES_BACK_ABROAD = stems(
  'aber|jedoch|trotzdem|dennoch|noch einmal|nochmal|überdenken|bis sie|warum nicht',
  'mais|pourtant|quand même|revoir|reconsid|réexamin|jusqu',
  'pero|sin embargo|aun así|reconsider|hasta que|insist',
  'ma(?!~)|però|tuttavia|riconsider|ripens|finché',
  'maar|toch|heroverweg|nog een keer|totdat',
  'ale(?!~)|jednak|mimo to|jeszcze raz|dopóki|przemyśl',
  'mas(?!~)|porém|contudo|mesmo assim|reconsider|até que',
  'ama(?!~)|yine de|ancak|tekrar',
  'men(?!~)|ändå|ompröv|alligevel|likevel',
  'přesto|avšak|znovu|dokud',
  'dar(?!~)|totuși|reconsider',
  'mégis|azonban|újra|amíg',
  'но(?!~)|однако|все же|пересмотр|пока не|але(?!~)|однак|все ж|перегля',
  'mutta|silti|kuitenkin',
  'αλλά|όμως|ωστόσο|ξανά',
);

/** That somebody applies, and for what else. */
const APPLIES = stems(
  'apply(ing)? for|my application for|put (me|my name) (down|forward) for',
  'bewerbe mich|bewerbung (für|auf|als)',
  'voici ma candidature|je postule|ma candidature (pour|au)|me porte candidat',
  'presentarme a|me presento a|me postulo|mi candidatura (a|para)',
  'mi candido|la mia candidatura (per|a)',
  'solliciteer|mijn sollicitatie (op|naar|voor)',
  'aplikuję|składam aplikację|zgłaszam (się|swoją)',
  'candidato-me|a minha candidatura (a|ao|para)|me candidato',
  'başvur(uyorum|mak)|söker (jag )?|ansøger|søker|hlásím se|aplic pentru|jelentkezem|откликаюсь|відгукуюсь|haen|κάνω αίτηση',
);
/** Another post than the one that we filled. */
const ANOTHER_POST = stems(
  '(that|the|your|this|another|a different) (post|role|vacancy|position|job|opening|\\w+ (post|role|vacancy|position|job|intake))',
  '(die|eine andere|andere|neue|ihre) (stelle|ausschreibung|anzeige|position)|stelle (als|in|im)|darauf',
  '(autre|votre|nouvelle) (offre|annonce|poste)',
  '(otra|esa|esta|nueva|su) (vacante|oferta|plaza|anuncio|puesto)|anuncio|ese puesto',
  '(vostro|quel|altro|un altro|questo) (annuncio|posto|ruolo)',
  '(uw|andere|die|deze) (vacature|functie|baan)|daarop',
  'ogłoszenie|(inne|to|nowe) stanowisko|stanowisko',
  '(outro|vosso|esse|este) (anúncio|lugar|vaga)|essa vaga|outra vaga',
  'ilan|annons|stilling|tjänst|inzerát|anunț|hirdetés|ваканси|вакансі|paikka|θέση',
);

/** Whether this is their first word since we declined, which did not ask for silence. */
function isFirstSinceNo({ stage }: Observation): boolean {
  return stage.weDeclined && !stage.weSaidStop && stage.sinceNo === 0;
}

/**
 * Whether somebody whom we declined takes it as it is, in the first letter since: to ask then what may help elsewhere
 * is no pushing on.
 *
 * @source the labelling guide: one civil question for feedback after a no is a step of the process
 */
export function acceptsNo(observation: Observation): boolean {
  if (!isFirstSinceNo(observation)) return false;
  const { folded, language } = observation;
  if (language === 'English') return ACCEPTS.test(folded) && !TAKES_BACK.test(folded);
  const text = bare(folded);
  const accepts = ACCEPTS_ABROAD.exec(text);
  return accepts !== null && !TAKES_BACK_ABROAD.test(text.slice(accepts.index + accepts[0].length));
}

/** Whether somebody takes our no as it is, or applies for another post in the first letter since. */
export function takesNo(observation: Observation): boolean {
  if (acceptsNo(observation)) return true;
  if (!isFirstSinceNo(observation)) return false;
  const text = bare(observation.folded);
  return APPLIES.test(text) && ANOTHER_POST.test(text);
}
