import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useRef, type JSX } from 'react';
import { Loading } from '../ui/Loading';
import { useWords } from '../view/use-words';
import css from './MapView.module.css';
import { MapStage } from './MapStage';
import { useBox } from './use-box';
import { useDiagram } from './use-diagram';

/** The map: laid out in the worker for the room there is, drawn by `MapStage`. */
export function MapView(): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const screen = useBox(frame);
  const { diagram, whole, problem } = useDiagram(screen?.width ?? null);
  const { say } = useWords();
  return (
    <div ref={frame} className={css.frame} data-map={whole ? 'ready' : 'loading'} aria-busy={!whole}>
      {diagram === null && problem === null && <Loading label={say('labels.loadingMap')} />}
      {problem !== null && diagram === null && <p role="alert">{say('shell.error.otherText')}</p>}
      {diagram !== null && screen !== null && (
        <ReactFlowProvider>
          <MapStage diagram={diagram} whole={whole} screen={screen} />
        </ReactFlowProvider>
      )}
    </div>
  );
}
