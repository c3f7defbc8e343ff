import { expect, test } from '@playwright/test';
import { App } from './app';
import { emptyWorkspace, sampleFolder, zipOf } from './organisations';

/** Fjordby with a goal whose owner does not exist, and with the first-line goal F08 built on the middle goal M03. */
const withError = () => zipOf(sampleFolder('fjordby'), (files) => replace(files, 'maal.csv', ';L21;;', ';L99;;'));
const mended = () =>
  zipOf(sampleFolder('fjordby'), (files) =>
    replace(files, 'maal.csv', 'Førstelinjeledelse;L06;;', 'Førstelinjeledelse;L06;M03;'),
  );

function replace(files: Map<string, string>, name: string, from: string, to: string): void {
  const text = files.get(name) ?? '';
  expect(text).toContain(from);
  files.set(name, text.replace(from, to));
}

for (const language of ['da', 'en'] as const) {
  test(`a directorate finds where its strategy stops, mends its workbook and sees the map change (${language})`, async ({
    page,
  }) => {
    const app = new App(page, language);
    const { words } = app;

    await test.step('starts from the sample', async () => {
      await app.start();
      await app.makeFromSample(/Fjordby/, `Fjordby ${language}`);
    });

    await test.step('finds the dense band and opens it', async () => {
      await page.getByRole('button', { name: words.denseBand }).click();
      await expect(app.panel.getByText(words.passed4).first()).toBeVisible();
    });

    await test.step('follows the line of a goal that stops', async () => {
      await app.panel.getByRole('link', { name: 'Unge til samtale inden fem dage' }).first().click();
      await app.panel.getByRole('link', { name: words.followLine }).click();
      await expect(page.getByRole('heading', { name: words.lineFor })).toBeVisible();
      await expect(app.map.goal('G02')).toHaveAttribute('data-look', 'on');
      await expect(app.map.goal('M03')).toHaveAttribute('data-look', 'selected');
      await expect(app.map.goal('M09')).toHaveAttribute('data-look', 'dim');
      await page.getByRole('button', { name: words.showAllGoals }).click();
      await expect(app.map.goal('M09')).toHaveAttribute('data-look', 'plain');
    });

    await test.step('jumps from a point to the map', async () => {
      await app.goTo('overview');
      await page.getByText(words.allPoints, { exact: true }).click();
      await page.getByRole('link', { name: words.showOrphan }).first().click();
      await app.map.isDrawn();
      await expect(app.map.goal('F07')).toHaveAttribute('data-look', 'selected');
    });

    await test.step('imports a workbook with an error, and is told where', async () => {
      await app.goTo('data');
      await app.chooseFile('fjordby.zip', withError());
      await expect(page.getByRole('heading', { name: words.oneError })).toBeVisible();
      const row = page.getByRole('row').filter({ hasText: 'L99' });
      await expect(row).toContainText('maal');
      await expect(row).toContainText('34');
      await expect(row).toContainText(words.suggestion);
      await expect(app.importButton).toBeDisabled();
    });

    await test.step('mends it, imports it, and sees the map change', async () => {
      await app.chooseFile('fjordby.zip', mended());
      await app.importAndSeeMap();
      await expect(page.getByText(words.passed5).first()).toBeVisible();
      await expect(app.map.band('middle')).toHaveAccessibleName(new RegExp(words.passed5));
    });
  });
}

test('an HR unit maps a foreign extract, and the same extract again updates the same leaders', async ({
  page,
  request,
}) => {
  const app = new App(page);
  const { words } = app;
  const workspace = await emptyWorkspace(request, 'HR');
  const extract = (unit: string): Buffer =>
    Buffer.from(
      [
        'Nr;Fulde navn;Stilling;Afdeling;Chef',
        '1001;Leder A;Afdelingschef;Jobcenter;',
        '1002;Leder B;Teamleder;Jobcenter;Leder A',
        `1003;Leder C;Teamleder;${unit};Leder A`,
      ].join('\r\n'),
    );
  const seesTheLeaders = async (unit: string): Promise<void> => {
    await expect(page.getByRole('img', { name: /^Leder . *: ikke kortlagt$/ })).toHaveCount(3);
    expect(await app.map.leaderMarks('middle')).toEqual({ connected: 0, notConnected: 0, unmapped: 1 });
    expect(await app.map.leaderMarks('first_line')).toEqual({ connected: 0, notConnected: 0, unmapped: 2 });
    await expect(page.getByRole('group', { name: unit }).getByRole('img', { name: /^Leder C/ })).toBeAttached();
  };

  await app.open(workspace, 'data');
  await app.chooseFile('udtraek.csv', extract('Ydelser'));
  await expect(page.getByRole('heading', { name: words.mappingTitle })).toBeVisible();
  const answers = { name: 'Fulde navn', title: 'Stilling', unit: 'Afdeling', superior: 'Chef', key: 'Nr' } as const;
  for (const [what, column] of Object.entries(answers) as [keyof typeof answers, string][]) {
    await page.getByLabel(words.mapping[what], { exact: true }).selectOption({ label: column });
  }
  await page.getByLabel('Afdelingschef (1)').selectOption({ label: 'Mellemledelse' });
  await page.getByLabel('Teamleder (2)').selectOption({ label: 'Førstelinjeledelse' });
  await page.getByRole('button', { name: words.seeWhatHappens }).click();
  await app.importAndSeeMap();
  await seesTheLeaders('Ydelser');

  await app.goTo('data');
  await app.chooseFile('udtraek.csv', extract('Integration'));
  // The answers are remembered.
  await expect(page.getByLabel(words.mapping.key, { exact: true }).getByRole('option', { selected: true })).toHaveText(
    'Nr',
  );
  await page.getByRole('button', { name: words.seeWhatHappens }).click();
  await app.importAndSeeMap();
  await seesTheLeaders('Integration');
});
