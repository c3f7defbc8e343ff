import { useId, useRef, useState, type DragEvent, type JSX, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../view/use-words';
import css from './DropZone.module.css';

/** What a file may be; the gate looks at the content, this only helps in choosing. */
const ACCEPT = '.xlsx,.csv,.zip';

/** Where a file is dropped, or chosen with a button. */
export function DropZone({
  onFile,
  button,
  children,
}: {
  readonly onFile: (file: File) => void;
  /** The words of the button that opens the file window. */
  readonly button: string;
  readonly children?: ReactNode;
}): JSX.Element {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (file !== undefined) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={over ? `${css.zone} ${css.over}` : css.zone}>
        {children ?? (
          <>
            <span className={css.icon}>
              <Icon name="upload" size={18} />
            </span>
            <p className={css.words}>
              <b>{words.say('data.drop')}</b>
              <span>{words.say('data.accepted')}</span>
            </p>
          </>
        )}
      </div>
      <p className={css.choose}>
        <Button look={children === undefined ? 'primary' : 'text'} onClick={() => input.current?.click()}>
          {button}
        </Button>
        {children !== undefined && <span className={css.quiet}> · {words.say('data.orDrop')}</span>}
      </p>
      <label htmlFor={id} className="hidden-visually">
        {words.say('data.file')}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept={ACCEPT}
        className="hidden-visually"
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file, mended, must be choosable again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
