import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '../ui/Button';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import type { Selected } from '../view/view';
import { HereMark } from '../reading/HereMark';
import { ShowLink } from '../reading/NodeLink';
import css from './PanelFoot.module.css';

/** Where to go from here: the node on the map, its line drawn out from everything else, and its history. */
export function PanelFoot({
  to,
  line,
  children,
}: {
  readonly to: Selected;
  readonly line: boolean;
  /** What can be done to it. */
  readonly children?: ReactNode;
}): JSX.Element {
  const words = useWords();
  const { view, href } = useView();
  const set = useUi((ui) => ui.set);
  const kind = to.type === 'boundary' ? 'level' : to.type;
  return (
    <div>
      <HereMark of={to} words />
      <div className={css.foot}>
        <ShowLink to={to} label={words.say('screens.showOnMap')}>
          {words.say('screens.showOnMap')}
        </ShowLink>
        {line && view.focus === null && (
          <Link className={css.line} to={href({ selected: to, focus: 'both', form: 'map' }, 'kaskade')}>
            {words.say('screens.followLine')}
          </Link>
        )}
        <Button look="text" size="small" className={css.own} onClick={() => set({ historyOf: { kind, id: to.id } })}>
          {words.say('history.title')}
        </Button>
      </div>
      {children}
    </div>
  );
}
