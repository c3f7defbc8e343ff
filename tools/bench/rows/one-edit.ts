import { sources, targets, type Graph } from '@kaskade/domain';
import type { Page } from '@playwright/test';
import { firstPaint, inBrowser } from '../browser';
import { atLeast, type Measurement } from '../measurement';
import { organisation } from '../organisation';
import { emptyWorkspace, importWorkbook, origin, workbookOf } from '../product';
import { sizeOf } from '../size';

const OURS = ['.react-flow__node', '[data-band]', 'canvas'];
const EDITS = 10;
const LOADS = 3;

/** One edit in a real browser, from the key to the wool that has moved, against the whole map loaded again. */
export async function measure(): Promise<Measurement[]> {
  const graph = organisation(sizeOf(5_000), 1);
  const workspace = await emptyWorkspace('bench edit');
  await importWorkbook(workspace, workbookOf(graph));
  const address = `${origin()}/w/${encodeURIComponent(workspace)}/kaskade?sprog=da&valgt=maal:${encodeURIComponent(carriedGoal(graph))}`;
  const times = await inBrowser(async (page) => {
    // The name is asked for at the first change; a window in front of the map would take the keys.
    await page.addInitScript(() =>
      localStorage.setItem(
        'kaskade.actor',
        JSON.stringify({ state: { id: 'bench', name: null, asked: true }, version: 0 }),
      ),
    );
    let theirs = Infinity;
    for (let load = 0; load < LOADS; load++) theirs = Math.min(theirs, await firstPaint(page, address, OURS));
    await page.locator('[data-map=ready]').waitFor();
    await page.getByRole('button', { name: 'Redigér' }).click();
    await page.getByLabel('Status').selectOption('dropped');
    await page.getByText('Målet er ændret.').waitFor();
    let ours = Infinity;
    for (let edit = 0; edit < EDITS; edit++) ours = Math.min(ours, await keyToWool(page, edit % 2 === 0 ? 'z' : 'y'));
    return { ours, theirs };
  });
  return [
    {
      what: 'one edit at 5,000 nodes, from the key to the wool that has moved',
      against: 'the same map loaded again, whole',
      unit: 'ms',
      ...times,
      demand: atLeast(20),
      note: `a goal’s status taken back and set again by Ctrl Z and Ctrl Y, ${EDITS} times, to the frame after the band says its new counts; the load from navigation to the frame after the bands`,
    },
  ];
}

/** A goal whose going changes what gets through: one with a parent and a child. */
function carriedGoal(graph: Graph): string {
  const found = [...graph.nodes.goal.keys()].find(
    (id) => sources(graph, 'cascadesTo', id).length > 0 && targets(graph, 'cascadesTo', id).length > 0,
  );
  if (found === undefined) throw new Error('No goal of the organisation is carried on.');
  return found;
}

/** Presses a key with Ctrl in the page; gives the milliseconds to the frame after a band has other counts. */
async function keyToWool(page: Page, key: string): Promise<number> {
  // What the one before has left to do is done.
  await page.waitForTimeout(1_500);
  return page.evaluate(
    (letter) =>
      new Promise<number>((resolve) => {
        const names = (): string =>
          [...document.querySelectorAll('[data-band]')].map((band) => band.getAttribute('aria-label')).join();
        const before = names();
        const start = performance.now();
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: letter, ctrlKey: true, bubbles: true, cancelable: true }),
        );
        const look = (): void => {
          if (names() === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
        };
        look();
      }),
    key,
  );
}
