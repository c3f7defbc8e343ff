import { expect, test } from '@playwright/test';
import { App } from './app';
import { workspaceFromSample } from './organisations';

test('the language of the address is kept on the way to a new workspace and back', async ({ page }) => {
  const app = new App(page, 'en');
  await page.goto('/?sprog=en');
  await app.makeFromSample(/Fjordby/, 'Kept in English');
  await expect(page).toHaveURL(/\/kaskade\?sprog=en$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const { pathname, search } = new URL(page.url());
  const made = `${pathname}${search}`;
  await page.getByRole('link', { name: app.words.home }).click();
  await expect(page).toHaveURL(/\/\?sprog=en$/);
  await page.locator(`a[href=${JSON.stringify(made)}]`).click();
  await app.map.isDrawn();
  expect(page.url()).toMatch(/\/kaskade\?sprog=en$/);
});

test('under 720 the list opens first, and no page is wider than its window, at 200 % either', async ({
  page,
  request,
}) => {
  const app = new App(page);
  const { words } = app;
  const workspace = await workspaceFromSample(request, 'jobcenter');
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  await page.setViewportSize({ width: 719, height: 900 });
  await app.open(workspace);
  await expect(page.getByRole('grid', { name: words.listName })).toBeVisible();
  expect(await overflow()).toBe(0);

  await page.setViewportSize({ width: 720, height: 900 });
  await app.map.isDrawn();

  // 1600 × 1000 at 200 %.
  await page.setViewportSize({ width: 800, height: 500 });
  for (const [screen, more] of [
    ['kaskade', ''],
    ['kaskade', '&vis=liste'],
    ['overblik', ''],
    ['netvaerk', ''],
    ['spoergerunde', ''],
    ['data', ''],
  ] as const) {
    await app.open(workspace, screen, more);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await overflow(), `${screen}${more}`).toBe(0);
  }
});
