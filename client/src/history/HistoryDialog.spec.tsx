import '../testing/browser';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { HistoryQuery, HistoryQueryVariables } from '../generated/graphql';
import { useActor } from '../graph/actor';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { useUi, type UiState } from '../view/ui-store';
import { HistoryDialog } from './HistoryDialog';
import type { Changer } from './read-history';

const fjordby = sample('fjordby');
const G = { kind: 'goal', id: [...fjordby.graph.nodes.goal.keys()][0]! } as const;
type Told = HistoryQuery['history']['revisions'][number];
const told = (revision: number, at: string, more: Partial<Told> = {}): Told => ({
  ...{ epoch: 1, revision, operation: `o${revision}`, actor: 'lis', name: 'Lis', at, cells: false },
  ...{ kind: 'change', file: null, count: 1 },
  changes: [
    {
      __typename: 'SetField',
      ...{ holder: 'goal', id: G.id, field: 'title' },
      was: { text: 'Før', number: null, flag: null },
      is: { text: `Nyt ${revision}`, number: null, flag: null },
    },
  ],
  names: [{ ...G, name: 'Før' }],
  ...more,
});

const asked: HistoryQueryVariables[] = [];
let changers: Changer[] = [];
/** Answers each question for a page as the API does; null: there is no connection. */
function serverAnswers(answer: (question: HistoryQueryVariables) => HistoryQuery['history'] | null): void {
  asked.length = 0;
  globalThis.fetch = (_address, init) => {
    const { query, variables } = JSON.parse(init?.body as string) as {
      query: string;
      variables: HistoryQueryVariables;
    };
    if (query.includes('query Changers'))
      return Promise.resolve({ text: () => Promise.resolve(JSON.stringify({ data: { changers } })) } as Response);
    asked.push(variables);
    const history = answer(variables);
    if (history === null) return Promise.reject(new TypeError('refused'));
    return Promise.resolve({ text: () => Promise.resolve(JSON.stringify({ data: { history } })) } as Response);
  };
}

async function open(historyOf: UiState['historyOf'] = 'all', language: 'da' | 'en' = 'da'): Promise<HTMLElement> {
  renderScreen(<HistoryDialog />, fjordby, { address: '/w/w/kaskade', language });
  await act(async () => useUi.getState().set({ historyOf }));
  return screen.getByRole('dialog');
}
const items = (): string[] => screen.queryAllByRole('listitem').map((item) => item.textContent ?? '');
const choose = (name: string, value: string) =>
  act(async () => fireEvent.change(screen.getByLabelText(name), { target: { value } }));

afterEach(() => void (changers = []));
afterEach(() => act(() => useUi.getState().set({ historyOf: null })));

describe('the history', () => {
  it('tells by the day, the newest first, who changed what when, and goes on where it is asked to', async () => {
    useActor.setState({ id: 'mig' });
    serverAnswers(({ before }) =>
      before === null
        ? {
            before: 8,
            revisions: [
              // An hour before midnight UTC it is the next day in Denmark.
              told(9, '2026-03-12T23:05:00Z'),
              told(8, '2026-03-12T09:42:00Z', { actor: 'mig', name: null }),
            ],
          }
        : { before: null, revisions: [told(7, '2026-03-12T09:00:00Z', { kind: 'undo' })] },
    );
    const dialog = await open();
    expect(within(dialog).getByRole('heading', { level: 2 }).textContent).toBe('Historik');
    expect(items()).toEqual([
      "00.05 LisMålet 'Før' hedder nu 'Nyt 9'.",
      "10.42 Uden navn (dig)Målet 'Før' hedder nu 'Nyt 8'.",
    ]);
    expect(screen.getByRole('status').textContent).toBe('2 ændringer vist');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Vis flere' })));
    expect(asked.map(({ before }) => before)).toEqual([null, 8]);
    expect(screen.getAllByRole('heading', { level: 3 }).map((day) => day.textContent)).toEqual([
      '13.03.2026',
      '12.03.2026',
    ]);
    expect(items()[2]).toBe("10.00 LisFortrød en ændring:Målet 'Før' hedder nu 'Nyt 7'.");
    expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull();
  });

  it('is narrowed to a person, also one who is not on the page, and to days, and made whole again', async () => {
    changers = [
      { actor: 'lis', name: 'Lis' },
      { actor: 'ida', name: 'Ida' },
      { actor: 'bo', name: 'Bo' },
    ];
    serverAnswers(({ actor }) => ({
      before: null,
      revisions:
        actor === 'bo'
          ? []
          : [told(2, '2026-03-12T09:42:00Z'), told(1, '2026-03-11T09:00:00Z', { actor: 'bo', name: 'Bo' })],
    }));
    await open();
    await choose('Hvem', 'bo');
    await choose('Fra og med', '2026-03-01');
    await choose('Til og med', '2026-03-12');
    expect(asked.at(-1)).toMatchObject({
      workspace: 'w',
      subject: null,
      actor: 'bo',
      from: '2026-03-01',
      to: '2026-03-12',
    });
    expect(screen.getByRole('status').textContent).toBe('Ingen ændringer passer til det, du har valgt.');
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['Alle', 'Lis', 'Ida', 'Bo']);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Nulstil' })));
    expect(asked.at(-1)).toMatchObject({ actor: null, from: null, to: null });
    expect(items()).toHaveLength(2);
  });

  it('is of one node, and of the whole map from there', async () => {
    serverAnswers(() => ({ before: null, revisions: [] }));
    const title = fjordby.graph.nodes.goal.get(G.id)?.title ?? '';
    await open(G);
    expect(screen.getByRole('dialog', { name: `Historik for ${title}` })).toBeTruthy();
    expect(asked).toMatchObject([{ subject: G }]);
    expect(screen.getByRole('status').textContent).toBe('Ingen ændringer endnu.');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Vis hele kortets historik' })));
    expect(asked.at(-1)).toMatchObject({ subject: null });
    fireEvent.click(screen.getByRole('button', { name: 'Luk' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('folds what an import did under the name of its file', async () => {
    const one = told(2, '2026-03-12T09:42:00Z');
    serverAnswers(() => ({
      before: null,
      revisions: [
        {
          ...one,
          kind: 'import',
          file: 'maal.xlsx',
          count: 214,
          changes: Array.from({ length: 7 }, () => one.changes[0]!),
        },
      ],
    }));
    await open();
    expect(items()).toEqual(['10.42 LisArket maal.xlsx blev indlæst.Vis 7 ændringer']);
    fireEvent.click(screen.getByRole('button', { name: 'Vis 7 ændringer' }));
    expect(items()[0]).toMatch(/Nyt 2'\.Og 207 ændringer til\.$/);
  });

  it('opens the map as it was after a revision, and at the end of a day', async () => {
    serverAnswers(() => ({ before: null, revisions: [told(2, '2026-03-12T09:42:00Z')] }));
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Se kortet, som det var 12.03.2026 kl. 10.42' }));
    expect(window.location.search).toBe('?dengang=1.2');
    expect(screen.queryByRole('dialog')).toBeNull();
    await act(async () => useUi.getState().set({ historyOf: 'all' }));
    await choose('Kortet, som det var den', '2026-02-28');
    fireEvent.click(screen.getByRole('button', { name: 'Se kortet' }));
    expect(window.location.search).toBe('?dengang=2026-02-28');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says when it cannot be had, and tries again', async () => {
    let isOnline = false;
    serverAnswers(() => (isOnline ? { before: null, revisions: [told(1, '2026-03-12T09:42:00Z')] } : null));
    await open('all', 'en');
    expect(screen.getByRole('alert').textContent).toContain('The history could not be loaded.');
    isOnline = true;
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(items()).toEqual(["10:42 LisThe map was created.The goal 'Før' is now called 'Nyt 1'."]);
  });
});
