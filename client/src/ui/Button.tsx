import type { ButtonHTMLAttributes, JSX, Ref } from 'react';
import { Icon, type IconName } from './Icon';
import css from './Button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'line' | 'primary' | 'ghost' | 'text' | 'danger';
  /** `bar` 32, `header` 28, `small` 26 high. */
  readonly size?: 'bar' | 'header' | 'small';
  readonly icon?: IconName;
  /** A chevron at the end, for a button that opens something under itself. */
  readonly opens?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The one button. Without `children` it is square and needs an `aria-label`. */
export function Button({
  look = 'line',
  size = 'bar',
  icon,
  opens,
  className,
  children,
  ...rest
}: ButtonProps): JSX.Element {
  const square = children === undefined || children === null;
  return (
    <button
      type="button"
      {...rest}
      className={[css.button, css[look], css[size], square ? css.square : '', className ?? ''].join(' ')}
    >
      {icon && <Icon name={icon} size={size === 'small' ? 14 : 16} />}
      {children}
      {opens && <Icon name="down" size={14} />}
    </button>
  );
}
