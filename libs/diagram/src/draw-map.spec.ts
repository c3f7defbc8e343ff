import * as fc from 'fast-check';
import { graphs } from '../../domain/testing/graph-arbitrary';
import { lay, layCases, type Laid } from '../testing/layouts';
import { arrange } from './arrange';
import { drawMap } from './layout-map';
import type { Box, MapDiagram } from './map-diagram';

const reaches = ({ x, width }: Box, left: number, right: number): boolean => x <= right && x + width >= left;

function courseOf({ points }: MapDiagram['lines'][number]): Box {
  const xs = points.filter((_, i) => i % 2 === 0);
  const left = Math.min(...xs);
  return { x: left, y: 0, width: Math.max(...xs) - left, height: 0 };
}

/** The part has everything of the whole map that reaches into the stretch, as it is there, and what it has is of the whole map. */
function expectPart({ input, map: whole }: Laid, left: number, right: number): void {
  const part = drawMap(arrange(input), () => ({ left, right }));
  const { cards, chips, lines, bands } = part;
  expect({ ...part, cards: [], chips: [], lines: [], bands: [] }).toEqual({
    ...whole,
    cards: [],
    chips: [],
    lines: [],
    bands: [],
  });
  const withoutOpenings = (map: MapDiagram) => map.bands.map((band) => ({ ...band, openings: [] }));
  expect(withoutOpenings(part)).toEqual(withoutOpenings(whole));
  const expectSome = <T>(some: readonly T[], all: readonly T[], boxOf: (one: T) => Box): void => {
    const texts = new Set(some.map((one) => JSON.stringify(one)));
    const missing = all.filter((one) => reaches(boxOf(one), left, right) && !texts.has(JSON.stringify(one)));
    expect(missing).toEqual([]);
    const known = new Set(all.map((one) => JSON.stringify(one)));
    expect([...texts].filter((text) => !known.has(text))).toEqual([]);
  };
  expectSome(cards, whole.cards, ({ box }) => box);
  expectSome(chips, whole.chips, ({ box }) => box);
  expectSome(lines, whole.lines, courseOf);
  bands.forEach(({ openings }, i) => expectSome(openings, whole.bands[i]!.openings, ({ box }) => box));
}

describe('a part of a map', () => {
  it('is the whole one as far as the stretch reaches, in every case', () => {
    for (const laidCase of layCases()) expectPart(laidCase, 300, 500);
  });

  it('is so in generated graphs, wherever the stretch lies', () => {
    fc.assert(
      fc.property(
        graphs({ goals: 60, leaders: 60, initiatives: 30, units: 10, networks: 6 }),
        fc.nat(3000),
        fc.nat(1200),
        (graph, left, width) => expectPart(lay(graph), left, left + width),
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out what lies far from the stretch', () => {
    const [widest] = layCases({ openStacks: 'all' }).sort((a, b) => b.map.cards.length - a.map.cards.length);
    const part = drawMap(arrange(widest!.input), ({ size }) => ({ left: size.width + 400, right: size.width + 500 }));
    expect(part.size).toEqual(widest!.map.size);
    expect(part.cards).toEqual([]);
    expect(part.chips).toEqual([]);
    expect(part.lines).toEqual([]);
  });

  it('is told the frame that it lies in: the size, and where the cards of the highest lane with any begin', () => {
    for (const { input, map } of layCases()) {
      const top = map.lanes.find(({ level }) => [...map.cards, ...map.stacks].some((one) => one.level === level));
      const lefts = [...map.cards, ...map.stacks].filter(({ level }) => level === top?.level).map(({ box }) => box.x);
      drawMap(arrange(input), ({ size, spineWidth, leftOfTop }) => {
        expect([size, spineWidth]).toEqual([map.size, map.spineWidth]);
        expect(leftOfTop).toBe(lefts.length === 0 ? 0 : Math.min(...lefts));
        return { left: 0, right: 0 };
      });
    }
  });
});
