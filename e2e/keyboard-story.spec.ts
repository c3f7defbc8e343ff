import { expect, test } from '@playwright/test';
import { App } from './app';
import { sampleFolder, workspaceFromSample, zipOf } from './organisations';

test('the whole story by keyboard alone', async ({ page, request }) => {
  const app = new App(page);
  const { words } = app;
  const { keyboard } = page;
  await app.open(await workspaceFromSample(request, 'fjordby'));
  await app.map.isDrawn();

  await test.step('the skip link leads past bar and rail', async () => {
    await keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('the map is one stop, then arrows walk it', async () => {
    const stop = page.locator('[data-stop]:focus');
    for (let presses = 0; (await stop.count()) === 0; presses += 1) {
      expect(presses, 'tabs until the map').toBeLessThan(15);
      await keyboard.press('Tab');
    }
    for (let presses = 0; (await page.locator('[data-band]:focus').count()) === 0; presses += 1) {
      expect(presses, 'arrows down until a band').toBeLessThan(10);
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
    await expect(app.panel.getByRole('heading', { name: /Rockwool-lag/ })).toBeVisible();
  });

  await test.step('search finds a goal, L shows its line, Alt and arrows follow it', async () => {
    await keyboard.press('Escape');
    await keyboard.press('Control+k');
    await keyboard.type('ansøgninger afgøres');
    await expect(page.getByRole('option', { name: /Ansøgninger afgøres på syv dage/ })).toBeVisible();
    await keyboard.press('Enter');
    await expect(app.map.goal('M09')).toHaveAttribute('data-look', 'selected');
    await expect(app.map.goal('M09')).toBeFocused();

    // The card's lines as buttons; the one in focus is drawn as a path of its own.
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    const lines = page.getByRole('dialog', { name: 'Linjer ved Ansøgninger afgøres på syv dage' });
    await expect(lines.getByRole('button').first()).toBeFocused();
    await expect(page.locator('[data-line]')).toHaveCount(1);
    await keyboard.press('Escape');
    await expect(app.map.goal('M09')).toBeFocused();
    await expect(page.locator('[data-line]')).toHaveCount(0);

    await keyboard.press('l');
    await expect(page.getByRole('heading', { name: 'Rød tråd for Ansøgninger afgøres på syv dage' })).toBeVisible();
    await keyboard.press('Alt+ArrowDown');
    await expect(app.map.goal('F06')).toBeFocused();
    await keyboard.press('Alt+ArrowUp');
    await expect(app.map.goal('M09')).toBeFocused();
    await keyboard.press('Escape');
    await expect(page.getByRole('button', { name: words.showAllGoals })).toBeHidden();
  });

  await test.step('F goes to the points, Enter shows one', async () => {
    await keyboard.press('f');
    const focused = page.locator(':focus');
    for (let presses = 0; !/^Vis .* på kortet$/.test((await focused.getAttribute('aria-label')) ?? ''); presses += 1) {
      expect(presses, 'arrows until a point').toBeLessThan(10);
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
    await expect(page).toHaveURL(/valgt=/);
  });

  await test.step('V turns the map into the list, where arrows walk the rows', async () => {
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await keyboard.press('v');
    await expect(page.getByRole('grid', { name: words.listName })).toBeVisible();
    await keyboard.press('v');
    await app.map.isDrawn();
  });

  await test.step('a workbook is chosen, looked at and imported', async () => {
    await keyboard.press('Control+k');
    await keyboard.type('gå til data');
    await expect(page.getByRole('option', { name: /Gå til Data/ })).toBeVisible();
    await keyboard.press('Enter');
    const choose = page.getByRole('button', { name: 'Vælg fil' });
    await expect(choose).toBeVisible();
    // Before the way there: a file window that opens before the browser hears of this is lost.
    const chooser = page.waitForEvent('filechooser', { timeout: 60_000 });
    await tabTo(choose);
    await keyboard.press('Enter');
    const buffer = zipOf(sampleFolder('fjordby'), (files) =>
      files.set(
        'maal.csv',
        (files.get('maal.csv') ?? '').replace('Førstelinjeledelse;L06;;', 'Førstelinjeledelse;L06;M03;'),
      ),
    );
    await (await chooser).setFiles({ name: 'fjordby.zip', mimeType: 'application/zip', buffer });
    await expect(page.getByText(words.ready)).toBeVisible();
    await tabTo(app.importButton);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.imported })).toBeVisible();
  });

  async function tabTo(target: ReturnType<typeof page.getByRole>): Promise<void> {
    for (let presses = 0; !(await target.evaluate((element) => element === document.activeElement)); presses += 1) {
      expect(presses, 'tabs until the control').toBeLessThan(60);
      await keyboard.press('Tab');
    }
  }
});
