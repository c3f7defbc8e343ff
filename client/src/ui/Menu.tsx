import { Menu as Floating } from '@mantine/core';
import type { JSX, ReactElement, ReactNode } from 'react';
import css from './Menu.module.css';

/** A menu of commands under a button. */
export function Menu({
  target,
  width = 240,
  side = 'bottom-start',
  children,
}: {
  readonly target: ReactElement;
  readonly width?: number;
  readonly side?: 'bottom-start' | 'bottom-end';
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <Floating
      position={side}
      width={width}
      offset={6}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: css.dropdown, item: css.item, label: css.label, divider: css.divider }}
    >
      <Floating.Target>{target}</Floating.Target>
      <Floating.Dropdown>{children}</Floating.Dropdown>
    </Floating>
  );
}

export const MenuItem = Floating.Item;
export const MenuLabel = Floating.Label;
export const MenuDivider = Floating.Divider;
