import { expect, test, type Locator, type Page } from '@playwright/test';
import { App } from './app';
import { axeFindsNothing, OF_COLOURS } from './axe';
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
async function isSound(page: Page, within: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await axeFindsNothing(page, { within, ...(colorScheme === 'dark' && { rules: OF_COLOURS }) });
  }
}

test('the map is changed by the mouse: linked from a port, moved to a level at a cost, several at once, and taken back', async ({
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

  // Several: a box around cards, one more by Shift and a click, one less by keyboard; all deleted as one change.
  const bar = page.getByRole('group', { name: /mål valgt$/ });
  await page.keyboard.down('Shift');
  const [first, last] = [await placeOf(map.goal('F06')), await placeOf(map.goal('F10'))];
  await drag(page, { x: first.x, y: first.y + 45 }, last);
  await page.mouse.up();
  await map.goal('M10').click();
  await page.keyboard.up('Shift');
  await expect(bar).toHaveAccessibleName('4 mål valgt');
  await expect(map.goal('M10')).toHaveAccessibleName(/Valgt sammen med andre\.$/);
  await page.keyboard.press('Shift+Space');
  await expect(bar).toHaveAccessibleName('3 mål valgt');
  await expect(page.locator('[data-marked]')).toHaveCount(3);
  await isSound(page, '[role=group][aria-label$=valgt]');
  await page.keyboard.press('Delete');
  const remove = page.getByRole('dialog', { name: 'Slet 3 mål?' });
  await expect(remove).toContainText(/\d+ linjer fjernes også\./);
  await remove.getByRole('button', { name: 'Slet', exact: true }).click();
  await expect(page.getByText('3 mål er slettet.')).toBeVisible();
  await expect(map.goal('F10')).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await expect(map.goal('F10')).toBeVisible();
  await expect(map.goal('F06')).toBeVisible();

  // By keyboard alone: the next ones with Shift and an arrow; Esc takes the marks away and nothing else.
  await map.goal('M01').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar).toHaveAccessibleName('2 mål valgt');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});
