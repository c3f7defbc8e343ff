import type { JSX, ReactNode } from 'react';
import { Button } from './Button';
import css from './Panel.module.css';

/** The inside of the right panel: a head with title and close, a body that scrolls, an optional foot that stays. */
export function Panel({
  title,
  count,
  kicker,
  actions,
  onClose,
  closeLabel,
  foot,
  children,
}: {
  readonly title: ReactNode;
  readonly count?: ReactNode;
  /** What kind of thing it is, over the title (`Mål · Mellemledelse`); the title then stands large under the head. */
  readonly kicker?: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}): JSX.Element {
  const close = <Button look="ghost" icon="close" aria-label={closeLabel} onClick={onClose} />;
  return (
    <div className={css.panel}>
      <header className={css.head}>
        {kicker === undefined ? (
          <>
            <h2 className={css.title}>{title}</h2>
            {count !== undefined && <span className={css.count}>{count}</span>}
          </>
        ) : (
          <p className={css.kicker}>{kicker}</p>
        )}
        <span className={css.spacer} />
        {actions}
        {close}
      </header>
      <div className={css.body}>
        {kicker !== undefined && <h2 className={css.large}>{title}</h2>}
        {children}
      </div>
      {foot && <footer className={css.foot}>{foot}</footer>}
    </div>
  );
}

/** A part of a panel under a hairline. */
export function PanelSection({
  title,
  aside,
  children,
}: {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <section className={css.section}>
      {title !== undefined && (
        <h3 className={css.sectionTitle}>
          <span>{title}</span>
          {aside !== undefined && <span className={css.aside}>{aside}</span>}
        </h3>
      )}
      {children}
    </section>
  );
}
