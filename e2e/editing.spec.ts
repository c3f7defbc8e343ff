import { expect, test, type Browser, type Page, type Route } from '@playwright/test';
import { App } from './app';
import { axeFindsNothing } from './axe';
import { workspaceFromSample } from './organisations';

const TITLE = '200 nye aftaler med virksomheder';

/** A goal's panel with its fields open, in the window of somebody with a name of their own. */
class Editing {
  readonly app: App;

  constructor(
    readonly page: Page,
    private readonly name: string,
  ) {
    this.app = new App(page);
  }

  async open(workspace: string, goal = 'M07'): Promise<void> {
    await this.app.open(workspace, 'kaskade', `&valgt=maal:${goal}`);
    await this.app.map.isDrawn();
    await this.button('Redigér').click();
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  get title() {
    return this.app.panel.getByLabel('Titel', { exact: true });
  }

  async retitle(to: string): Promise<void> {
    await this.title.fill(to);
    await this.title.press('Tab');
  }

  /** The first change of a window asks who makes it. */
  async sayName(): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Hvad hedder du?' });
    await dialog.getByLabel('Dit navn').fill(this.name);
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async hasTitle(title: string): Promise<void> {
    await expect(this.app.panel.getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(this.app.map.goal('M07')).toHaveAccessibleName(new RegExp(title));
  }
}

const another = async (browser: Browser, name: string): Promise<Editing> =>
  new Editing(await (await browser.newContext()).newPage(), name);

/** Axe on what editing has added, not on the screen around it, which has a test of its own. */
const isSound = async (page: Page, part: string): Promise<void> => {
  // Colours that are on their way from one to the other have no contrast of their own.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await axeFindsNothing(page, { within: part });
};

test('a change shows at once on map and report, is remembered over a reload, and is taken back', async ({
  page,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Redigering');
  const anna = new Editing(page, 'Anna');
  await anna.open(workspace);
  await isSound(page, 'aside');

  await anna.retitle('250 nye aftaler');
  await anna.sayName();
  await anna.hasTitle('250 nye aftaler');
  await expect(page.getByText('Målet er ændret.')).toBeVisible();

  // Its status alone moves the figures: a goal that is dropped is in none of them.
  await expect(anna.app.map.band('middle')).toHaveAccessibleName(/4 af 10 mål når igennem/);
  await anna.app.panel.getByLabel('Status').selectOption('dropped');
  await expect(anna.app.map.band('middle')).not.toHaveAccessibleName(/4 af 10 mål når igennem/);
  await anna.button('Fortryd').first().click();
  await expect(anna.app.map.band('middle')).toHaveAccessibleName(/4 af 10 mål når igennem/);

  await page.reload();
  await anna.hasTitle('250 nye aftaler');
  await page.locator('body').press('Control+z');
  await anna.hasTitle(TITLE);
  await page.locator('body').press('Control+Shift+Z');
  await anna.hasTitle('250 nye aftaler');
});

test('two change one goal: the second sees whose change is there, and has three ways out', async ({
  page,
  browser,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'To redigerer');
  const anna = new Editing(page, 'Anna');
  const bo = await another(browser, 'Bo');
  await anna.open(workspace);
  await bo.open(workspace);
  // Each sees that the other is there, and where.
  await expect(anna.page.getByRole('list', { name: 'Også her' }).getByRole('link')).toHaveAccessibleName(
    `Uden navn ser på ${TITLE}`,
  );
  await expect(anna.app.panel.getByText('Uden navn er her')).toBeVisible();
  await bo.page.context().setOffline(true);
  await bo.retitle('Bos aftaler');
  await bo.sayName();
  await expect(bo.page.getByText('Ingen forbindelse. Ændringerne gemmes, når den er tilbage.')).toBeVisible();
  await bo.hasTitle('Bos aftaler');

  await anna.retitle('Annas aftaler');
  await anna.sayName();
  await expect(anna.page.getByText('Målet er ændret.')).toBeVisible();

  await bo.page.context().setOffline(false);
  const note = bo.page.getByRole('alert').filter({ hasText: /Målet er ændret af Anna kl\. \d\d\.\d\d\./ });
  await expect(note).toBeVisible();
  await bo.hasTitle('Annas aftaler');
  await note.getByRole('button', { name: 'Se forskel' }).click();
  await expect(note).toContainText('Bos aftaler');
  await isSound(bo.page, 'main [role=alert]');

  // Meanwhile the first one is offline too, and changes the title and another field.
  await anna.page.context().setOffline(true);
  await anna.retitle('Annas igen');
  await anna.app.panel.getByLabel('Indikator').fill('Aftaler i alt');
  await anna.app.panel.getByLabel('Indikator').press('Tab');
  await note.getByRole('button', { name: 'Behold min version' }).click();
  await bo.hasTitle('Bos aftaler');
  await expect(note).toBeHidden();
  await anna.page.context().setOffline(false);
  await anna.button('Brug Bos version').click();
  await anna.hasTitle('Bos aftaler');
  await expect(anna.app.panel.getByLabel('Indikator')).toHaveValue('Aftaler i alt');
  await bo.page.context().close();
});

test('what is changed without a connection outlives the page and its window, and is stored once when it is back', async ({
  page,
  context,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Uden forbindelse');
  const anna = new Editing(page, 'Anna');
  await anna.open(workspace);
  await anna.retitle('Først');
  await anna.sayName();
  await anna.hasTitle('Først');
  // The server takes nothing in any more; the page itself can be had.
  const isChange = (route: Route): boolean => /mutation/.test(route.request().postData() ?? '');
  await context.route('**/graphql', (route) => (isChange(route) ? route.abort() : route.fallback()));
  await anna.retitle('Så');
  await expect(page.getByText('1 ændring venter.')).toBeVisible();
  await page.reload();
  await anna.hasTitle('Så');
  await expect(page.getByText('1 ændring venter.')).toBeVisible();

  // The window is closed; the next one of the same browser finds what it left.
  const next = new Editing(await context.newPage(), 'Anna');
  await page.close();
  await next.app.open(workspace, 'kaskade', '&valgt=maal:M07');
  await next.hasTitle('Så');
  await expect(next.page.getByText('1 ændring venter.')).toBeVisible();
  await context.unroute('**/graphql');
  await expect(next.page.getByText('1 ændring venter.')).toBeHidden();
  const revisions = async (): Promise<unknown> => {
    const query =
      'query($w: ID!) { revisions(workspace: $w, after: { epoch: 1, revision: 1 }) { revisions { name } } }';
    return (await request.post('/graphql', { data: { query, variables: { w: workspace } } })).json();
  };
  await expect.poll(revisions).toEqual({ data: { revisions: { revisions: [{ name: 'Anna' }, { name: 'Anna' }] } } });
});

test('the main edits by keyboard alone, and double click', async ({ page, request }) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Med tastaturet');
  const anna = new Editing(page, 'Anna');
  const { map } = anna.app;
  await anna.app.open(workspace);
  await map.isDrawn();
  const told = (text: string | RegExp) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

  // The title on the card: F2, Enter; Esc takes back; the keyboard stays at the card.
  await map.goal('M07').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('250 nye aftaler');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Anna');
  await page.keyboard.press('Enter');
  await expect(map.goal('M07')).toHaveAccessibleName(/250 nye aftaler/);
  await map.goal('M07').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Noget helt andet');
  await page.keyboard.press('Escape');
  await expect(map.goal('M07')).toBeFocused();
  await expect(map.goal('M07')).toHaveAccessibleName(/250 nye aftaler/);

  // A sub-goal under it, and a goal beside it that is then connected.
  await page.keyboard.press('Shift+N');
  await page.keyboard.type('Et nyt besøg');
  await page.keyboard.press('Enter');
  await told('Målet er oprettet.');
  await expect(anna.app.panel.getByRole('heading', { level: 2 })).toHaveText('Et nyt besøg');
  await expect(anna.app.panel.getByRole('list').first()).toContainText('250 nye aftaler');
  await map.goal('M07').focus();
  await page.keyboard.press('n');
  await isSound(page, 'dialog[open]');
  await page.keyboard.type('Et mål uden et over sig');
  await page.keyboard.press('Enter');
  await expect(anna.app.panel.getByRole('heading', { level: 2 })).toHaveText('Et mål uden et over sig');
  await page.keyboard.press('c');
  await page.keyboard.type('kontakt til 800');
  await isSound(page, 'dialog[open]');
  await page.keyboard.press('Enter');
  await told('Forbindelsen er lavet.');
  await expect(anna.app.panel.getByRole('list').first()).toContainText('Fast kontakt til 800 virksomheder');

  // What is deleted is asked about when lines go with it, and comes back with them.
  await map.goal('M07').focus();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: "Slet '250 nye aftaler'?" });
  await expect(dialog).toContainText(/\d+ linjer fjernes også\./);
  await dialog.getByRole('button', { name: 'Slet', exact: true }).press('Enter');
  await expect(map.goal('M07')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(map.goal('M07')).toHaveAccessibleName(/250 nye aftaler/);

  await map.goal('M07').dblclick();
  await page.keyboard.type('300 nye aftaler');
  await page.keyboard.press('Tab');
  await expect(map.goal('M07')).toHaveAccessibleName(/300 nye aftaler/);
});

test('what another changes is on the screen without a reload, and what was missed comes when the connection is back', async ({
  page,
  browser,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Levende');
  const anna = new Editing(page, 'Anna');
  const bo = await another(browser, 'Bo');
  await anna.open(workspace);
  await bo.open(workspace);
  await anna.retitle('Set af Bo');
  await anna.sayName();
  await bo.hasTitle('Set af Bo');

  await bo.page.context().setOffline(true);
  await anna.retitle('Sket imens');
  await anna.hasTitle('Sket imens');
  await bo.page.context().setOffline(false);
  await bo.hasTitle('Sket imens');
  await anna.retitle('Og igen');
  await bo.hasTitle('Og igen');
  await bo.page.context().close();
});

test('everything that goals hang on is edited in its panel and made in the top bar', async ({ page, request }) => {
  const workspace = await workspaceFromSample(request, 'jobcenter', 'Alle slags');
  const anna = new Editing(page, 'Anna');
  await anna.app.open(workspace, 'netvaerk');
  await anna.button('Opret').click();
  await page.getByRole('menuitem', { name: 'Leder', exact: true }).click();
  await isSound(page, 'dialog[open]');
  await page.getByRole('button', { name: 'Vakant' }).click();
  await anna.sayName();
  await expect(anna.app.panel.getByRole('heading', { level: 2 })).toHaveText('Vakant');
  await anna.button('Redigér').click();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await isSound(page, 'aside');
  }
  await page.emulateMedia({ colorScheme: 'light' });
  for (const kind of ['Enhed', 'Indsats', 'Ledernetværk', 'Pejlemærke']) {
    await anna.button('Opret').click();
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(`Ny: ${kind}`);
    await page.getByRole('dialog').getByRole('textbox').press('Enter');
    await expect(anna.app.panel.getByRole('heading', { level: 2 })).toHaveText(`Ny: ${kind}`);
    await isSound(page, 'aside');
  }

  // The links over a boundary, one after the other.
  await anna.app.open(workspace, 'kaskade', '&valgt=overgang:middle');
  await anna.button('Vis side om side').click();
  const words = page.getByRole('dialog').getByLabel(/^I egne ord: /);
  await words.first().fill('Hos os: ring samme dag');
  await words.first().press('Tab');
  await expect(page.getByText('Forbindelsen er ændret.')).toBeAttached();
  await isSound(page, 'dialog[open]');
});
