import { lay } from '../../testing/layouts';
import { linesThatMeetCards } from '../../testing/meets';
import { sketched } from '../../testing/sketch';

const BELOW = [...Array(61).keys()].map((i) => `t${String(i).padStart(2, '0')}`);
const graph = sketched({
  goals: {
    ...Object.fromEntries(['a', 'b'].map((id) => [id, 'political'])),
    ...Object.fromEntries(BELOW.map((id) => [id, 'top'])),
    m: 'middle',
  },
  units: ['U1', 'U2'],
  leaders: { A: 'top U1', B: 'top U2' },
  links: {
    owns: BELOW.slice(0, 60).map((id, i) => `${i < 24 ? 'A' : 'B'}>${id}`),
    cascadesTo: [...BELOW.slice(0, 30).map((id) => `a>${id}`), ...BELOW.slice(6, 24).map((id) => `${id}>m`)],
  },
});
const { report, map } = lay(graph, { openStacks: [] });
const stack = (unit: string) => `stack->top->${unit}`;

describe('a lane of more than 60 goals', () => {
  it('has one stack for each unit, and one for goals without', () => {
    expect(map.stacks.map(({ id, goals, lines }) => [id, goals.length, lines.join(' ')])).toEqual([
      [stack(''), 1, 'Uden enhed · 1 mål'],
      [stack('U1'), 24, 'Enhed U1 · 24 mål'],
      [stack('U2'), 36, 'Enhed U2 · 36 mål'],
    ]);
    expect(map.cards.map(({ goal }) => goal)).toEqual(['a', 'b', 'm']);
  });

  it('has one opening for each stack, labelled with its share, and they add up', () => {
    const [opening] = map.bands[1]!.openings;
    expect(opening).toMatchObject({ kind: 'stack', multiple: 18, of: 24 });
    expect(opening!.label!.runs[0]!.text).toBe('18 af 24');
    expect(opening!.name).toBe('Enhed U1: 18 af 24 mål når igennem');
    expect(map.bands[1]!.openings.reduce((sum, { multiple }) => sum + multiple, 0)).toBe(
      report.boundaries[1]!.down.passed,
    );
  });

  it('merges lines, 1.5 to 4 wide by count', () => {
    const width = (to: string) => map.lines.find(({ id }) => id === `a->${stack(to)}`)!;
    expect(width('U1')).toMatchObject({ count: 24, width: 4 });
    expect(width('U2').width).toBeCloseTo(1.5 + (2.5 * 6) / 24, 9);
    expect(map.lines.filter(({ kind }) => kind === 'link')).toHaveLength(3);
  });

  it('stops only where nothing of a stack passes, and says how many have none above', () => {
    expect(map.lines.find(({ id }) => id === `stop:${stack('U2')}`)).toMatchObject({
      count: 36,
      end: { form: 'blunt' },
    });
    expect(map.lines.some(({ id }) => id === `stop:${stack('U1')}`)).toBe(false);
    const orphans = map.lines.find(({ id }) => id === `orphan:${stack('U2')}`)!;
    expect(orphans.count).toBe(30);
    expect(orphans.end!.label!.runs[0]!.text).toBe('×30');
  });

  it('shows the cards of a stack that is opened where the stack stood, and keeps the rest', () => {
    const open = lay(graph, { openStacks: [stack('U1')], previousOrder: map.order }).map;
    expect(open.order['top']).toEqual([stack(''), ...BELOW.slice(0, 24), stack('U2')]);
    expect(open.cards).toHaveLength(27);
    expect(linesThatMeetCards(open)).toEqual([]);
    const closed = lay(graph, { openStacks: [], previousOrder: open.order }).map;
    expect(closed.order).toEqual(map.order);
  });
});

describe('a lane of 60 goals', () => {
  it('has cards', () => {
    const sixty = sketched({ goals: Object.fromEntries(BELOW.slice(0, 60).map((id) => [id, 'top'])) });
    expect(lay(sixty, { openStacks: [] }).map.stacks).toEqual([]);
  });
});
