import { analyseIndex, buildIndex, type FindingCode } from '@kaskade/analysis';
import { applyChanges, levelsByRank, sameGraph, targets, type Graph } from '@kaskade/domain';
import { act, fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { planLevels, ranksInOrder, type PlannedLevel } from '../graph/edits/level-commands';
import { sample } from '../testing/organisations';
import { renderEditing } from '../testing/render-editing';
import { openEditDialog } from './edit-dialog';
import { EditDialogs } from './EditDialogs';
import { levelImpact } from './level-impact';

const fjordby = sample('fjordby');
const { graph } = fjordby;
const levels = levelsByRank(graph);

const made = fc
  .nat(4)
  .map((count) =>
    Array.from({ length: count }, (_, i): PlannedLevel => ({ id: `n${i}`, name: `Nyt ${i}`, noun: null })),
  );
/** Levels kept, renamed, made and in any order, with where what stood on the others goes. */
const planned = fc
  .tuple(fc.subarray(levels, { minLength: 0 }), made)
  .filter(([kept, news]) => kept.length + news.length >= 2)
  .chain(([kept, news]) =>
    fc.tuple(
      fc.shuffledSubarray([...kept, ...news], { minLength: kept.length + news.length }),
      fc.array(fc.nat(7), { minLength: 4, maxLength: 4 }),
    ),
  )
  .map(([plan, places]) => ({
    plan: plan.map(({ id, name, noun }): PlannedLevel => ({ id, name, noun })),
    heirs: Object.fromEntries(levels.map(({ id }, i) => [id, plan[places[i]! % plan.length]!.id])),
  }));

const after = (plan: readonly PlannedLevel[], heirs: Record<string, string> = {}): Graph => {
  const applied = applyChanges(graph, planLevels(graph, levels, plan, heirs));
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.graph;
};
const found = (of: Graph, code: FindingCode): ReadonlySet<string> => {
  const { spanMax, minAnswers } = of.settings;
  const report = analyseIndex(buildIndex(of), { asOf: '2026-01-31', settings: { spanMax, minAnswers }, cells: [] });
  return new Set(report.findings.filter((finding) => finding.code === code).map(({ subject }) => subject.id));
};
const comeTo = (of: Graph, code: FindingCode): number => {
  const was = found(graph, code);
  return [...found(of, code)].filter((id) => !was.has(id)).length;
};

describe('the plan of the levels', () => {
  it('keeps the ranks of the organisation and hands them out in order', () => {
    expect(ranksInOrder([20, 0, 10])).toEqual([0, 10, 20]);
    expect(ranksInOrder([0, null, 1, 7])).toEqual([0, 1, 2, 7]);
    expect(ranksInOrder([null, 3])).toEqual([3, 4]);
    const some = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 8 });
    fc.assert(
      fc.property(some, fc.array(fc.boolean(), { maxLength: 8 }), (kept, isNew) => {
        const ranks = ranksInOrder([...kept, ...isNew.map(() => null)]);
        expect(ranks.every((rank, i) => i === 0 || rank > ranks[i - 1]!)).toBe(true);
        expect(ranks.slice(0, kept.length)).toEqual([...kept].sort((a, b) => a - b));
      }),
    );
  });

  it('is one list of changes that gives the levels in their order, leaves nobody behind, and is taken back whole', () => {
    fc.assert(
      fc.property(planned, ({ plan, heirs }) => {
        const applied = applyChanges(graph, planLevels(graph, levels, plan, heirs));
        if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
        expect(levelsByRank(applied.graph).map(({ id, name, noun }) => ({ id, name, noun }))).toEqual(plan);
        for (const id of graph.nodes.leader.keys()) expect(targets(applied.graph, 'leaderLevel', id)).toHaveLength(1);
        for (const id of graph.nodes.goal.keys())
          expect(targets(applied.graph, 'goalLevel', id)).toHaveLength(targets(graph, 'goalLevel', id).length);
        const back = applyChanges(applied.graph, applied.inverse);
        expect(back.ok && sameGraph(back.graph, graph)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('says as many links inverted and skipping, and leaders reporting downwards, as the report then finds', () => {
    fc.assert(
      fc.property(planned, ({ plan, heirs }) => {
        const then = after(plan, heirs);
        const impact = levelImpact(graph, then);
        expect(impact.inverted).toBe(comeTo(then, 'GOAL_INVERTED'));
        expect(impact.skipping).toBe(comeTo(then, 'GOAL_SKIPS_LEVEL'));
        expect(impact.reportDown).toBe(comeTo(then, 'LEADER_REPORTS_DOWN'));
      }),
      { numRuns: 25 },
    );
  });

  it('says nothing when nothing moves', () => {
    expect(Object.values(levelImpact(graph, after(levels)))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('the window of levels', () => {
  const open = async () => {
    openEditDialog({ type: 'levels' });
    const drawn = renderEditing(<EditDialogs />, fjordby, '/w/w/kaskade');
    await screen.findByRole('dialog', { name: 'Niveauer' });
    return drawn;
  };
  afterEach(() => act(() => openEditDialog(null)));
  const name = (place: number) => screen.getByLabelText<HTMLInputElement>(`Navn på niveau ${place}`);
  const press = (button: string) => fireEvent.click(screen.getByRole('button', { name: button }));
  const shownLevels = (of: Graph) => levelsByRank(of).map((level) => level.name);

  it('moves, renames, makes and names the leaders of levels as one change, said before', async () => {
    const { editor } = await open();
    fireEvent.keyDown(name(2), { key: 'ArrowDown', altKey: true });
    expect(document.activeElement).toBe(name(3));
    expect(name(3).value).toBe('Topledelse');
    expect(screen.getByText(/forbindelser kommer til at gå opad og tæller ikke med\.$/)).not.toBeNull();
    fireEvent.change(name(4), { target: { value: 'Teamledere' } });
    fireEvent.change(screen.getByLabelText('Hvad lederne på niveau 4 kaldes'), { target: { value: 'teamledere' } });
    expect(screen.getByText('10 mål · 27 teamledere')).not.toBeNull();
    press('Nyt niveau');
    expect(document.activeElement).toBe(name(5));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Gem' }).disabled).toBe(true);
    fireEvent.change(name(5), { target: { value: 'Medarbejdere' } });
    expect(screen.getByText('Medarbejdere bliver det nederste niveau, som målene følges ned til.')).not.toBeNull();
    press('Gem');
    const { shown, done } = editor.state;
    expect(shownLevels(shown)).toEqual([
      'Politisk ledelse',
      'Mellemledelse',
      'Topledelse',
      'Teamledere',
      'Medarbejdere',
    ]);
    expect(levelsByRank(shown)[3]!.noun).toBe('teamledere');
    expect(done).toHaveLength(1);
    act(() => void editor.undo());
    expect(sameGraph(editor.state.shown, graph)).toBe(true);
  });

  it('says where goals and leaders of a level go, and lets it stay', async () => {
    const { editor } = await open();
    press('Slet Mellemledelse');
    expect(screen.getByText(/^11 mål og \d+ ledere flyttes fra Mellemledelse til Topledelse\.$/)).not.toBeNull();
    press('Behold Mellemledelse');
    expect(name(3).value).toBe('Mellemledelse');
    press('Slet Mellemledelse');
    const heir = screen.getByLabelText('Mellemledelse: mål og ledere flyttes til');
    fireEvent.change(heir, { target: { value: 'first_line' } });
    press('Gem');
    expect(shownLevels(editor.state.shown)).toEqual(['Politisk ledelse', 'Topledelse', 'Førstelinjeledelse']);
    expect(editor.state.done).toHaveLength(1);
  });

  it('refuses fewer than two and more than eight', async () => {
    await open();
    for (const gone of ['Topledelse', 'Mellemledelse', 'Førstelinjeledelse']) press(`Slet ${gone}`);
    const said = () => within(screen.getByRole('dialog')).queryByRole('alert')?.textContent;
    expect(said()).toBe('Det kan ikke gemmes: der skal være mellem to og otte niveauer.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Gem' }).disabled).toBe(true);
    press('Behold Topledelse');
    expect(said()).toBeUndefined();
    for (let place = 3; place <= 9; place++) {
      fireEvent.click(screen.getByText('Nyt niveau'));
      fireEvent.change(name(place), { target: { value: `Nyt ${place}` } });
    }
    expect(said()).toBe('Det kan ikke gemmes: der skal være mellem to og otte niveauer.');
  });
});
