import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { App } from './app';
import { axeFindsNothing, OF_COLOURS } from './axe';
import { emptyWorkspace, sampleFolder, workspaceFromSample, zipOf } from './organisations';

const FOREIGN = 'Nr;Fulde navn;Stilling;Afdeling\r\n1;Leder A;Chef;Jobcenter\r\n2;Leder B;Teamleder;Ydelser';

/** Every screen, and how one comes to it in a workspace made from the sample `jobcenter`. */
const SCREENS: Readonly<Record<string, (app: App, page: Page, workspace: string) => Promise<void>>> = {
  'the workspaces': (app) => app.start(),
  'a new workspace': async (app, page) => {
    await app.start();
    await page.getByRole('button', { name: app.words.newWorkspace }).click();
    await expect(page.getByRole('dialog').getByRole('radio').last()).toBeVisible();
  },
  'the map': async (app, _page, workspace) => {
    await app.open(workspace);
    await app.map.isDrawn();
  },
  'the map with a line in focus': async (app, page, workspace) => {
    await app.open(workspace);
    await app.map.isDrawn();
    await page.locator('[data-goal]').nth(3).click();
    await app.panel.getByRole('link', { name: app.words.followLine }).click();
    await expect(page.getByRole('button', { name: app.words.showAllGoals })).toBeVisible();
  },
  'the legend': async (app, page, workspace) => {
    await app.open(workspace);
    await page.getByRole('button', { name: app.words.legend }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  search: async (app, page, workspace) => {
    await app.open(workspace);
    await page.getByRole('button', { name: app.words.search }).click();
    await page.getByRole('combobox').fill('unge');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'the list': async (app, page, workspace) => {
    await app.open(workspace, 'kaskade', '&vis=liste');
    await expect(page.getByRole('grid', { name: app.words.listName })).toBeVisible();
  },
  'the overview': (app, _page, workspace) => headed(app, workspace, 'overblik'),
  'all points': (app, _page, workspace) => headed(app, workspace, 'overblik', '&fane=punkter'),
  'the bottlenecks': (app, _page, workspace) => headed(app, workspace, 'overblik', '&fane=flaskehalse'),
  'what moves most': (app, _page, workspace) => headed(app, workspace, 'overblik', '&fane=flytter'),
  'an empty map': async (app, page) => {
    await app.open(await emptyWorkspace(page.request, 'Tomt'));
    await expect(page.getByText(app.words.emptyMap)).toBeVisible();
  },
  'the settings': async (app, page, workspace) => {
    await app.open(workspace, 'netvaerk');
    await page.getByRole('button', { name: app.words.settings }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the list of keys': async (app, page, workspace) => {
    await app.open(workspace, 'netvaerk');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the networks': (app, _page, workspace) => headed(app, workspace, 'netvaerk'),
  'the survey': (app, _page, workspace) => headed(app, workspace, 'spoergerunde'),
  data: (app, _page, workspace) => headed(app, workspace, 'data'),
  'a workbook with problems': async (app, _page, workspace) => {
    await app.open(workspace, 'data');
    const broken = zipOf(sampleFolder('jobcenter'), (files) =>
      files.set('ledere.csv', `${files.get('ledere.csv')}\nX1;;;Topledelse;;;;`),
    );
    await app.chooseFile('jobcenter.zip', broken);
    await expect(app.importButton).toBeVisible();
  },
  'the mapping of a foreign sheet': async (app, page, workspace) => {
    await app.open(workspace, 'data');
    await app.chooseFile('udtraek.csv', Buffer.from(FOREIGN));
    await expect(page.getByRole('heading', { name: app.words.mappingTitle })).toBeVisible();
  },
};

async function headed(app: App, workspace: string, screen: string, more = ''): Promise<void> {
  await app.open(workspace, screen, more);
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const [name, open] of Object.entries(SCREENS)) {
  test(`axe finds nothing on ${name}, light and dark`, async ({ page, request }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(new App(page), page, await jobcenter(request));
    await axeFindsNothing(page);
    await shoot(page, name, 'light');
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await axeFindsNothing(page, { rules: OF_COLOURS });
    await shoot(page, name, 'dark');
  });
}

test('axe finds nothing in the panel of a boundary and of a node of every kind, light and dark', async ({
  page,
  request,
}) => {
  const app = new App(page);
  const workspace = await jobcenter(request);
  const nodes = [
    'overgang:middle',
    'maal:M01',
    'leder:L01',
    'enhed:E-NK',
    'indsats:I01',
    'netvaerk:N1',
    'pejlemaerke:KL1',
  ];
  for (const node of nodes) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await app.open(workspace, 'kaskade', `&valgt=${node}`);
    await app.map.isDrawn();
    await expect(app.panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await axeFindsNothing(page, { within: 'aside' });
    await shoot(page, `panel ${node.split(':')[0]}`, 'light');
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await axeFindsNothing(page, { within: 'aside', rules: OF_COLOURS });
    await shoot(page, `panel ${node.split(':')[0]}`, 'dark');
  }
});

/** Every screen as it was examined, to be looked at. */
const shoot = (page: Page, name: string, theme: string): Promise<unknown> =>
  page.screenshot({
    path: path.join(__dirname, '..', 'test-results', 'screens', `${name.replaceAll(' ', '-')}-${theme}.png`),
  });

let made: Promise<string> | undefined;
const jobcenter = (request: Parameters<typeof workspaceFromSample>[0]): Promise<string> =>
  (made ??= workspaceFromSample(request, 'jobcenter'));
