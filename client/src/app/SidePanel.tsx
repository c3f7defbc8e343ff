import { lazy, Suspense, useEffect, useRef, useState, type JSX, type KeyboardEvent, type PointerEvent } from 'react';
import { useAgainst } from '../graph/use-against';
import { RightPanel } from '../inspector/RightPanel';
import { PANEL_WIDTH, useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './SidePanel.module.css';

const ComparePanel = lazy(async () => ({ default: (await import('../history/ComparePanel')).ComparePanel }));

const within = (width: number): number => Math.round(Math.max(PANEL_WIDTH.least, Math.min(PANEL_WIDTH.most, width)));

/** The panel at the right; beside the screen its edge can be dragged, or moved with the arrow keys. */
export function SidePanel({ beside }: { readonly beside: boolean }): JSX.Element {
  const { say } = useWords();
  const { view, change } = useView();
  const { panelWidth, pointsWanted, set } = useUi();
  const against = useAgainst();
  const [points, setPoints] = useState(false);
  useEffect(() => {
    if (pointsWanted) setPoints(true);
  }, [pointsWanted]);
  const isCompared = against !== null && view.selected === null && !points && !pointsWanted;
  const start = useRef<{ x: number; width: number } | null>(null);

  const close = (): void => {
    if (view.selected !== null) change({ selected: null, focus: null });
    else if (against !== null && points) setPoints(false);
    else set(beside ? { panelOpen: false } : { overlay: null });
  };
  const grab = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: panelWidth };
  };
  const drag = (event: PointerEvent): void => {
    if (start.current !== null) set({ panelWidth: within(start.current.width + start.current.x - event.clientX) });
  };
  const nudge = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: 16, ArrowRight: -16 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set({ panelWidth: within(panelWidth + step) });
  };

  return (
    <aside className={css.panel} style={{ width: beside ? panelWidth : '100%' }} aria-label={say('shell.panel')}>
      {beside && (
        <div
          className={css.edge}
          role="separator"
          aria-orientation="vertical"
          aria-label={say('shell.panelWidth')}
          aria-valuemin={PANEL_WIDTH.least}
          aria-valuemax={PANEL_WIDTH.most}
          aria-valuenow={panelWidth}
          tabIndex={0}
          onPointerDown={grab}
          onPointerMove={drag}
          onPointerUp={() => (start.current = null)}
          onPointerCancel={() => (start.current = null)}
          onKeyDown={nudge}
        />
      )}
      {isCompared ? (
        <Suspense fallback={null}>
          <ComparePanel onClose={close} onPoints={() => setPoints(true)} />
        </Suspense>
      ) : (
        <RightPanel onClose={close} />
      )}
    </aside>
  );
}
