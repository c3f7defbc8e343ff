import type { Stack } from '@kaskade/diagram';
import type { Node, NodeProps } from '@xyflow/react';
import { memo, type JSX } from 'react';
import type { LookOf } from '../look';
import css from './StackNode.module.css';

export type StackNodeType = Node<{ readonly stack: Stack; readonly look: LookOf; readonly active: boolean }, 'stack'>;

/** The goals of one unit in a lane of many, as one card with a second edge; Enter or a click opens it. */
export const StackNode = memo(function StackNode({
  data: { stack, look, active },
}: NodeProps<StackNodeType>): JSX.Element {
  return (
    <button
      type="button"
      className={`${css.stack} ${css[look] ?? ''}`}
      data-stack={stack.id}
      data-stop={stack.id}
      tabIndex={active ? 0 : -1}
      aria-label={stack.name}
      aria-expanded={false}
    >
      {stack.lines.map((line, at) => (
        <span key={at}>{line}</span>
      ))}
    </button>
  );
});
