import { breakText, STYLES, type Card } from '@kaskade/diagram';
import type { Node, NodeProps } from '@xyflow/react';
import { memo, type CSSProperties, type JSX } from 'react';
import { useMarkedGoals } from '../../editing/marked-goals';
import { HereMark } from '../../reading/HereMark';
import { PejlemaerkeTag } from '../../ui/PejlemaerkeTag';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { useWords } from '../../view/use-words';
import type { LookOf } from '../look';
import { useMapZoom } from '../map-zoom';
import { goalKey } from '../stops';
import css from './CardNode.module.css';
import { LinesButton } from './LinesButton';

/** What the card's sides take from its title. */
const PADDING = 17;
/** Up to this size three lines fit where title and owner stood. */
const THREE_LINES = 13.5;

export type CardNodeType = Node<{ readonly card: Card; readonly look: LookOf; readonly active: boolean }, 'card'>;

/** A goal's card: title, owner, pejlemærker, progress; and the button that lists its lines. */
export const CardNode = memo(function CardNode({ data: { card, look, active } }: NodeProps<CardNodeType>): JSX.Element {
  const { say, language } = useWords();
  const isMarked = useMarkedGoals(({ goals }) => goals.has(card.goal));
  const { step, titleSize } = useMapZoom();
  const small = step === 'middle' && titleSize > 12;
  const broken = (size: number, most: number): readonly string[] =>
    breakText(card.title, { ...STYLES.title, size }, card.box.width - PADDING, most, language).lines;
  const lines = small
    ? broken(titleSize, titleSize <= THREE_LINES ? 3 : 2)
    : step === 'near'
      ? broken(STYLES.title.size, 3)
      : card.lines;
  const { progress } = card;
  const wordy = small || lines.length > 2;
  const button = {
    type: 'button' as const,
    'data-goal': card.goal,
    'data-stop': goalKey(card.goal),
    'data-look': look,
    'data-mark-against': card.mark ?? undefined,
    tabIndex: active ? 0 : -1,
    'aria-label': isMarked ? `${card.name} ${say('arrange.marked.is')}` : card.name,
    'aria-pressed': look === 'selected',
  };
  // Far away the canvas draws a dot here; what has the keyboard is still a button.
  if (step === 'far') return <button {...button} className={css.dot} />;
  return (
    <>
      <button
        {...button}
        className={[
          css.card,
          css[look] ?? '',
          card.placed ? '' : css.unplaced,
          card.mark === null ? '' : css[card.mark],
          progress === null ? '' : css.progress,
        ].join(' ')}
        style={progress === null ? undefined : ({ '--progress': `${progress * 100}%` } as CSSProperties)}
      >
        <span className={css.title} style={small ? { fontSize: titleSize, lineHeight: 1.2 } : undefined}>
          {lines.map((line, at) => (
            <span key={at}>{line}</span>
          ))}
        </span>
        {!wordy && <Meta card={card} />}
        {!card.indicator && <span className={css.noIndicator} />}
      </button>
      <HereMark of={{ type: 'goal', id: card.goal }} />
      <LinesButton stop={button['data-stop']} title={card.title} active={active} />
    </>
  );
});

function Meta({ card: { owner, overdue, tags, moreTags } }: { readonly card: Card }): JSX.Element {
  return (
    <span className={css.meta}>
      {owner.missing ? (
        <>
          <SeverityIcon severity="medium" size={12} />
          <span className={css.missing}>{owner.text}</span>
        </>
      ) : (
        <span className={css.owner}>{owner.text}</span>
      )}
      {owner.more > 0 && <span className={css.more}>+{owner.more}</span>}
      {overdue && <SeverityIcon severity="low" size={12} />}
      {tags.map((tag) => (
        <PejlemaerkeTag key={tag.id} code={tag.code} place={tag.colour - 1} />
      ))}
      {moreTags > 0 && <span className={css.more}>+{moreTags}</span>}
    </span>
  );
}
