import type { LaneOrder, MapDiagram } from '@kaskade/diagram';
import { useEffect, useRef, useState } from 'react';
import { useCascade } from '../graph/use-cascade';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { layoutOptionsOf, roomOf } from './layout-options';

/** The map of the graph on the screen, laid out in the worker; the one before stays until the next is there. */
export function useDiagram(width: number | null): {
  readonly diagram: MapDiagram | null;
  readonly problem: Error | null;
} {
  const { layout, graph, report } = useCascade();
  const { view } = useView();
  const { language } = useWords();
  const [made, setMade] = useState<{ diagram: MapDiagram | null; problem: Error | null }>({
    diagram: null,
    problem: null,
  });
  const before = useRef<{ readonly order: LaneOrder; readonly by: string; readonly graph: unknown } | null>(null);
  const { order, names } = view;
  const opened = view.opened.join('\n');
  const room = width === null ? null : roomOf(width);

  useEffect(() => {
    if (room === null) return;
    let wanted = true;
    // What was there keeps its place when the graph changes; another order starts afresh.
    const kept = before.current !== null && before.current.by === order && before.current.graph !== graph;
    layout({
      ...layoutOptionsOf({ names, order, opened: opened === '' ? [] : opened.split('\n') }, language, room),
      ...(kept && before.current ? { previousOrder: before.current.order } : {}),
    })
      .then((diagram) => {
        if (!wanted) return;
        before.current = { order: diagram.order, by: order, graph };
        setMade({ diagram, problem: null });
      })
      .catch((problem: Error) => wanted && setMade((last) => ({ ...last, problem })));
    return () => {
      wanted = false;
    };
  }, [layout, graph, report, language, names, order, opened, room]);
  return made;
}
