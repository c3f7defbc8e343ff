import { expect, test } from '@playwright/test';
import { App } from './app';
import { emptyWorkspace, sampleFolder, zipOf } from './organisations';

test('who imports on what another has changed meanwhile sees the new preview first', async ({
  page,
  context,
  request,
}) => {
  const workspace = await emptyWorkspace(request, 'To vinduer');
  const [first, second] = [new App(page), new App(await context.newPage())];
  const { words } = first;
  const rows = first.page.getByRole('table', { name: words.rows });
  const otherTitle = zipOf(sampleFolder('fjordby'), (files) =>
    files.set('maal.csv', (files.get('maal.csv') ?? '').replace('Fritidsjob til 150 unge', 'Fritidsjob til 200 unge')),
  );

  await first.open(workspace, 'data');
  await first.chooseFile('fjordby.zip', zipOf(sampleFolder('fjordby')));
  await expect(first.page.getByText(words.ready)).toBeVisible();
  await expect(rows.getByRole('row', { name: `${words.goals} 36 0 0` })).toBeVisible();

  await second.open(workspace, 'data');
  await second.chooseFile('fjordby.zip', otherTitle);
  await second.importAndSeeMap();

  const answered = first.page.waitForResponse((response) => response.url().includes('dryRun=false'));
  await first.importButton.click();
  expect((await answered).status()).toBe(409);
  await expect(first.page.getByRole('alert')).toHaveText(words.outdated);
  await expect(rows.getByRole('row', { name: `${words.goals} 0 1 0` })).toBeVisible();

  // The new preview can be imported as any other.
  await first.importAndSeeMap();
  await expect(first.map.goal('M04')).toHaveAccessibleName(/Fritidsjob til 150 unge/);
});
