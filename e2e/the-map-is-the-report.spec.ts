import { expect, test } from '@playwright/test';
import { MapPage } from './map-page';
import {
  CASE_NAMES,
  SAMPLES,
  expectedOfCase,
  expectedOfSample,
  workspaceFromCase,
  workspaceFromSample,
  type ExpectedReport,
} from './organisations';

/** tokens.md section 5: at least 4, else 80 times the index. */
const thicknessOf = (index: number): number => Math.max(4, Math.round(80 * index));

const subjects = (report: ExpectedReport, code: string, severity?: string): string[] =>
  report.findings
    .filter((finding) => finding.code === code && (severity === undefined || finding.severity === severity))
    .map(({ subject }) => subject.id)
    .sort();

const ORGANISATIONS = [
  ...SAMPLES.map((name) => ({
    name: `sample ${name}`,
    expected: expectedOfSample(name),
    make: workspaceFromSample,
    id: name,
  })),
  ...CASE_NAMES.map((name) => ({
    name: `case ${name}`,
    expected: expectedOfCase(name),
    make: workspaceFromCase,
    id: name,
  })),
];

for (const { name, expected, make, id } of ORGANISATIONS) {
  test(`the map of the ${name} can be counted and gives its report`, async ({ page, request }) => {
    const workspace = await make(request, id);
    const address = `/w/${encodeURIComponent(workspace)}/kaskade?pr=${expected.asOf}`;
    await page.goto(address);
    const map = new MapPage(page);
    await map.wholeAtFullSize();
    await countBoundaries(map, expected);
    const closed = await map.stacks.count();
    if (closed > 0) {
      await test.step('a stack opens at Enter, and the keyboard goes on in it', async () => {
        await map.stacks.first().press('Enter');
        await expect(map.stacks).toHaveCount(closed - 1);
        await expect(page.locator('[data-goal]:focus')).toHaveCount(1);
      });
      // The goals of a closed stack share an end; opened, each has its own.
      await page.goto(`${address}&aaben=all`);
      await map.wholeAtFullSize(16_000);
      await countBoundaries(map, expected);
    }
    await countEnds(map, expected);
  });
}

async function countBoundaries(map: MapPage, expected: ExpectedReport): Promise<void> {
  for (const { upper, lower, down, up, index, indexMapped } of expected.boundaries) {
    await test.step(`the boundary under ${upper}`, async () => {
      const openings = await map.openings(upper);
      const passed = openings.reduce((all, { multiple }) => all + multiple, 0);
      expect(passed, 'openings, counted with their multiples').toBe(down.passed);
      expect(await map.leaderMarks(lower), 'leader marks').toEqual({
        connected: up.connected,
        notConnected: up.of - up.connected - up.unmapped,
        unmapped: up.unmapped,
      });
      const { body, hatching } = await map.thickness(upper);
      if (index === null) {
        expect(body + hatching, 'a boundary that cannot be counted is not drawn as wool').toBe(0);
      } else {
        expect(body + hatching, 'body and hatching together').toBeCloseTo(thicknessOf(index), 1);
        expect(body, 'the body').toBeCloseTo(indexMapped === null ? 0 : thicknessOf(indexMapped), 1);
      }
    });
  }
}

async function countEnds(map: MapPage, expected: ExpectedReport): Promise<void> {
  expect(await map.ends('double'), 'double bars').toEqual(subjects(expected, 'GOAL_STOPS', 'high'));
  expect(await map.ends('blunt'), 'single bars').toEqual(subjects(expected, 'GOAL_STOPS', 'medium'));
  expect(await map.ends('short'), 'short bars').toEqual(subjects(expected, 'GOAL_WITHOUT_INITIATIVE'));
  expect(await map.rings('orphan'), 'hollow rings').toEqual(subjects(expected, 'GOAL_ORPHAN'));
  const openings = await Promise.all(expected.boundaries.map(({ upper }) => map.openings(upper)));
  const coOwned = openings.flat().filter(({ kind }) => kind === 'coOwner');
  expect((await map.rings('coowner')).length, 'rings of co-owners').toBe(coOwned.length);
}
