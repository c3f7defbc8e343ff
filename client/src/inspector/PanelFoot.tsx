import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import type { Selected } from '../view/view';
import { ShowLink } from '../reading/NodeLink';
import css from './PanelFoot.module.css';

/** Where to go from here: the node on the map, and its line drawn out from everything else. */
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
  return (
    <div>
      <div className={css.foot}>
        <ShowLink to={to} label={words.say('screens.showOnMap')}>
          {words.say('screens.showOnMap')}
        </ShowLink>
        {line && view.focus === null && (
          <Link className={css.line} to={href({ selected: to, focus: 'both', form: 'map' }, 'kaskade')}>
            {words.say('screens.followLine')}
          </Link>
        )}
      </div>
      {children}
    </div>
  );
}
