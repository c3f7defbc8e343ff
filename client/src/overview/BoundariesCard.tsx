import type { JSX } from 'react';
import { bandLabel, boundaryShort, formatPercent, gradeOf, gradeWord } from '@kaskade/wording';
import { BandStrip } from '../ui/BandStrip';
import { NodeLink } from '../reading/NodeLink';
import type { Reading } from '../reading/reading';
import { stripOf } from '../reading/strip';
import { useWords } from '../view/use-words';
import { Card } from './Card';
import css from './BoundariesCard.module.css';

/** The layer at each boundary: three lines of words, the band at 56 px × index, and the share with its class. */
export function BoundariesCard({ graph, index, report }: Reading): JSX.Element {
  const words = useWords();
  const { language } = words;
  const { layerWord } = graph.settings;
  return (
    <Card
      title={words.say(`labels.layerTitle.${layerWord}`)}
      explain={`${words.say('labels.boundariesCount')} ${words.say('labels.hatched')}`}
    >
      <ul className={css.list}>
        {report.boundaries.map((boundary) => {
          const upper = graph.nodes.level.get(boundary.upper);
          const lower = graph.nodes.level.get(boundary.lower);
          if (upper === undefined || lower === undefined) return null;
          const label = bandLabel(boundary, layerWord, language);
          const measured = boundary.index !== null && boundary.indexMapped !== null;
          return (
            <li key={boundary.upper} className={css.boundary}>
              <div className={css.words}>
                <h3>
                  <NodeLink to={{ type: 'boundary', id: boundary.upper }} screen="kaskade">
                    {boundaryShort(upper, lower, language)}
                  </NodeLink>
                </h3>
                {label.passed !== null && <p>{label.passed}</p>}
                {label.connected !== null && <p>{label.connected}</p>}
                {label.unmapped !== null && <p className={css.quiet}>{label.unmapped}</p>}
              </div>
              <BandStrip {...stripOf({ graph, index, report }, boundary)} width={172} height={64} full={56} />
              <p className={css.figure}>
                {measured ? (
                  <>
                    <b>{formatPercent(boundary.index, language)}</b>
                    <span className={css.grade}>{gradeWord(gradeOf(boundary.indexMapped), language)}</span>
                    {label.mapped !== null && (
                      <small>
                        {words.say('labels.band.mappedShort', { share: formatPercent(boundary.indexMapped, language) })}
                      </small>
                    )}
                  </>
                ) : (
                  <small>{label.layer}</small>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
