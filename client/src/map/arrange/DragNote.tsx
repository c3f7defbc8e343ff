import { useStore } from '@xyflow/react';
import type { JSX, ReactNode } from 'react';
import { useZoom } from '../use-camera';
import css from './Arrange.module.css';
import type { Point } from './places';

/** The room it needs, px on the screen; where there is less it stands at the pointer's other side. */
const WIDE = 310;
const HIGH = 110;

/** What a drop here would do, beside the pointer, as large as everywhere on the screen. */
export function DragNote({
  at,
  isRefused = false,
  children,
}: {
  readonly at: Point;
  readonly isRefused?: boolean;
  readonly children: ReactNode;
}): JSX.Element {
  const zoom = useZoom();
  const isRight = useStore(({ transform, width }) => at.x * transform[2] + transform[0] > width - WIDE);
  const isLow = useStore(({ transform, height }) => at.y * transform[2] + transform[1] > height - HIGH);
  const beside = `translate(${isRight ? 'calc(-100% - 14px)' : '14px'}, ${isLow ? 'calc(-100% - 16px)' : '16px'})`;
  return (
    <div
      className={`${css.note} ${isRefused ? css.noteRefused : ''}`}
      style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom}) ${beside}` }}
      role="status"
    >
      {children}
    </div>
  );
}
