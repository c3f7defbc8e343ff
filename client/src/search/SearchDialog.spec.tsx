import '../testing/browser';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { useUi } from '../view/ui-store';
import { SearchDialog } from './SearchDialog';

const fjordby = sample('fjordby');

/** What the store answers to a question for a way, as the API's `path` does. */
type Path = {
  readonly cascade: boolean;
  readonly nodes: readonly { readonly kind: string; readonly id: string; readonly text: string }[];
  readonly links: readonly { readonly kind: string; readonly forward: boolean }[];
};
const asked: unknown[] = [];
function storeAnswers(path: Path | null): void {
  asked.length = 0;
  globalThis.fetch = (_address, init) => {
    asked.push((JSON.parse(init?.body as string) as { variables: unknown }).variables);
    return Promise.resolve({ text: () => Promise.resolve(JSON.stringify({ data: { path } })) } as Response);
  };
}

function open(address = '/w/w/kaskade'): HTMLElement {
  renderScreen(<SearchDialog />, fjordby, { address });
  act(() => useUi.getState().set({ searchOpen: true }));
  return screen.getByRole('combobox');
}
const type = (field: HTMLElement, text: string): boolean => fireEvent.change(field, { target: { value: text } });
const press = (field: HTMLElement, key: string): boolean => fireEvent.keyDown(field, { key });
const options = (): string[] => screen.queryAllByRole('option').map((option) => option.textContent ?? '');
const chosen = (): string | null => screen.getByRole('option', { selected: true }).textContent;
const message = (): string | null => screen.getByRole('status').textContent;
const field = (): HTMLElement => screen.getByRole('combobox');

afterEach(() => act(() => useUi.getState().set({ searchOpen: false })));

describe('the search', () => {
  it('offers the commands while nothing is typed', () => {
    open();
    const commands = screen.getByRole('group', { name: 'Kommandoer' });
    expect(within(commands).getByRole('option', { name: 'Find vejen mellem to' })).toBeTruthy();
    expect(within(commands).getByRole('option', { name: 'Gå til Overblik' })).toBeTruthy();
    // Fjordby has no answers, so there is no survey to go to.
    expect(within(commands).queryByRole('option', { name: 'Gå til Spørgerunde' })).toBeNull();
  });

  it('finds everything with level and unit in each hit, and says how many', () => {
    type(open(), 'virksomheder');
    expect(options()).toContain('200 nye aftaler med virksomhederMål · Mellemledelse · Job og Virksomhed');
    expect(screen.getByRole('status').textContent).toBe(`${options().length} fundet`);
    type(field(), 'findes slet ikke');
    expect(options()).toEqual([]);
    expect(screen.getByText('Intet passer til »findes slet ikke«.')).toBeTruthy();
  });

  it('is walked with the arrows, round and round, and Enter opens', () => {
    const input = open();
    type(input, 'fejl');
    const all = options();
    expect(chosen()).toBe(all[0]);
    press(input, 'ArrowUp');
    expect(chosen()).toBe(all.at(-1));
    expect(input.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
    press(input, 'ArrowDown');
    expect(chosen()).toBe(all[0]);
    press(input, 'Enter');
    expect(screen.queryByRole('dialog')).toBeNull();
    const [, kind, id] = /valgt=(\w+)%3A(\w+)/.exec(window.location.search) ?? [];
    expect([kind, fjordby.graph.nodes.goal.get(id ?? '')?.title]).toEqual(['maal', 'Færre fejl i udbetalinger']);
  });

  it('goes on to a screen by a command', () => {
    const input = open();
    type(input, 'overblik');
    press(input, 'Enter');
    expect(window.location.pathname).toBe('/w/w/overblik');
  });
});

describe('finding the way between two', () => {
  const find = async (from: string, to: string): Promise<void> => {
    open();
    fireEvent.click(screen.getByRole('option', { name: 'Find vejen mellem to' }));
    expect(field().getAttribute('placeholder')).toBe('Hvor begynder vejen?');
    type(field(), from);
    press(field(), 'Enter');
    expect((field() as HTMLInputElement).value).toBe('');
    expect(field().getAttribute('placeholder')).toBe('Hvor ender vejen?');
    type(field(), to);
    await act(async () => {
      press(field(), 'Enter');
      await Promise.resolve();
    });
  };

  it('asks for one end, then the other, and shows the way with what binds each step', async () => {
    storeAnswers({
      cascade: true,
      nodes: [
        { kind: 'goal', id: 'G04', text: 'Arbejdskraft til virksomhederne' },
        { kind: 'goal', id: 'T04', text: 'Fast kontakt til 800 virksomheder' },
        { kind: 'goal', id: 'M07', text: '200 nye aftaler med virksomheder' },
      ],
      links: [
        { kind: 'cascadesTo', forward: true },
        { kind: 'cascadesTo', forward: true },
      ],
    });
    await find('Arbejdskraft', '200 nye aftaler');
    expect(asked).toEqual([{ workspace: 'w', from: { kind: 'goal', id: 'G04' }, to: { kind: 'goal', id: 'M07' } }]);
    expect(message()).toMatch(/er der 2 skridt, alle langs den røde tråd\.$/);
    expect(options()).toEqual([
      'Arbejdskraft til virksomhederneMål · bæres videre af',
      'Fast kontakt til 800 virksomhederMål · bæres videre af',
      '200 nye aftaler med virksomhederMål',
    ]);
    press(field(), 'ArrowDown');
    press(field(), 'Enter');
    expect(window.location.search).toContain('valgt=maal%3AT04');
  });

  it('says so where there is no way, and where the store does not answer', async () => {
    storeAnswers(null);
    await find('Arbejdskraft', 'Færre fejl');
    expect(options()).toEqual([]);
    expect(message()).toBe('Der er ingen vej fra Arbejdskraft til virksomhederne til Færre fejl i udbetalinger.');
    cleanup();

    globalThis.fetch = () => Promise.reject(new TypeError('refused'));
    await find('Arbejdskraft', 'Færre fejl');
    expect(message()).toMatch(/^Vejen fra .* kunne ikke hentes\. Prøv igen\.$/);
  });
});
