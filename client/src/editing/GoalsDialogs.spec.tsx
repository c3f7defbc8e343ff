import { renderEditing } from '../testing/render-editing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { RightPanel } from '../inspector/RightPanel';
import { levelOfGoal } from '../reading/places';
import { sample } from '../testing/organisations';
import { useUi } from '../view/ui-store';
import { openEditDialog } from './edit-dialog';
import { EditDialogs } from './EditDialogs';
import './GoalsDialogs';

const fjordby = sample('fjordby');
const show = (goal: string) =>
  renderEditing(
    <>
      <RightPanel onClose={() => {}} />
      <EditDialogs />
    </>,
    fjordby,
    `/w/w/kaskade?valgt=maal:${goal}`,
  );

beforeEach(() => useUi.setState({ editing: true }));
afterEach(() => {
  useUi.setState({ editing: false });
  openEditDialog(null);
});

describe('several goals, or one, at a cost', () => {
  it('the level in the panel: what would be cut and what would skip is said first, and it is one change', async () => {
    const { editor } = show('T01');
    const before = editor.state.shown;
    const level = () => levelOfGoal(editor.state.shown, 'T01')?.id;
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Niveau'), { target: { value: 'first_line' } });
    });
    const dialog = within(screen.getByRole('dialog', { name: /til førstelinjeledelse\?$/ }));
    dialog.getByText('2 forbindelser fjernes, for der ville de gå opad:');
    dialog.getByText('I job inden for 26 uger → Jobmål i alle borgerplaner');
    dialog.getByText(/^Flere ledige i job .*: springer topledelse og mellemledelse over$/);
    expect(level()).toBe('top');
    fireEvent.click(dialog.getByRole('button', { name: 'Flyt' }));
    expect(level()).toBe('first_line');
    expect(editor.state.shown.cascade.size).toBe(before.cascade.size - 2);
    act(() => void editor.undo());
    expect([level(), editor.state.shown.cascade.size]).toEqual(['top', before.cascade.size]);
  });

  it('the level in the panel: what costs nothing is not asked about', () => {
    const { editor } = show('F08');
    fireEvent.change(screen.getByLabelText('Niveau'), { target: { value: 'middle' } });
    expect(levelOfGoal(editor.state.shown, 'F08')?.id).toBe('middle');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
