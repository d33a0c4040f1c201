import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where Debian and others put Chromium; `CHROMIUM` overrules them. */
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executablePath = places.find((path) => path !== undefined && existsSync(path));

/** Why pages cannot be tried here, or null. */
export const noBrowser = executablePath ? null : 'no Chromium is installed (apt-get install chromium, or set CHROMIUM)';
if (noBrowser) console.warn(`The evidence book is not tried in a browser: ${noBrowser}.`);

/** A real browser; a container's root needs it without its sandbox. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath!, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
