import type { Selected } from '../view/view';
import type { MapIndex } from './map-index';

/** What a stop selects: a node, a boundary, or a stack to open; null for what has nothing to open. */
export function selectedAt(
  index: MapIndex,
  key: string,
): Selected | { readonly type: 'stack'; readonly id: string } | null {
  // A stack's stop is its id.
  if (index.diagram.stacks.some(({ id }) => id === key)) return { type: 'stack', id: key };
  const colon = key.indexOf(':');
  const id = key.slice(colon + 1);
  switch (key.slice(0, colon)) {
    case 'goal':
      return { type: 'goal', id };
    case 'band':
      return { type: 'boundary', id };
    case 'network':
      return { type: 'network', id };
    case 'initiative':
      return ofChip(index, id);
    case 'opening':
      return ofOpening(index, id);
    default:
      return null;
  }
}

function ofChip(index: MapIndex, id: string): ReturnType<typeof selectedAt> {
  const chip = index.diagram.chips.find((one) => one.id === id);
  const [only, ...others] = chip?.initiatives ?? [];
  if (only === undefined) return null;
  if (others.length === 0) return { type: 'initiative', id: only };
  const stack = chip?.goals.map((goal) => index.stackOf.get(goal)).find((one) => one !== undefined);
  return stack === undefined ? { type: 'initiative', id: only } : { type: 'stack', id: stack };
}

function ofOpening(index: MapIndex, id: string): ReturnType<typeof selectedAt> {
  for (const band of index.diagram.bands) {
    const opening = band.openings.find((one) => one.id === id);
    if (opening === undefined) continue;
    switch (opening.kind) {
      case 'network':
        return { type: 'network', id: opening.through };
      case 'skip':
        return { type: 'goal', id: opening.through.split('->')[1] ?? opening.through };
      case 'stack':
        return { type: 'boundary', id: band.upper };
      case 'goal':
      case 'coOwner':
      case 'stopsHere':
        return { type: 'goal', id: opening.through };
      default:
        return opening.kind satisfies never;
    }
  }
  return null;
}
