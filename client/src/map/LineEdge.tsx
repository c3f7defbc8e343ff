import type { Line } from '@kaskade/diagram';
import type { JSX } from 'react';
import css from './LineEdge.module.css';

/** Lines that are hovered or picked, as real paths over the canvas. */
export function LineEdges({ lines }: { readonly lines: readonly Line[] }): JSX.Element {
  return (
    <svg className={css.edges}>
      {lines.map((line) => (
        <g key={line.id} role="img" aria-label={line.name} data-line={line.id}>
          <path className={css.edge} d={line.d} strokeDasharray={line.dash.join(' ')} />
          {line.heads.map((head, at) => (
            <path key={at} className={css.edge} d={head.d} style={{ strokeWidth: head.width }} />
          ))}
          {line.ports.map(({ x, y }, at) => (
            <circle key={at} className={css.port} cx={x} cy={y} r={3.4} />
          ))}
        </g>
      ))}
    </svg>
  );
}
