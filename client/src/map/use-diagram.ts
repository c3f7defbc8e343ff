import { mapAgainst, type MapDiagram } from '@kaskade/diagram';
import { useEffect, useMemo, useState } from 'react';
import { useAgainst } from '../graph/use-against';
import { useCascade } from '../graph/use-cascade';
import { orderToKeep, useKeptOrder } from '../view/kept-order';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { layoutOptionsOf, roomOf } from './layout-options';

/** The map of the graph on the screen, laid out in the worker; the one before stays until the next is there. */
export function useDiagram(width: number | null): {
  readonly diagram: MapDiagram | null;
  /** Whether it is all there; a large map is first only what its first view shows. */
  readonly whole: boolean;
  readonly problem: Error | null;
} {
  const { layout, graph, report } = useCascade();
  const { view } = useView();
  const { language } = useWords();
  const [made, setMade] = useState<{ diagram: MapDiagram | null; whole: boolean; problem: Error | null }>({
    diagram: null,
    whole: false,
    problem: null,
  });
  const tidied = useKeptOrder((kept) => kept.tidied);
  const { order, names } = view;
  const opened = view.opened.join('\n');
  const room = width === null ? null : roomOf(width);
  const other = useAgainst();
  const against = useMemo(
    () => (other === null ? null : mapAgainst(other, other.comparison, other.is, names, language)),
    [other, names, language],
  );

  useEffect(() => {
    if (room === null) return;
    let wanted = true;
    // What was there keeps its place when the graph changes, until it is tidied up; another order starts afresh.
    const from = orderToKeep(useKeptOrder.getState().laid, order, graph);
    const options = {
      ...layoutOptionsOf({ names, order, opened: opened === '' ? [] : opened.split('\n') }, language, room),
      ...(from && { previousOrder: from }),
      ...(against && { against }),
    };
    layout(options, (part) => wanted && setMade({ diagram: part, whole: false, problem: null }))
      .then((diagram) => {
        if (!wanted) return;
        useKeptOrder.setState({ laid: { by: order, graph, order: diagram.order, from } });
        setMade({ diagram, whole: true, problem: null });
      })
      .catch((problem: Error) => wanted && setMade((last) => ({ ...last, problem })));
    return () => {
      wanted = false;
    };
  }, [layout, graph, report, language, names, order, opened, room, tidied, against]);
  useEffect(() => () => useKeptOrder.setState({ laid: null }), []);
  return made;
}
