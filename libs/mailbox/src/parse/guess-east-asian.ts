import { TextDecoder } from 'node:util';

/** Character sets of two bytes a letter, and letters that hardly a sentence of their languages lacks. */
const OF_TWO_BYTES: readonly (readonly [label: string, usual: RegExp])[] = [
  [
    'gb18030',
    /[，。的一是不了我在有人这上们来到时大为你您好请公司作历职应聘工谢感您关于电子件简可以时间面试明天回]/gu,
  ],
  [
    'big5',
    /[，。的一是不了我在有人這上們來到時大為你您好請公司作歷職應徵工謝感關於電子件簡可以時間面試明天回]/gu,
  ],
  ['euc-kr', /[이다는을가에의지하고로한니습요안녕감사합세기도나시어은를서원력면접일정인수있해었겠드려]/gu],
  ['euc-jp', /[\u3041-\u3096\u30a1-\u30fc、。]/gu],
  ['shift_jis', /[\u3041-\u3096\u30a1-\u30fc、。]/gu],
];
/** Of the letters that are none of ASCII so many are usual ones: Chinese has fewest. */
const LEAST_SHARE = 0.15;
const FEWEST_USUAL = 4;
const NO_ASCII = /[^\p{ASCII}]/gu;

/**
 * The character set of Chinese, Korean or Japanese that names none, where every byte can be read by it and the letters are
 * those of its language: by a wrong one they are rare signs.
 *
 * @returns a label of the Encoding Standard; null where the text is in none of them
 */
export function eastAsianCharset(bytes: Uint8Array): string | null {
  let best: string | null = null;
  let bestShare = LEAST_SHARE;
  for (const [label, usual] of OF_TWO_BYTES) {
    const text = new TextDecoder(label).decode(bytes);
    const found = text.match(usual)?.length ?? 0;
    const share = found / (text.match(NO_ASCII)?.length ?? 1);
    if (found < FEWEST_USUAL || share <= bestShare || hasBroken(text)) continue;
    [best, bestShare] = [label, share];
  }
  return best;
}

/** The last letter may have been cut. */
const hasBroken = (text: string) => text.slice(0, -1).includes('\uFFFD');
