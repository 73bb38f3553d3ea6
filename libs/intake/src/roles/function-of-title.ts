import { type JobFunction, verbose } from '#libs/domain';
import { tokensOf } from './role-tokens.ts';
import { tradesIn } from './role-trades.ts';

/** Words of titles by the kind of work; the first line that fits counts, so the narrower ones stand first. */
const WORDS: readonly (readonly [JobFunction, RegExp])[] = [
  ['fundraising', /fundrais|\bgifts?\b|donor|grants?\b|philanthrop/],
  ['business_development', /business develop|\bbiz.?dev|new business|partnerships?\b/],
  ['recruiting', /recruit|talent|sourcer/],
  ['hr', /\bhr\b|human resources|people (?:partner|officer|operations)|personalreferent/],
  ['pr', /\bpr\b|public relations|press officer|communications/],
  [
    'finance',
    verbose()`
      financ|accountant|accounting|accounts\b|bookkeep|payroll|audit|controller|buchhalt|comptable|underwrit
      |claims|actuar|insurance
    `,
  ],
  ['sales', /sales|account (?:executive|manager)|cashier|retail|vertrieb|verkauf|vendeu/],
  ['marketing', /marketing|brand\b|\bseo\b|social media|content\b/],
  ['legal', /legal|lawyer|solicitor|paralegal|counsel\b|jurist|notar/],
  ['design', /design|\bux\b|\bui\b|illustrat/],
  [
    'healthcare',
    verbose()`
      nurse(?!ry)|nursing|doctor|physician|carer|caregiver|therap|clinic|midwife|pfleg|infirmi|medical|medizin
      |arzthelfer|radiograph|sonograph|pharmac|paramedic|dental|hygienist|hebamme|aide.soignant
    `,
  ],
  ['education', /teach|nursery|erzieh|tutor|lectur|school|lehr|educat|professeur|kindergart/],
  ['support', /support|help ?desk|customer (?:service|success|care)/],
  [
    'hospitality',
    verbose()`
      \bchef\b(?! de (?:projet|service|produit|chantier)\b)|cook\b|commis\b|\bkoch\b|köchin|cuisini|kellner
      |serveu|waiter|waitress|barista|hotel|kitchen|housekeep|bartend
    `,
  ],
  [
    'trades',
    /electric|hausmeister|plumb|carpent|technician|mechanic|maintenance|facilit|welder|monteur|handwerk/,
  ],
  ['research', /research|scientist|laborator/],
  [
    'engineering',
    /engineer|\bqa\b|developer|programmer|software|devops|data\b|entwickl|développeur|front.?end|back.?end/,
  ],
  ['executive', /\bchief\b|\bc[efot]o\b|director|head of|managing|geschäftsführ/],
  [
    'operations',
    verbose()`
      operati|logist|transport|spedition|lager|fahrer|exploitation|warehouse|driver|picker|planner
      |receptionist|administrat|coordinator|assistant|manager|office|sachbearbeit|chef de projet|projektleit
    `,
  ],
];

/** The kind of work of trades that the words above have no name of, in any of the languages of the trades. */
const TRADES: readonly (readonly [JobFunction, RegExp])[] = [
  [
    'healthcare',
    verbose()`
      ^(?:
        nurse|careassistant|doctor|dentist|midwife|\w*therapist|psychologist|psychiatrist|surgeon|pharmac\w+
        |optician|audiologist|podiatrist|paramedic|radiographer|hygienist|headnurse|dietitian|disabilitycarer
        |biomedicalscientist|dental|vet
      )$
    `,
  ],
  [
    'education',
    /^(?:educator|teacher|teachingassistant|schoolassistant|trainer|nanny|drivinginstructor|school)$/,
  ],
  [
    'hospitality',
    verbose()`
      ^(?:
        headchef|souschef|cook|kitchen|waiter|bartender|barista|housekeeping|baker|pastrychef|pizzamaker
        |sommelier|hostperson|porter|fastfood|butcher
      )$
    `,
  ],
  ['sales', /^(?:cashier|seller|salesrep|telesales|florist|fishmonger|merchandiser)$/],
  [
    'trades',
    verbose()`
      ^(?:
        electrician|plumber|carpenter|bricklayer|builder|painter|roofer|welder|mechanic|fitter|technician
        |machinist|caretaker|cleaner|gardener|hairdresser|beautician|tailor|tiler|plasterer|scaffolder|glazier
        |locksmith|upholsterer|floorlayer|varnisher|bodyworker|sheetmetalworker|toolmaker|insulator|roadworker
        |concreter|stonemason|chimneysweep|landscaper|forester
      )$
    `,
  ],
  [
    'operations',
    verbose()`
      ^(?:
        driver|courier|warehouse|forklift|production|operator|packer|postman|receptionist|planner|guard|office
        |secretary
      )$
    `,
  ],
  ['finance', /^(?:accountant|payroll|controller|auditor|taxadviser|bank)$/],
  ['legal', /^(?:lawyer|legal)$/],
  ['engineering', /^(?:developer|engineer|sysadmin|tester)$/],
];
const SIGN_OF_KEY = 1;

/** The kind of work that a title speaks of, for a person to confirm; `other` where its words say nothing. */
export function functionOfTitle(title: string): JobFunction {
  const words = title.toLowerCase();
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? functionOfTrade(title);
}

function functionOfTrade(title: string): JobFunction {
  const keys = tradesIn(tokensOf(title)).flatMap(
    (readings) => readings?.[0]?.keys.map((key) => key.slice(SIGN_OF_KEY)) ?? [],
  );
  return TRADES.find(([, pattern]) => keys.some((key) => pattern.test(key)))?.[0] ?? 'other';
}
