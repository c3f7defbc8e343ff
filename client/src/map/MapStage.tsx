import type { Line, MapDiagram } from '@kaskade/diagram';
import { ReactFlow, ViewportPortal, type Edge, type NodeTypes } from '@xyflow/react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { useEditor } from '../graph/use-editor';
import { useHighlight } from '../view/use-highlight';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { LineCanvas } from './canvas/LineCanvas';
import { useCurrentMap } from '../view/current-map';
import { startCamera, type Size } from './fit';
import { focusOf, isOnLine } from './focus';
import { Halo } from './Halo';
import { LeaderMenu } from './LeaderMenu';
import { LineEdges } from './LineEdge';
import { LineMenu } from './LineMenu';
import { lookOfGoals, type Look } from './look';
import { indexMap, stopOfEnd, titleAt } from './map-index';
import { MapZoomContext } from './map-zoom';
import css from './MapView.module.css';
import { Bands } from './marks/Bands';
import { Ends } from './marks/Ends';
import { GoneCards } from './marks/GoneCards';
import { Labels } from './marks/Labels';
import { LaneFloors } from './marks/LaneFloors';
import { LeaderMarks } from './marks/LeaderMarks';
import { Openings } from './marks/Openings';
import { Ports } from './marks/Ports';
import { Minimap } from './Minimap';
import { CardNode } from './nodes/CardNode';
import { ChipNode } from './nodes/ChipNode';
import { NetworkNode } from './nodes/NetworkNode';
import { StackNode } from './nodes/StackNode';
import { OpenCard } from './OpenCard';
import { Spine } from './Spine';
import { goalKey } from './stops';
import { isCut, Tip } from './Tip';
import { TitleEditor } from './TitleEditor';
import { useJump } from './use-jump';
import { useMapEvents } from './use-map-events';
import { useNodes } from './use-nodes';
import { useSight } from './use-sight';
import { useWalk } from './use-walk';
import { ZoomControls } from './ZoomControls';
import { ZOOM } from './zoom-step';

const Arrange = lazy(async () => ({ default: (await import('./arrange/Arrange')).Arrange }));

const NODE_TYPES: NodeTypes = { card: CardNode, stack: StackNode, chip: ChipNode, network: NetworkNode };
const NO_EDGES: Edge[] = [];
const NO_LINES: readonly Line[] = [];

/** Where the highest lane that has goals begins. */
function leftOfTop({ lanes, cards, stacks }: MapDiagram): number {
  for (const { level } of lanes) {
    const lefts = [...cards, ...stacks].filter((one) => one.level === level).map(({ box }) => box.x);
    if (lefts.length > 0) return Math.min(...lefts);
  }
  return 0;
}

/** One diagram on the screen: cards by React Flow, wool and lines on the canvas under them, marks as elements over it. */
export function MapStage({
  diagram,
  whole,
  screen,
}: {
  readonly diagram: MapDiagram;
  /** Whether the diagram is all there; a picture is taken of a whole one only. */
  readonly whole: boolean;
  readonly screen: Size;
}): JSX.Element {
  const { say } = useWords();
  const { workspace, graph, index: readings } = useCascade();
  const { view } = useView();
  const bright = useHighlight();
  const canEdit = useEditor() !== null;
  const frame = useRef<HTMLDivElement>(null);
  const index = useMemo(() => indexMap(diagram), [diagram]);
  const { selected, focus: direction } = view;
  const focus = useMemo(
    () => (selected === null || direction === null ? null : focusOf(graph, readings, selected, direction)),
    [graph, readings, selected, direction],
  );
  const look = useMemo((): Look => ({ selected, focus, bright }), [selected, focus, bright]);

  const start = useMemo(
    () => startCamera(diagram.size, diagram.spineWidth, screen, leftOfTop(diagram)),
    // Only the first view is chosen for the user; after that the camera is theirs.
    [], // eslint-disable-line react-hooks/exhaustive-deps
  );
  const { sight, zoom } = useSight(screen, start, whole);
  const far = zoom.step === 'far';
  const walk = useWalk(frame, index, graph, screen);
  const halo = useJump(index, screen, walk.goTo);
  const events = useMapEvents({ index, walk, frame, screen });
  const nodes = useNodes(diagram, sight, look, walk.active, far);

  const goalsOf = useCallback(
    (node: string): readonly string[] => diagram.stacks.find(({ id }) => id === node)?.goals ?? [node],
    [diagram],
  );
  const onLine = useMemo(() => {
    if (focus === null) return null;
    return new Set(diagram.lines.filter((line) => isOnLine(line, focus, goalsOf)).map(({ id }) => id));
  }, [diagram, focus, goalsOf]);
  const lineFocus = useMemo(
    () =>
      onLine === null ? undefined : { selected: selected?.id ?? '', on: new Set([...onLine, ...(focus?.goals ?? [])]) },
    [onLine, selected, focus],
  );
  const brightIds = useMemo(() => {
    if (bright === null) return undefined;
    const stacks = diagram.stacks
      .filter(({ goals }) => goals.some((goal) => bright.goals.has(goal)))
      .map(({ id }) => id);
    return new Set([...bright.goals, ...bright.initiatives, ...stacks]);
  }, [bright, diagram]);
  const isDim = useCallback(
    (line: Line) => lookOfGoals({ ...look, focus: null }, goalsOf(line.from)) === 'dim',
    [look, goalsOf],
  );

  const shown = useMemo(() => {
    const ids = new Set([events.hoveredLine?.id, events.pickedLine?.id]);
    return diagram.lines.filter(({ id }) => ids.has(id));
  }, [diagram, events.hoveredLine, events.pickedLine]);
  const pointed = events.pointed ?? null;
  const openKey = pointed ?? (selected?.type === 'goal' ? `goal:${selected.id}` : null);
  const openCard = openKey?.startsWith('goal:') ? index.cards.get(openKey.slice('goal:'.length)) : undefined;

  useEffect(() => {
    if (!whole) return;
    const on =
      focus === null || onLine === null
        ? null
        : [...onLine, ...focus.goals, ...focus.leaders, ...focus.initiatives, ...focus.networks];
    useCurrentMap.setState({
      map: {
        diagram,
        focus: on === null ? undefined : { selected: selected?.id ?? '', on: new Set(on) },
        bright: brightIds && bright ? new Set([...brightIds, ...bright.leaders, ...bright.networks]) : undefined,
      },
    });
    return () => useCurrentMap.setState({ map: null });
  }, [diagram, whole, focus, onLine, selected, bright, brightIds]);

  const menu = events.menu;
  const titled = events.titled === null ? undefined : index.cards.get(events.titled);
  return (
    <MapZoomContext value={zoom}>
      <div
        ref={frame}
        className={css.stage}
        data-zoom={zoom.step}
        data-pointing={events.hoveredLine !== null}
        {...events.handlers}
      >
        <ReactFlow
          nodes={nodes}
          edges={NO_EDGES}
          nodeTypes={NODE_TYPES}
          defaultViewport={start}
          minZoom={ZOOM.least}
          maxZoom={ZOOM.most}
          panOnScroll
          zoomOnDoubleClick={false}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          edgesFocusable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          proOptions={{ hideAttribution: true }}
          aria-label={say('shell.map.name')}
          onPaneClick={events.onPaneClick}
        >
          <ViewportPortal>
            <LaneFloors lanes={diagram.lanes} tray={diagram.tray} />
            <LineCanvas
              workspace={workspace.id}
              diagram={diagram}
              sight={sight}
              step={zoom.step}
              focus={lineFocus}
              bright={brightIds}
            />
            <Bands
              bands={diagram.bands}
              active={walk.active}
              selected={selected?.type === 'boundary' ? selected.id : null}
            />
            {!far && (
              <>
                <Openings bands={diagram.bands} sight={sight} active={walk.active} />
                <Ports lines={diagram.lines} sight={sight} on={onLine} dim={isDim} />
                <Ends lines={diagram.lines} sight={sight} />
                <Labels bands={diagram.bands} lines={diagram.lines} heading={diagram.networkHeading} sight={sight} />
              </>
            )}
            {diagram.gone.length > 0 && <GoneCards cards={diagram.gone} sight={sight} far={far} />}
            <LeaderMarks leaders={diagram.leaders} sight={sight} active={walk.active} look={look} far={far} />
            <LineEdges lines={shown.length === 0 ? NO_LINES : shown} />
            {halo && <Halo box={halo} />}
            {openCard && zoom.step === 'near' && titled === undefined && <OpenCard card={openCard} />}
            {openCard &&
              pointed !== null &&
              zoom.step !== 'near' &&
              (far || zoom.titleSize > 12 || isCut(openCard) || openCard.mark !== null) && <Tip card={openCard} />}
            {titled && <TitleEditor card={titled} onClose={(isLeft) => events.closeTitle(titled.goal, isLeft)} />}
          </ViewportPortal>
        </ReactFlow>
        {canEdit && whole && (
          <Suspense fallback={null}>
            <Arrange
              frame={frame}
              index={index}
              far={far}
              pointed={pointed}
              selected={selected?.type === 'goal' ? goalKey(selected.id) : null}
            />
          </Suspense>
        )}
        <Spine diagram={diagram} />
        <div className={css.corner}>
          <Minimap diagram={diagram} screen={screen} />
          <ZoomControls onZoom={events.zoomBy} onFit={events.fit} />
        </div>
        {menu?.type === 'lines' && (
          <LineMenu
            title={titleAt(index, menu.key)}
            lines={index.linesAt.get(menu.key) ?? NO_LINES}
            place={menu.place}
            onHover={events.hoverLine}
            onChoose={(line) => {
              const from = stopOfEnd(index, line, 'from');
              const to = stopOfEnd(index, line, 'to');
              events.pickLine(line);
              events.closeMenu((from === menu.key ? to : from) ?? menu.key);
            }}
            onClose={() => events.closeMenu(menu.key)}
          />
        )}
        {menu?.type === 'leaders' && (
          <LeaderMenu
            leaders={diagram.leaders}
            group={menu.key}
            place={menu.place}
            onChoose={(leader) => {
              events.closeMenu(menu.key);
              events.select({ type: 'leader', id: leader });
            }}
            onClose={() => events.closeMenu(menu.key)}
          />
        )}
      </div>
    </MapZoomContext>
  );
}
