import { expect, test } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { App } from './app';
import { emptyWorkspace, sampleWorkbook } from './organisations';

type Parts = Record<string, Uint8Array>;

/** Fjordby's workbook with parts of it put in, or in the place of others. */
const workbookWith = (change: (parts: Parts) => Parts): Buffer => {
  const parts = unzipSync(sampleWorkbook('fjordby'));
  return Buffer.from(zipSync({ ...parts, ...change(parts) }, { level: 9 }));
};

const MACROS_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const PLAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

const withMacros = (): Buffer =>
  workbookWith((parts) => ({
    'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    '[Content_Types].xml': strToU8(
      Buffer.from(parts['[Content_Types].xml'] ?? [])
        .toString('utf8')
        .replace(PLAIN_TYPE, MACROS_TYPE),
    ),
  }));
/** Small on the way in, 300 MB when it is unpacked. */
const bomb = (): Buffer => workbookWith(() => ({ 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 2 ** 20) }));
const oldExcel = (): Buffer => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
const letter = (): Buffer => Buffer.from('Kære alle\r\nHer er et brev og ikke et regneark.\r\n');

test('a hostile file is turned away with a sentence, and nothing is stored', async ({ page, request }) => {
  const app = new App(page);
  const { words } = app;
  const workspace = await emptyWorkspace(request, 'Fjendtlige filer');
  await app.open(workspace, 'data');

  for (const [name, file] of [
    ['macros', withMacros],
    ['unpackedTooLarge', bomb],
    ['oldExcel', oldExcel],
  ] as const) {
    await test.step(name, async () => {
      await app.chooseFile(`${name}.xlsx`, file());
      await expect(page.getByText(`${name}.xlsx`)).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: words.hostile[name] })).toBeVisible();
      await expect(page.getByRole('heading', { name: words.notImported })).toBeVisible();
      await expect(app.importButton).toBeDisabled();
    });
  }

  await test.step('a letter called .xlsx', async () => {
    await app.chooseFile('brev.xlsx', letter());
    await expect(page.getByRole('heading', { name: `${words.mappingTitle} brev.xlsx?` })).toBeVisible();
    await expect(page.getByText(words.hostile.noName)).toBeVisible();
    await expect(page.getByRole('button', { name: words.seeWhatHappens })).toBeDisabled();
  });

  await app.goTo('cascade');
  await expect(page.getByRole('heading', { name: words.emptyMap })).toBeVisible();
});
