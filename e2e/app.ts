import { expect, type Locator, type Page } from '@playwright/test';
import { MapPage } from './map-page';
import { WORDS, type Language } from './words';

/** The product in one browser window, in the user's words. */
export class App {
  readonly map: MapPage;
  readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    private readonly language: Language = 'da',
  ) {
    this.map = new MapPage(page);
    this.words = WORDS[language];
  }

  /** The page one comes to without a workspace in the address, in the language that is then chosen there. */
  async start(): Promise<void> {
    await this.page.goto('/');
    await this.page.getByRole('button', { name: WORDS.da.settings }).click();
    await this.page.getByRole('radio', { name: this.words.language }).click();
    await this.page.keyboard.press('Escape');
    await expect(this.page.locator('html')).toHaveAttribute('lang', this.language);
  }

  /** One screen of a workspace. */
  async open(workspace: string, screen = 'kaskade', more = ''): Promise<void> {
    await this.page.goto(`/w/${encodeURIComponent(workspace)}/${screen}?sprog=${this.language}${more}`);
  }

  /** Makes a workspace from a sample by hand, and waits for its map. */
  async makeFromSample(sample: RegExp, name: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.newWorkspace }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: sample }).check();
    await dialog.getByLabel(this.words.name, { exact: true }).fill(name);
    await dialog.getByRole('button', { name: this.words.create }).click();
    await this.map.isDrawn();
  }

  async goTo(screen: keyof (typeof WORDS)[Language]['screens']): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${this.words.screens[screen]}`) })
      .click();
  }

  /** The panel at the right: points to discuss, or what is selected. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: this.words.panel });
  }

  /** Gives the import screen a file, as the file window would. */
  async chooseFile(name: string, content: Buffer): Promise<void> {
    const mimeType = name.endsWith('.csv') ? 'text/csv' : 'application/zip';
    await this.page.getByLabel(this.words.file, { exact: true }).setInputFiles({ name, mimeType, buffer: content });
  }

  get importButton(): Locator {
    return this.page.getByRole('button', { name: this.words.import, exact: true });
  }

  /** Imports what has been looked at, and goes to the map. */
  async importAndSeeMap(): Promise<void> {
    await expect(this.page.getByText(this.words.ready)).toBeVisible();
    await this.importButton.click();
    await expect(this.page.getByRole('heading', { name: this.words.imported })).toBeVisible();
    await this.page
      .getByRole('link', { name: this.words.seeMap })
      .or(this.page.getByRole('button', { name: this.words.seeMap }))
      .click();
    await this.map.isDrawn();
  }
}
