import { Popover as Floating } from '@mantine/core';
import type { JSX, ReactElement, ReactNode } from 'react';
import css from './Popover.module.css';

export interface PopoverProps {
  readonly open: boolean;
  readonly onChange: (open: boolean) => void;
  /** The button it opens under; it must pass on `ref` and `aria-*`. */
  readonly target: ReactElement;
  readonly label: string;
  readonly width?: number | 'target';
  readonly side?: 'bottom-start' | 'bottom-end' | 'right-start' | 'top-start';
  readonly children: ReactNode;
}

/** A small window under a button: traps focus, closes with Esc or a click beside it, gives the focus back. */
export function Popover({
  open,
  onChange,
  target,
  label,
  width,
  side = 'bottom-start',
  children,
}: PopoverProps): JSX.Element {
  return (
    <Floating
      opened={open}
      onChange={onChange}
      position={side}
      width={width}
      offset={6}
      trapFocus
      returnFocus
      withinPortal
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: css.dropdown }}
    >
      <Floating.Target>{target}</Floating.Target>
      <Floating.Dropdown aria-label={label}>{children}</Floating.Dropdown>
    </Floating>
  );
}
