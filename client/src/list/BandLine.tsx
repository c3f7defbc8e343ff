import { bandLabel, bandSpoken } from '@kaskade/wording';
import type { BoundaryFigures } from '@kaskade/analysis';
import type { JSX } from 'react';
import { BandStrip } from '../ui/BandStrip';
import { NodeLink } from '../reading/NodeLink';
import { stripOf } from '../reading/strip';
import { useWords } from '../view/use-words';
import type { LineProps } from './ListLine';
import css from './BandLine.module.css';
import lines from './Lines.module.css';

/** The band under a level: a strip of it with its openings and ends, and the words of its label. */
export function BandLine({
  row,
  reading,
  band,
  place,
  active,
}: LineProps & { readonly band: BoundaryFigures }): JSX.Element | null {
  const words = useWords();
  const { graph } = reading;
  const upper = graph.nodes.level.get(band.upper);
  const lower = graph.nodes.level.get(band.lower);
  if (upper === undefined || lower === undefined) return null;
  const { layerWord } = graph.settings;
  const label = bandLabel(band, layerWord, words.language);
  return (
    <div
      role="row"
      aria-rowindex={place.rowIndex}
      data-row={row.key}
      className={`${lines.line} ${css.band}`}
      style={{ transform: `translateY(${place.top}px)`, height: place.height }}
    >
      <div role="rowheader" aria-colspan={7} className={css.bandCell}>
        <BandStrip {...stripOf(reading, band)} width={292} height={38} full={40} />
        <span className="hidden-visually">{bandSpoken(band, { upper, lower }, layerWord, words.language)}</span>
        <span className={css.bandWords} aria-hidden="true">
          <b>
            {label.layer}
            {label.grade !== null && <em> · {label.grade}</em>}
          </b>
          {label.passed !== null && <Counted text={label.passed} />}
          {label.connected !== null && (
            <span>
              <Counted text={label.connected} />
              {label.unmapped !== null && ` · ${label.unmapped}`}
            </span>
          )}
          {label.mapped !== null && <span className={css.quiet}>{label.mapped}</span>}
        </span>
        <NodeLink to={{ type: 'boundary', id: band.upper }} look="action" stop={active}>
          {words.say('labels.button.showBoundary')}
        </NodeLink>
      </div>
    </div>
  );
}

/** `8 af 9 mål når igennem` with the counts in full weight. */
function Counted({ text }: { readonly text: string }): JSX.Element {
  const [, counts = '', rest = text] = /^([\d.,]+ \S+ [\d.,]+)(.*)$/.exec(text) ?? [];
  return (
    <span>
      <strong>{counts}</strong>
      {rest}
    </span>
  );
}
