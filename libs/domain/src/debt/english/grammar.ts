import type { DateMention } from '../../time/mention.ts';
import type { Sentence } from '../due-dates.ts';
import type { Spot } from '../due-day.ts';
import { tagged } from './tags.ts';

/** Chunks of which the patterns are made, which are finite-state like them; one is written `{name}` in those below it. */
const CHUNKS: readonly (readonly [string, string])[] = [
  /** Inside one thought. */
  ['back', '[k4]*'],
  ['gap', '(?:(?![,;.:cnf])\\S)'],
  ['future', '(?<!Rq\\S{0,4}|z)f[fa?]*(?:,?D,?[fa]*)?'],
  ['will', '{future}b?a*'],
  /** "Will" and what comes before "and": "we will review it and …". */
  ['then', 'f[^;.n]{1,18}?c[afD,]*'],
  ['will then', '(?:{will}|{then}b?a*)'],
  /** Words before a thing: an article, its kind. */
  ['a', '(?:[oYi]a*)?[x12]{0,2}'],
  ['word', '(?:{a}[NAB])'],
  ['thing', '(?:{a}[NABX])'],
  /** To people here, which is no word to them. */
  ['elsewhere', '{gap}{0,6}?[tp]o?x?O'],
  [
    'tell',
    '(?:[BL][k4a]*t?{back}y|[TUA][k4a]*t?{back}y(?!t)|Q|[ULAB](?={back}(?:$|[D.,;:capt](?!o|O)|p))|[LABU]{back}t?(?:Y(?!x?O)|i))',
  ],
  ['give', '(?:[GHLU](?!{elsewhere}){gap}{0,6}?(?:y(?![ft])|i|Y(?!x?l)|[NXAB])|r(?:i|{a}[NABXx]){back}ty)'],
  [
    'for them',
    '(?:{future}|{then})(?:a*[xXGLTABWZKrC]|ba*[HUE1])(?:(?!J){gap}){0,9}?(?:y(?![fbtz]|i(?!D))|Y(?!x?[lAO]))',
  ],
  ['made', '[VIW]{back}(?!t[^yYi])'],
];

/** What a sentence does: word given, a matter settled, something done for them. */
export type Deed = 'tell' | 'settle' | 'deeds';

/** For each rule words that it finds, and the pattern. */
export const RULES: Readonly<Record<Deed, readonly (readonly [string, string])[]>> = {
  tell: [
    ['we will let you know', '{will then}{tell}'],
    ['with everyone told the day after', 'pya*V'],
    ['fine if I get that to you by Friday?', 'qwa*(?:{tell}|{give})'],
    ['two weeks before we get back to you', 'Dpwa*(?:{tell}|{give})'],
    ["I'm on the phone to you Friday", 'wbXty(?=D)'],
    ['we will respond to each of your points', '{will}[LA]{back}t[aio]?p?Y(?!x?O)'],
    ['they will get the answer to you', '{will then}{give}'],
    ['I will have my manager reach out', '{will}r{gap}{1,3}?(?:{tell}|G{gap}{0,4}?[yYNX])'],
    ['we will see that your fees are paid', '{future}Y{gap}{1,3}?b{made}'],
    ['I will make sure that you get our reply', '{future}y(?:R(?!t)|[rF]{back}{thing}|b[VIW])'],
    ['someone will be on the phone to you', '{will}p?o?Xty'],
    ['it will be in your account', '(?:[iXN]?{will}{back}pYx?[XO]|[iXN]{will}{back}pYx(?=p?D))'],
    ['we should have an answer', '{will}[rS]{back}y?{thing}'],
    ['it will be shared with you', '{will}[IVW2][tp]y'],
    ['but the booking office will by Monday', 'c(?:w|o?[xXOvH]{1,3})f(?=D)'],
    ['she will be on to you', '{will then}ba*[k4]+t?y'],
    ['somebody will be with you', '{will}a*py'],
    ['our chair tells you', '(?<!yt|[?fmnyYoiz])[TL]{back}t?{back}y(?![ti])'],
    ['Dan emails you', '(?<![fmnyYoiz]|[oY]x)[AB]{back}t?{back}y(?!t)'],
    ['she is calling you', 'ba*U[k4a]*t?{back}y'],
    ['decisions go out', '[NAB](?:(?![yw]){gap}){0,6}?[CE]{back}(?!t[ox]|o?x?O|u)'],
    ['our reply may not reach you until Monday', '[NXAB][fm]na*C{back}y?(?=D)'],
    ['you will hear', 'ya*b?{will}(?:R(?!t|o?xp|{back}pY)|o?S)'],
    ['by Friday will you hear', 'D{future}ya*(?:R|bV|r{thing})'],
    ['you hear from the office', '(?<!q)ya*R{back}p'],
    ['expect to hear', '(?<=^|[,;:.c?])a*f(?:R|bV)'],
    ['you will be told', 'ya*b?{will}b?a*V(?!t)'],
    ['you will have your contract', 'ya*{will}(?:r{back}{thing}|F{back}{word})'],
    ['you will get it', 'ya*{will}[rF]i'],
    ['you are on the list and will be told', 'y[^fwc.;]{1,12}?c{will}(?:V|R(?!t)|r(?:i|{thing}))'],
    ['everybody hears', 'y(?:p{gap}{1,4}?)?a*s'],
    ['you are next to be told', 'ya*[fb][fa]*b?{gap}{0,5}?t(?:bV|[TLBA](?=[D.,p]|$))'],
    ['you will be my first call', 'ya*f[fa]*b[oY]a*[BA]'],
    ['you are getting a call', 'ya*ba*S{thing}'],
    ['word from us', '(?<!ma*)[RSN]a*{back}p(?:u|o)'],
    ['a decision will be made', '[NAB]{gap}{0,8}?{will}(?:{made}|[M2j4]|py|C(?!{back}u)|E)'],
    ['results are published tomorrow', '(?:[NAB]b?|Xb)a*[VI](?=[Dpt])'],
    ['offers to be sent', '[NXAB]tb(?:{made}|[j4])'],
    [
      'Decision by Friday',
      '(?<=^|[,;:.]c?|c)a*{a}[NA](?:[tp][yu]|tC|p{gap}{1,4}?[:;]|[CEMIVWj4]|[VIWM]c[VIWM2])?[:,;bp]?D',
    ],
    ['A call tomorrow.', '(?<=^|[,;:.]c?)a*ox?B[:p]?D(?=[.,;]|$)'],
    ['date for your answer: Monday', 'Xp(?:{word}|Uy)[:,b]+D'],
    ['our goal for letting people know is Friday', '5p(?!Y){gap}{0,3}?[NUTLKPRABQ](?!l){gap}{0,4}?[:b]a*D'],
    ['a deadline of Friday to decide', '(?<!y\\S{0,4})5pD[tp]a*[KPTLUQA]'],
    ['but there will be on Friday', 'cxfb(?=p?D)'],
    ['you are waiting till Monday for the offer', 'yf?a*b?[gj](?=Dp)'],
    ['I would bank on it being Friday', '[hm]e(?:ib)?a*D'],
    ['Friday at the latest for the decision', '(?<=^|[,;:.])a*D,?p(?!Y){a}N'],
    ['please expect an answer', '(?:(?<=^|[,;:.c?]|p|h)|y[fm][fa]*b?)a*e{back}a*(?:{thing}|t(?:R|bV)|u)'],
  ],
  settle: [
    ['we will decide', '{will}(?:ra?M|r?[KP]|Z4oxx?(?=p?D))'],
    ['we should know by Friday', '{future}a*R(?:a|N|X)?(?=D(?!,?q))'],
    ['we will reach a decision', '{will then}[ZC]{word}'],
    ['we decide on Monday', '(?:wa*[LAKB]|Ox?K)(?=p?o?D)'],
    ['we are making our choice', 'ba*(?:P|Z{word})'],
  ],
  deeds: [
    ['we will book your flight', '{for them}'],
    ['we will confirm the slot', '{will}L(?:i|Y|o(?!x?O))'],
    ['it is done and will be sent', '(?<!v\\S{0,12})c(?:(?:f[fa]*|ba*)b[jVIW2]|f[fa]*C)'],
    ['it is coming your way', 'ba*@'],
    [
      'I have asked payroll to refund your fare',
      '(?<!y\\S{0,3})[VJ2](?:o?[xO]{1,3})?t[xGWTLBX](?:(?!u){gap}){0,6}?(?:y|Y(?!x?[lAO]))',
    ],
    ['schedules get posted tomorrow', '(?<![fywma])(?:r|(?<=[xXNAB])s)[IVW]{back}(?=[Dp])'],
    ['and the contract sent to you tomorrow', '(?<!z\\S{0,2})[I2]ty(?=[Dp])'],
    ['we will sort the visa', '{will}W(?:[oiX]|Y(?!x?l))'],
    ['we will have it ready', '{will}ri[j4]'],
    ['we will return your documents', '{will}GYx?l'],
    ['we will have the form signed by Monday', '{will}r{gap}{1,4}?{made}(?=[Dp]|$)'],
    ['we will send it', '{will}[GH](?!{elsewhere})[oik4]'],
    ['Bev sends you the form', '(?<![mnyYofi])G{back}y'],
    ['I am sending your form', '(?:(?<!y[fa]*)ba*|^a*)H(?!{elsewhere})[yYoik4]'],
    ['the contract reaches you', '(?<![pO])[Xi](?:(?![yw]){gap}){0,6}?[CE]{back}(?!t[ox]|o?x?O|u)'],
    ['the payment will clear', '(?<!Y)(?:[XN](?!O){gap}{0,3}?|i){future}x(?![fbz])'],
    [
      'rosters drop on Sunday',
      '(?<!r[oYix12]{0,3}){a}[XN](?:p(?:(?![yw]){gap}){1,3}?)?(?:{future})?[GWC](?=p?D)',
    ],
    ['our lawyer will turn it around', '{will}xik'],
    ['the rota is out on Sunday', '{a}[XN](?:p{gap}{1,3}?)?b[j4M](?=p?D)'],
    ['we will email contracts', '{will}B(?:oX|x?[NX]|Yx{0,2}[NX])'],
    [
      'your stipend will be deposited',
      '(?<!n\\S{0,2})(?:[iXN]{gap}{0,5}?|Y(?!x?Of){gap}{1,4}?){will}(?:{made}|[M2]{back}(?!t[^yY])|[j4]|C(?!{back}u)|py)',
    ],
    ['a duplicate is being sent', '(?:[iXNAB]{gap}{0,5}?|o(?!v){gap}{1,3}?|Y{gap}{1,4}?)ba*ba*{made}'],
    ['you will be given a laptop', 'ya*b?{will}b[IG]4?(?!t)'],
    ['HR sends the paperwork', '(?<=^|[,;:.c])a*o?[xO]{1,3}G(?!{elsewhere}){gap}{0,4}?[NX]'],
    ['you will receive a hamper', 'ya*{will}[rF](?!{gap}{0,2}?[Jv]|[dtpuWVIM])'],
    ['expect white smoke by Friday', '(?:(?<=^|[,;:.c?])|yf[fa]*)a*e(?![yt])(?=[^.;c]{0,9}?D)'],
    ['give us until Monday', '(?<!(?<!qy)f)g(?:o?x{0,2}X)?(?:(?![NXAB]){gap}){0,4}?D'],
    ['list up on the website by Friday', '(?<=^|[,;:.c])a*{a}X:?[j4]{gap}{0,4}?D'],
    ['new version in your inbox within the hour', '(?<=^|[,;:.])a*o?[x12VIW]{0,2}[NX]pY[xX]{1,2}(?=D)'],
    ['we will send prep materials by Wednesday', '{will}[GH](?!{elsewhere})x{1,3}(?=p?D)'],
    ['over to you tomorrow', '[k4NA][tp]y(?=D)'],
  ],
};

/** @param source of a rule */
export function patternOf(source: string): RegExp {
  let whole = source;
  for (const [name, chunk] of CHUNKS.toReversed()) whole = whole.replaceAll(`{${name}}`, chunk);
  return new RegExp(whole, 'g');
}

const PATTERNS = Object.fromEntries(
  Object.entries(RULES).map(([deed, rules]) => [deed, rules.map(([, source]) => patternOf(source))]),
) as Record<Deed, RegExp[]>;

/** Where the whole of what is told begins: "your relocation package", of which the last word alone says that it comes. */
function startOf(tags: string, index: number): number {
  let start = index;
  if (!'XNAB'.includes(tags[index] ?? '')) return start;
  while (start > 0 && 'xXNABOva'.includes(tags[start - 1] ?? '')) start -= 1;
  return 'Yo'.includes(tags[start - 1] ?? '-') ? start - 1 : start;
}

/** Where the words of a sentence make a promise of some kind, each rule from left to right. */
export function* englishSpots(
  deed: Deed,
  sentence: Sentence,
  dates: readonly DateMention[],
): Generator<Spot> {
  const { tags, words } = tagged(sentence, dates);
  for (const pattern of PATTERNS[deed]) {
    for (const { 0: found, index } of tags.matchAll(pattern)) {
      const [first, last] = [words[startOf(tags, index)], words[index + Math.max(found.length, 1) - 1]];
      if (first !== undefined && last !== undefined) yield { start: first.start, end: last.end };
    }
  }
}
