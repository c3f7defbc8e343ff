import { renderEditing } from '../testing/render-editing';
import { act, fireEvent, screen } from '@testing-library/react';
import { useActor } from '../graph/actor';
import { sample } from '../testing/organisations';
import { NameDialog } from './NameDialog';

const fjordby = sample('fjordby');

function firstChange(): void {
  useActor.setState({ name: null, asked: false });
  const { editor } = renderEditing(<NameDialog />, fjordby, '/w/w/kaskade');
  expect(screen.queryByLabelText('Dit navn')).toBeNull();
  act(() => {
    editor.connected(false);
    editor.edit([{ type: 'set', kind: 'goal', id: 'M07', field: 'indicator', from: 'Aftaler', to: null }]);
    editor.edit([{ type: 'set', kind: 'goal', id: 'M07', field: 'description', from: null, to: 'Mere' }]);
  });
}

describe('the name at changes', () => {
  it('is asked for at the first change, and not again', () => {
    firstChange();
    fireEvent.change(screen.getByLabelText('Dit navn'), { target: { value: ' Anna ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Gem', hidden: true }));
    expect(useActor.getState()).toMatchObject({ name: 'Anna', asked: true });
    expect(screen.queryByLabelText('Dit navn')).toBeNull();
  });

  it('may be left out', () => {
    firstChange();
    fireEvent.click(screen.getByRole('button', { name: 'Uden navn', hidden: true }));
    expect(useActor.getState()).toMatchObject({ name: null, asked: true });
    expect(screen.queryByLabelText('Dit navn')).toBeNull();
  });
});
