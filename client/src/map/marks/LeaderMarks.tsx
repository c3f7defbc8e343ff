import type { LaneLeaders, LeaderSummary } from '@kaskade/diagram';
import { memo, type JSX } from 'react';
import { LeaderMark } from '../../ui/LeaderMark';
import { lookOf, type Look } from '../look';
import { useMapZoom } from '../map-zoom';
import { PlacedWords } from '../PlacedWords';
import { leadersKey } from '../stops';
import { meets, type MapWindow } from '../visible-window';
import css from './marks.module.css';
import { at } from './place';

/** The leaders along each lane's top edge: one group for each unit, or over 40 one bar in three parts. */
export const LeaderMarks = memo(function LeaderMarks({
  leaders,
  sight,
  active,
  look,
  far,
}: {
  readonly leaders: readonly LaneLeaders[];
  readonly sight: MapWindow;
  readonly active: string | null;
  readonly look: Look;
  readonly far: boolean;
}): JSX.Element {
  return (
    <>
      {leaders.map(({ level, form, groups, summary }) =>
        form === 'bar' || far ? (
          <Summary key={level} level={level} summary={summary} active={active} far={far} />
        ) : (
          groups
            .filter(({ unit, box }) => meets(box, sight.box) || active === leadersKey(level, unit))
            .map(({ unit, name, box, marks }) => (
              <div
                key={leadersKey(level, unit)}
                role="group"
                className={css.leaders}
                style={at(box)}
                data-leaders={level}
                data-stop={leadersKey(level, unit)}
                tabIndex={active === leadersKey(level, unit) ? 0 : -1}
                aria-label={name}
              >
                {marks.map((mark) => (
                  <span
                    key={mark.leader}
                    role="img"
                    className={`${css.leader} ${css[lookOf(look, 'leader', mark.leader)] ?? ''}`}
                    style={at(mark.box, box)}
                    data-mark={mark.state}
                    data-leader={mark.leader}
                    aria-label={mark.name}
                    title={mark.name}
                  >
                    <LeaderMark state={mark.state} />
                  </span>
                ))}
              </div>
            ))
        ),
      )}
    </>
  );
});

function Summary({
  level,
  summary,
  active,
  far,
}: {
  readonly level: string;
  readonly summary: LeaderSummary;
  readonly active: string | null;
  readonly far: boolean;
}): JSX.Element {
  const { textSize } = useMapZoom();
  const key = leadersKey(level, null);
  return (
    <>
      <div
        role="img"
        className={css.summary}
        style={at(summary.box)}
        data-leaders={level}
        data-stop={key}
        tabIndex={active === key ? 0 : -1}
        aria-label={summary.name}
        title={summary.name}
      >
        {summary.parts.map(({ state, box }) => (
          <span
            key={state}
            className={css[state]}
            style={at(box, summary.box)}
            data-mark={state}
            data-count={summary[state]}
          />
        ))}
      </div>
      {!far && (
        <svg className={css.words} aria-hidden="true">
          <PlacedWords texts={[summary.text]} least={textSize} />
        </svg>
      )}
    </>
  );
}
