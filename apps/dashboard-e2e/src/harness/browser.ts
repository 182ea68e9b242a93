import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Debian's Chromium, or the one that CHROMIUM_PATH names. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM_PATH'], ...PLACES].find(
    (path) => path && existsSync(path),
  );
  if (!executablePath)
    throw new Error('These tests need Chromium: install it, or set CHROMIUM_PATH');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export const DESKTOP = { width: 1280, height: 900 } as const;
export const PHONE = { width: 360, height: 740 } as const;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained of on its console, and requests that failed. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly origin: string;
  readonly token: string | null;
  readonly size?: { width: number; height: number };
  readonly dark?: boolean;
}

/** A browser of somebody's own: signed in by their session cookie, one window. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const size = options.size ?? DESKTOP;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: options.dark ? 'dark' : 'light',
    hasTouch: size.width < 600,
    isMobile: size.width < 600,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Prague',
    locale: 'en-GB',
  });
  if (options.token) {
    await context.addCookies([
      {
        name: 'debrief_session',
        value: options.token,
        url: options.origin,
        httpOnly: true,
        sameSite: 'Lax',
      },
    ]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, complaints, close: () => context.close() };
}
