import fc from 'fast-check';
import {
  DEFAULT_VIEW,
  isFiltered,
  NAMES,
  ORDERS,
  searchOf,
  SELECTABLE,
  SHOWN_KINDS,
  unfiltered,
  viewOf,
  workspaceAddress,
  workspaceIn,
  type View,
} from './view';

const id = fc.string({ minLength: 1, maxLength: 12 });
const day = fc.constantFrom('2026-01-31', '2026-12-01', '1999-10-30');
const maybe = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arb, { nil: null });

const views: fc.Arbitrary<View> = fc
  .record({
    form: maybe(fc.constantFrom('map' as const, 'list' as const)),
    asOf: maybe(day),
    at: maybe(fc.constantFrom('1.42', '2026-03-12')),
    before: maybe(fc.constantFrom('1.40', '2026-03-01')),
    draft: maybe(fc.constantFrom('3f9a1c02')),
    order: fc.constantFrom(...ORDERS),
    unit: maybe(id),
    pejlemaerker: fc.array(id, { maxLength: 4 }),
    dimmed: fc.subarray([...SHOWN_KINDS]),
    dueFrom: maybe(day),
    dueTo: maybe(day),
    names: fc.constantFrom(...NAMES),
    selected: maybe(fc.record({ type: fc.constantFrom(...SELECTABLE), id })),
    focus: maybe(fc.constantFrom('both' as const, 'up' as const, 'down' as const)),
    opened: fc.array(id, { maxLength: 3 }),
    language: maybe(fc.constantFrom('da' as const, 'en' as const)),
  })
  // Without a selection there is no line to follow.
  .map((view) => ({ ...view, focus: view.selected === null ? null : view.focus }));

describe('the address of another workspace', () => {
  it('keeps the language, and nothing else that only the present one can answer', () => {
    const present = new URLSearchParams('sprog=en&valgt=maal:M07&enhed=U1&fane=punkter');
    expect(workspaceAddress('ny plan', present)).toBe('/w/ny%20plan/kaskade?sprog=en');
    expect(workspaceAddress(null, present)).toBe('/?sprog=en');
    expect(workspaceAddress('x', new URLSearchParams('enhed=U1'))).toBe('/w/x/kaskade');
  });
});

describe('the view in the address', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = searchOf(view, new URLSearchParams()).toString();
        expect(viewOf(new URLSearchParams(address))).toEqual(view);
      }),
    );
  });

  it('leaves nothing in the address when all is as by default', () => {
    expect(searchOf(DEFAULT_VIEW, new URLSearchParams('vis=liste&enhed=E1')).toString()).toBe('');
  });

  it('keeps what others have put into the address', () => {
    const search = searchOf({ ...DEFAULT_VIEW, unit: 'E1' }, new URLSearchParams('fane=punkter'));
    expect(search.get('fane')).toBe('punkter');
    expect(search.get('enhed')).toBe('E1');
  });

  it('falls back where an address says what it does not understand', () => {
    const view = viewOf(new URLSearchParams('vis=terning&pr=31.01.2026&orden=x&valgt=maal:&linje=op&navne=toString'));
    expect(view).toEqual(DEFAULT_VIEW);
  });

  it('reads a selected id that holds a colon', () => {
    expect(viewOf(new URLSearchParams('valgt=maal:a:b')).selected).toEqual({ type: 'goal', id: 'a:b' });
  });

  it('is filtered exactly while a filter is on', () => {
    expect(isFiltered({ ...DEFAULT_VIEW, order: 'unit', selected: { type: 'goal', id: 'M1' } })).toBe(false);
    expect(isFiltered({ ...DEFAULT_VIEW, dueTo: '2026-01-31' })).toBe(true);
    expect(isFiltered({ ...DEFAULT_VIEW, dimmed: ['network'], ...unfiltered })).toBe(false);
  });
});

describe('workspaceIn', () => {
  it('reads the workspace of a path as the router does', () => {
    expect(workspaceIn('/w/bibliotek-%C3%B8st-ab12cd/overblik')).toBe('bibliotek-øst-ab12cd');
    expect(workspaceIn('/w/a')).toBe('a');
  });

  it('finds none elsewhere, nor in what cannot be read', () => {
    expect(workspaceIn('/')).toBeNull();
    expect(workspaceIn('/w/%E0%A4%A/kaskade')).toBeNull();
  });
});
