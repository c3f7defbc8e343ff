import { expect, test, type Page } from '@playwright/test';
import { App } from './app';
import { axeFindsNothing, OF_COLOURS } from './axe';
import { workspaceFromSample } from './organisations';

/** Axe on a part of the page in both themes. */
async function isSound(page: Page, part: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await axeFindsNothing(page, { within: part, ...(colorScheme === 'dark' && { rules: OF_COLOURS }) });
  }
}

test('a block from Excel is pasted into the goals, looked at, done as one and taken back by one undo, by keyboard', async ({
  page,
  context,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Tabeller');
  const app = new App(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = (text: string) => page.evaluate(async (copied) => navigator.clipboard.writeText(copied), text);
  const band = page.getByRole('row').filter({ hasText: 'Vis overgangen' }).nth(2);

  // Only what is searched for is drawn, and examined; a block finds the other rows by their ids all the same.
  await app.open(workspace, 'kaskade', '&vis=liste&find=fejl');
  await expect(band).toContainText('4 af 10 mål når igennem');
  await page.getByRole('radio', { name: 'Som kortet' }).focus();
  await page.keyboard.press('ArrowRight');
  const grid = page.getByRole('grid', { name: 'Mål som tabel' });
  await expect(grid).toBeVisible();
  const row = (id: string) =>
    grid.getByRole('row').filter({ has: page.getByRole('gridcell', { name: id, exact: true }) });

  // By headers and ids: a line for a goal that nothing builds on yet, a date as Danes write it, a name that is nearly one, a new goal.
  await clipboard(
    [
      'Id\tTitel\tFrist\tOvermål\tNiveau\tEjere',
      'F07\t"Fejl rettes\ninden for to dage"\t31-12-2026\tFærre fejl i udbetalinger\tFørstelinjeledelse\tTeamleder, Udbetaling',
      'F10\tSygefravær under ni dage\t30.06.2027\t\tFørstelinjeledelse\tTeamleder, Fastholdelsen',
      '\tRing til alle\t\tJobmål i alle borgerplaner\tFørstelinjeledelse\tL17',
      '',
    ].join('\r\n'),
  );
  await page.keyboard.press('Shift+Tab');
  await expect(row('F07').getByRole('gridcell').first()).toBeFocused();
  await isSound(page, '[role=grid]');
  await page.keyboard.press('Control+v');
  const preview = page.getByRole('dialog', { name: 'Det ændres i Mål' });
  await expect(preview.getByRole('status')).toHaveText('3 celler ændres · 1 ny række · 1 celle bliver ikke taget med');
  await expect(preview.getByRole('table', { name: '1 celle bliver ikke taget med' })).toContainText(
    "'Teamleder, Fastholdelsen' findes ikke. Mente I Teamleder, Fastholdelse?",
  );
  await isSound(page, 'dialog[open]');
  await preview.getByRole('button', { name: 'Gennemfør' }).press('Enter');
  const asks = page.getByRole('dialog', { name: 'Hvad hedder du?' });
  await asks.getByLabel('Dit navn').fill('Anna');
  await page.keyboard.press('Enter');
  await expect(row('F07')).toContainText('31.12.2026');
  await expect(row('F07')).toContainText('Færre fejl i udbetalinger');

  // It was one change, and the report has moved by it.
  await page.getByRole('radio', { name: 'Mål', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(band).toContainText('6 af 10 mål når igennem');
  await page.keyboard.press('Control+z');
  await expect(band).toContainText('4 af 10 mål når igennem');

  // Typed, filled down, and taken back in the leaders' table.
  await app.open(workspace, 'kaskade', '&vis=liste&ark=ledere&find=virksomhed');
  const leaders = page.getByRole('grid', { name: 'Ledere som tabel' });
  const inUnit = leaders.getByRole('gridcell', { name: 'Ydelsescenter' });
  await leaders.getByRole('gridcell', { name: 'L01' }).click();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('ydels');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(inUnit).toHaveCount(3);
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(
    'Ydelsescenter\r\nYdelsescenter\r\nYdelsescenter',
  );
  await page.keyboard.press('Control+z');
  await expect(inUnit).toHaveCount(1);
});
