import { expect, test, type Page } from '@playwright/test';
import { MapPage } from './map-page';
import { workspaceFromSample } from './organisations';

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
    expect(await asked()).toEqual(['load', 'report', 'layout']);
    expect(graphs).toHaveLength(1);
  });
}
