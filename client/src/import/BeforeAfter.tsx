import type { ImportPreview, PreviewBoundary, PreviewFigures } from '@kaskade/workbook';
import { boundaryShort, formatPercent, gradeOf, gradeWord, type LevelLike } from '@kaskade/wording';
import type { JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { BandStrip } from '../ui/BandStrip';
import { Icon } from '../ui/Icon';
import { useWords } from '../view/use-words';
import css from './BeforeAfter.module.css';

/** Each boundary's band before and after the import, with its counts. With errors they are counted as if every suggestion were followed. */
export function BeforeAfter({
  preview,
  errors,
}: {
  readonly preview: ImportPreview;
  readonly errors: number;
}): JSX.Element {
  const words = useWords();
  const { graph } = useCascade();
  const { before, after } = preview;
  return (
    <section className={css.bands}>
      <header>
        <h3>{words.say(`data.bands.${graph.settings.layerWord}`)}</h3>
        {preview.assumingSuggestions && <p>{words.say('data.assuming', { count: errors })}</p>}
      </header>
      <ul>
        {after.boundaries.map((next) => (
          <Row key={next.upper} next={next} now={twin(before, next)} after={after} />
        ))}
      </ul>
    </section>
  );
}

/** The same boundary before; null where its levels were not neighbours. */
const twin = (before: PreviewFigures, { upper, lower }: PreviewBoundary): PreviewBoundary | null =>
  before.boundaries.find((one) => one.upper === upper && one.lower === lower) ?? null;

function Row({
  now,
  next,
  after,
}: {
  readonly now: PreviewBoundary | null;
  readonly next: PreviewBoundary;
  readonly after: PreviewFigures;
}): JSX.Element | null {
  const words = useWords();
  const level = (id: string): LevelLike => after.levels.find((one) => one.id === id) ?? { id, name: id };
  const percent = (index: number | null): string => (index === null ? '–' : formatPercent(index, words.language));
  const grade = (boundary: PreviewBoundary | null): string =>
    boundary === null || boundary.indexMapped === null ? '–' : gradeWord(gradeOf(boundary.indexMapped), words.language);
  const grades =
    now === null || grade(now) === grade(next)
      ? grade(next)
      : words.say('data.change', { before: grade(now), after: grade(next) });
  const ofLeaders = ({ up }: PreviewBoundary): string =>
    words.say('labels.ofCount', { count: up.connected, of: up.of });
  return (
    <li className={css.row}>
      <div>
        <b>{boundaryShort(level(next.upper), level(next.lower), words.language)}</b>
        <small>
          {words.say('data.leaders', {
            leaders:
              now === null
                ? ofLeaders(next)
                : words.say('data.change', { before: ofLeaders(now), after: ofLeaders(next) }),
          })}
        </small>
        <small>
          {words.say('data.goals', {
            goals: [now, next]
              .filter((one) => one !== null)
              .map(({ down }) => words.say('labels.ofCount', { count: down.passed, of: down.of }))
              .join(' → '),
          })}
        </small>
      </div>
      <Strip boundary={now} after={after} />
      <span className={css.arrow}>
        <Icon name="arrowRight" size={14} />
      </span>
      <Strip boundary={next} after={after} />
      <p className={css.figure}>
        {words.say('data.change', { before: percent(now?.index ?? null), after: percent(next.index) })}
        <small>
          {words.say('data.mappedChange', {
            before: percent(now?.indexMapped ?? null),
            after: percent(next.indexMapped),
          })}{' '}
          · {grades}
        </small>
      </p>
    </li>
  );
}

function Strip({
  boundary,
  after,
}: {
  readonly boundary: PreviewBoundary | null;
  readonly after: PreviewFigures;
}): JSX.Element {
  if (boundary === null) return <span />;
  const { upper, lower, index, indexMapped, down } = boundary;
  return (
    <BandStrip
      id={`${upper}->${lower}`}
      index={index}
      indexMapped={indexMapped}
      passed={down.passed}
      of={down.of}
      followed={down.passed}
      origin={after.levels.find(({ goals }) => goals > 0)?.id === upper}
      width={206}
      height={52}
      full={56}
    />
  );
}
