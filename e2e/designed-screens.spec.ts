import path from 'node:path';
import { expect, test } from '@playwright/test';
import { App } from './app';
import { sampleFolder, workspaceFromSample, zipOf } from './organisations';

/** Pictures of the designed screens at the design's size, to be laid beside it. */
const picture = (name: string): string => path.join(__dirname, '..', 'test-results', 'screens', `${name}.png`);

test('the designed screens', async ({ page, request }) => {
  const app = new App(page);
  const workspace = await workspaceFromSample(request, 'fjordby');
  const shoot = async (name: string): Promise<void> => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: picture(name) });
  };

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open(workspace);
  await app.map.isDrawn();
  await shoot('cascade');

  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await shoot('cascade-dark');

  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await app.open(workspace, 'kaskade', '&valgt=maal:M07&linje=begge');
  await expect(page.getByRole('button', { name: app.words.showAllGoals })).toBeVisible();
  await app.map.isDrawn();
  await shoot('lineage');

  await app.open(workspace, 'overblik');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await shoot('overview');

  await app.open(workspace, 'kaskade', '&vis=liste');
  await expect(page.getByRole('grid', { name: app.words.listName })).toBeVisible();
  await shoot('list');

  await app.open(workspace, 'data');
  const withErrors = zipOf(sampleFolder('fjordby'), (files) =>
    files.set(
      'maal.csv',
      (files.get('maal.csv') ?? '').replace(';L21;;', ';L99;;').replace('31-12-2027', '31-12-20x7'),
    ),
  );
  await app.chooseFile('maal.zip', withErrors);
  await expect(page.getByRole('row').filter({ hasText: 'L99' })).toBeVisible();
  await shoot('import');
});
