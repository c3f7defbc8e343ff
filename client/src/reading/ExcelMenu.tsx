import type { JSX } from 'react';
import { Button } from '../ui/Button';
import { Menu, MenuItem } from '../ui/Menu';
import { useView } from '../view/use-view';
import { isPresent } from '../view/view';
import { useWords } from '../view/use-words';
import { fileAddress } from './file-addresses';
import type { Reading } from './reading';

const FILES = [
  ['points.xlsx', 'screens.excel.points'],
  ['leaders.xlsx', 'screens.excel.leaders'],
  ['units.xlsx', 'screens.excel.units'],
] as const;

/** *Hent som Excel*: the points, the leaders and the units as they stand on the report's day. */
export function ExcelMenu({
  report,
  size,
}: Pick<Reading, 'report'> & { readonly size?: 'bar' | 'header' }): JSX.Element | null {
  const words = useWords();
  const { workspace, view } = useView();
  // They are made of the present graph.
  if (!isPresent(view)) return null;
  return (
    <Menu
      side="bottom-end"
      target={
        <Button icon="download" size={size ?? 'bar'} opens>
          {words.say('labels.button.downloadExcel')}
        </Button>
      }
    >
      {FILES.map(([file, key]) => (
        <MenuItem
          key={file}
          component="a"
          href={fileAddress(workspace, file, { asOf: report.asOf, language: words.language })}
          download
        >
          {words.say(key)}
        </MenuItem>
      ))}
    </Menu>
  );
}
