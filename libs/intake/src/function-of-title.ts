import type { JobFunction } from '#libs/domain';

/** Words of titles by the kind of work; the first line that fits counts, so the narrower ones stand first. */
const WORDS: readonly (readonly [JobFunction, RegExp])[] = [
  ['fundraising', /fundrais|\bgifts?\b|donor|grants?\b|philanthrop/],
  ['business_development', /business develop|partnerships?\b/],
  ['recruiting', /recruit|talent|sourcer/],
  ['hr', /\bhr\b|human resources|people (?:partner|officer|operations)|personalreferent/],
  ['pr', /\bpr\b|public relations|press officer|communications/],
  [
    'finance',
    /financ|accountant|accounting|accounts\b|bookkeep|payroll|audit|controller|buchhalt|comptable|underwrit|claims|actuar|insurance/,
  ],
  ['sales', /sales|account (?:executive|manager)|cashier|retail|vertrieb|verkauf|vendeu/],
  ['marketing', /marketing|brand\b|\bseo\b|social media|content\b/],
  ['legal', /legal|lawyer|solicitor|paralegal|counsel\b|jurist|notar/],
  ['design', /design|\bux\b|\bui\b|illustrat/],
  [
    'healthcare',
    /nurse(?!ry)|nursing|doctor|physician|carer|caregiver|therap|clinic|midwife|pfleg|infirmi|medical|medizin|arzthelfer|radiograph|sonograph|pharmac|paramedic|dental|hygienist|hebamme|aide.soignant/,
  ],
  ['education', /teach|nursery|erzieh|tutor|lectur|school|lehr|educat|professeur|kindergart/],
  ['support', /support|help ?desk|customer (?:service|success|care)/],
  [
    'hospitality',
    /\bchef\b(?! de (?:projet|service|produit|chantier)\b)|cook\b|commis\b|\bkoch\b|köchin|cuisini|kellner|serveu|waiter|waitress|barista|hotel|kitchen|housekeep|bartend/,
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
    /operati|logist|transport|spedition|lager|fahrer|exploitation|warehouse|driver|picker|planner|receptionist|administrat|coordinator|assistant|manager|office|sachbearbeit|chef de projet|projektleit/,
  ],
];

/** The kind of work that a title speaks of, for a person to confirm; `other` where its words say nothing. */
export function functionOfTitle(title: string): JobFunction {
  const words = title.toLowerCase();
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
