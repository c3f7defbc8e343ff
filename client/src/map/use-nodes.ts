import type { Box, MapDiagram } from '@kaskade/diagram';
import { useRef } from 'react';
import { lookOf, lookOfGoals, type Look, type LookOf } from './look';
import type { CardNodeType } from './nodes/CardNode';
import type { ChipNodeType } from './nodes/ChipNode';
import type { NetworkNodeType } from './nodes/NetworkNode';
import type { StackNodeType } from './nodes/StackNode';
import { chipKey, goalKey, networkKey } from './stops';
import { meets, type MapWindow } from './visible-window';

export type MapNode = CardNodeType | StackNodeType | ChipNodeType | NetworkNodeType;

/**
 * The nodes that React Flow shows: those in the window, and the one the keyboard is at. Far away goals are dots on the canvas, so
 * only the active one is a node. A node that looks as before is the same object, so that it is not drawn anew.
 */
export function useNodes(
  diagram: MapDiagram,
  sight: MapWindow,
  look: Look,
  active: string | null,
  far: boolean,
): MapNode[] {
  const cache = useRef<{ diagram: MapDiagram | null; nodes: Map<string, MapNode> }>({
    diagram: null,
    nodes: new Map(),
  });
  const before = cache.current.diagram === diagram ? cache.current.nodes : new Map<string, MapNode>();
  const nodes = new Map<string, MapNode>();
  const show = (key: string, box: Box, as: LookOf, make: () => MapNode): void => {
    const old = before.get(key);
    const same = old !== undefined && old.data.look === as && old.data.active === (key === active);
    nodes.set(key, same ? old : { ...make(), ...placedAt(box) });
  };
  const seen = (box: Box, key: string): boolean => key === active || (!far && meets(box, sight.box));

  for (const card of [...diagram.cards, ...(diagram.tray?.cards ?? [])]) {
    const key = goalKey(card.goal);
    if (!seen(card.box, key)) continue;
    const as = lookOf(look, 'goal', card.goal);
    show(key, card.box, as, () => ({ ...base(key), type: 'card', data: { card, look: as, active: key === active } }));
  }
  for (const stack of diagram.stacks) {
    if (!meets(stack.box, sight.box) && stack.id !== active) continue;
    const as = lookOfGoals(look, stack.goals);
    show(stack.id, stack.box, as, () => ({
      ...base(stack.id),
      type: 'stack',
      data: { stack, look: as, active: stack.id === active },
    }));
  }
  for (const chip of diagram.chips) {
    const key = chipKey(chip.id);
    if (!seen(chip.box, key)) continue;
    const looks = chip.initiatives.map((id) => lookOf(look, 'initiative', id));
    const as = (['selected', 'on', 'plain'] as const).find((one) => looks.includes(one)) ?? 'dim';
    show(key, chip.box, as, () => ({ ...base(key), type: 'chip', data: { chip, look: as, active: key === active } }));
  }
  for (const network of diagram.networks) {
    const key = networkKey(network.network);
    if (!meets(network.box, sight.box) && key !== active) continue;
    const as = lookOf(look, 'network', network.network);
    show(key, network.box, as, () => ({
      ...base(key),
      type: 'network',
      data: { network, look: as, active: key === active },
    }));
  }
  cache.current = { diagram, nodes };
  return [...nodes.values()];
}

/** Where a node lies: by `left` and `top`, for every transform costs the browser work each time the map moves. */
const placedAt = ({ x, y, width, height }: Box) => ({
  position: { x, y },
  width,
  height,
  style: { transform: 'none', left: x, top: y },
});

const base = (id: string) => ({ id, position: { x: 0, y: 0 }, draggable: false, selectable: false, focusable: false });
