import { levelsByRank } from '@kaskade/domain';
import type { JSX } from 'react';
import { MADE_BY_NAME, openEditDialog } from '../editing/edit-dialog';
import { useShown } from '../editing/use-shown';
import { useEditor } from '../graph/use-editor';
import { Button } from '../ui/Button';
import { Menu, MenuDivider, MenuItem } from '../ui/Menu';
import { useWords } from '../view/use-words';

/** What can be made: a goal, and everything that goals hang on. */
export function CreateMenu(): JSX.Element | null {
  const { say } = useWords();
  const [top] = levelsByRank(useShown());
  if (useEditor() === null) return null;
  return (
    <Menu target={<Button look="ghost" icon="plus" aria-label={say('editing.create')} />}>
      {top !== undefined && (
        <MenuItem onClick={() => openEditDialog({ type: 'newGoal', level: top.id, parent: null })}>
          {say('labels.kind.goal')}
        </MenuItem>
      )}
      {MADE_BY_NAME.map((kind) => (
        <MenuItem key={kind} onClick={() => openEditDialog({ type: 'new', kind })}>
          {say(`labels.kind.${kind}`)}
        </MenuItem>
      ))}
      <MenuDivider />
      <MenuItem onClick={() => openEditDialog({ type: 'units', unit: null })}>{say('places.units.open')}</MenuItem>
      <MenuItem onClick={() => openEditDialog({ type: 'levels' })}>{say('places.levels.open')}</MenuItem>
    </Menu>
  );
}
