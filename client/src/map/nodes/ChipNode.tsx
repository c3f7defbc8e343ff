import { ellipsis, STYLES, type Chip } from '@kaskade/diagram';
import type { Node, NodeProps } from '@xyflow/react';
import { memo, type JSX } from 'react';
import type { LookOf } from '../look';
import { useMapZoom } from '../map-zoom';
import { chipKey } from '../stops';
import css from './ChipNode.module.css';

/** What diamond, gap and sides take of a chip. */
const PADDING = 31;

export type ChipNodeType = Node<{ readonly chip: Chip; readonly look: LookOf; readonly active: boolean }, 'chip'>;

/** An initiative, or several of one stack, under the bottom lane's cards. */
export const ChipNode = memo(function ChipNode({ data: { chip, look, active } }: NodeProps<ChipNodeType>): JSX.Element {
  const { textSize: size } = useMapZoom();
  const text =
    size > STYLES.chip.size ? ellipsis(chip.text, { ...STYLES.chip, size }, chip.box.width - PADDING) : chip.text;
  return (
    <button
      type="button"
      className={`${css.chip} ${chip.orphan ? css.orphan : ''} ${css[look] ?? ''} ${css[chip.mark ?? ''] ?? ''}`}
      data-initiative={chip.id}
      data-stop={chipKey(chip.id)}
      tabIndex={active ? 0 : -1}
      aria-label={chip.name}
      title={chip.mark === null ? chip.title : chip.name}
      data-mark-against={chip.mark ?? undefined}
    >
      <span style={{ fontSize: size }}>{text}</span>
    </button>
  );
});
