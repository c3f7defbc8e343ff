import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { App } from './app';
import { sampleFolder, workspaceFromSample } from './organisations';

const figures = (page: Page) => page.locator('[data-band]').evaluateAll((bands) => bands.map((band) => band.ariaLabel));

test('a filter dims and changes no figure; the address holds the view, and the back button restores it', async ({
  page,
  request,
}) => {
  const app = new App(page);
  await app.open(await workspaceFromSample(request, 'fjordby'));
  await app.map.isDrawn();
  const before = await figures(page);
  const plain = page.url();

  await page.getByRole('button', { name: 'Ydelsescenter', exact: true }).click();
  await expect(page.getByText('4 af 36 mål fremhævet. Tallene gælder hele organisationen.')).toBeVisible();
  await expect(page).toHaveURL(/enhed=/);
  await expect(page.locator('[data-goal][data-look=dim]')).toHaveCount(32);
  expect(await figures(page)).toEqual(before);
  const filtered = page.url();

  await page.goBack();
  await expect(page.locator('[data-goal][data-look=dim]')).toHaveCount(0);
  expect(page.url()).toBe(plain);

  await page.goto(filtered);
  await expect(page.locator('[data-goal][data-look=dim]')).toHaveCount(32);
});

/** What leaders are called in a sample, without the units that some of the names are. */
const LEADERS = read('ledere.csv').map(([, name = '']) => name);
function read(file: string): string[][] {
  const text = readFileSync(path.join(sampleFolder('fjordby'), file), 'utf8').trim();
  return text
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(';'));
}

test('names are hidden on every screen as soon as that is chosen', async ({ page, request }) => {
  const app = new App(page);
  const workspace = await workspaceFromSample(request, 'fjordby');
  const named = async (): Promise<readonly string[]> => {
    // What is said of marks and lines counts too.
    const said = await page
      .locator('#root')
      .evaluate((root) =>
        [
          root.textContent,
          ...[...root.querySelectorAll('[aria-label], [title]')].flatMap((one) => [
            one.ariaLabel,
            one.getAttribute('title'),
          ]),
        ].join('\n'),
      );
    return LEADERS.filter((name) => said.includes(name));
  };
  await app.open(workspace);
  await app.map.isDrawn();
  expect(await named()).not.toEqual([]);
  await page.getByRole('button', { name: app.words.settings }).click();
  await page.getByRole('radio', { name: 'Kun enhed' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/navne=skjult/);
  await expect.poll(named).toEqual([]);

  for (const [screen, more] of [
    ['kaskade', '&vis=liste'],
    ['kaskade', '&vis=liste&ark=ledere'],
    ['kaskade', '&valgt=leder:L01'],
    ['overblik', '&fane=punkter'],
    ['overblik', '&fane=flaskehalse'],
    ['netvaerk', ''],
  ] as const) {
    await app.open(workspace, screen, more);
    await expect.poll(named, `${screen}${more}`).not.toEqual([]);
    await app.open(workspace, screen, `${more}&navne=skjult`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await named(), `${screen}${more}`).toEqual([]);
  }
});

test('the picture of the view is the map as SVG and PNG, and no request leaves the machine', async ({
  page,
  request,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (sent) => {
    const { protocol, origin } = new URL(sent.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL!).origin) elsewhere.push(sent.url());
  });
  const app = new App(page);
  const workspace = await workspaceFromSample(request, 'fjordby');
  await app.open(workspace, 'kaskade', '&valgt=maal:M07&linje=begge');
  await app.map.isDrawn();
  const picture = async (format: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Gem billede' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: format }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`Fjordby-2026-01-31.${format.toLowerCase()}`);
    return readFileSync(await file.path());
  };

  const svg = (await picture('SVG')).toString('utf8');
  const parsed = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const count = (role: string) => documentElement.querySelectorAll(`.${role}`).length;
    return {
      root: documentElement.nodeName,
      cards: count('card'),
      bands: count('band'),
      text: documentElement.textContent,
    };
  }, svg);
  expect(parsed).toMatchObject({ root: 'svg', cards: 36, bands: 3 });
  expect(parsed.text).toContain('Opgjort pr. 31.01.2026');
  expect(parsed.text).toContain('Rockwool-lag 64\u00a0%');

  const png = await picture('PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000);

  for (const screen of ['overview', 'networks', 'data'] as const) await app.goTo(screen);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(elsewhere).toEqual([]);
});

test('what has been loaded stays when the server does not answer, and says so', async ({ page, context, request }) => {
  const app = new App(page);
  const workspace = await workspaceFromSample(request, 'fjordby');
  await app.open(workspace);
  await app.map.isDrawn();
  const note = page.getByText('Ingen forbindelse. Ændringerne gemmes, når den er tilbage.');
  await context.setOffline(true);
  await expect(note).toBeVisible();
  await expect(app.map.goal('M07')).toBeVisible();
  await context.setOffline(false);
  await expect(note).toBeHidden();

  // The machine is on line, but the product is not.
  await page.route('**/graphql', (route) => route.abort());
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(note).toBeVisible();
  await expect(app.map.goal('M07')).toBeVisible();
  await page.unroute('**/graphql');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(note).toBeHidden();
});
