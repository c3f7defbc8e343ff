import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { App } from './app';
import { axeFindsNothing } from './axe';
import { workspaceFromSample } from './organisations';

const TITLE = '200 nye aftaler med virksomheder';

/** Another one drops a goal and calls it something else. */
async function another(request: APIRequestContext, workspace: string): Promise<void> {
  const query = `mutation ($w: ID!, $o: ID!) {
    change(workspace: $w, operation: $o, actor: "bo", name: "Bo", changes: [
      { setGoal: { id: "M07", field: { title: { from: "${TITLE}", to: "Aftaler" } } } }
      { setGoal: { id: "M07", field: { status: { from: active, to: dropped } } } }
    ]) { revision } }`;
  const answer = await request.post('/graphql', { data: { query, variables: { w: workspace, o: randomUUID() } } });
  expect(await answer.json()).toMatchObject({ data: { change: { revision: 2 } } });
}

const isSound = (page: Page, part: string): Promise<void> => axeFindsNothing(page, { within: part });

test('the history says who changed what, and opens the map as it was, which nobody can change', async ({
  page,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Historie');
  await another(request, workspace);
  const app = new App(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await app.open(workspace, 'kaskade', '&valgt=maal:M07');
  await app.map.isDrawn();
  await expect(app.map.band('middle')).not.toHaveAccessibleName(/4 af 10 mål når igennem/);

  // All of it from the bar; one goal's from its panel.
  await button('Historik').first().click();
  const dialog = page.getByRole('dialog', { name: 'Historik', exact: true });
  await expect(dialog.getByRole('listitem').first()).toContainText(`Målet '${TITLE}' hedder nu 'Aftaler'.`);
  await expect(dialog.getByRole('listitem').first()).toContainText('Bo');
  await isSound(page, 'dialog[open]');
  await page.keyboard.press('Escape');
  await app.panel.getByRole('button', { name: 'Historik' }).click();
  const own = page.getByRole('dialog', { name: 'Historik for Aftaler' });
  await expect(own.getByRole('listitem')).toHaveCount(2);

  await own
    .getByRole('button', { name: /^Se kortet, som det var \d/ })
    .last()
    .click();
  const bar = page.getByRole('region', { name: 'Tidligere kort' });
  await expect(bar).toContainText(/Kortet, som det var \d\d\.\d\d\.\d{4} kl\. \d\d\.\d\d\./);
  await expect(app.map.goal('M07')).toHaveAccessibleName(new RegExp(TITLE));
  await expect(app.map.band('middle')).toHaveAccessibleName(/4 af 10 mål når igennem/);
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(TITLE);
  await isSound(page, 'section[aria-label="Tidligere kort"]');

  // Nothing can be edited there, and everything else reads on.
  for (const name of ['Redigér', 'Slet', 'Fortryd', 'Opret mål']) await expect(button(name)).toHaveCount(0);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Data' })).toHaveCount(0);
  await app.map.goal('M07').focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await app.goTo('overview');
  await expect(page.getByRole('heading', { name: /Hvor langt når de 9/ })).toBeVisible();
  const workbook = page.waitForEvent('download');
  await bar.getByRole('link', { name: 'Hent som Excel' }).click();
  expect((await workbook).suggestedFilename()).toMatch(/^Historie \d{4}-\d\d-\d\d\.xlsx$/);

  // The address holds it; and back.
  await page.reload();
  await expect(bar).toContainText('Kortet, som det var');
  await bar.getByRole('button', { name: 'Tilbage til nu' }).click();
  await expect(bar).toHaveCount(0);
  await app.goTo('cascade');
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText('Aftaler');
  await expect(app.map.band('middle')).not.toHaveAccessibleName(/4 af 10 mål når igennem/);

  // The end of a day; before the first there was none.
  await app.open(workspace, 'kaskade', '&dengang=2020-01-01');
  await expect(page.getByRole('alert')).toContainText('Der var intet kort på det tidspunkt.');
  await expect(bar).toContainText('Kortet, som det var 01.01.2020.');
});

test('a snapshot is saved by keyboard, stepped to, and removed when it has been asked about', async ({
  page,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Øjeblikke');
  const app = new App(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await app.open(workspace);
  await app.map.isDrawn();
  await button('Øjebliksbilleder').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Øjebliksbilleder' });
  await expect(dialog.getByLabel('Navn', { exact: true })).toBeFocused();
  await page.keyboard.type('Kick-off');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Øjebliksbilledet er gemt.')).toBeVisible();
  await isSound(page, 'dialog[open]');
  await page.keyboard.press('Escape');
  await another(request, workspace);

  const bar = page.getByRole('region', { name: 'Tidligere kort' });
  await page.locator('body').press(',');
  await expect(bar).toContainText(/Kick-off · kortet, som det var \d\d\.\d\d\.\d{4} kl\. \d\d\.\d\d\./);
  await expect(app.map.goal('M07')).toHaveAccessibleName(new RegExp(TITLE));
  await isSound(page, 'header');
  await page.locator('body').press('.');
  await expect(bar).toHaveCount(0);
  await expect(app.map.goal('M07')).toHaveCount(0);

  await button('Øjebliksbilleder').click();
  await dialog.getByRole('button', { name: 'Slet Kick-off' }).click();
  await dialog.getByRole('group', { name: 'Slet Kick-off' }).getByRole('button', { name: 'Slet', exact: true }).click();
  await expect(dialog.getByText('Ingen øjebliksbilleder endnu.')).toBeVisible();
});

test('a goal is had back as it was, as a new change that the history tells of', async ({ page, request }) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Gendannelse');
  await another(request, workspace);
  const app = new App(page);
  await app.open(workspace, 'kaskade', '&valgt=maal:M07&dengang=1.1');
  await app.map.isDrawn();
  const bar = page.getByRole('region', { name: 'Tidligere kort' });
  await bar.getByRole('button', { name: `Gendan '${TITLE}'` }).click();
  const dialog = page.getByRole('dialog', { name: /^Gendan, som det var/ });
  await expect(dialog).toContainText(`Målet 'Aftaler' hedder nu '${TITLE}'.`);
  await isSound(page, 'dialog[open]');
  await dialog.getByRole('button', { name: 'Gendan', exact: true }).click();
  await page.getByRole('dialog', { name: 'Hvad hedder du?' }).getByRole('button', { name: 'Uden navn' }).click();
  await expect(app.map.goal('M07')).toHaveAccessibleName(new RegExp(TITLE));
  await expect(app.map.band('middle')).toHaveAccessibleName(/4 af 10 mål når igennem/);
  await app.panel.getByRole('button', { name: 'Historik' }).click();
  const last = page
    .getByRole('dialog', { name: `Historik for ${TITLE}` })
    .getByRole('listitem')
    .first();
  await expect(last).toContainText(`Gendannede, som det var:Målet 'Aftaler' hedder nu '${TITLE}'.`);
});
