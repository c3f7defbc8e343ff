import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const VIEWPORT = { width: 1600, height: 1000 };
/** Clock ticks in a second, as Linux counts processes' time. */
const TICKS = 100;

/** Starts a Chromium, gives it and a page of it to `use`, and ends it. */
export async function inBrowser<T>(use: (page: Page, cpuMs: () => number) => Promise<T>): Promise<T> {
  const server = await chromium.launchServer({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ARGS,
  });
  let browser: Browser | undefined;
  try {
    browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'da-DK' });
    const root = server.process().pid!;
    await untilStill(() => cpuOf(root));
    return await use(page, () => cpuOf(root));
  } finally {
    await browser?.close();
    await server.close();
  }
}

/** A browser that has just started is busy with itself; a page opened meanwhile would be timed together with that. */
async function untilStill(cpuMs: () => number): Promise<void> {
  const WINDOW = 500;
  for (let before = cpuMs(); ;) {
    await new Promise((resolve) => setTimeout(resolve, WINDOW));
    const now = cpuMs();
    if (now - before <= WINDOW / 50) return;
    before = now;
  }
}

/** What a process and all below it have used of the processor, in milliseconds; Linux only. */
function cpuOf(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // After the name in brackets: state, parent, …; user and system time are the 12th and 13th.
        const rest = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()!.split(' ');
        return [{ pid: Number(pid), parent: Number(rest[1]), ticks: Number(rest[11]) + Number(rest[12]) }];
      } catch {
        return [];
      }
    });
  const family = new Set([root]);
  let before = 0;
  while (before !== family.size) {
    before = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  const ticks = processes.filter(({ pid }) => family.has(pid)).reduce((sum, one) => sum + one.ticks, 0);
  return (ticks * 1000) / TICKS;
}

/** Opens an address; gives the milliseconds from navigation to the frame after the last of `selectors` is there. */
export async function firstPaint(page: Page, address: string, selectors: readonly string[]): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!wanted.every((selector) => document.querySelector(selector))) {
            requestAnimationFrame(look);
            return;
          }
          // What is there now is painted at the end of this frame; the next one begins after that.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
        };
        look();
      }),
    selectors,
  );
}

/** Pans to and fro by the wheel, one step a frame. Gives the processor's time of the whole browser for each frame. */
export async function panning(page: Page, cpuMs: () => number, pane: string): Promise<number> {
  const pan = (frames: number): Promise<void> =>
    page.evaluate(
      ({ selector, count }) =>
        new Promise<void>((resolve) => {
          const target = document.querySelector(selector)!;
          const step = (frame: number): void => {
            if (frame === count) {
              resolve();
              return;
            }
            const deltaX = frame % 80 < 40 ? 16 : -16;
            target.dispatchEvent(
              new WheelEvent('wheel', {
                deltaX,
                clientX: 800,
                clientY: 500,
                bubbles: true,
                cancelable: true,
                view: window,
              }),
            );
            requestAnimationFrame(() => step(frame + 1));
          };
          step(0);
        }),
      { selector: pane, count: frames },
    );
  await pan(80);
  const FRAMES = 240;
  const before = cpuMs();
  await pan(FRAMES);
  return (cpuMs() - before) / FRAMES;
}
