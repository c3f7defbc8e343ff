import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { App } from './app';
import { axeFindsNothing } from './axe';
import { workspaceFromSample } from './organisations';

const TITLE = '200 nye aftaler med virksomheder';

async function ask<T>(request: APIRequestContext, query: string, variables: object): Promise<T> {
  const answer = await request.post('/graphql', { data: { query, variables } });
  return ((await answer.json()) as { data: T }).data;
}

/** The last revision that the store has: what it is, and of how many changes. */
async function lastRevision(request: APIRequestContext, workspace: string): Promise<object | undefined> {
  const query = `query ($w: ID!) { history(workspace: $w, first: 1) { revisions { revision kind count } } }`;
  const { history } = await ask<{ history: { revisions: object[] } }>(request, query, { w: workspace });
  return history.revisions[0];
}

const isSound = (page: Page, part: string): Promise<void> => axeFindsNothing(page, { within: part });

test('what if: a draft over the map, seen against it, kept over a reload, and applied in part as one change', async ({
  page,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Hvad nu hvis');
  const app = new App(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open(workspace);
  await app.map.isDrawn();
  await button('Hvad nu hvis: kladder').click();
  await page.getByRole('dialog', { name: 'Hvad nu hvis' }).getByRole('button', { name: 'Ny kladde' }).click();
  const bar = page.getByRole('region', { name: 'Hvad nu hvis' });
  await expect(bar).toContainText('Kladde uden navn. Ingen andre ser den. Intet er ændret endnu.');

  // The same editing as everywhere: a title on its card, a goal above by C; the wool and the figures move against the real ones.
  await app.map.goal('M07').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Aftaler');
  await page.keyboard.press('Enter');
  await app.map.goal('F09').focus();
  await page.keyboard.press('c');
  await page.getByRole('combobox').fill('Branchehold');
  await page.getByRole('option').first().click();
  await expect(bar).toContainText('2 ting er ændret.');
  await expect(app.map.band('middle')).toHaveAccessibleName(/Rockwool-lag 60\s%.* Nu: 64\s%\.$/);
  await expect(app.map.goal('M07')).toHaveAccessibleName(/^Aftaler\..* Ændret\.$/);
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText('Hvad flytter sig');
  await isSound(page, 'section[aria-label="Hvad nu hvis"], aside');
  expect(await lastRevision(request, workspace)).toMatchObject({ revision: 1 });

  // Kept by a name, in this browser; meanwhile another one changes the map under it.
  await bar.getByRole('button', { name: 'Gem som …' }).click();
  await bar.getByLabel('Navn på kladden').fill('Efteråret');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(bar).toContainText('Efteråret. Ingen andre ser den. 2 ting er ændret.');
  const change = `mutation ($w: ID!, $o: ID!) { change(workspace: $w, operation: $o, actor: "bo", name: "Bo", changes: [
    { setGoal: { id: "M07", field: { title: { from: "${TITLE}", to: "Bos aftaler" } } } }]) { revision } }`;
  await ask(request, change, { w: workspace, o: randomUUID() });
  const note = page.getByRole('alert').filter({ hasText: 'Bos aftaler' });
  await expect(note).toContainText('Målet er ændret af Bo');
  await note.getByRole('button', { name: 'Behold min version' }).click();
  await expect(bar).toContainText('2 ting er ændret.');

  // One of the two becomes real, as one change; the other stays in the draft.
  await bar.getByRole('button', { name: 'Anvend …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Anvend kladden' });
  await dialog.getByRole('button', { name: 'Vælg ingen' }).click();
  await dialog.getByRole('checkbox', { name: /^Målet 'Fælles borgermøder/ }).check();
  await isSound(page, 'dialog[open]');
  await dialog.getByRole('button', { name: 'Anvend 1' }).click();
  await page.getByRole('dialog', { name: 'Hvad hedder du?' }).getByRole('button', { name: 'Uden navn' }).click();
  await expect(bar).toContainText('1 ting er ændret.');
  await expect.poll(() => lastRevision(request, workspace)).toMatchObject({ revision: 3, kind: 'draft', count: 1 });
  await bar.getByRole('button', { name: 'Tilbage til kortet' }).click();
  await expect(app.map.goal('M07')).toHaveAccessibleName(/^Bos aftaler/);
  await expect(app.map.band('middle')).toHaveAccessibleName(/Rockwool-lag 60\s%/);

  // It is there to be opened again, and thrown away.
  await button('Hvad nu hvis: kladder').click();
  await button('Smid Efteråret væk').click();
  await page.getByRole('dialog', { name: 'Smid Efteråret væk' }).getByRole('button', { name: 'Smid væk' }).click();
  await expect(page.getByText('Ingen kladder i denne browser endnu.')).toBeVisible();
});
