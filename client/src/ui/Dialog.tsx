import { useEffect, useId, useRef, type JSX, type ReactNode } from 'react';
import { Button } from './Button';
import css from './Dialog.module.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** The name of the close button. */
  readonly closeLabel: string;
  readonly width?: number;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/**
 * A modal window: the browser's own `<dialog>`, which traps the focus, closes with Esc and gives the focus back. The keyboard begins at what is
 * marked `data-first`, else at the close button.
 */
export function Dialog({ open, onClose, title, closeLabel, width = 460, children, footer }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('[data-first]')?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      style={{ width }}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div className={css.body}>
          <header className={css.head}>
            <h2 id={heading}>{title}</h2>
            <Button look="ghost" icon="close" aria-label={closeLabel} onClick={onClose} />
          </header>
          {children}
          {footer && <footer className={css.foot}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
