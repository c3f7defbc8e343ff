import { breakText, STYLES, type Stack } from '@kaskade/diagram';
import type { Node, NodeProps } from '@xyflow/react';
import { memo, type JSX } from 'react';
import { useWords } from '../../view/use-words';
import type { LookOf } from '../look';
import { useMapZoom } from '../map-zoom';
import { LinesButton } from './LinesButton';
import css from './StackNode.module.css';

const PADDING = 18;

export type StackNodeType = Node<{ readonly stack: Stack; readonly look: LookOf; readonly active: boolean }, 'stack'>;

/** The goals of one unit in a lane of many, as one card with a second edge: Enter or a click opens it, a button lists its lines. */
export const StackNode = memo(function StackNode({
  data: { stack, look, active },
}: NodeProps<StackNodeType>): JSX.Element {
  const { language } = useWords();
  const { step, titleSize: size } = useMapZoom();
  const lines =
    size > STYLES.title.size
      ? breakText(stack.lines.join(' '), { ...STYLES.title, size }, stack.box.width - PADDING, 2, language).lines
      : stack.lines;
  return (
    <>
      <button
        type="button"
        className={`${css.stack} ${css[look] ?? ''}`}
        data-stack={stack.id}
        data-stop={stack.id}
        tabIndex={active ? 0 : -1}
        aria-label={stack.name}
        aria-expanded={false}
      >
        {step !== 'far' &&
          lines.map((line, at) => (
            <span key={at} style={{ fontSize: size, lineHeight: 1.25 }}>
              {line}
            </span>
          ))}
      </button>
      {step !== 'far' && <LinesButton stop={stack.id} title={stack.lines.join(' ')} active={active} />}
    </>
  );
});
