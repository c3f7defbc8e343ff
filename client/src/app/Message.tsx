import type { JSX, ReactNode } from 'react';
import css from './Message.module.css';

/** A state of the whole screen in words: empty, error. */
export function Message({
  icon,
  title,
  text,
  children,
  alert,
}: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
  readonly alert?: boolean;
}): JSX.Element {
  return (
    <div className={css.screen}>
      <div className={css.message} role={alert ? 'alert' : undefined}>
        <h1>
          {icon}
          {title}
        </h1>
        {text && <p>{text}</p>}
        <div className={css.actions}>{children}</div>
      </div>
    </div>
  );
}
