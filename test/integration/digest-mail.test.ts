import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakThroughHtml } from '../../libs/digest/src/mail/break-through-mail.ts';
import { digestHtml } from '../../libs/digest/src/mail/html.ts';
import { digestText } from '../../libs/digest/src/mail/text.ts';
import { subjectOf } from '../../libs/digest/src/mail/words.ts';
import { buildDigestView } from '../factories/digest.ts';
import { launchChromium, skipReason } from '../servers/index.ts';

const HOSTILE = `<img src=x onerror=alert(1)>"'&lt;\u202eevil`;
const hostile = buildDigestView({
  rows: buildDigestView().rows.map((row) => ({
    ...row,
    name: HOSTILE,
    quote: HOSTILE,
    reason: HOSTILE,
    roleTitle: HOSTILE,
  })),
  checks: buildDigestView().checks.map((check) => ({ ...check, words: HOSTILE, roleTitle: HOSTILE })),
});
const interruption = breakThroughHtml({
  id: 3,
  messageId: 41,
  reason: 'Interview on 25 Nov, asks for access',
  danger: false,
  name: 'Jonas Brandt',
  roleTitle: 'Facilities Technician',
  quote: '…is the Dock Street entrance step-free?',
  nextDigest: '16:00',
  inFocus: true,
  showNames: true,
  url: 'https://foyer.harbourlight.example',
});

/** Words that no person may read about another here, and words that claim too much of a machine. */
const FORBIDDEN =
  /\b(?:stalk\w*|spam\w*|pushy|annoying|low quality|scor(?:e|es|ed|ing)|rank\w*|ignor\w*|AI thinks|he|she|his|her)\b/i;

const pages = {
  full: digestHtml(buildDigestView()),
  'without names': digestHtml(buildDigestView({ showNames: false })),
  'of hostile words': digestHtml(hostile),
  'of one row': digestHtml(buildDigestView({ rows: buildDigestView().rows.slice(0, 1), checks: [] })),
  'about an interruption': interruption,
};

describe('the HTML of a digest', () => {
  // What a mail needs and a page does not: styles in the elements and long lines.
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-inline-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'require-sri': 'off',
      // Older mail programs read no other form of a table that only lays out.
      'presentation-role-style': 'off',
      'no-conditional-comment': 'off',
    },
  });

  it.each(Object.entries(pages))('%s is valid', async (_name, html) => {
    const report = await validator.validateString(html);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it.each(Object.entries(pages))('%s has no image, no script and no address but ours', (_name, html) => {
    expect(html).not.toMatch(/<(img|script|svg|iframe|form|input|link|object)\b/i);
    expect(html).not.toMatch(/url\(/i);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) {
      expect(href).toMatch(/^https:\/\/foyer\.harbourlight\.example\//);
      expect(href).not.toMatch(/token|key|secret/i);
    }
    expect(Buffer.byteLength(html)).toBeLessThan(102_000);
  });

  it('leaves out names, quotes and questions where a person asked for that', () => {
    const view = buildDigestView({ showNames: false });
    for (const part of [digestHtml(view), digestText(view)]) {
      expect(part).not.toMatch(/Brandt|Kohn|step-free|résumé open/);
      expect(part).toContain('Facilities Technician');
    }
  });

  it('says nothing that a candidate should not read', () => {
    for (const part of [pages.full, interruption, digestText(buildDigestView())])
      expect(part.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(FORBIDDEN);
  });
});

describe('the text of a digest', () => {
  it('reads well alone', () => {
    expect(digestText(buildDigestView())).toMatchInlineSnapshot(`
      "21 new since 12:30. 16 need reading, about 10 minutes.
      https://foyer.harbourlight.example/queue

      NEEDS YOU TODAY

      * Jonas Brandt, Facilities Technician, since 09:40
        Interview on 25 Nov, asks for access
        "…is the Dock Street entrance step-free?"
        https://foyer.harbourlight.example/m/41?digest=7

      WE OWE A REPLY (longest wait first)

      * 7 people, Finance Coordinator, 18 days
        We promised news by 13 Nov
        "You will hear from us by the end of next week."
        Answer all 7: https://foyer.harbourlight.example/waiting/2/answer

      * Lindiwe Dube, Program Manager, Housing, 12 days
        Interviewed on 12 Nov, no word since
        "Thank you again for the tour of the Dock Street flats."
        https://foyer.harbourlight.example/m/41?digest=7

      * Tomasz Zieliński, Facilities Technician, 11 days
        Asked about the salary range on 13 Nov
        "…I would need to know the range, even roughly."
        https://foyer.harbourlight.example/m/41?digest=7

      WORTH READING (3 of 4 shown; 1 more is in the queue)

      * Janella Kohn, Program Manager, Housing, 12 days
        3 years of experience, concretely
        "…a waiting list we cut from eleven weeks to six."
        https://foyer.harbourlight.example/m/41?digest=7

      * Mateo Vargas, Major Gifts Officer, 6 days
        New result since the résumé
        "In October I closed a $240,000 bequest."
        https://foyer.harbourlight.example/m/41?digest=7

      * Hye-jin Park, Major Gifts Officer, 1 day
        Sent the work sample we ask for
        https://foyer.harbourlight.example/m/41?digest=7

      Please decide: 2 messages where we could not tell.
      Hiring steps: 3 new, in the order they arrived.
      Applications and other mail: 12 new, left alone.
      Handle with care: 1 waits for you in Foyer.

      NOTHING NEW (8 messages from 6 people; nothing is asked of you)

      Please check three of them. They are picked at random; names are left out on purpose.

      * "Did the résumé open? It is the same file." (Facilities)
        Right or not right: https://foyer.harbourlight.example/digests/7?check=1

      * "Just seeing if there is any update on my end." (Night Team)
        Right or not right: https://foyer.harbourlight.example/digests/7?check=2

      * "Still very keen; I know it is a busy season."
        Right or not right: https://foyer.harbourlight.example/digests/7?check=3

      -- 
      629 of 629 accounted for, none missing.
      Of 84 checked in 30 days, 1 was folded away wrongly: likely between 0% and 6.5% of all.
      Without digests this mail would have called 11 more times.
      Buttons open a page in Foyer; nothing changes until you press there. This mail has no tracking.
      You get this at 09:00, 12:30 and 16:00 on working days, and not at all when nothing is new. Change times: https://foyer.harbourlight.example/digests
      "
    `);
  });

  it('has a subject under 60 characters without names, whatever the counts', () => {
    expect(subjectOf(buildDigestView().facts)).toBe('16:00: 1 needs you today, 9 waited too long, 4 to read');
    const { facts } = buildDigestView();
    const many = {
      today: 100,
      owed: 1_000,
      worth: 10_000,
      decide: 999,
      steps: 999,
      other: 0,
      nothing_new: 0,
      care: 0,
    };
    expect(subjectOf({ ...facts, counts: many }).length).toBeLessThan(60);
    const one = { ...many, today: 0, owed: 0, worth: 0, decide: 0, steps: 1 };
    expect(subjectOf({ ...facts, counts: one })).toBe('16:00: 1 hiring step');
  });
});

describe.skipIf(skipReason('chromium'))('in a browser', () => {
  let browser: Browser;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  // A document is opened once for all settings: a tab and the first run of axe in it cost most.
  describe.each(Object.entries(pages))('%s', (_name, html) => {
    const asked: string[] = [];
    let tab: Page;
    beforeAll(async () => {
      tab = await browser.newPage();
      tab.on('request', (request) => asked.push(request.url()));
      tab.on('dialog', () => asked.push('dialog'));
      await tab.setContent(html);
      await tab.evaluate(axe);
    });
    afterAll(() => tab?.close());

    it.each(
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        [320, 640].map((width) => ({ colorScheme, width })),
      ),
    )('$colorScheme at $width px: axe finds nothing, nothing runs, nothing is cut off', async (setting) => {
      const { colorScheme, width } = setting;
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 900 });
      const scroll = await tab.evaluate<number>('document.documentElement.scrollWidth');
      expect(scroll).toBeLessThanOrEqual(width);
      const violations = await tab.evaluate(async () => {
        const { axe: tool } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations).toEqual([]);
      const heights = await tab.$$eval('a.main, a.button, a.ink', (links) =>
        links.map((link) => link.getBoundingClientRect().height),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      expect(asked).toEqual([]);
    });
  });
});
