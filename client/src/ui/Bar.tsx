import type { JSX } from 'react';
import css from './Bar.module.css';

/** A thin bar filled to `share` (0–1). Decorative: the figure stands beside it. */
export function Bar({
  share,
  width = 40,
  height = 4,
}: {
  readonly share: number;
  readonly width?: number | string;
  readonly height?: number;
}): JSX.Element {
  return (
    <span className={css.bar} style={{ width, height }} aria-hidden="true">
      <i style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
    </span>
  );
}

/** Leaders in three parts (has line, has not, not mapped), as in the unit table and over 40 leaders on the map. */
export function LeaderBar({
  connected,
  notConnected,
  unmapped,
  width = 36,
  height = 6,
}: {
  readonly connected: number;
  readonly notConnected: number;
  readonly unmapped: number;
  readonly width?: number;
  readonly height?: number;
}): JSX.Element {
  const all = Math.max(1, connected + notConnected + unmapped);
  const part = (count: number): string => `${(count / all) * 100}%`;
  return (
    <span className={css.parts} style={{ width, height }} aria-hidden="true">
      {connected > 0 && <i className={css.connected} style={{ width: part(connected) }} />}
      {notConnected > 0 && <i className={css.notConnected} style={{ width: part(notConnected) }} />}
      {unmapped > 0 && <i className={css.unmapped} style={{ width: part(unmapped) }} />}
    </span>
  );
}
