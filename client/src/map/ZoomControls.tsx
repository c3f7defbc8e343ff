import type { JSX } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from '../view/use-words';
import { useZoom } from './use-camera';
import css from './ZoomControls.module.css';

/** Zoom out, how much, zoom in, fit. */
export function ZoomControls({
  onZoom,
  onFit,
}: {
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onFit: () => void;
}): JSX.Element {
  const { say, percent } = useWords();
  const zoom = useZoom();
  return (
    <div className={css.controls} role="group" aria-label={say('shell.map.zoom')}>
      <button type="button" aria-label={say('shell.map.zoomOut')} onClick={() => onZoom(-1)}>
        <Icon name="minus" size={14} />
      </button>
      <span className={css.zoom} role="status">
        {percent(zoom)}
      </span>
      <button type="button" aria-label={say('shell.map.zoomIn')} onClick={() => onZoom(1)}>
        <Icon name="plus" size={14} />
      </button>
      <button
        type="button"
        className={css.fit}
        aria-label={say('labels.button.fit')}
        title={say('labels.button.fit')}
        onClick={onFit}
      >
        <Icon name="fit" size={14} />
      </button>
    </div>
  );
}
