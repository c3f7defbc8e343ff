import * as fc from 'fast-check';
import { graphs } from '../../domain/testing/graph-arbitrary';
import { lay, layCases, type Laid } from '../testing/layouts';
import { sketched } from '../testing/sketch';
import { linesThatMeetCards, meets } from '../testing/meets';
import type { LaneLeaders, MapDiagram } from './map-diagram';

const cases = layCases();
const large = graphs({ goals: 60, leaders: 60, initiatives: 30, units: 10, networks: 6 });

/** Where the cards begin, right of the lanes' names. */
const SPINE = 168;

const counted = (map: MapDiagram): number[] =>
  map.bands.map(({ openings }) => openings.reduce((sum, { multiple }) => sum + multiple, 0));
const marks = ({ form, groups, summary }: LaneLeaders, state: 'connected' | 'notConnected' | 'unmapped'): number =>
  form === 'bar'
    ? summary[state]
    : groups.flatMap((group) => group.marks).filter((mark) => mark.state === state).length;

function expectFigures({ report, map }: Laid): void {
  expect(counted(map)).toEqual(report.boundaries.map(({ down }) => down.passed));
  report.boundaries.forEach(({ up }, rank) => {
    const leaders = map.leaders[rank + 1]!;
    expect(marks(leaders, 'connected')).toBe(up.connected);
    expect(marks(leaders, 'unmapped')).toBe(up.unmapped);
    expect(marks(leaders, 'connected') + marks(leaders, 'notConnected') + marks(leaders, 'unmapped')).toBe(up.of);
  });
}

function expectEnds({ report, map }: Laid): void {
  const ends = (form: string): number =>
    map.lines.filter(({ end }) => end?.form === form).reduce((sum, { count }) => sum + count, 0);
  const found = (code: string, severity?: string): number =>
    report.findings.filter(
      (finding) => finding.code === code && (severity === undefined || finding.severity === severity),
    ).length;
  expect(ends('double')).toBe(found('GOAL_STOPS', 'high'));
  expect(ends('blunt')).toBe(found('GOAL_STOPS', 'medium'));
  expect(ends('ring')).toBe(found('GOAL_ORPHAN'));
  expect(ends('short')).toBe(found('GOAL_WITHOUT_INITIATIVE'));
  expect(map.lines.filter(({ kind }) => kind === 'inverted')).toHaveLength(found('GOAL_INVERTED'));
  expect(map.lines.filter(({ skips }) => skips)).toHaveLength(found('GOAL_SKIPS_LEVEL'));
  expect(map.tray?.cards.length ?? 0).toBe(found('GOAL_UNPLACED'));
}

function expectApart({ map }: Laid): void {
  const boxes = [...map.cards, ...map.stacks, ...map.chips].map(({ box }) => box).sort((a, b) => a.x - b.x);
  const overlapping = boxes.flatMap((a, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < boxes.length && boxes[j]!.x < a.x + a.width; j++) {
      const b = boxes[j]!;
      if (a.y + a.height > b.y && b.y + b.height > a.y) found.push(JSON.stringify([a, b]));
    }
    return found;
  });
  const narrow = map.bands.flatMap(({ openings }) => {
    const middles = openings.filter(({ kind }) => kind !== 'network').map(({ box }) => box.x + box.width / 2);
    return middles.filter((x, i) => i > 0 && x - middles[i - 1]! < 30 - 1e-6);
  });
  const outside = boxes.filter(
    ({ x, y, width, height }) =>
      !map.lanes.some(
        ({ box }) => x >= SPINE && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height,
      ),
  );
  expect({ overlapping, narrow, outside }).toEqual({ overlapping: [], narrow: [], outside: [] });
}

describe.each(cases)('the map of $name', (laid) => {
  it('has openings that with their multiples add up to what passes, and a mark for every leader', () =>
    expectFigures(laid));
  it('has an end for every goal that stops, has none above or has no initiative', () => expectEnds(laid));
  it('has no line that meets a card that is not its own', () => expect(linesThatMeetCards(laid.map)).toEqual([]));
  it('has cards, chips and openings that stand apart', () => expectApart(laid));

  it('is as thick as the index and as thick of wool as what is mapped', () => {
    laid.report.boundaries.forEach(({ index, indexMapped }, i) => {
      const band = laid.map.bands[i]!;
      expect(band.whole.height).toBe(index === null ? 0 : Math.max(4, Math.round(80 * index)));
      expect(band.body?.height ?? null).toBe(
        index === null || indexMapped === null ? null : Math.max(4, Math.round(80 * indexMapped)),
      );
      expect((band.body?.height ?? 0) + (band.hatching?.height ?? 0)).toBe(band.whole.height);
    });
  });

  it('has leader marks 5 clear of every line', () => {
    for (const { groups } of laid.map.leaders)
      for (const { box } of groups.flatMap((group) => group.marks))
        expect(
          laid.map.lines.filter((line) => meets(line, box, 5 + line.width / 2 - 0.01)).map(({ id }) => id),
        ).toEqual([]);
  });

  it('is the same every time, and survives cloning', () => {
    const again = lay(laid.graph, {}, laid.report.asOf).map;
    expect(again).toEqual(laid.map);
    expect(structuredClone(laid.map)).toEqual(laid.map);
  });

  it('keeps its order when it is given back', () => {
    const again = lay(laid.graph, { previousOrder: laid.map.order }, laid.report.asOf).map;
    expect(again.order).toEqual(laid.map.order);
  });
});

describe('the map of a lane with so many leaders that they are a bar', () => {
  it('keeps its cards beside the bar, inside the lane', () => {
    const leaders = Array.from({ length: 41 }, (_, i) => [`x${i}`, 'middle']);
    const laid = lay(sketched({ goals: { a: 'middle', b: 'middle' }, leaders: Object.fromEntries(leaders) }));
    expect(laid.map.leaders[2]!.form).toBe('bar');
    expectApart(laid);
    const plain = lay(sketched({ goals: { a: 'middle', b: 'middle' } })).map.cards[0]!.box;
    expect(laid.map.cards[0]!.box.x).toBeGreaterThan(plain.x);
  });
});

describe('the map of any graph', () => {
  it('counts what the report counts, has the ends of the findings, and no line that meets a card that is not its own', () => {
    fc.assert(
      fc.property(graphs(), (graph) => {
        const laid = lay(graph);
        expectFigures(laid);
        expectEnds(laid);
        expect(linesThatMeetCards(laid.map)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('does so too when there are many goals, leaders and initiatives, and all of it stands apart', () => {
    fc.assert(
      fc.property(large, (graph) => {
        const laid = lay(graph);
        expectFigures(laid);
        expectEnds(laid);
        expectApart(laid);
        expect(linesThatMeetCards(laid.map)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
