import { renderEditing } from '../testing/render-editing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { ownersOf } from '../reading/places';
import { sample } from '../testing/organisations';
import { markGoals, unmarkAll, useMarkedGoals } from './marked-goals';
import { MarkedBar } from './MarkedBar';

const fjordby = sample('fjordby');
const GOALS = ['F01', 'F02', 'F10'];
const pick = (button: string, words: string): void => {
  fireEvent.click(screen.getByRole('button', { name: button }));
  const search = screen.getByRole('combobox', { name: /3 mål/ });
  fireEvent.change(search, { target: { value: words } });
  fireEvent.keyDown(search, { key: 'Enter' });
};

afterEach(() => unmarkAll());

describe('the bar of several goals', () => {
  it('gives all of them status, owner and pejlemærke, each as one change', () => {
    const { editor } = renderEditing(<MarkedBar goals={GOALS} />, fjordby, '/w/w/kaskade');
    const read = () =>
      GOALS.map((goal) => {
        const { nodes, links } = editor.state.shown;
        const owners = ownersOf(editor.state.shown, goal).map(({ id }) => id);
        return [
          nodes.goal.get(goal)?.status,
          owners.includes('L22'),
          links.goalSupports.out.get(goal)?.includes('KL2'),
        ];
      });
    const start = read();
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'achieved' } });
    pick('Ejer', fjordby.graph.nodes.leader.get('L22')!.name);
    pick('Pejlemærke', fjordby.graph.nodes.pejlemaerke.get('KL2')!.name);
    expect(read()).toEqual(GOALS.map(() => ['achieved', true, true]));
    for (let times = 0; times < 3; times++) act(() => void editor.undo());
    expect(read()).toEqual(start);
    expect(editor.state.done).toHaveLength(0);
  });

  it('says what is deleted with them, and Esc takes the marks away', () => {
    const { editor } = renderEditing(<MarkedBar goals={GOALS} />, fjordby, '/w/w/kaskade');
    act(() => markGoals(GOALS));
    fireEvent.keyDown(document.body, { key: 'Delete' });
    const dialog = within(screen.getByRole('dialog', { name: 'Slet 3 mål?' }));
    dialog.getByText(/^\d+ linjer fjernes også\.$/);
    fireEvent.click(dialog.getByRole('button', { name: 'Annullér' }));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(useMarkedGoals.getState().goals.size).toBe(0);
    expect(editor.state.done).toHaveLength(0);
  });
});
