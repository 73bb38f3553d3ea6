import { readFileSync } from 'node:fs';

/** A mail of an employer, and what a careful reader takes for a promise with a day in it. */
export interface OfficeMail {
  readonly language: string;
  readonly country: string;
  readonly zone: string;
  readonly sentAt: string;
  readonly text: string;
  readonly promises: readonly { readonly words: string; readonly due: string }[];
}

/** `{words}2026-03-13`: words that promise, and the day. */
const PROMISE = /\{([^}]*)\}(\d{4}-\d\d-\d\d)/g;

/**
 * Reads mails of one line each, their line breaks written as `\n`, below lines that say where and when they were written: `# en GB Europe/London
 * 2026-03-10T10:00:00+00:00`. A mail without braces only looks like a promise.
 */
export function readOfficeMail(name: string): OfficeMail[] {
  const mails: OfficeMail[] = [];
  let [language, country, zone, sentAt] = ['', '', '', ''];
  for (const line of readFileSync(new URL(`promises/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')) {
    if (line.startsWith('# ')) {
      [language = '', country = '', zone = '', sentAt = ''] = line.slice(2).split(' ');
      continue;
    }
    const mail = line.replaceAll(String.raw`\n`, '\n');
    const promises = [...mail.matchAll(PROMISE)].map(([, words = '', due = '']) => ({ words, due }));
    mails.push({ language, country, zone, sentAt, text: mail.replaceAll(PROMISE, '$1'), promises });
  }
  return mails;
}
