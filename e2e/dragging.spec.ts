import { expect, test, type Locator, type Page } from '@playwright/test';
import { App } from './app';
import { axeFindsNothing } from './axe';
import { workspaceFromSample } from './organisations';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A point of a card: its middle, or one of its ports. */
async function placeOf(card: Locator, at: 'middle' | 'above' | 'below' = 'middle'): Promise<Place> {
  const { x, y, width, height } = (await card.boundingBox())!;
  return { x: x + width / 2, y: y + { middle: height / 2, above: 1, below: height - 1 }[at] };
}

async function drag({ mouse }: Page, from: Place, to: Place): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await mouse.move(to.x, to.y, { steps: 4 });
}

/** Axe on what dragging has added, in both themes. */
async function isSound(page: Page, part: string): Promise<void> {
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await axeFindsNothing(page, { within: part });
  }
}

test('the map is changed by the mouse: linked from a port, moved to a level at a cost, and taken back', async ({
  page,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Med musen');
  const app = new App(page);
  const { map } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open(workspace);
  await map.isDrawn();

  // A link: the line follows, what the rules allow lights up, and what is refused says why.
  const stops = map.goal('M10');
  await stops.hover();
  await expect(page.locator('[data-port]')).toHaveCount(2);
  const port = await placeOf(stops, 'below');
  await drag(page, port, await placeOf(map.goal('T06')));
  await expect(page.getByText(/En forbindelse, der går opad, tæller ikke med\./)).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText(/En forbindelse, der går opad, tæller ikke med\./)).toBeVisible();
  await drag(page, port, await placeOf(map.goal('F01')));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByText(/^Forbind:/)).toBeHidden();
  await drag(page, port, await placeOf(map.goal('F01')));
  await expect(page.getByText(/^Forbind:/)).toBeVisible();
  await isSound(page, '[data-map] [role=status]');
  await page.mouse.up();
  await expect(page.getByText('Forbindelsen er lavet.')).toBeVisible();
  const name = page.getByRole('dialog', { name: 'Hvad hedder du?' });
  await name.getByLabel('Dit navn').fill('Anna');
  await name.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Ændringen er fortrudt.')).toBeVisible();

  // A card to another lane: the lane shows itself, and the window says what it costs.
  await drag(page, await placeOf(map.goal('T01')), await placeOf(map.goal('F05')));
  await expect(page.getByText('Flyt til førstelinjeledelse', { exact: true })).toBeVisible();
  await page.mouse.up();
  const move = page.getByRole('dialog', { name: /^Flyt 'I job inden for 26 uger' til førstelinjeledelse/ });
  await expect(move).toContainText('2 forbindelser fjernes, for der ville de gå opad:');
  await expect(move).toContainText('1 forbindelse springer mindst ét niveau over:');
  await isSound(page, 'dialog[open]');
  await move.getByRole('button', { name: 'Flyt', exact: true }).click();
  await expect(page.getByText('Målet er ændret.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Ændringen er fortrudt.')).toBeVisible();
});
