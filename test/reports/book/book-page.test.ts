/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { noBrowser, openBrowser } from './browser.js';
import { bookDocument, bookOf } from './made-book.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const bulletin = '2025年，青河县地区生产总值86.4亿元。2025年，青河县城镇新增就业4860人。';
const draft = `2025年，青河县地区生产总值84.6亿元，城镇新增就业4860人。
全县新建场馆8座（体育馆3座、图书馆4座），居民的的心愿实现了。
全县有会员400人，其中女会员100人，占25%。大会于2026年1月1日（星期五）开幕。`;
const second = `第二篇。${'村里的路修好了，孩子们上学近了。'.repeat(30)}\n全年接待游客3万人次。`;
const hostile = '<script>document.title="x"</script><img src=http://example.com/x.png>全县共8座（甲3座、乙4座）。';

const book = bookOf(
  bookDocument('a.txt', draft, { 'bulletin.txt': bulletin }),
  bookDocument('b.txt', second),
  bookDocument('<b>.txt', hostile),
);

describe.skipIf(noBrowser !== null)(`the book in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'kanwu-book-'));
    writeFileSync(join(folder, 'book.html'), book);
    address = pathToFileURL(join(folder, 'book.html')).href;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** The page, opened; it fails the test when anything was refused, asked for or complained of. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) trouble.push(`asked for ${request.url()}`);
    });
    await page.goto(address);
    onTestFinished(async () => {
      await context.close();
      expect(trouble).toEqual([]);
    });
    return page;
  }

  const conflict = 'a.figure.s-contradicted >> nth=0';

  test('a figure opens its claim when pointed at or focused, and Escape closes it', async () => {
    const page = await open();
    const card = page.locator('.held:has(a.s-contradicted) .card');
    expect(await card.isVisible()).toBe(false);
    await page.locator('main').locator(conflict).hover();
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toContain('contradicted by a source');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await page.mouse.move(0, 0);
    await page.locator('main').locator(conflict).focus();
    await card.waitFor({ state: 'visible' });
  });

  test('evidence leads to the sentence of the source, and back to the figure', async () => {
    const page = await open();
    await page.locator('main').locator(conflict).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const sentence = page.locator('li:target');
    await sentence.waitFor();
    expect(await sentence.innerText()).toContain('86.4亿元');
    await sentence.locator('a').first().click();
    await page.locator('a.figure:target').waitFor();
    expect(await page.locator('a.figure:target').innerText()).toBe('84.6亿元');
  });

  test('a flag’s number leads to its note and back, and n and p go from flag to flag', async () => {
    const page = await open();
    await page.locator('a.ref').first().click();
    expect(await page.locator('li.note:target').count()).toBe(1);
    await page.locator('li.note:target a.number').click();
    expect(await page.locator('a.ref:target').count()).toBe(1);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('n');
    const first = await focused();
    await page.keyboard.press('n');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('p');
    expect(await focused()).toBe(first);
  });

  test.each([true, false])(
    'filters hide by level, check and status, and come back (script: %s)',
    async (javaScriptEnabled) => {
      const page = await open({ javaScriptEnabled });
      const errors = page.locator('.note.l-error');
      const rows = page.locator('tr.s-contradicted');
      const doubled = page.locator('.note.k-repeated-word');
      expect(await errors.first().isVisible()).toBe(true);
      await page.locator('#show-l-error').uncheck();
      await page.locator('#show-s-contradicted').uncheck();
      await page.locator('#show-k-repeated-word').uncheck();
      expect(await errors.first().isVisible()).toBe(false);
      expect(await page.locator('a.ref.l-error').first().isVisible()).toBe(false);
      expect(await rows.first().isVisible()).toBe(false);
      expect(await doubled.isVisible()).toBe(false);
      await page.locator('button[type=reset]').click();
      expect(await errors.first().isVisible()).toBe(true);
      expect(await rows.first().isVisible()).toBe(true);
      expect(await doubled.isVisible()).toBe(true);
    },
  );

  test('copy stays copy: no markup of it is alive', async () => {
    const page = await open();
    expect(await page.title()).toBe('kanwu evidence book');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('<script>document.title=');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (colorScheme) => {
    // The policy of the page lets no script in but its own: the examiner is let in by the debugger.
    const page = await open({ colorScheme, bypassCSP: true });
    await page.addScriptTag({ path: axe });
    await page.locator('main').locator(conflict).focus();
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
      return violations.map(({ id, impact, nodes }) => ({ id, impact, node: nodes[0]?.html.slice(0, 200) }));
    });
    expect(found).toEqual([]);
  });

  test.each([360, 1280, 1920])('nothing runs out of a window of %i pixels', async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator('main').locator(conflict).focus();
    const card = await page.locator('.held:has(a.s-contradicted) .card').boundingBox();
    expect(card!.x).toBeGreaterThanOrEqual(0);
    expect(card!.x + card!.width).toBeLessThanOrEqual(width);
  });

  test('prints on A4 by day, with its notes beside the copy', async () => {
    const page = await open({ colorScheme: 'dark', viewport: { width: 688, height: 1000 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(32, 30, 26)');
    const [line, note] = [
      await page.locator('.row > p').first().boundingBox(),
      await page.locator('.note').first().boundingBox(),
    ];
    expect(note!.x).toBeGreaterThan(line!.x + line!.width);
    expect(note!.x + note!.width).toBeLessThanOrEqual(688);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // A4 is 595 by 842 points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
  });
});
