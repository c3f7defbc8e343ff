import { orderToKeep } from './kept-order';

const [before, now] = [{}, {}];
const laid = { by: 'lines', graph: before, order: { top: ['a', 'b'] }, from: null };

describe('orderToKeep', () => {
  it('is the order on the screen once the graph is another', () => {
    expect(orderToKeep(laid, 'lines', now)).toBe(laid.order);
  });

  it('stays what it was while the graph is the same, so that another language or an opened stack moves nothing', () => {
    expect(orderToKeep(laid, 'lines', before)).toBeNull();
    const kept = { ...laid, graph: now, from: laid.order };
    expect(orderToKeep(kept, 'lines', now)).toBe(laid.order);
  });

  it('is none where no map was, or one that was ordered by something else', () => {
    expect(orderToKeep(null, 'lines', now)).toBeNull();
    expect(orderToKeep(laid, 'unit', now)).toBeNull();
  });
});
