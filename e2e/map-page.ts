import { expect, type Locator, type Page } from '@playwright/test';

interface Opening {
  readonly through: string | null;
  readonly kind: string | null;
  readonly multiple: number;
  readonly name: string | null;
}

interface Marks {
  readonly connected: number;
  readonly notConnected: number;
  readonly unmapped: number;
}

/** The drawn map. Marks are found by their role and what they are called, sizes by their boxes. */
export class MapPage {
  constructor(private readonly page: Page) {}

  /** Waits until the map is drawn, and shows all of it at 100 %, so that what is counted is in view and a px is a px. */
  async wholeAtFullSize(width = 6000): Promise<void> {
    await this.page.setViewportSize({ width, height: 2400 });
    await this.isDrawn();
    await this.page.locator('body').press('0');
    const zoom = this.page.getByRole('status').filter({ hasText: /^\d+\s?%$/ });
    const controls = this.page.getByRole('group', { name: /^Zoom$/ });
    for (;;) {
      const shown = Number.parseInt(await zoom.innerText(), 10);
      if (shown === 100) break;
      await controls
        .getByRole('button')
        .nth(shown > 100 ? 0 : 1)
        .click();
    }
    await this.page.mouse.move(0, 0);
  }

  async isDrawn(): Promise<void> {
    // A thin band is no taller than a line, which counts as hidden.
    await this.page.locator('[data-lane]').first().waitFor({ state: 'attached' });
  }

  /** The closed stacks, each with the goals of one unit. */
  get stacks(): Locator {
    return this.page.locator('[data-stack]');
  }

  band(upper: string): Locator {
    return this.page.locator(`[data-band^=${JSON.stringify(`${upper}->`)}]`);
  }

  goal(id: string): Locator {
    return this.page.locator(`[data-goal=${JSON.stringify(id)}]`);
  }

  /** The openings of the boundary under a level. */
  async openings(upper: string): Promise<Opening[]> {
    return this.page.locator(`[data-opening][data-band-of^=${JSON.stringify(`${upper}->`)}]`).evaluateAll((elements) =>
      elements.map((element) => ({
        through: element.getAttribute('data-through'),
        kind: element.getAttribute('data-opening'),
        multiple: Number(element.getAttribute('data-multiple')),
        name: element.getAttribute('aria-label'),
      })),
    );
  }

  /** How thick the body and the loose hatching of the boundary under a level are; 0 where there is none. */
  async thickness(upper: string): Promise<{ body: number; hatching: number }> {
    const height = async (part: string): Promise<number> => {
      const box = this.band(upper).locator(`[data-part=${part}]`);
      return (await box.count()) === 0 ? 0 : box.evaluate((element) => element.getBoundingClientRect().height);
    };
    return { body: await height('body'), hatching: await height('hatching') };
  }

  /** The goals whose lines end in this form, sorted. */
  ends(form: 'blunt' | 'double' | 'dot' | 'short'): Promise<(string | null)[]> {
    return this.goalsMarked(`[data-end=${form}]`);
  }

  /** The goals with a ring of this sort, sorted. */
  rings(form: 'orphan' | 'coowner'): Promise<(string | null)[]> {
    return this.goalsMarked(`[data-ring=${form}]`);
  }

  /** The marks of a level's leaders, counted one by one, or as the bar says. */
  async leaderMarks(level: string): Promise<Marks> {
    const marks = this.page.locator(`[data-leaders=${JSON.stringify(level)}] [data-mark]`);
    const counted = await marks.evaluateAll((elements) =>
      elements.map(
        (element) => [element.getAttribute('data-mark'), Number(element.getAttribute('data-count') ?? 1)] as const,
      ),
    );
    const sum = (state: string): number =>
      counted.reduce((all, [mark, count]) => (mark === state ? all + count : all), 0);
    return { connected: sum('connected'), notConnected: sum('notConnected'), unmapped: sum('unmapped') };
  }

  private async goalsMarked(selector: string): Promise<(string | null)[]> {
    const found = await this.page
      .locator(selector)
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-of')));
    return found.sort();
  }

  /** Expects a goal's card to be seen, whether or not its line is followed. */
  async showsGoal(id: string): Promise<void> {
    await expect(this.goal(id)).toBeVisible();
  }
}
