import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { App } from './app';
import { axeFindsNothing } from './axe';
import { workspaceFromSample } from './organisations';

/** The map gets a name, and then another one adds a link, retitles a goal and removes one. */
async function sixWeeksPass(request: APIRequestContext, workspace: string): Promise<void> {
  const query = `mutation ($w: ID!, $s: ID!, $o: ID!) {
    addSnapshot(workspace: $w, snapshot: { id: $s, actor: "bo", name: "Kick-off" }) { id }
    change(workspace: $w, operation: $o, actor: "bo", name: "Bo", changes: [
      { cascade: { parent: "M03", child: "F09", primary: true } }
      { setGoal: { id: "M07", field: { title: { from: "200 nye aftaler med virksomheder", to: "Aftaler" } } } }
      { remove: { kind: goal, id: "F07" } }
    ]) { revision } }`;
  const answer = await request.post('/graphql', {
    data: { query, variables: { w: workspace, s: randomUUID(), o: randomUUID() } },
  });
  expect(await answer.json()).toMatchObject({ data: { change: { revision: 2 } } });
}

/** Axe on what comparing adds to the map, whose own test looks at the rest. */
const isSound = (page: Page, rules?: readonly string[]): Promise<void> =>
  axeFindsNothing(page, {
    within: 'aside, section[aria-label="Før og efter"], [data-gone], [data-mark-against]',
    ...(rules && { rules }),
  });

test('before and after: two maps on one, with both thicknesses, what is new, changed and gone, and what has moved', async ({
  page,
  request,
}) => {
  const workspace = await workspaceFromSample(request, 'fjordby', 'Før og efter');
  await sixWeeksPass(request, workspace);
  const app = new App(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await app.open(workspace);
  await app.map.isDrawn();
  await page.getByRole('button', { name: 'Sammenlign Kick-off med nu' }).click();

  // One map: the present figures with those from before, both thicknesses, and a mark and a word for whatever is not the same.
  const bar = page.getByRole('region', { name: 'Før og efter' });
  await expect(bar).toContainText('Før: Kick-off. Efter: Nu.');
  await expect(app.map.band('middle')).toHaveAccessibleName(/Rockwool-lag 55\s%.* Før: 64\s%\.$/);
  const part = (name: string) => app.map.band('middle').locator(`[data-part="${name}"]`);
  const height = async (name: string): Promise<number> => (await part(name).boundingBox())!.height;
  expect(await height('against')).toBeGreaterThan((await height('body')) + (await height('hatching')));
  await expect(app.map.goal('M07')).toHaveAccessibleName(/ Ændret\.$/);
  await expect(app.map.goal('F09')).toHaveAccessibleName(/ Ændret\.$/);
  await expect(page.getByRole('img', { name: /^Fjernet\. Fejl rettes inden for to dage\./ })).toBeVisible();

  await page.getByRole('button', { name: 'Signaturer' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    'Mod kortet fra førNyÆndretFjernetSå tykt er laget på det andet kort',
  );
  await page.keyboard.press('Escape');

  // In words, beside it.
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText('Hvad har flyttet sig');
  await expect(app.panel).toContainText(
    /tyndere, fra 64\s% til 55\s%: 1 mål mere når igennem og 2 flere ledere har linje op\./,
  );
  await app.panel.getByRole('button', { name: 'Vis, hvad der er ændret i Aftaler' }).click();
  await expect(app.panel).toContainText("Målet '200 nye aftaler med virksomheder' hedder nu 'Aftaler'.");
  await isSound(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await isSound(page, ['color-contrast']);

  // The list says the same; the address holds it; closing leads back.
  await page.keyboard.press('v');
  await expect(page.getByRole('row', { name: /^Aftaler/ })).toContainText('Ændret');
  await page.reload();
  await expect(bar).toContainText('Før: Kick-off. Efter: Nu.');
  await bar.getByRole('button', { name: 'Luk sammenligningen' }).click();
  await expect(bar).toHaveCount(0);
  await page.keyboard.press('v');
  await expect(app.map.goal('M07')).not.toHaveAccessibleName(/Ændret/);
});
