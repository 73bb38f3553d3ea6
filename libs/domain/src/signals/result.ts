import type { ConceptCues } from './evidence.ts';
import { verbose } from '../verbose.ts';

/**
 * A measured result or a quantity of work: numbers that only somebody who did it can give. A number has a bounded length,
 * or a wall of digits would be read anew from each of them.
 */
export const RESULT: ConceptCues = {
  concept: 'result',
  cues: {
    percent: verbose('g')`
      \d{1,20}([.,]\d{1,20})? ?(
        %|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b|per cento\b|procent\b
      )
    `,
    change: verbose('g')`
      \bfrom (an? average of )?[£$€]?\d[\d.,]{0,20}([a-z%]+( [a-z%]+){0,2}|( [a-z%]+){0,3}) (down |up )?to (about |under |over )?
      [£$€]?\d[\d.,]{0,20}
    `,
    changeInWords: verbose('g')`
      \bfrom (
        one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty
        |thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred
      )([ -][a-z]+){0,3} (down |up )?to (
        one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero|none|nothing|under|thirty|twenty
        |forty|fifty|\d
      )
    `,
    arrow: /\d[\d.,]{0,20}( ?[a-z%]+)? ?(->|→|=>) ?\d/g,
    verb: verbose('g')`
      \b(
        cut|reduced|raised|grew|increased|doubled|halved|tripled|shaved|saved|lifted|dropped|fell|went
        |improved|shortened|brought (it|that|them) down|recovered|won
      )\b[^.!?\n]{0,50}\b(by|from|to|a third|a quarter|half|twice|double|\d+(?!\d|st\b|nd\b|rd\b|th\b))
    `,
    money: verbose('g')`
      ([£$€]|\b(usd|eur|gbp|chf|zar|inr|cad|aud) ?)\d[\d.,]{0,20}( ?(k|m|million|bn|thousand))?
      |\b\d[\d.,]{0,20} ?(€|euros?|dollars?|pounds|zł|chf)\b
    `,
    quantity: verbose('g')`
      \b\d[\d.,]{0,20} (
        patients|beds|residents|children|kids|pupils|students|people|staff|users|customers|clients|families
        |homes|houses|units|stores|shops|tickets|calls|claims|cases|files|covers|guests|rooms|tables|members
        |volunteers|donors|accounts|suppliers|orders|invoices|loads|trucks|vans|routes|samples|tests|pages
        |lines|servers|queries|sites|events|groups|tours|meals|loaves|cows|horses|trees|metres|meters|miles
        |km|tonnes|tons|hours|minutes|seconds|employees|engineers|nurses|teachers|drivers|readers
        |subscribers|downloads|requests|installs|candidates|hires|contracts|leads|visits|bookings|shifts
      )\b
    `,
  },
};
