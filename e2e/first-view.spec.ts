import { expect, test, type Page } from '@playwright/test';
import { MapPage } from './map-page';
import { workspaceFromSample, workspaceOfGoals } from './organisations';

/** What the page asks of its worker, in order, from its first line on. */
async function recordWork(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { readonly work: { readonly type: string } }) {
      asked.push(message.work.type);
      postMessage.call(this, message);
    };
  });
  return () => page.evaluate(() => (window as unknown as { asked: readonly string[] }).asked);
}

for (const width of [1600, 1100, 900]) {
  test(`at ${width} px the map that was prepared while the page was read is the map that is shown`, async ({
    page,
    request,
  }) => {
    const workspace = await workspaceFromSample(request, 'jobcenter');
    const asked = await recordWork(page);
    const graphs: string[] = [];
    page.on('request', (sent) => sent.postData()?.includes('query MapGraph') && graphs.push(sent.url()));
    await page.setViewportSize({ width, height: 1000 });
    await page.goto(`/w/${encodeURIComponent(workspace)}/kaskade?aaben=all&orden=enhed`);
    await new MapPage(page).isDrawn();
    // Had the map been another one, its layout would have been asked for again.
    expect(await asked()).toEqual(['load', 'report', 'firstView']);
    expect(graphs).toHaveLength(1);
  });
}

test('of a large map what is in view is there before the rest, and stays where it is when the rest comes', async ({
  page,
  request,
}) => {
  const workspace = await workspaceOfGoals(request, 1_200);
  // The rest of the map is held back until the test lets it come.
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { readonly work: { readonly type: string } }) {
      const send = (): void => postMessage.call(this, message);
      if (message.work.type === 'layout') Object.assign(window, { letRestCome: send });
      else send();
    };
  });
  await page.goto(`/w/${encodeURIComponent(workspace)}/kaskade?aaben=all`);
  const cards = page.locator('.react-flow__node');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'loading');
  await expect(page.getByText('Mål 0', { exact: true })).toBeVisible();
  await page.waitForFunction(() => 'letRestCome' in window);
  const seen = await cards.count();
  const before = await cards.first().boundingBox();

  await page.evaluate(() => (window as unknown as { letRestCome: () => void }).letRestCome());
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready');
  // What lies around the screen has its cards now too.
  await expect.poll(() => cards.count()).toBeGreaterThan(seen);
  expect(await cards.first().boundingBox()).toEqual(before);
});
