import type { Box, Lane, MapDiagram, PlacedText } from '@kaskade/diagram';
import { useLayoutEffect, useRef, type JSX } from 'react';
import type { Camera } from './fit';
import { leftOf, spineOnScreen } from './fit';
import { openEditDialog } from '../editing/edit-dialog';
import { useEditor } from '../graph/use-editor';
import { Icon } from '../ui/Icon';
import { useWords } from '../view/use-words';
import { PlacedWords } from './PlacedWords';
import css from './Spine.module.css';
import { useCamera, useZoom } from './use-camera';

/**
 * The names of lanes and the labels of bands. They stay in view when the map is panned sideways and keep their size when it is
 * made smaller; then as many of their lines are shown as there is room for.
 */
export function Spine({ diagram }: { readonly diagram: MapDiagram }): JSX.Element {
  const zoom = useZoom();
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const { spineWidth, tray } = diagram;
  const scale = Math.max(1, zoom);
  const width = spineOnScreen(spineWidth, zoom);

  const follow = useRef((_: Camera): void => undefined);
  follow.current = ({ x, y, zoom: now }) => {
    if (!outer.current || !inner.current) return;
    const shift = x - leftOf(spineWidth, now);
    // Its ground is needed only where cards and lanes would show under it.
    write(outer.current, `translateX(${Math.max(0, shift)}px)`, shift < -0.5 || now < 1);
    write(inner.current, `translateY(${y}px)`);
  };
  const camera = useCamera((next) => follow.current(next));
  useLayoutEffect(() => follow.current(camera()));

  return (
    <div ref={outer} className={css.spine} style={{ width }}>
      <div ref={inner} className={css.inner}>
        {tray && (
          <div className={css.slot} style={{ top: tray.box.y * zoom, height: tray.box.height * zoom }}>
            <Texts texts={[tray.title]} inside={tray.box} zoom={zoom} scale={scale} />
          </div>
        )}
        {diagram.lanes.map((lane) => (
          <LaneHead key={lane.level} lane={lane} zoom={zoom} scale={scale} width={width} />
        ))}
        {diagram.bands.map((band) => (
          <div key={band.id} className={css.slot} style={{ top: band.slot.y * zoom, height: band.slot.height * zoom }}>
            <Texts texts={band.label} inside={band.slot} zoom={zoom} scale={scale} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Writes only what changes: the map may be panned without anything of this moving. */
function write(element: HTMLElement, transform: string, over?: boolean): void {
  if (element.style.transform !== transform) element.style.transform = transform;
  if (over !== undefined && element.dataset['over'] !== String(over)) element.dataset['over'] = String(over);
}

function LaneHead({
  lane,
  zoom,
  scale,
  width,
}: {
  readonly lane: Lane;
  readonly zoom: number;
  readonly scale: number;
  readonly width: number;
}): JSX.Element {
  const { box, bar, header, level } = lane;
  const { say } = useWords();
  const canEdit = useEditor() !== null;
  const barTop = (bar.box.y - box.y) * scale;
  return (
    <div
      className={css.lane}
      style={{ left: box.x * scale, top: box.y * zoom, width: width - box.x * scale, height: box.height * zoom }}
      data-lane-head={lane.level}
    >
      <Texts texts={header} inside={box} zoom={zoom} scale={scale} left={box.x} />
      {canEdit && (
        <button
          type="button"
          className={css.add}
          aria-label={say('editing.newGoalIn', { level: header[0]?.runs.map(({ text }) => text).join('') ?? level })}
          title={say('editing.newGoal')}
          onClick={() => openEditDialog({ type: 'newGoal', level, parent: null })}
        >
          <Icon name="plus" size={14} />
        </button>
      )}
      {bar.share !== null && barTop + bar.box.height * scale <= box.height * zoom - 2 && (
        <span
          className={css.bar}
          style={{
            left: (bar.box.x - box.x) * scale,
            top: barTop,
            width: bar.box.width * scale,
            height: bar.box.height * scale,
          }}
        >
          <i style={{ width: `${bar.share * 100}%` }} />
        </span>
      )}
    </div>
  );
}

function Texts({
  texts,
  inside,
  zoom,
  scale,
  left = 0,
}: {
  readonly texts: readonly PlacedText[];
  readonly inside: Box;
  readonly zoom: number;
  readonly scale: number;
  readonly left?: number;
}): JSX.Element {
  const room = inside.height * zoom;
  const first = texts[0]?.y ?? 0;
  // Where not even the first line fits at its place, it moves up.
  const lift = Math.max(0, Math.min((first - inside.y) * scale - 13, (first - inside.y) * scale - room + 2));
  const places = texts.filter((text, at) => at === 0 || (text.y - inside.y) * scale - lift <= room).map(({ y }) => y);
  const shown = mostImportant(texts, places.length).map((text, at) => ({ ...text, y: places[at] ?? text.y }));
  return (
    <svg className={css.words}>
      <g transform={`translate(${-left * scale} ${-inside.y * scale - lift}) scale(${scale})`}>
        <PlacedWords texts={shown} />
      </g>
    </svg>
  );
}

/** The lines of a label for which there is room: as they stand, but the last before others where it carries the class. */
function mostImportant(texts: readonly PlacedText[], count: number): readonly PlacedText[] {
  const last = texts.at(-1);
  const classIsLast = last !== undefined && texts.length > 1 && last.runs.some(({ tone }) => tone === 'woolink');
  if (count >= texts.length || count < 2 || !classIsLast) return texts.slice(0, count);
  return [...texts.slice(0, count - 1), last];
}
