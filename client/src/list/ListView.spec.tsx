import { act, fireEvent, screen, within } from '@testing-library/react';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { ListView } from './ListView';

// jsdom has no layout: the list is told that it is as high as a screen.
Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, value: 900 });
Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, value: 1200 });
Element.prototype.scrollTo = () => undefined;
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } });

const fjordby = sample('fjordby');
const draw = (address = '/w/w/kaskade?vis=liste') => renderScreen(<ListView />, fjordby, { address });
const focused = () => document.activeElement as HTMLElement;
const line = () => focused().closest('[data-row]')?.getAttribute('data-row');
const press = (key: string) => fireEvent.keyDown(focused(), { key });
const stops = (container: HTMLElement) => container.querySelectorAll('[data-row] [tabindex="0"]');

function enter(container: HTMLElement): void {
  const first = container.querySelector<HTMLElement>('[data-row] a, [data-row] button');
  act(() => first?.focus());
}

describe('the list by keyboard', () => {
  it('is walked row by row, over headings, goals and bands, to its ends', () => {
    const { container } = draw();
    enter(container);
    expect(line()).toBe('level political');
    press('ArrowDown');
    expect(focused().textContent).toBe('Flere ledige i job eller uddannelse');
    press('End');
    const rows = [...container.querySelectorAll('[data-row]')];
    expect(line()).toBe(rows.at(-1)?.getAttribute('data-row'));
    press('ArrowDown');
    expect(line()).toBe(rows.at(-1)?.getAttribute('data-row'));
    press('Home');
    expect(line()).toBe('level political');
    for (let row = 0; row < 10; row += 1) press('ArrowDown');
    expect(line()).toBe('level political band');
    expect(focused().textContent).toBe('Vis overgangen');
    press('PageDown');
    press('PageUp');
    expect(line()).toBe('level political band');
  });

  it('goes from link to link within a row', () => {
    const { container } = draw();
    enter(container);
    press('ArrowDown');
    press('ArrowRight');
    expect(focused().textContent).toBe('Formand, Beskæftigelsesudvalget');
    press('ArrowLeft');
    expect(focused().textContent).toBe('Flere ledige i job eller uddannelse');
  });

  it('folds a heading with left and unfolds it with right; its band stays', () => {
    const { container } = draw();
    enter(container);
    const goals = () => container.querySelectorAll('[data-row^="level political "]').length;
    expect(goals()).toBe(9 + 1);
    press('ArrowLeft');
    expect(goals()).toBe(1);
    expect(focused().getAttribute('aria-expanded')).toBe('false');
    press('ArrowRight');
    expect(goals()).toBe(9 + 1);
  });

  it('is one stop of the Tab key, and stays where one was', () => {
    const { container } = draw();
    expect(stops(container)).toHaveLength(1);
    enter(container);
    press('ArrowDown');
    press('ArrowDown');
    const here = focused();
    expect([...stops(container)]).toEqual([here]);
  });

  it('leaves keys with a modifier to the browser', () => {
    const { container } = draw();
    enter(container);
    expect(fireEvent.keyDown(focused(), { key: 'ArrowDown', altKey: true })).toBe(true);
    expect(line()).toBe('level political');
  });
});

describe('the list', () => {
  it('sorts within each level by a column, and says so', () => {
    const { container } = draw();
    const titles = () =>
      [...container.querySelectorAll('[data-row^="level political "] [role="rowheader"]')].map((cell) =>
        cell.getAttribute('title'),
      );
    const head = screen.getByRole('columnheader', { name: 'Mål' });
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(titles()[0]).toBe('Arbejdskraft til virksomhederne');
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(titles()[0]).not.toBe('Arbejdskraft til virksomhederne');
  });

  it('says the figures of every band as the report gives them', () => {
    const { container } = draw();
    const bands = [...container.querySelectorAll('[data-row$=" band"] [role="rowheader"]')];
    expect(bands).toHaveLength(fjordby.report.boundaries.length);
    fjordby.report.boundaries.forEach(({ down, up }, at) => {
      const words = bands[at]?.textContent ?? '';
      expect(words).toContain(`${down.passed} af ${down.of} mål når igennem`);
      expect(words).toContain(`${up.connected} af ${up.of} ledere har linje op`);
    });
  });

  it('keeps every goal and every figure while a filter is on', () => {
    const { container } = draw('/w/w/kaskade?vis=liste&pejlemaerke=KL6');
    expect(container.querySelectorAll('[role="rowheader"][title]')).toHaveLength(36);
    expect(container.textContent).toContain('4 af 10 mål når igennem');
  });
});
