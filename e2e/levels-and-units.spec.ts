import { expect, test, type Page } from '@playwright/test';
import { App } from './app';
import { axeFindsNothing, OF_COLOURS } from './axe';
import { workspaceFromSample } from './organisations';

/** Axe on a window, in both themes: the second time on what a theme can break. */
async function isSound(page: Page): Promise<void> {
  for (const [theme, rules] of [['dark'], ['light', OF_COLOURS]] as const) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await axeFindsNothing(page, { within: 'dialog[open]', rules });
  }
}

test('the levels and the tree of the units are changed in the meeting, each at its cost, and taken back', async ({
  page,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Niveauer og enheder');
  const app = new App(page);
  const { keyboard } = page;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open(workspace);
  await app.map.isDrawn();

  // Levels, by keyboard from the search: a new one at the bottom, and the second moved down past the third.
  await keyboard.press('Control+k');
  await keyboard.type('niveauer');
  await keyboard.press('Enter');
  const levels = page.getByRole('dialog', { name: 'Niveauer' });
  await expect(levels.getByLabel('Navn på niveau 1')).toBeFocused();
  await levels.getByLabel('Navn på niveau 2').press('Alt+ArrowDown');
  await expect(levels.getByLabel('Navn på niveau 3')).toBeFocused();
  await expect(levels.getByText(/forbindelser kommer til at gå opad/)).toBeVisible();
  await keyboard.press('Alt+ArrowUp');
  await expect(levels.getByText(/kommer til at gå opad/)).toBeHidden();
  await levels.getByRole('button', { name: 'Nyt niveau' }).press('Enter');
  await keyboard.type('Medarbejdere');
  await levels.getByRole('button', { name: 'Slet Mellemledelse' }).press('Enter');
  await expect(levels.getByText(/^11 mål og 12 ledere flyttes fra Mellemledelse til Topledelse\.$/)).toBeVisible();
  await isSound(page);
  await levels.getByRole('button', { name: 'Behold Mellemledelse' }).press('Enter');
  await levels.getByRole('button', { name: 'Gem' }).press('Enter');
  const asked = page.getByRole('dialog', { name: 'Hvad hedder du?' });
  await asked.getByRole('button', { name: 'Uden navn' }).click();
  await expect(levels).toBeHidden();

  // The new level has no goals yet: its lane says so, and makes the first.
  await page.getByRole('button', { name: 'Opret mål: Medarbejdere' }).click();
  const first = page.getByRole('dialog', { name: 'Nyt mål' });
  await first.getByRole('textbox').fill('Vi følges ad');
  await first.getByRole('textbox').press('Enter');
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText('Vi følges ad');
  await expect(page.getByRole('button', { name: 'Opret mål: Medarbejdere' })).toBeHidden();

  // The units: dragged with the mouse, refused with a sentence, taken back by keyboard.
  await page.getByRole('button', { name: 'Opret', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Enheder …' }).click();
  const units = page.getByRole('dialog', { name: 'Enheder' });
  const unit = (name: string) => units.getByRole('treeitem', { name, exact: true });
  await unit('Jobcenter').dragTo(unit('Sygedagpenge'));
  await expect(units.getByRole('alert')).toHaveText(
    'Jobcenter kan ikke ligge under Sygedagpenge, for Sygedagpenge ligger selv under Jobcenter.',
  );
  await unit('Sygedagpenge').dragTo(unit('Ydelsescenter'));
  await expect(unit('Sygedagpenge')).toBeFocused();
  await expect(units.getByText('Sygedagpenge ligger nu under Ydelsescenter.')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(units.getByText('Ændringen er fortrudt.')).toBeVisible();

  // By keyboard alone: cut, found by letters, pasted, renamed, and deleted at its cost.
  await keyboard.press('Control+x');
  await keyboard.type('yd');
  await expect(unit('Ydelsescenter')).toBeFocused();
  await keyboard.press('Control+v');
  await expect(unit('Sygedagpenge')).toBeFocused();
  await keyboard.press('F2');
  await keyboard.type('Sygemeldte');
  await keyboard.press('Enter');
  await expect(unit('Sygemeldte')).toBeFocused();
  await isSound(page);
  await keyboard.press('Delete');
  await expect(units.getByText(/står så uden enhed\.$/)).toBeVisible();
  await isSound(page);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(unit('Sygemeldte')).toBeHidden();
});
