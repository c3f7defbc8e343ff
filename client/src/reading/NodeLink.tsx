import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { useView } from '../view/use-view';
import type { Screen, Selected, View } from '../view/view';
import css from './NodeLink.module.css';

export interface NodeLinkProps {
  readonly to: Selected;
  /** The screen to open it on; the present one when not given. */
  readonly screen?: Screen;
  readonly view?: Partial<View>;
  /** `quiet` looks like the text around it until it is pointed at; `action` is a command such as *Vis*. */
  readonly look?: 'quiet' | 'action';
  /** What it opens, where the words alone do not say. */
  readonly label?: string;
  /** Whether Tab comes to it; not given: as any link. In the list arrows lead to the others. */
  readonly stop?: boolean;
  readonly children: ReactNode;
}

/** A link that selects a node or a boundary: a true address, so that it can be opened in a tab of its own. */
export function NodeLink({ to, screen, view, look = 'quiet', label, stop, children }: NodeLinkProps): JSX.Element {
  const { href } = useView();
  return (
    <Link
      className={css[look]}
      to={href({ ...view, selected: to }, screen)}
      aria-label={label}
      tabIndex={stop === undefined ? undefined : stop ? 0 : -1}
    >
      {children}
    </Link>
  );
}

/** *Vis*: jumps to the map, where the node gets its halo. */
export function ShowLink({
  to,
  label,
  children,
}: {
  readonly to: Selected;
  readonly label: string;
  readonly children: ReactNode;
}): JSX.Element {
  const { href } = useView();
  return (
    <Link
      className={css.action}
      to={href({ selected: to, form: 'map', focus: null }, 'kaskade')}
      state={{ jump: true }}
      aria-label={label}
    >
      {children}
    </Link>
  );
}
