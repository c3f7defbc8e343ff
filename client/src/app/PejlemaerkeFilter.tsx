import { byCodePoint, sources } from '@kaskade/domain';
import type { JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { pejlemaerkeMarks } from '../reading/figures';
import { Button } from '../ui/Button';
import { PejlemaerkeTag } from '../ui/PejlemaerkeTag';
import { SeverityIcon } from '../ui/SeverityIcon';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './PejlemaerkeFilter.module.css';
import rail from './Rail.module.css';

/** The pejlemærker with code, full name and how many goals support each; those chosen stay bright. */
export function PejlemaerkeFilter(): JSX.Element | null {
  const { say, number } = useWords();
  const { graph, report } = useCascade();
  const { view, change } = useView();
  const marks = pejlemaerkeMarks(graph);
  if (marks.size === 0) return null;
  const unsupported = new Set(
    report.findings.flatMap(({ code, subject }) => (code === 'PEJLEMAERKE_UNSUPPORTED' ? [subject.id] : [])),
  );
  const supporters = (id: string): number =>
    sources(graph, 'goalSupports', id).filter((goal) => graph.nodes.goal.get(goal)?.status !== 'dropped').length;
  const toggle = (id: string): void => {
    const others = view.pejlemaerker.filter((chosen) => chosen !== id);
    const chosen = others.length === view.pejlemaerker.length ? [...others, id].sort(byCodePoint) : others;
    change({ pejlemaerker: chosen });
  };

  return (
    <section aria-label={say('shell.pejlemaerker')}>
      <div className={rail.section}>
        <h2 title={say('labels.pejlemaerkeExplained')}>{say('shell.pejlemaerker')}</h2>
        {view.pejlemaerker.length > 0 && (
          <Button look="text" onClick={() => change({ pejlemaerker: [] })}>
            {say('labels.filter.clear')}
          </Button>
        )}
      </div>
      <ul>
        {[...marks].map(([id, { code, place }]) => (
          <li key={id}>
            <button
              type="button"
              className={view.pejlemaerker.includes(id) ? `${css.row} ${css.on}` : css.row}
              aria-pressed={view.pejlemaerker.includes(id)}
              onClick={() => toggle(id)}
            >
              <PejlemaerkeTag code={code} place={place} />
              <span className={css.name}>{graph.nodes.pejlemaerke.get(id)?.name}</span>
              <span className={css.count}>
                {unsupported.has(id) && <SeverityIcon severity="high" size={12} label={say('labels.severity.high')} />}
                {number(supporters(id))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
